// Figures of merit: precision, recall, F1, average precision, calibration error, bootstrap intervals.

import { SeededRandom } from '../train/random';

export interface Counts {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
  readonly rejections: number;
}

export function countsAt(
  probabilities: readonly number[],
  labels: readonly number[],
  threshold: number,
): Counts {
  let hits = 0;
  let falseAlarms = 0;
  let misses = 0;
  let rejections = 0;
  for (const [index, probability] of probabilities.entries()) {
    const isPositive = labels[index] === 1;
    if (probability >= threshold) isPositive ? hits++ : falseAlarms++;
    else isPositive ? misses++ : rejections++;
  }
  return { hits, falseAlarms, misses, rejections };
}

export function precisionOf({ hits, falseAlarms }: Counts): number {
  return hits === 0 ? 0 : hits / (hits + falseAlarms);
}

export function recallOf({ hits, misses }: Counts): number {
  return hits === 0 ? 0 : hits / (hits + misses);
}

export function f1Of({ hits, falseAlarms, misses }: Counts): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + falseAlarms + misses);
}

/** Precision after changing how often the positive class occurs (0..1), with recall and false-alarm rate as found. */
export function precisionAt(prevalence: number, recall: number, falseAlarmRate: number): number {
  const flagged = prevalence * recall + (1 - prevalence) * falseAlarmRate;
  return flagged === 0 ? 0 : (prevalence * recall) / flagged;
}

/** Mean of the precisions at each positive, in order of probability; ties share their mean place. */
export function averagePrecision(probabilities: readonly number[], labels: readonly number[]): number {
  const order = probabilities
    .map((_, index) => index)
    .sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  let positives = 0;
  let total = 0;
  let seen = 0;
  for (let at = 0; at < order.length; ) {
    let end = at;
    let found = 0;
    while (end < order.length && probabilities[order[end] ?? 0] === probabilities[order[at] ?? 0]) {
      if (labels[order[end] ?? 0] === 1) found++;
      end++;
    }
    positives += found;
    seen = end;
    total += (found * positives) / seen;
    at = end;
  }
  return positives === 0 ? 0 : total / positives;
}

/** Area under the ROC curve; ties count half. */
export function areaUnderCurve(probabilities: readonly number[], labels: readonly number[]): number {
  const order = probabilities
    .map((_, index) => index)
    .sort((a, b) => (probabilities[a] ?? 0) - (probabilities[b] ?? 0));
  let rankSum = 0;
  let positives = 0;
  for (let at = 0; at < order.length; ) {
    let end = at;
    while (end < order.length && probabilities[order[end] ?? 0] === probabilities[order[at] ?? 0]) end++;
    const rank = (at + 1 + end) / 2;
    for (let index = at; index < end; index++) {
      if (labels[order[index] ?? 0] !== 1) continue;
      rankSum += rank;
      positives++;
    }
    at = end;
  }
  const negatives = order.length - positives;
  return positives === 0 || negatives === 0
    ? 0.5
    : (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Expected calibration error over ten bins of equal width. */
export function calibrationError(probabilities: readonly number[], labels: readonly number[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, probability: 0, positives: 0 }));
  for (const [index, probability] of probabilities.entries()) {
    const bin = bins[Math.min(9, Math.floor(probability * 10))];
    if (!bin) continue;
    bin.count++;
    bin.probability += probability;
    bin.positives += labels[index] ?? 0;
  }
  const gap = bins.reduce((sum, bin) => sum + Math.abs(bin.probability - bin.positives), 0);
  return probabilities.length === 0 ? 0 : gap / probabilities.length;
}

/** The threshold (steps of 0.01) with the highest F1. */
export function bestThreshold(probabilities: readonly number[], labels: readonly number[]): number {
  let best = 0.5;
  let bestF1 = -1;
  for (let step = 5; step <= 95; step++) {
    const f1 = f1Of(countsAt(probabilities, labels, step / 100));
    if (f1 <= bestF1) continue;
    bestF1 = f1;
    best = step / 100;
  }
  return best;
}

/** 95 % interval of a figure by resampling the items with replacement; the same seed gives the same interval. */
export function bootstrap<Item>(
  items: readonly Item[],
  figure: (sample: readonly Item[]) => number,
  rounds = 500,
  seed = 17,
): [low: number, high: number] {
  const random = new SeededRandom(seed);
  const values: number[] = [];
  for (let round = 0; round < rounds && items.length > 0; round++) {
    values.push(figure(items.map(() => random.pick(items))));
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(values.length * 0.025)] ?? 0, values[Math.floor(values.length * 0.975)] ?? 0];
}

/** 95 % interval of a share (Wilson), also for none or all of a few. */
export function wilson(count: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
