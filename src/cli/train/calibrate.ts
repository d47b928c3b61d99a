// Platt scaling: slope and offset that turn scores into probabilities, fitted on scores of unseen folds.

export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Newton's method on the two parameters of a logistic curve. */
export function fitPlatt(scores: readonly number[], labels: readonly number[]): Calibration {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50; round++) {
    let slopeGradient = 0;
    let offsetGradient = 0;
    let slopeSlope = 1e-6;
    let slopeOffset = 0;
    let offsetOffset = 1e-6;
    for (let index = 0; index < scores.length; index++) {
      const score = scores[index] ?? 0;
      const probability = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = probability - (labels[index] ?? 0);
      const spread = probability * (1 - probability);
      slopeGradient += error * score;
      offsetGradient += error;
      slopeSlope += spread * score * score;
      slopeOffset += spread * score;
      offsetOffset += spread;
    }
    const determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
    const slopeStep = (offsetOffset * slopeGradient - slopeOffset * offsetGradient) / determinant;
    const offsetStep = (slopeSlope * offsetGradient - slopeOffset * slopeGradient) / determinant;
    slope -= slopeStep;
    offset -= offsetStep;
    if (Math.abs(slopeStep) + Math.abs(offsetStep) < 1e-9) break;
  }
  return { slope, offset };
}
