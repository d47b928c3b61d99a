// Until when a request may be put off: later today, the next working morning, next week.

import type { WorkingHours } from './view';
import { weekdayFromMonday, workingDaysAfter } from './workingDays';
import { isWorkingDay } from './workingTime';
import { instantOf, localDay } from './zones';

export interface SnoozeChoice {
  readonly kind: 'laterToday' | 'nextDay' | 'nextWeek';
  /** When it comes back, epoch ms. */
  readonly until: number;
}

const hour = 3_600_000;

/** The choices at `now` (epoch ms), soonest first, each in the future and no two at once. */
export function snoozeChoices(now: number, hours: WorkingHours): SnoozeChoice[] {
  const today = localDay(now, hours.zone);
  const choices: SnoozeChoice[] = [];
  // Before work begins, later today is when it begins.
  const later = Math.max(
    instantOf(today, hours.start, hours.zone),
    Math.ceil((now + 2 * hour) / hour) * hour,
  );
  const end = instantOf(today, hours.end > hours.start ? hours.end : 24 * 60, hours.zone);
  if (isWorkingDay(today, hours) && later < end) choices.push({ kind: 'laterToday', until: later });
  const days = workingDaysAfter(today, 14, hours);
  const start = (day: number): number => instantOf(day, hours.start, hours.zone);
  const [next = today + 1] = days;
  choices.push({ kind: 'nextDay', until: start(next) });
  const monday = today + 7 - weekdayFromMonday(today);
  const week = days.find((day) => day >= monday && day !== next);
  if (week !== undefined) choices.push({ kind: 'nextWeek', until: start(week) });
  return choices;
}
