// What the heads for acts learn from: sentences of replies, labelled by their writers.

import { ACTS } from '../../domain/reading';
import { ruledActs } from '../../language/acts';
import type { DueContext } from '../../language/dueDate';
import { movesOf } from '../../language/moves';
import { promisesOf } from '../../language/promises';
import { ENGLISH, RUSSIAN } from '../../language/read';
import { wordsOf } from '../../language/words';
import { replyCorpus } from './corpus/replyCorpus';
import { featuresOf, foldOf } from './examples';
import { SeededRandom } from './random';
import type { ClassExample, ClassSettings } from './trainClasses';

export interface ActExample extends ClassExample {
  readonly text: string;
  readonly language: 'en' | 'ru';
}

/** Chosen on cross-validation. */
export const ACT_SETTINGS: ClassSettings = {
  classes: ACTS.length,
  bits: 14,
  epochs: 12,
  rate: 0.05,
  l2: 3e-3,
  kept: 6,
};

/** Weights of the families, chosen on cross-validation: with few sentences words and their parts tell more than their order. */
export const ACT_SCALES = [2, 0, 0, 2, 0.5, 2] as const;
const PER_TEMPLATE = 30;
const TEMPLATE_WEIGHT = 0.2;

const DUE: Omit<DueContext, 'language'> = { at: Date.UTC(2024, 4, 14, 9), zone: 'UTC' };

/** The same seed, the same examples. */
export function loadActExamples(seed: number): ActExample[] {
  return replyCorpus(new SeededRandom(seed), PER_TEMPLATE).map(({ text, language, act, origin }) => ({
    text,
    language,
    label: ACTS.indexOf(act),
    weight: origin === 'hand' ? 1 : TEMPLATE_WEIGHT,
    fold: origin === 'hand' ? foldOf(text) : -1,
    ruled: origin === 'hand' ? ruledAlone(text, language) : 0,
    ...featuresOf(text, ACT_SCALES),
  }));
}

function ruledAlone(text: string, language: 'en' | 'ru'): number {
  const tongue = language === 'ru' ? RUSSIAN : ENGLISH;
  const pieces = [{ text, start: 0, words: wordsOf(text), isPasted: false, opensLine: true, paragraph: 0 }];
  const isAsked = () => false;
  const { ofPieces, ofWhole } = movesOf(pieces, tongue, isAsked);
  const promises = promisesOf(pieces, tongue, isAsked, { ...DUE, language });
  return ruledActs([...(ofPieces[0] ?? []), ...ofWhole], promises.length > 0);
}
