// The dates one most often gives, as chips: never in the past, on working days, within working hours.

import type { WorkingHours } from './view';
import type { When } from './when';
import { weekdayFromMonday, workingDaysAfter } from './workingDays';
import { isWorkingDay } from './workingTime';
import { dateOfDay, instantOf, localDay } from './zones';

const noon = 12 * 60;
const usualEnd = 17 * 60;
/** Closer than this to the end of the day (ms) nobody wants to promise today. */
const leastAhead = 30 * 60_000;

/**
 * Up to three dates, soonest first: the end of today's work, noon of the next working day, and the last working day of
 * this week (the one after next where that has come).
 * @param now epoch ms
 */
export function dateChips(now: number, hours: WorkingHours): When[] {
  const today = localDay(now, hours.zone);
  const end = hours.end > hours.start ? hours.end : usualEnd;
  const chips: When[] = [];
  if (isWorkingDay(today, hours) && instantOf(today, end, hours.zone) - now >= leastAhead)
    chips.push({ date: dateOfDay(today), minute: end });
  const [next = today + 1, afterNext = today + 2, ...rest] = workingDaysAfter(today, 7, hours);
  const isNoonWorked = hours.start < noon && noon <= end;
  chips.push({ date: dateOfDay(next), minute: isNoonWorked ? noon : end });
  const sunday = today + 6 - weekdayFromMonday(today);
  const lastOfWeek = [afterNext, ...rest].filter((day) => day <= sunday).at(-1);
  chips.push({ date: dateOfDay(lastOfWeek ?? afterNext), minute: null });
  return chips;
}
