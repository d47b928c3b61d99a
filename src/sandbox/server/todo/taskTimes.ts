// Dates of tasks: kept and given in UTC, whatever zone they were written in.

import { TZDate } from '@date-fns/tz';
import { findIana } from 'windows-iana';
import { badRequest } from '../GraphFailure';

/** Graph's dateTimeTimeZone. */
export interface DateTimeZone {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** Graph's form of an instant in UTC (epoch ms). */
export function utc(at: number): DateTimeZone {
  return { dateTime: new Date(at).toISOString().replace(/\.(\d{3})Z$/, '.$10000'), timeZone: 'UTC' };
}

/**
 * @param part `day`: To Do keeps the day alone of due, start and completion, as its midnight in the given zone
 * @throws GraphFailure 400 for what is no time or no zone
 * @see https://learn.microsoft.com/graph/api/todotask-update
 */
export function readTime({ dateTime, timeZone }: DateTimeZone, part: 'day' | 'instant'): DateTimeZone {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/.exec(dateTime);
  if (!match) throw badRequest(`Invalid dateTime '${dateTime.slice(0, 50)}'.`, 'invalidRequest');
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const time: [number, number, number] = part === 'day' ? [0, 0, 0] : [hour || 0, minute || 0, second || 0];
  const at = new TZDate(year, month - 1, day, ...time, zoneOf(timeZone)).getTime();
  if (Number.isNaN(at)) throw badRequest(`Invalid dateTime '${dateTime.slice(0, 50)}'.`, 'invalidRequest');
  return utc(at);
}

function zoneOf(name: string): string {
  const zone = findIana(name)[0] ?? name;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw badRequest(`The time zone '${name.slice(0, 50)}' is not supported.`, 'invalidRequest');
  }
}
