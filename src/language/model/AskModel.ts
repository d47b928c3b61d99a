// Reader of the trained model: a sentence in, the probabilities that it asks something and its kind out.

import type { AskKind } from '../../domain/ask';
import { extractFeatures, FAMILIES } from './features';

/** The artefact `npm run train` writes. Weights are one character each, so that plain gzip packs them well. */
export interface AskModelFile {
  readonly version: 1;
  /** Weight of each family of features, in the order of `FAMILIES`. */
  readonly scales: readonly number[];
  readonly heads: { readonly intent: AskModelHead; readonly ask: AskModelHead };
  readonly kinds: readonly (AskModelHead & { readonly kind: AskKind })[];
}

export interface AskModelHead {
  /** One character for each bucket, a power of two: character code less 77 ("M" is 0), see `dequantise`. */
  readonly weights: string;
  readonly scale: number;
  readonly bias: number;
  /** Platt scaling: probability = 1 / (1 + exp(-(slope * score + offset))). */
  readonly slope: number;
  readonly offset: number;
}

export interface AskScore {
  /** Probability that the writer asks for or proposes something at all (the question of the Parakweet labels). */
  readonly intent: number;
  /** Probability that the sentence calls for something from its reader. */
  readonly ask: number;
  readonly kind: AskKind;
}

export interface AskModel {
  /** Scores `text` from `start` up to `end` (the whole of it by default). Sentences past 96 words are cut there. */
  readonly score: (text: string, start?: number, end?: number) => AskScore;
}

export const WEIGHT_ZERO = 77;
export const WEIGHT_LEVELS = 12;

/** Levels lie closer together near zero, where most weights are. */
export function dequantise(level: number, scale: number): number {
  const share = Math.abs(level) / WEIGHT_LEVELS;
  return Math.sign(level) * share * Math.sqrt(share) * scale;
}

interface Head {
  /** Buckets are the upper bits of a hash. */
  readonly shift: number;
  readonly weights: Float32Array;
  readonly file: AskModelHead;
}

/** Unpacks an artefact; some milliseconds. */
export function loadAskModel(file: AskModelFile): AskModel {
  const intent = unpack(file.heads.intent);
  const ask = unpack(file.heads.ask);
  const kinds = file.kinds.map((head) => ({ ...unpack(head), kind: head.kind }));
  const score = (text: string, start = 0, end = text.length): AskScore => {
    const { hashes, ends } = extractFeatures(text, start, end);
    const intentScore = total(intent, hashes, ends, file.scales);
    const askScore = total(ask, hashes, ends, file.scales);
    let kind: AskKind = 'action';
    const probability = plattProbability(ask.file, askScore);
    const intentProbability = plattProbability(intent.file, intentScore);
    if (probability > 0.05 || intentProbability > 0.05) {
      let best = Number.NEGATIVE_INFINITY;
      for (const head of kinds) {
        const value = total(head, hashes, ends, file.scales);
        if (value <= best) continue;
        best = value;
        kind = head.kind;
      }
    }
    return { intent: intentProbability, ask: probability, kind };
  };
  return { score };
}

function total(
  { weights, shift, file }: Head,
  hashes: Int32Array,
  ends: Int32Array,
  scales: readonly number[],
): number {
  let score = file.bias;
  let from = 0;
  for (let family = 0; family < FAMILIES.length; family++) {
    const to = ends[family] as number;
    let sum = 0;
    for (let index = from; index < to; index++) sum += weights[(hashes[index] as number) >>> shift] as number;
    score += (sum * (scales[family] ?? 0)) / Math.sqrt(Math.max(1, to - from));
    from = to;
  }
  return score;
}

function unpack(file: AskModelHead): Head {
  const weights = new Float32Array(file.weights.length);
  for (let index = 0; index < weights.length; index++) {
    weights[index] = dequantise(file.weights.charCodeAt(index) - WEIGHT_ZERO, file.scale);
  }
  return { weights, file, shift: 32 - Math.round(Math.log2(weights.length)) };
}

function plattProbability(head: AskModelHead, score: number): number {
  return 1 / (1 + Math.exp(-(head.slope * score + head.offset)));
}
