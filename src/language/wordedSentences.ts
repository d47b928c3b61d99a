// The sentences of a text with their folded words, cut once for all that look at them.

import { pastedIn, type Range } from './pasted';
import { type Sentence, sentences } from './sentences';
import { wordsOf } from './words';

export interface WordedSentence extends Sentence {
  readonly words: readonly string[];
  /** Part of code, a table, a copied chat: it asks nobody. */
  readonly isPasted: boolean;
}

/** A body of megabytes is no letter to a colleague: what stands past this is not looked at. */
const MOST_SENTENCES = 400;

export function wordedSentences(text: string): WordedSentence[] {
  const pasted = pastedIn(text);
  return sentences(text)
    .slice(0, MOST_SENTENCES)
    .map(({ text: sentence, start }) => ({
      text: sentence,
      start,
      words: wordsOf(text, start, start + sentence.length),
      isPasted: pasted.length > 0 && isWithin(pasted, start),
    }));
}

function isWithin(ranges: readonly Range[], place: number): boolean {
  return ranges.some(([start, end]) => place >= start && place < end);
}
