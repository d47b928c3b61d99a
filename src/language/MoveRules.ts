// What one language says besides asking: thanks, refusals, promises. Data stands in english/ and russian/.

import type { Phrases } from './phrases';

export interface MoveRules {
  readonly thanks: Phrases;
  readonly thanksAhead: Phrases;
  readonly neverMind: Phrases;
  readonly solved: Phrases;
  readonly declines: Phrases;
  readonly acknowledges: Phrases;
  readonly agrees: Phrases;
  readonly refuses: Phrases;
  readonly delivers: Phrases;
  readonly received: Phrases;
  readonly handsOver: Phrases;
  readonly nothingNeeded: Phrases;
  readonly jokes: Phrases;
  readonly aside: Phrases;
  readonly ignorant: Phrases;
  readonly putsOff: Phrases;
  readonly restLater: Phrases;
  readonly excuses: Phrases;
  /** A promise that names a deed: "I'll send", "пришлю". */
  readonly promises: Phrases;
  /** A promise that leaves out who, at the head: "will send it tomorrow". */
  readonly barePromises: Phrases;
  /** Verbs that are the first person of the future by their form alone; null where the language has no such form. */
  readonly firstPerson: Phrases | null;
  /** A promise without a deed: "will do", "on it", "сделаю". */
  readonly shortPromises: Phrases;
  /** Looks like a promise and is none: "I'll be there", "I'll let you know if". */
  readonly notPromises: Phrases;
  /** Words that make a bare date a promise when somebody answers an ask with it: "tomorrow latest". */
  readonly dateWords: Phrases;
  readonly numberWords: Phrases;
  readonly placeWords: Phrases;
  readonly personWords: Phrases;
  /** Joins two statements into one sentence. */
  readonly joins: ReadonlySet<string>;
}
