// What the To Do task of a promise says of time: the day it is due, and when it rings.

import type { WorkingHours } from './view';
import type { When } from './when';
import { dayNumber, instantOf } from './zones';

const minute = 60_000;
/** So long before an hour that was named it rings. */
const ahead = 60 * minute;
/** What is nearer than this (ms) is not worth a ring. */
const leastAhead = 5 * minute;

/**
 * When the reminder rings, epoch ms: in the morning of the day, an hour before an hour that was named; when that has
 * passed, an hour before the end of work, or at the named hour itself. null: it is too late for any.
 * @param now epoch ms
 */
export function remindAt(when: When, now: number, hours: WorkingHours): number | null {
  const day = dayNumber(when.date);
  const at = (minutes: number): number => instantOf(day, minutes, hours.zone);
  const end = hours.end > hours.start ? hours.end : 24 * 60;
  const wanted =
    when.minute === null
      ? [at(hours.start), at(end) - ahead]
      : [at(when.minute) - ahead, at(when.minute) - leastAhead];
  return wanted.find((each) => each >= now + leastAhead) ?? null;
}
