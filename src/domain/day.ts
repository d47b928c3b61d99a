// The day a list is looked at on: its date, where it began, and how far Today looks ahead.

import type { LocalDate } from './ask';
import { dateOfDay, instantOf, localDay } from './zones';

export interface Day {
  /** Epoch ms. */
  readonly now: number;
  /** IANA name. */
  readonly zone: string;
  readonly date: LocalDate;
  readonly yesterday: LocalDate;
  readonly tomorrow: LocalDate;
  /** Seven days on. */
  readonly weekAhead: LocalDate;
  /** Midnight in the user's zone, epoch ms. */
  readonly start: number;
}

/** The day around `now` (epoch ms) in the user's zone (IANA). */
export function dayOf(now: number, zone: string): Day {
  const today = localDay(now, zone);
  return {
    now,
    zone,
    date: dateOfDay(today),
    yesterday: dateOfDay(today - 1),
    tomorrow: dateOfDay(today + 1),
    weekAhead: dateOfDay(today + 7),
    start: instantOf(today, 0, zone),
  };
}
