// The sentences of a text with their folded words, cut once for all that look at them.

import { type Sentence, sentences } from './sentences';
import { wordsOf } from './words';

export interface WordedSentence extends Sentence {
  readonly words: readonly string[];
}

/** A body of megabytes is no letter to a colleague: what stands past this is not looked at. */
const MOST_SENTENCES = 400;

export function wordedSentences(text: string): WordedSentence[] {
  return sentences(text)
    .slice(0, MOST_SENTENCES)
    .map(({ text: sentence, start }) => ({ text: sentence, start, words: wordsOf(sentence) }));
}
