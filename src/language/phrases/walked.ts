// What a walk over a sentence has found, kept with its words.

export interface Walked {
  /** Of the automaton: with another one it holds no longer. */
  readonly version: number;
  /** What each word leads to: a number of a state. */
  readonly reached: readonly number[];
  /** Which lists have a phrase anywhere; bits. */
  readonly lists: readonly number[];
}
