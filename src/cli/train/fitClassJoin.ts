// Fits how the scores of heads and the rules' findings are weighed against each other, on held-out scores.

import { type ClassJoinFile, joinedClasses } from '../../language/model/classHeads';

export interface ClassRow {
  /** Scores of the classes before the join. */
  readonly scores: readonly number[];
  /** Bit 1 << index for each class that the rules find. */
  readonly ruled: number;
  /** Index of the true class. */
  readonly label: number;
}

const ROUNDS = 1500;
const RATE = 1;
/** The scores are larger than the other inputs, which are 0 and 1. */
const SCORE_RATE = 0.1;
/** Keeps a finding that was seen a few times from deciding all. */
const SHRINKS = 1e-3;

/** Softmax regression by gradient descent: no random choice, always the same result. */
export function fitClassJoin(rows: readonly ClassRow[], classes: number): ClassJoinFile {
  let model = 1;
  const none = () => new Array<number>(classes).fill(0);
  const offsets = none();
  const found = Array.from({ length: classes }, none);
  const shares = new Float64Array(classes);
  for (let round = 0; round < ROUNDS; round++) {
    let modelSlope = 0;
    const offsetSlopes = none();
    const foundSlopes = Array.from({ length: classes }, none);
    for (const { scores, ruled, label } of rows) {
      joinedClasses({ model, offsets, found }, scores, ruled, shares);
      for (let index = 0; index < classes; index++) {
        const error = (shares[index] as number) - (index === label ? 1 : 0);
        modelSlope += error * (scores[index] as number);
        offsetSlopes[index] = (offsetSlopes[index] as number) + error;
        for (let rule = 0; rule < classes; rule++) {
          if (!((ruled >> rule) & 1)) continue;
          const slopes = foundSlopes[rule] as number[];
          slopes[index] = (slopes[index] as number) + error;
        }
      }
    }
    const step = RATE / rows.length;
    model -= SCORE_RATE * step * modelSlope;
    for (let index = 0; index < classes; index++) {
      offsets[index] = (offsets[index] as number) - step * (offsetSlopes[index] as number);
      for (let rule = 0; rule < classes; rule++) {
        const own = found[rule] as number[];
        const slope = (foundSlopes[rule]?.[index] ?? 0) * step + SHRINKS * (own[index] as number);
        own[index] = (own[index] as number) - slope;
      }
    }
  }
  return { model: round(model), offsets: offsets.map(round), found: found.map((each) => each.map(round)) };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
