// What the model learns from: Parakweet's labels, the project's own sentences, and real Russian sentences that ask nothing.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AskKind } from '../../domain/ask';
import { extractFeatures, FAMILIES } from '../../language/model/features';
import { buildCorpus } from './corpus/buildCorpus';
import { SeededRandom } from './random';

/** Whose labels: what Parakweet calls intent, or what calls for something from the reader. */
export type Domain = 'intent' | 'ask';

export interface Example {
  readonly text: string;
  readonly domain: Domain;
  readonly source: 'parakweet' | 'hand' | 'template' | 'taiga';
  readonly language: 'en' | 'ru';
  readonly label: 0 | 1;
  readonly kind: AskKind | 'none' | null;
  readonly weight: number;
  /** Fold of cross-validation 0..4; -1 for sentences that are only trained on. */
  readonly fold: number;
  /** Unfolded hashes and their values. */
  readonly hashes: Int32Array;
  readonly values: Float32Array;
}

export const FOLDS = 5;
/** Weights of the families, chosen on cross-validation. */
export const FAMILY_SCALES = [1, 1.5, 1, 0.6, 1, 3] as const;
const TEMPLATE_WEIGHT = 0.15;
const TAIGA_WEIGHT = 0.3;
const PER_TEMPLATE = 90;

/** Families left out, for ablations. */
export type Without = ReadonlySet<string>;

/** @throws Error when a file of the data folder cannot be read. */
export function loadExamples(data: string, seed: number, without: Without = new Set()): Example[] {
  const scales = FAMILY_SCALES.map((scale, family) => (without.has(FAMILIES[family] ?? '') ? 0 : scale));
  const examples: Example[] = [];
  const add = (row: Omit<Example, 'hashes' | 'values'>) =>
    examples.push({ ...row, ...featuresOf(row.text, scales) });
  for (const { text, label } of readParakweet(data)) {
    add({
      text,
      label,
      domain: 'intent',
      source: 'parakweet',
      language: 'en',
      kind: null,
      weight: 1,
      fold: foldOf(text),
    });
  }
  for (const { text, kind, language, origin } of buildCorpus(new SeededRandom(seed), PER_TEMPLATE)) {
    const isHand = origin === 'hand';
    add({
      text,
      label: kind === 'none' ? 0 : 1,
      domain: 'ask',
      source: origin,
      language,
      kind,
      weight: isHand ? 1 : TEMPLATE_WEIGHT,
      fold: isHand ? foldOf(text) : -1,
    });
  }
  for (const text of readTaigaStatements(data)) {
    add({
      text,
      label: 0,
      domain: 'ask',
      source: 'taiga',
      language: 'ru',
      kind: 'none',
      weight: TAIGA_WEIGHT,
      fold: -1,
    });
  }
  return examples;
}

export function readParakweet(data: string): { text: string; label: 0 | 1 }[] {
  return readFileSync(join(data, 'parakweet/train.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ label: line.startsWith('1') ? 1 : 0, text: line.slice(line.indexOf('\t') + 1) }));
}

/** Sentences of the treebank with no imperative and no question; every second one, the others are for evaluation. */
function readTaigaStatements(data: string): string[] {
  return readTaiga(data)
    .filter((row) => row.isTraining && row.imperative === '-' && !row.hasQuestion)
    .map((row) => row.text);
}

export interface TaigaRow {
  readonly text: string;
  readonly imperative: string;
  readonly genre: string;
  readonly hasQuestion: boolean;
  readonly isTraining: boolean;
}

export function readTaiga(data: string): TaigaRow[] {
  const [, ...lines] = readFileSync(join(data, 'ud-ru-taiga/sentences.tsv'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [, genre = '', imperative = '', mark = '', , ...text] = line.split('\t');
      const sentence = text.join('\t');
      return {
        text: sentence,
        imperative,
        genre,
        hasQuestion: mark !== '-' && mark !== '0' && mark !== '',
        isTraining: foldOf(sentence) < 2,
      };
    });
}

/** The same fold every time, and the same for sentences that differ in case, digits or marks only. */
export function foldOf(text: string): number {
  let hash = 7;
  for (const letter of text.toLowerCase().replace(/[^a-zа-яё]/g, '')) {
    hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  }
  return ((hash >>> 0) % 1000003) % FOLDS;
}

export function featuresOf(
  text: string,
  scales: readonly number[],
): { hashes: Int32Array; values: Float32Array } {
  const features = extractFeatures(text, 0, text.length);
  const merged = new Map<number, number>();
  let from = 0;
  for (let family = 0; family < FAMILIES.length; family++) {
    const to = features.ends[family] ?? from;
    const value = (scales[family] ?? 0) / Math.sqrt(Math.max(1, to - from));
    for (; from < to; from++) {
      const hash = features.hashes[from] as number;
      if (value > 0) merged.set(hash, (merged.get(hash) ?? 0) + value);
    }
  }
  return { hashes: Int32Array.from(merged.keys()), values: Float32Array.from(merged.values()) };
}
