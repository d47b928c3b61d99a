// Reader of the trained model: a sentence in, the probabilities that it asks something and its kind out.

import type { AskKind } from '../../domain/ask';
import type { Lexeme } from '../lexicon';
import { type ClassHeadsFile, likeliest, loadClassHeads } from './classHeads';
import { CHARACTERS, FAMILIES, type Features, featuresFor, sizeOf, WORDS } from './features';
import { type JoinFile, joinedProbability } from './join';
import { weightsOfLevels } from './weights';
import { WordSums } from './wordSums';

/** The artefact `npm run train` writes. Weights are one character each, so that plain gzip packs them well. */
export interface AskModelFile {
  readonly version: 2;
  /** Logarithm of odds by which an ask that no rule finds is rarer in people's mail than among training sentences. */
  readonly rarity: number;
  /** Weight of each family of features, in the order of `FAMILIES`. */
  readonly scales: readonly number[];
  readonly heads: Readonly<Record<HeadName, AskModelHead & { readonly join: JoinFile }>>;
  /** Which of `KINDS` an ask is. */
  readonly kinds: ClassHeadsFile;
  /** Which of `ACTS` (see `Reading`) a sentence of a reply does. */
  readonly acts: ClassHeadsFile;
}

/** The order is part of the artefact's format. */
export const KINDS = ['action', 'question', 'approval', 'meeting'] as const satisfies readonly AskKind[];

/**
 * `ask`: does the sentence call for something from its reader? Trained on the project's own sentences.
 * `intent`: does its writer ask for or propose something at all? Trained on Parakweet's labels, English only.
 */
export const HEADS = ['ask', 'intent'] as const;
export type HeadName = (typeof HEADS)[number];

export interface AskModelHead {
  /** One character for each bucket, a power of two: character code less 77 ("M" is 0), see `dequantise`. */
  readonly weights: string;
  readonly scale: number;
  readonly bias: number;
}

export interface AskModel {
  /**
   * Score of `text` from `start` up to `end`, before calibration; what stands past 96 words is not looked at.
   * @param words those of that part, where they are known: then what each is worth by itself need not be worked out again
   */
  readonly score: (
    head: HeadName,
    text: string,
    start?: number,
    end?: number,
    words?: readonly Lexeme[],
  ) => number;
  /**
   * Calibrated probability from a score and what the rules said (0 when none fired); `isRare`: for a sentence of a
   * mailbox, where asks are rarer than among sentences put together to be told apart.
   */
  readonly probability: (head: HeadName, score: number, rule: number, isRare: boolean) => number;
  /** Which kind of ask it is, given that it is one; `rule`: what the rules hold it for, null when none fired. */
  readonly kindOf: (text: string, start?: number, end?: number, rule?: AskKind | null) => AskKind;
  /** Scores of what a sentence of a reply does, in the order of `ACTS`: cheap right after `score` of the same sentence. */
  readonly actScores: (text: string, start: number, end: number) => ArrayLike<number>;
  /**
   * Calibrated probabilities from such scores; valid until the next call.
   * @param ruled bit 1 << index for each act that the rules find
   */
  readonly actProbabilities: (scores: ArrayLike<number>, ruled: number) => ArrayLike<number>;
}

/** Unpacks an artefact; some milliseconds. */
export function loadAskModel(file: AskModelFile): AskModel {
  const heads = { ask: unpack(file.heads.ask), intent: unpack(file.heads.intent) };
  const kinds = loadClassHeads(file.kinds);
  const acts = loadClassHeads(file.acts);
  return {
    score: (head, text, start = 0, end = text.length, words = undefined) =>
      total(heads[head], featuresFor(text, start, end, words), file.scales),
    probability: (head, score, rule, isRare) =>
      joinedProbability(file.heads[head].join, score, rule, isRare && rule === 0 ? file.rarity : 0),
    kindOf: (text, start = 0, end = text.length, rule = null) => {
      const ruled = rule === null ? 0 : 1 << KINDS.indexOf(rule);
      const scores = kinds.scores(featuresFor(text, start, end, undefined));
      return KINDS[likeliest(kinds.probabilities(scores, ruled))] ?? 'action';
    },
    actScores: (text, start, end) => acts.scores(featuresFor(text, start, end, undefined)),
    actProbabilities: acts.probabilities,
  };
}

interface Head {
  readonly levels: Uint8Array;
  /** Weight of a level. */
  readonly weights: Float32Array;
  /** Buckets are the upper bits of a hash. */
  readonly shift: number;
  readonly bias: number;
  /** What words are worth by themselves. */
  readonly own: WordSums;
}

function total(
  { levels, weights, shift, bias, own }: Head,
  { hashes, ends, isByWord, rows, counts }: Features,
  scales: readonly number[],
): number {
  let words = 0;
  let characters = 0;
  if (isByWord) {
    own.prepare(rows, counts.tokens);
    const { sums } = own;
    for (let token = 1; token <= counts.tokens; token++) {
      const at = 2 * (rows[token] as number);
      words += sums[at] as number;
      characters += sums[at + 1] as number;
    }
  }
  let score = bias;
  let from = 0;
  for (let family = 0; family < FAMILIES.length; family++) {
    const to = ends[family] as number;
    let sum = family === WORDS ? words : family === CHARACTERS ? characters : 0;
    for (let index = from; index < to; index++) {
      sum += weights[levels[(hashes[index] as number) >>> shift] as number] as number;
    }
    score += (sum * (scales[family] ?? 0)) / Math.sqrt(Math.max(1, sizeOf(family, to - from, counts)));
    from = to;
  }
  return score;
}

function unpack({ weights: packed, scale, bias }: AskModelHead): Head {
  const levels = new Uint8Array(packed.length);
  for (let bucket = 0; bucket < levels.length; bucket++) levels[bucket] = packed.charCodeAt(bucket);
  const weights = weightsOfLevels(scale);
  const shift = 32 - Math.round(Math.log2(levels.length));
  const own = new WordSums(1, (hash, into, at) => {
    into[at] = (into[at] as number) + (weights[levels[hash >>> shift] as number] as number);
  });
  return { levels, weights, bias, shift, own };
}
