// Whether it is working time now, and when it will be next.

import type { WorkingHours } from './view';
import { workingDaysAfter } from './workingDays';
import { isWorkingDay, workingMinutes } from './workingTime';
import { instantOf, localDay } from './zones';

const minute = 60_000;

/** Whether somebody with these hours works at `at` (epoch ms). */
export function isWorkedAt(at: number, hours: WorkingHours): boolean {
  return workingMinutes(at, at + minute, hours) > 0;
}

/** When work begins next after `at`, both epoch ms. */
export function nextStart(at: number, hours: WorkingHours): number {
  const today = localDay(at, hours.zone);
  const start = (day: number): number => instantOf(day, hours.start, hours.zone);
  if (isWorkingDay(today, hours) && start(today) > at) return start(today);
  const [next = today + 1] = workingDaysAfter(today, 1, hours);
  return start(next);
}
