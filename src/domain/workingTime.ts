// Working time: how much of a span lies within somebody's working hours, in their zone, with days off and daylight
// saving.

import type { WorkingHours } from './view';
import { dateOfDay, instantOf, localDay } from './zones';

const MINUTE = 60_000;
const MINUTES_OF_DAY = 1440;
/** 4 January 1970 was a Sunday: day 3. */
const FIRST_SUNDAY = 3;
/** Mail comes with dates of 1601 and 9999; outside of these instants nothing is counted. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
/** How far back working days are looked for: longer than any leave. */
const FARTHEST_DAYS = 800;

/**
 * Working minutes between two instants (epoch ms); fractions for seconds, 0 when `to` is not after `from`.
 * A shift whose end is not after its start runs into the next day and belongs to the day on which it begins.
 * One step per day between the two.
 */
export function workingMinutes(from: number, to: number, hours: WorkingHours): number {
  const start = Math.max(from, EARLIEST);
  const end = Math.min(to, LATEST);
  if (!(end > start) || hours.days.length === 0) return 0;
  const last = localDay(end, hours.zone);
  let sum = 0;
  // The shift of the evening before may run into the first day.
  for (let day = localDay(start, hours.zone) - 1; day <= last; day++) {
    if (!isWorkingDay(day, hours)) continue;
    const [opens, closes] = shiftOf(day, hours);
    const overlap = Math.min(closes, end) - Math.max(opens, start);
    if (overlap > 0) sum += overlap;
  }
  return sum / MINUTE;
}

/**
 * Midnight (epoch ms) in the zone of the hours that began the n-th working day before today; today is not counted.
 * Without any working day it is n calendar days back.
 * @param now epoch ms
 */
export function startOfWorkingDaysAgo(now: number, n: number, hours: WorkingHours): number {
  const today = localDay(now, hours.zone);
  let left = n;
  let day = today;
  while (left > 0 && today - day < FARTHEST_DAYS) {
    day--;
    if (isWorkingDay(day, hours)) left--;
  }
  return instantOf(left > 0 ? today - n : day, 0, hours.zone);
}

/** Whether a calendar day (its number, see `localDay`) is a working day. */
export function isWorkingDay(day: number, hours: WorkingHours): boolean {
  const weekday = (((day - FIRST_SUNDAY) % 7) + 7) % 7;
  if (!hours.days.some((one) => one === weekday)) return false;
  return hours.daysOff.length === 0 || !hours.daysOff.includes(dateOfDay(day));
}

function shiftOf(day: number, hours: WorkingHours): readonly [number, number] {
  const start = withinDay(hours.start, MINUTES_OF_DAY - 1);
  const end = withinDay(hours.end, MINUTES_OF_DAY);
  const isOvernight = end <= start;
  return [instantOf(day, start, hours.zone), instantOf(isOvernight ? day + 1 : day, end, hours.zone)];
}

function withinDay(minutes: number, most: number): number {
  return Math.min(Math.max(minutes, 0), most);
}
