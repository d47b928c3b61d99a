// Softmax regression by AdaGrad: a head for each class but the first, all trained together against that one.

import { levelsOf } from './quantise';
import { SeededRandom } from './random';

/** A sentence with the class it is of. */
export interface ClassExample {
  readonly hashes: Int32Array;
  readonly values: Float32Array;
  /** Index of its class. */
  readonly label: number;
  readonly weight: number;
  /** Fold of cross-validation; -1 for sentences that are only trained on. */
  readonly fold: number;
  /** Bit 1 << index for each class that the rules find in it. */
  readonly ruled: number;
}

export interface TrainedClasses {
  /** Of each class but the first. */
  readonly weights: readonly Float32Array[];
  readonly biases: readonly number[];
}

export interface ClassSettings {
  /** Number of classes. */
  readonly classes: number;
  /** Size of a head, as a power of two. */
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Smallest level of a weight, after a first training, that takes part in the second. */
  readonly kept: number;
}

const START = 1e-3;

/**
 * Same examples, same seed, same weights. Trained twice, the second time only those weights that mattered in the first,
 * as the heads of asks are.
 */
export function trainClasses(
  examples: readonly ClassExample[],
  seed: number,
  settings: ClassSettings,
): TrainedClasses {
  const all = Array.from({ length: settings.classes - 1 }, () => new Uint8Array(1 << settings.bits).fill(1));
  const first = levelsOf(trainSome(examples, seed, settings, all).weights);
  const kept = first.map((levels) =>
    Uint8Array.from(levels, (level) => (Math.abs(level) >= settings.kept ? 1 : 0)),
  );
  return trainSome(examples, seed, settings, kept);
}

function trainSome(
  examples: readonly ClassExample[],
  seed: number,
  { bits, epochs, rate, l2 }: ClassSettings,
  /** 1 for each weight that is trained; the others stay 0. */
  kept: readonly Uint8Array[],
): TrainedClasses {
  const heads = kept.map(() => new Float32Array(1 << bits));
  const squares = heads.map(() => new Float32Array(1 << bits).fill(START));
  const biases = heads.map(() => 0);
  const order = [...examples];
  const random = new SeededRandom(seed);
  const shift = 32 - bits;
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const example of order) {
      const { hashes, values, label, weight } = example;
      const shares = softmax(classScores({ weights: heads, biases }, example));
      for (const [index, head] of heads.entries()) {
        const error = ((shares[index + 1] as number) - (label === index + 1 ? 1 : 0)) * weight;
        biases[index] = (biases[index] as number) - rate * error;
        const seen = squares[index] as Float32Array;
        const isKept = kept[index] as Uint8Array;
        for (let at = 0; at < hashes.length; at++) {
          const bucket = (hashes[at] as number) >>> shift;
          if (isKept[bucket] === 0) continue;
          const old = head[bucket] as number;
          const slope = error * (values[at] as number) + l2 * weight * old;
          const square = (seen[bucket] as number) + slope * slope;
          seen[bucket] = square;
          head[bucket] = old - (rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { weights: heads, biases };
}

/** Scores of the classes before the join; that of the first is 0. */
export function classScores(
  { weights, biases }: TrainedClasses,
  { hashes, values }: Pick<ClassExample, 'hashes' | 'values'>,
): number[] {
  const scores = [0];
  for (const [index, head] of weights.entries()) {
    const shift = 32 - Math.log2(head.length);
    let score = biases[index] as number;
    for (let at = 0; at < hashes.length; at++)
      score += (head[(hashes[at] as number) >>> shift] as number) * (values[at] as number);
    scores.push(score);
  }
  return scores;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
