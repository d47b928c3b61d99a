// Which calendar days people work on, ahead of a day: dates offered to them are rather these.

import type { WorkingHours } from './view';
import { isWorkingDay } from './workingTime';

/** Farther ahead nobody is offered a date. */
const farthest = 60;

/** Calendar days (numbers, see `localDay`) after `day` on which these hours are worked; without any, every day. */
export function workingDaysAfter(day: number, count: number, hours: WorkingHours): number[] {
  const found: number[] = [];
  for (let ahead = day + 1; ahead <= day + farthest && found.length < count; ahead++)
    if (isWorkingDay(ahead, hours)) found.push(ahead);
  for (let ahead = day + 1; found.length < count; ahead++) if (!found.includes(ahead)) found.push(ahead);
  return found.sort((a, b) => a - b);
}

/** Monday is 0. */
export function weekdayFromMonday(day: number): number {
  // Day 0 (1 January 1970) was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}
