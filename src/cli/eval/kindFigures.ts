// Which kind of ask it is: precision and recall of each kind, on own sentences that no head was trained on.

import type { AskKind } from '../../domain/ask';
import { likelierKind } from '../../language/model/AskModel';
import { askIn } from '../../language/ruleAsks';
import { wordsOf } from '../../language/words';
import { type Example, FOLDS } from '../train/examples';
import { asShipped } from '../train/quantise';
import { scoreOf } from '../train/trainLinear';
import { trainKinds } from '../train/trainModel';

const NAMES: readonly (readonly ['ru' | 'en', string])[] = [
  ['ru', 'Russian'],
  ['en', 'English'],
];

interface Guess {
  readonly example: Example;
  readonly kind: AskKind;
}

/** As shipped: the rules' word where one fires, unless a head is much surer. Only true asks: a kind of none is no matter. */
export function kindLines(examples: readonly Example[], seed: number): string[] {
  const guesses: Guess[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const kinds = trainKinds(
      examples.filter((example) => example.fold !== fold),
      seed,
    ).map(({ kind, head }) => ({ kind, head: asShipped(head) }));
    for (const example of examples) {
      if (example.fold !== fold || example.source !== 'hand' || example.label === 0) continue;
      const rule = askIn(wordsOf(example.text), {
        language: example.language,
        place: 'body',
        channel: 'mail',
        names: new Set(),
      });
      const scores = kinds.map(({ kind, head }) => ({ kind, score: scoreOf(head, example) }));
      guesses.push({ example, kind: likelierKind(scores, rule?.kind ?? null) });
    }
  }
  return NAMES.flatMap(([language, name]) => {
    const own = guesses.filter(({ example }) => example.language === language);
    const right = own.filter(({ example, kind }) => example.kind === kind).length;
    return [
      `kinds, own sentences, ${name}: ${own.length} asks, right ${(right / own.length).toFixed(3)}`,
      ...(['action', 'question', 'approval', 'meeting'] as const).map(
        (kind) => `  ${kind}: ${figures(own, kind)}`,
      ),
    ];
  });
}

function figures(guesses: readonly Guess[], kind: AskKind): string {
  const said = guesses.filter((guess) => guess.kind === kind);
  const real = guesses.filter(({ example }) => example.kind === kind).length;
  const hits = said.filter(({ example }) => example.kind === kind).length;
  const share = (of: number) => (of === 0 ? '-' : (hits / of).toFixed(3));
  return `precision ${share(said.length)}, recall ${share(real)} (${real})`;
}
