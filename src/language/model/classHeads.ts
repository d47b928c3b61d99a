// Reader of heads that are trained together and tell several classes of a sentence apart: kinds of asks, acts of replies.

import { CHARACTERS, FAMILIES, type Features, sizeOf, WORDS } from './features';
import { WEIGHT_ZERO, weightsOfLevels } from './weights';
import { WordSums } from './wordSums';

export interface ClassHeadsFile {
  /** One head for each class but the first, against which they are trained; as in `AskModelHead`. */
  readonly weights: readonly string[];
  readonly scale: number;
  readonly biases: readonly number[];
  /** Weight of each family of features. */
  readonly scales: readonly number[];
  readonly join: ClassJoinFile;
}

/** Coefficients fitted on scores of sentences that no head had seen. */
export interface ClassJoinFile {
  readonly model: number;
  /** Added to each class. */
  readonly offsets: readonly number[];
  /** For each class that the rules may find: what finding it adds to each class. */
  readonly found: readonly (readonly number[])[];
}

export interface ClassHeads {
  /** Scores of the classes before the join; that of the first is 0. */
  readonly scores: (features: Features) => Float64Array;
  /**
   * Calibrated probability of each class; valid until the next call.
   * @param ruled bit 1 << index for each class that the rules find in the sentence
   */
  readonly probabilities: (scores: ArrayLike<number>, ruled: number) => Float64Array;
}

/** Classes stand beside each other for a bucket: one walk over the features serves all, up to seven. */
const STRIDE = 8;
const OUTPUTS = 6;

/** Unpacks heads. */
export function loadClassHeads(file: ClassHeadsFile): ClassHeads {
  const size = file.weights[0]?.length ?? 1;
  const shift = 32 - Math.round(Math.log2(size));
  const levels = new Uint8Array(size * STRIDE).fill(WEIGHT_ZERO);
  for (const [head, packed] of file.weights.entries()) {
    for (let bucket = 0; bucket < size; bucket++)
      levels[bucket * STRIDE + head + 1] = packed.charCodeAt(bucket);
  }
  const table: Table = { levels, weights: weightsOfLevels(file.scale), shift };
  const probabilities = new Float64Array(file.weights.length + 1);
  const own = new WordSums(OUTPUTS, (hash, into, at) => {
    const from = (hash >>> shift) * STRIDE + 1;
    for (let head = 0; head < OUTPUTS; head++)
      into[at + head] = (into[at + head] as number) + weightAt(table, from + head);
  });
  return {
    scores: (features) => scoresOf(table, features, file, own),
    probabilities: (scores, ruled) => joinedClasses(file.join, scores, ruled, probabilities),
  };
}

/** Levels of weights, a byte each, so that they are near at hand. */
interface Table {
  readonly levels: Uint8Array;
  /** Weight of a level. */
  readonly weights: Float32Array;
  /** Buckets are the upper bits of a hash. */
  readonly shift: number;
}

function weightAt({ levels, weights }: Table, at: number): number {
  return weights[levels[at] as number] as number;
}

function scoresOf(
  { levels, weights, shift }: Table,
  { hashes, ends, isByWord, rows, counts }: Features,
  { biases, scales }: ClassHeadsFile,
  own: WordSums,
): Float64Array {
  const scores = new Float64Array(OUTPUTS + 1);
  if (isByWord) own.prepare(rows, counts.tokens);
  let from = 0;
  for (let family = 0; family < FAMILIES.length; family++) {
    const to = ends[family] as number;
    const share = (scales[family] ?? 0) / Math.sqrt(Math.max(1, sizeOf(family, to - from, counts)));
    if (share > 0) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      for (let index = from; index < to; index++) {
        const at = ((hashes[index] as number) >>> shift) * STRIDE;
        a += weights[levels[at + 1] as number] as number;
        b += weights[levels[at + 2] as number] as number;
        c += weights[levels[at + 3] as number] as number;
        d += weights[levels[at + 4] as number] as number;
        e += weights[levels[at + 5] as number] as number;
        f += weights[levels[at + 6] as number] as number;
      }
      if (isByWord && (family === WORDS || family === CHARACTERS)) {
        const { sums } = own;
        const offset = family === WORDS ? 0 : OUTPUTS;
        for (let token = 1; token <= counts.tokens; token++) {
          const at = (rows[token] as number) * 2 * OUTPUTS + offset;
          a += sums[at] as number;
          b += sums[at + 1] as number;
          c += sums[at + 2] as number;
          d += sums[at + 3] as number;
          e += sums[at + 4] as number;
          f += sums[at + 5] as number;
        }
      }
      addShares(scores, share, a, b, c, d, e, f);
    }
    from = to;
  }
  for (let index = 0; index < biases.length; index++)
    scores[index + 1] = (biases[index] as number) + (scores[index + 1] as number);
  return scores;
}

function addShares(
  scores: Float64Array,
  share: number,
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
): void {
  scores[1] = (scores[1] as number) + a * share;
  scores[2] = (scores[2] as number) + b * share;
  scores[3] = (scores[3] as number) + c * share;
  scores[4] = (scores[4] as number) + d * share;
  scores[5] = (scores[5] as number) + e * share;
  scores[6] = (scores[6] as number) + f * share;
}

/** Softmax of scores and what the rules found, into `into`. */
export function joinedClasses(
  { model, offsets, found }: ClassJoinFile,
  scores: ArrayLike<number>,
  ruled: number,
  into: Float64Array,
): Float64Array {
  let total = 0;
  for (let index = 0; index < into.length; index++) {
    let evidence = model * (scores[index] as number) + (offsets[index] as number);
    for (let rule = 0, bits = ruled; bits !== 0; rule++, bits >>= 1)
      if (bits & 1) evidence += found[rule]?.[index] ?? 0;
    into[index] = Math.exp(evidence);
    total += into[index] as number;
  }
  for (let index = 0; index < into.length; index++) into[index] = (into[index] as number) / total;
  return into;
}

/** Index of the likeliest class. */
export function likeliest(probabilities: ArrayLike<number>): number {
  let best = 0;
  for (let index = 1; index < probabilities.length; index++)
    if ((probabilities[index] as number) > (probabilities[best] as number)) best = index;
  return best;
}
