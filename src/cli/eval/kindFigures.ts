// Which kind of ask it is: precision and recall of each kind, on own sentences that no head was trained on.

import { KINDS } from '../../language/model/AskModel';
import { likeliest } from '../../language/model/classHeads';
import { crossFittedClasses, crossValidateClasses } from '../train/crossValidateClasses';
import type { Example } from '../train/examples';
import { KIND_SETTINGS, kindExamples } from '../train/kindExamples';

const NAMES: readonly (readonly ['ru' | 'en', string])[] = [
  ['ru', 'Russian'],
  ['en', 'English'],
];

interface Guess {
  readonly language: 'en' | 'ru';
  /** Indices in `KINDS`. */
  readonly real: number;
  readonly said: number;
}

/** As shipped: rules and heads joined. Only true asks: a kind of none is no matter. */
export function kindLines(examples: readonly Example[], seed: number): string[] {
  const held = crossValidateClasses(kindExamples(examples), seed, KIND_SETTINGS);
  const probabilities = crossFittedClasses(held, KINDS.length);
  const guesses = held.map(
    ({ example, label }, index): Guess => ({
      language: example.language,
      real: label,
      said: likeliest(probabilities[index] ?? []),
    }),
  );
  return NAMES.flatMap(([language, name]) => {
    const own = guesses.filter((guess) => guess.language === language);
    const right = own.filter(({ real, said }) => real === said).length;
    return [
      `kinds, own sentences, ${name}: ${own.length} asks, right ${(right / own.length).toFixed(3)}`,
      ...KINDS.map((kind, index) => `  ${kind}: ${figures(own, index)}`),
    ];
  });
}

function figures(guesses: readonly Guess[], kind: number): string {
  const said = guesses.filter((guess) => guess.said === kind);
  const real = guesses.filter((guess) => guess.real === kind).length;
  const hits = said.filter((guess) => guess.real === kind).length;
  const share = (of: number) => (of === 0 ? '-' : (hits / of).toFixed(3));
  return `precision ${share(said.length)}, recall ${share(real)} (${real})`;
}
