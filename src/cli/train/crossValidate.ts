// Five-fold cross-validation: every sentence is scored by a model that never saw it.

import { averagePrecision, bestThreshold, calibrationError, countsAt, f1Of } from '../eval/scores';
import { fitPlatt } from './calibrate';
import { type Domain, type Example, FOLDS } from './examples';
import { asShipped } from './quantise';
import { scoreOf, trainBoth } from './trainLinear';

/** An example with the raw scores of both heads, from a model that had not seen it. */
export interface Held {
  readonly example: Example;
  readonly scores: Readonly<Record<Domain, number>>;
}

export function crossValidate(examples: readonly Example[], seed: number): Held[] {
  const held: Held[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const heads = trainBoth(
      examples.filter((example) => example.fold !== fold),
      seed,
    );
    const intent = asShipped(heads.intent);
    const ask = asShipped(heads.ask);
    for (const example of examples) {
      if (example.fold !== fold) continue;
      held.push({ example, scores: { intent: scoreOf(intent, example), ask: scoreOf(ask, example) } });
    }
  }
  return held;
}

/** One line for each group: Parakweet by the intent head, own sentences by the ask head. */
export function describe(held: readonly Held[]): string[] {
  const groups: [string, Domain, (example: Example) => boolean][] = [
    ['parakweet', 'intent', (example) => example.source === 'parakweet'],
    ['own ru', 'ask', (example) => example.source === 'hand' && example.language === 'ru'],
    ['own en', 'ask', (example) => example.source === 'hand' && example.language === 'en'],
  ];
  return groups.flatMap(([name, domain, belongs]) => {
    const rows = held.filter(({ example }) => belongs(example));
    if (rows.length === 0) return [];
    const labels = rows.map(({ example }) => example.label);
    const probabilities = crossFitted(rows, domain);
    const threshold = bestThreshold(probabilities, labels);
    const half = countsAt(probabilities, labels, 0.5);
    const best = countsAt(probabilities, labels, threshold);
    const values = [
      `n ${rows.length}`,
      `F1 at 0.5 ${f1Of(half).toFixed(3)}`,
      `best F1 ${f1Of(best).toFixed(3)} at ${threshold.toFixed(2)}`,
      `average precision ${averagePrecision(probabilities, labels).toFixed(3)}`,
      `calibration error ${calibrationError(probabilities, labels).toFixed(3)}`,
    ];
    return [`${name}: ${values.join(', ')}`];
  });
}

/** Probabilities calibrated on the other folds. */
function crossFitted(rows: readonly Held[], domain: Domain): number[] {
  const probabilities = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = rows.filter(({ example }) => example.fold !== fold);
    const { slope, offset } = fitPlatt(
      others.map(({ scores }) => scores[domain]),
      others.map(({ example }) => example.label),
    );
    for (const [index, { example, scores }] of rows.entries()) {
      if (example.fold === fold)
        probabilities[index] = 1 / (1 + Math.exp(-(slope * scores[domain] + offset)));
    }
  }
  return probabilities;
}
