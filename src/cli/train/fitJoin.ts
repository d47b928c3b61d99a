// Fits how the model's score and the rules' word are weighed against each other, on held-out scores.

import type { JoinFile } from '../../language/model/join';
import { ruleEvidence } from '../../language/model/join';

export interface JoinRow {
  readonly score: number;
  /** Probability by the rules; 0 when none fired. */
  readonly rule: number;
  readonly label: 0 | 1;
}

const ROUNDS = 3000;
const RATE = 0.5;

/** Logistic regression by gradient descent on three inputs: no random choice, always the same result. */
export function fitJoin(rows: readonly JoinRow[]): JoinFile {
  const weights = [0, 0, 0, 0];
  const inputs = rows.map(({ score, rule }) => [score, ruleEvidence(rule), rule > 0 ? 1 : 0, 1]);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = [0, 0, 0, 0];
    for (const [index, values] of inputs.entries()) {
      const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - (rows[index]?.label ?? 0);
      for (const [at, value] of values.entries()) gradient[at] = (gradient[at] ?? 0) + error * value;
    }
    for (const at of weights.keys())
      weights[at] = (weights[at] ?? 0) - (RATE * (gradient[at] ?? 0)) / rows.length;
  }
  const [model = 0, rule = 0, found = 0, offset = 0] = weights.map((weight) => Number(weight.toPrecision(6)));
  return { model, rule, found, offset };
}
