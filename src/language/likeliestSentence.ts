// The sentence of a text that asks most likely, however unlikely: what a user who says "this was a request" means.

import type { RawText } from '../domain/message';
import { type DetectOptions, intentProbability } from './detect';
import { languageOf } from './languageOf';
import { newText } from './newText';
import { quoteOf } from './ruleAsks';
import { sentences } from './sentences';
import { isWord, wordsOf } from './words';

/** A long letter is not searched to its end. */
const MOST_SENTENCES = 60;
const FEWEST_WORDS = 3;

/** At most 300 characters; empty where the message says nothing new. */
export function likeliestSentence(raw: RawText, writer: string): string {
  const { text } = newText(raw, writer);
  const options: DetectOptions = {
    language: languageOf(wordsOf(text)),
    place: 'body',
    channel: 'mail',
    names: new Set(),
  };
  const all = sentences(text).slice(0, MOST_SENTENCES);
  // "Hello," is none, unless it is all there is.
  const telling = all.filter((sentence) => wordsOf(sentence.text).filter(isWord).length >= FEWEST_WORDS);
  let best = '';
  let most = -1;
  for (const sentence of telling.length > 0 ? telling : all) {
    const probability = intentProbability(sentence.text, options);
    if (probability <= most) continue;
    most = probability;
    best = quoteOf(sentence).quote;
  }
  return best;
}
