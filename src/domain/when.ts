// A moment by which something is promised: a day in the user's zone, and an hour of it where that matters.

import type { LocalDate } from './ask';
import { dayNumber, instantOf } from './zones';

export interface When {
  readonly date: LocalDate;
  /** Minutes after local midnight; null: any time that day. */
  readonly minute: number | null;
}

/** The last instant (epoch ms) at which it is still in time; a day without an hour lasts until its midnight. */
export function endOfWhen({ date, minute }: When, zone: string): number {
  return instantOf(dayNumber(date), minute ?? 1440, zone);
}
