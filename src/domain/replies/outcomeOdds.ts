// How likely a reply is each of `OUTCOMES`, from its signs, by the weights that `npm run train` writes.

import { OUTCOME_SIGNS, OUTCOMES } from './outcomeSigns';
import file from './outcomeWeights.json';

/** One row for each of `OUTCOMES`, one weight for each of `OUTCOME_SIGNS`. */
export type OutcomeWeights = readonly (readonly number[])[];

/** The same with names, as it is kept. */
export type OutcomeWeightsFile = Readonly<Record<string, Readonly<Record<string, number>>>>;

export const SHIPPED_OUTCOMES = outcomeWeights(file);

export function outcomeWeights(named: OutcomeWeightsFile): OutcomeWeights {
  return OUTCOMES.map((kind) => OUTCOME_SIGNS.map((sign) => named[kind]?.[sign] ?? 0));
}

/** @returns probabilities in the order of `OUTCOMES` */
export function outcomeOdds(signs: readonly number[], weights: OutcomeWeights = SHIPPED_OUTCOMES): number[] {
  const scores = weights.map((own) => {
    let score = 0;
    for (let at = 0; at < signs.length; at++) score += (own[at] ?? 0) * (signs[at] ?? 0);
    return score;
  });
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
