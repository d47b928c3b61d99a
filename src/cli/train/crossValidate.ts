// Five-fold cross-validation: every sentence is scored by a model that never saw it.

import { SHIPPED_THRESHOLD } from '../../language/detect';
import { joinedProbability } from '../../language/model/join';
import { averagePrecision, bestThreshold, calibrationError, countsAt, f1Of } from '../eval/scores';
import { type Domain, type Example, FOLDS } from './examples';
import { fitJoin, type JoinRow } from './fitJoin';
import { asShipped } from './quantise';
import { scoreOf, trainBoth } from './trainLinear';
import { ruleProbability } from './trainModel';

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

/** One line for each group and way of deciding: rules alone, model alone, both. */
export function describe(held: readonly Held[]): string[] {
  const groups: [string, Domain, (example: Example) => boolean][] = [
    ['parakweet', 'intent', (example) => example.source === 'parakweet'],
    ['own ru', 'ask', (example) => example.source === 'hand' && example.language === 'ru'],
    ['own en', 'ask', (example) => example.source === 'hand' && example.language === 'en'],
  ];
  const lines: string[] = [];
  for (const [name, domain, belongs] of groups) {
    const rows = heldRows(held, domain, belongs);
    const ways = {
      rules: rows.map((row) => ({ ...row, score: 0 })),
      model: rows.map((row) => ({ ...row, rule: 0 })),
      both: rows,
    };
    for (const [way, wayRows] of Object.entries(ways)) lines.push(`${name}, ${way}: ${figures(wayRows)}`);
  }
  return lines;
}

/** A held-out sentence as the join sees it. */
export interface Row extends JoinRow {
  readonly text: string;
  readonly fold: number;
}

/** The held-out sentences of one group with the score of one head and the word of the rules. */
export function heldRows(
  held: readonly Held[],
  domain: Domain,
  belongs: (example: Example) => boolean,
): Row[] {
  return held
    .filter(({ example }) => belongs(example))
    .map(({ example, scores }) => ({
      text: example.text,
      score: scores[domain],
      rule: ruleProbability(example),
      label: example.label,
      fold: example.fold,
    }));
}

function figures(rows: readonly Row[]): string {
  const labels = rows.map(({ label }) => label);
  const probabilities = crossFitted(rows);
  const threshold = bestThreshold(probabilities, labels);
  return [
    `n ${rows.length}`,
    `F1 at ${SHIPPED_THRESHOLD} ${f1Of(countsAt(probabilities, labels, SHIPPED_THRESHOLD)).toFixed(3)}`,
    `best F1 ${f1Of(countsAt(probabilities, labels, threshold)).toFixed(3)} at ${threshold.toFixed(2)}`,
    `average precision ${averagePrecision(probabilities, labels).toFixed(3)}`,
    `calibration error ${calibrationError(probabilities, labels).toFixed(3)}`,
  ].join(', ');
}

/** Probabilities by a join fitted on the other folds. */
export function crossFitted(rows: readonly Row[]): number[] {
  const probabilities = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const join = fitJoin(rows.filter((row) => row.fold !== fold));
    for (const [index, { fold: own, score, rule }] of rows.entries()) {
      if (own === fold) probabilities[index] = joinedProbability(join, score, rule);
    }
  }
  return probabilities;
}
