// Graph's `dateTimeTimeZone`: a wall time and the name of a zone, Windows' or IANA's.

import type { LocalDate } from '../domain/ask';
import { ianaZone, instantOf } from '../domain/zones';
import { parseInstant } from './instant';

export interface GraphTime {
  readonly dateTime: string | null;
  readonly timeZone: string | null;
}

const day = 86_400_000;

/** An instant (epoch ms) as Graph takes it. */
export function graphTime(at: number): { readonly dateTime: string; readonly timeZone: string } {
  return { dateTime: new Date(at).toISOString().slice(0, -1), timeZone: 'UTC' };
}

/** Epoch ms; null for none, or what is no time. No zone, or an unknown one, is read as UTC. */
export function parseGraphTime(time: GraphTime | null): number | null {
  const wall = parseInstant(time?.dateTime ?? null);
  if (time === null || wall === null) return null;
  const { zone } = ianaZone(time.timeZone ?? 'UTC');
  const isInstant = /(Z|[+-]\d\d:\d\d)$/.test(time.dateTime ?? '');
  if (isInstant || zone === 'UTC') return wall;
  const midnight = Math.floor(wall / day) * day;
  return instantOf(midnight / day, 0, zone) + (wall - midnight);
}

/**
 * The day that a task's date means: Graph gives midnight of that day, of UTC or of the zone it was written in, then
 * turned into UTC. So what lies past noon is the midnight of a zone east of Greenwich: the day after.
 */
export function parseDay(time: GraphTime | null): LocalDate | null {
  const at = parseGraphTime(time);
  return at === null ? null : new Date(at + day / 2 - 1).toISOString().slice(0, 10);
}
