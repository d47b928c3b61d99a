// Logistic regression by AdaGrad: one shared set of weights, and one of corrections for each domain of labels
// (Daumé III, "Frustratingly easy domain adaptation", 2007). Both heads of the model are sums of the two.

import type { Domain, Example } from './examples';
import { levelsOf } from './quantise';
import { SeededRandom } from './random';

export interface LinearHead {
  readonly weights: Float32Array;
  readonly bias: number;
}

const EPOCHS = 8;
const RATE = 0.05;
const BIAS_RATE = 0.05;
const L2 = 3e-3;
const START = 1e-3;

interface Shape {
  /** Number of buckets, as a power of two. */
  readonly bits: number;
  /** Smallest level of a weight, after a first training, whose bucket takes part in the second. */
  readonly kept: number;
}

/** Chosen on cross-validation: fewer buckets cost accuracy, more cost more than 100 KB. */
const SHAPES: Readonly<Record<Domain, Shape>> = {
  intent: { bits: 17, kept: 7 },
  ask: { bits: 17, kept: 5 },
};

/**
 * The two heads, each in its own shape. Each is trained twice, the second time on the buckets that mattered in the first:
 * half the bytes, and no accuracy is lost, as it would be by dropping small weights afterwards.
 */
export function trainBoth(examples: readonly Example[], seed: number): Readonly<Record<Domain, LinearHead>> {
  return { intent: trainTwice(examples, 'intent', seed), ask: trainTwice(examples, 'ask', seed) };
}

function trainTwice(examples: readonly Example[], domain: Domain, seed: number): LinearHead {
  const { bits, kept } = SHAPES[domain];
  const [levels] = levelsOf([trainHeads(examples, bits, seed)[domain].weights]);
  const shift = 32 - bits;
  const fewer = examples.map((example) => {
    const isKept = (_: number, at: number) =>
      Math.abs(levels?.[(example.hashes[at] as number) >>> shift] ?? 0) >= kept;
    return { ...example, hashes: example.hashes.filter(isKept), values: example.values.filter(isKept) };
  });
  return trainHeads(fewer, bits, seed)[domain];
}

/** Trains both heads in one size; same seed, same weights. */
function trainHeads(
  examples: readonly Example[],
  bits: number,
  seed: number,
): Readonly<Record<Domain, LinearHead>> {
  const size = 1 << bits;
  const shift = 32 - bits;
  const shared = part(size);
  const own = { intent: part(size), ask: part(size) };
  const order = [...examples];
  const random = new SeededRandom(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random.shuffle(order);
    for (const { hashes, values, label, weight, domain } of order) {
      const special = own[domain];
      let score = special.bias;
      for (let index = 0; index < hashes.length; index++) {
        const bucket = (hashes[index] as number) >>> shift;
        score +=
          ((shared.weights[bucket] as number) + (special.weights[bucket] as number)) *
          (values[index] as number);
      }
      const error = (1 / (1 + Math.exp(-score)) - label) * weight;
      special.bias -= BIAS_RATE * error;
      for (let index = 0; index < hashes.length; index++) {
        const bucket = (hashes[index] as number) >>> shift;
        const value = values[index] as number;
        step(shared, bucket, error * value, weight);
        step(special, bucket, error * value, weight);
      }
    }
  }
  return { intent: sum(shared, own.intent), ask: sum(shared, own.ask) };
}

export function scoreOf(head: LinearHead, example: Example): number {
  const shift = 32 - Math.log2(head.weights.length);
  let score = head.bias;
  for (let index = 0; index < example.hashes.length; index++) {
    score +=
      (head.weights[(example.hashes[index] as number) >>> shift] as number) *
      (example.values[index] as number);
  }
  return score;
}

interface Part {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  bias: number;
}

function part(size: number): Part {
  return { weights: new Float32Array(size), squares: new Float32Array(size).fill(START), bias: 0 };
}

function step({ weights, squares }: Part, bucket: number, gradient: number, weight: number): void {
  const old = weights[bucket] as number;
  const slope = gradient + L2 * weight * old;
  const square = (squares[bucket] as number) + slope * slope;
  squares[bucket] = square;
  weights[bucket] = old - (RATE * slope) / Math.sqrt(square);
}

function sum(one: Part, other: Part): LinearHead {
  return {
    weights: one.weights.map((weight, bucket) => weight + (other.weights[bucket] as number)),
    bias: one.bias + other.bias,
  };
}
