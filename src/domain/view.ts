// From whose eyes, where and when a conversation is looked at. All of it passed in; domain has no clock of its own.

import type { LocalDate } from './ask';
import type { Me } from './person';

/** Days of the week as in JavaScript: 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface WorkingHours {
  readonly days: readonly Weekday[];
  /** Minutes after local midnight. */
  readonly start: number;
  readonly end: number;
  /** IANA zone name. */
  readonly zone: string;
  readonly daysOff: readonly LocalDate[];
}

export interface View {
  readonly me: Me;
  /** Domains whose addresses count as colleagues, lower case. */
  readonly colleagueDomains: readonly string[];
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the user: in it due dates are written. */
  readonly zone: string;
  readonly workingHours: WorkingHours;
  readonly level: 'text' | 'headers';
}
