// What has been learnt from this one mailbox and its user; without it conversations are judged alike for everybody.

import type { HabitBook } from './headers/HabitBook';
import type { PersonalLayer } from './personal/PersonalLayer';

export interface Known {
  /** How people answer each other; used at the headers level alone. */
  readonly habits: HabitBook | null;
  /** What the user's corrections add. */
  readonly personal: PersonalLayer | null;
}

export const nothingKnown: Known = { habits: null, personal: null };
