// Softmax regression over the signs of replies by gradient descent: no random choice, always the same result.

import { type OutcomeWeights, type OutcomeWeightsFile, outcomeOdds } from '../../domain/replies/outcomeOdds';
import { OUTCOME_SIGNS, OUTCOMES } from '../../domain/replies/outcomeSigns';
import { FOLDS } from './examples';
import type { OutcomeExample } from './outcomeExamples';

const STEPS = 1500;
const RATE = 2;
/** Steps after which the rate has fallen to a half. */
const SLOWS = 500;
/** How strongly weights are drawn to 0; chosen on cross-validation. */
const PULL = 3e-3;

export function trainOutcome(examples: readonly OutcomeExample[]): OutcomeWeights {
  const none = () => OUTCOMES.map(() => new Float64Array(OUTCOME_SIGNS.length));
  const weights = none();
  const count = Math.max(1, examples.length);
  for (let step = 0; step < STEPS; step++) {
    const slopes = none();
    const rows = weights.map((own) => [...own]);
    for (const { signs, label } of examples) {
      const shares = outcomeOdds(signs, rows);
      for (const [kind, slope] of slopes.entries()) {
        const error = (shares[kind] ?? 0) - (kind === label ? 1 : 0);
        for (let at = 0; at < signs.length; at++)
          slope[at] = (slope[at] as number) + error * (signs[at] as number);
      }
    }
    const rate = RATE / (1 + step / SLOWS);
    for (const [kind, own] of weights.entries()) {
      const slope = slopes[kind];
      for (let at = 0; at < own.length; at++) {
        const old = own[at] as number;
        own[at] = old - rate * ((slope?.[at] ?? 0) / count + PULL * old);
      }
    }
  }
  return weights.map((own) => Array.from(own, (weight) => Math.round(weight * 1000) / 1000));
}

/** Each example scored by weights that had not seen its fold: probabilities in the order of `OUTCOMES`. */
export function heldOutcomes(examples: readonly OutcomeExample[]): number[][] {
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    trainOutcome(examples.filter((example) => example.fold !== fold)),
  );
  return examples.map(({ signs, fold }) => outcomeOdds(signs, byFold[fold]));
}

export function namedWeights(weights: OutcomeWeights): OutcomeWeightsFile {
  return Object.fromEntries(
    OUTCOMES.map((kind, row) => [
      kind,
      Object.fromEntries(OUTCOME_SIGNS.map((sign, at) => [sign, weights[row]?.[at] ?? 0])),
    ]),
  );
}
