// Lists of phrases matched against folded words, without regular expressions: linear, and readable as data.

import { addList, nextOf, occurs, stepsAt } from './phrases/automaton';
import { parsePhrases } from './phrases/parsePhrases';
import { matchEnd } from './phrases/steps';
import { addPattern, fits, nextFitting, type WordPattern } from './phrases/wordPatterns';

/**
 * Phrases separated by `|`; a phrase is words and marks separated by spaces. A word may be
 * `send` (this word), `prepar*` (words that begin so), `(a,b c,d)` (one of these), `?please` or `(a,b)?` (may be
 * missing), `_` (any one word), `...` (up to four words, with no end of a sentence among them) or `....` (up to
 * twelve). `?` and `,` by themselves are those marks; inside a group `,` and `|` both separate.
 */
export interface Phrases {
  /** Index after the longest phrase that stands exactly at `at`, else -1. */
  readonly endAt: (words: readonly string[], at: number) => number;
  /** Index of the first phrase from `from` on, else -1. */
  readonly find: (words: readonly string[], from?: number) => number;
  readonly occursIn: (words: readonly string[], from?: number) => boolean;
}

/**
 * Compiles lists of phrases. The words that they are matched against must not be changed afterwards.
 * @throws SyntaxError on a list that cannot be read.
 */
export function phrases(...lists: readonly string[]): Phrases {
  const list = addList(
    lists.flatMap((each) => parsePhrases(each)),
    lists.join('|'),
  );
  return {
    endAt: (words, at) => {
      const steps = stepsAt(list, words, at);
      let longest = -1;
      if (steps) for (const step of steps) longest = Math.max(longest, matchEnd(step, words, at));
      return longest;
    },
    find: (words, from = 0) => nextOf(list, words, from),
    occursIn: (words, from = 0) => (from === 0 ? occurs(list, words) : nextOf(list, words, from) >= 0),
  };
}

/**
 * All words that a pattern fits, as a list like the others: it is tried once for each word of the language, not for
 * each time one is written.
 */
export function wordsLike(pattern: WordPattern): Phrases {
  const number = addPattern(pattern);
  return {
    endAt: (words, at) => (fits(number, words, at) ? at + 1 : -1),
    find: (words, from = 0) => nextFitting(number, words, from),
    occursIn: (words, from = 0) => nextFitting(number, words, from) >= 0,
  };
}
