// Features of a sentence for the ask model: hashed word, class and character n-grams and marks of form.
// Into buffers made once; nothing is allocated for a sentence.

import type { Lexeme } from '../lexicon';
import { HASH_START, hashStep, mix } from './hash';
import { readKnownTokens, tokenRow, wordFeature } from './knownTokens';
import {
  characterHashes,
  classSeen,
  counts,
  readTokens,
  type TokenCounts,
  tokenClass,
  tokenHash,
} from './tokens';
import { classNamed, IMPERATIVE_KNOWN_PLURAL, IMPERATIVE_SINGULAR } from './wordClasses';

/** Families of features; each is averaged by itself, so that long sentences do not shout. */
export const FAMILIES = ['words', 'pairs', 'triples', 'characters', 'classes', 'form'] as const;
/** The families of what each word has by itself. */
export const WORDS = FAMILIES.indexOf('words');
export const CHARACTERS = FAMILIES.indexOf('characters');

const MAX_FEATURES = 8192;

/** Features of one sentence: `hashes` from `ends[f - 1]` (or 0) up to `ends[f]` are those of family f. */
export interface Features {
  /** Hashes, to be folded into the model's number of buckets by `hash >>> shift`. */
  readonly hashes: Int32Array;
  readonly ends: Int32Array;
  /** What each word has by itself is told by its row, and left out of the hashes. */
  isByWord: boolean;
  /** Rows of the tokens, from 1 on. */
  readonly rows: Int32Array;
  readonly counts: Readonly<TokenCounts>;
}

const hashes = new Int32Array(MAX_FEATURES);
const ends = new Int32Array(FAMILIES.length);
const result: Features = { hashes, ends, isByWord: false, rows: tokenRow, counts };

/** Class pairs whose joint presence tells more than each alone. */
const CROSSED = [
  'you',
  'youFormal',
  'can',
  'will',
  'should',
  'please',
  'i',
  'we',
  'wh',
  'if',
  'not',
  'let',
  'third',
  'want',
  'thanks',
  'meet',
  'past',
  'offer',
  'click',
  'promise',
  'hope',
]
  .map(classNamed)
  .concat(IMPERATIVE_SINGULAR, IMPERATIVE_KNOWN_PLURAL);
const crossedSeen = new Uint8Array(CROSSED.length);

/** What the buffers hold: a sentence is asked for by several heads in turn. */
const held = { text: '', start: 0, end: -1 };

function holds(text: string, start: number, end: number): boolean {
  return held.start === start && held.end === end && held.text === text;
}

function hold(text: string, start: number, end: number, isByWord: boolean): Features {
  fill(!isByWord);
  held.text = text;
  held.start = start;
  held.end = end;
  result.isByWord = isByWord;
  return result;
}

/**
 * Takes the features of `text` from `start` up to `end`. The result is valid until the next call.
 * Text past 96 tokens is not looked at: no ask needs more, and a body of megabytes costs no more than a page.
 */
export function extractFeatures(text: string, start: number, end: number): Features {
  if (!holds(text, start, end) || result.isByWord) {
    readTokens(text, start, end);
    hold(text, start, end, false);
  }
  return result;
}

/**
 * The same for heads, which have summed up what each known word is worth by itself.
 * @param words those of that part of the text; need not be told again of a sentence that was asked for just before
 */
export function featuresFor(
  text: string,
  start: number,
  end: number,
  words: readonly Lexeme[] | undefined,
): Features {
  if (holds(text, start, end)) return result;
  held.end = -1;
  const isByWord = words !== undefined && readKnownTokens(words, text, start, end);
  if (!isByWord) readTokens(text, start, end);
  return hold(text, start, end, isByWord);
}

/** How many features of a family there are, of which `listed` are among the hashes. */
export function sizeOf(
  family: number,
  listed: number,
  { tokens, characters }: Readonly<TokenCounts>,
): number {
  if (family === WORDS) return tokens;
  return family === CHARACTERS ? characters : listed;
}

/** @param isWhole with what each word has by itself */
function fill(isWhole: boolean): void {
  const { tokens, characters } = counts;
  let count = 0;
  for (let index = 1; isWhole && index <= tokens; index++)
    hashes[count++] = wordFeature(tokenHash[index] as number);
  ends[0] = count;
  for (let index = 0; index <= tokens; index++) {
    hashes[count++] = mix(
      hashStep(Math.imul(tokenHash[index] as number, 31) ^ (tokenHash[index + 1] as number), 2),
    );
  }
  ends[1] = count;
  for (let index = 0; index < tokens; index++) {
    const first = tokenHash[index] as number;
    const second = tokenHash[index + 1] as number;
    const third = tokenHash[index + 2] as number;
    hashes[count++] = mix(hashStep(Math.imul(Math.imul(first, 31) ^ second, 31) ^ third, 3));
    hashes[count++] = mix(hashStep(Math.imul(first, 127) ^ third, 4));
  }
  ends[2] = count;
  for (let index = 0; isWhole && index < characters; index++)
    hashes[count++] = characterHashes[index] as number;
  ends[3] = count;
  for (let index = 0; index <= tokens; index++) {
    let gram = hashStep(HASH_START, tokenClass[index] as number);
    for (let length = 1; length < 5 && index + length <= tokens + 1; length++) {
      gram = hashStep(gram, tokenClass[index + length] as number);
      hashes[count++] = mix(hashStep(gram, 5));
    }
  }
  ends[4] = count;
  ends[5] = addForm(count);
}

function addForm(from: number): number {
  const { tokens, words, questions, exclamations, links, firstUpper, lastMark } = counts;
  let count = from;
  const first = tokenClass[1] as number;
  const second = tokenClass[2] as number;
  hashes[count++] = formHash(1, lastMark);
  hashes[count++] = formHash(
    2,
    words < 3
      ? words
      : words < 5
        ? 4
        : words < 8
          ? 7
          : words < 12
            ? 11
            : words < 18
              ? 17
              : words < 28
                ? 27
                : 40,
  );
  hashes[count++] = formHash(3, questions > 0 ? 1 : 0);
  hashes[count++] = formHash(4, exclamations > 1 ? 2 : exclamations);
  hashes[count++] = formHash(5, links > 0 ? 1 : 0);
  hashes[count++] = formHash(6, firstUpper);
  hashes[count++] = formHash(7, first);
  hashes[count++] = formHash(8, first * 64 + lastMark);
  hashes[count++] = formHash(9, first * 64 + second);
  hashes[count++] = mix(hashStep(tokenHash[1] as number, 8));
  hashes[count++] = mix(hashStep(hashStep(tokenHash[1] as number, tokenHash[2] as number), 9));
  hashes[count++] = mix(
    hashStep(hashStep(tokenHash[tokens] as number, tokenHash[Math.max(tokens - 1, 0)] as number), 10),
  );
  let crossed = 0;
  for (let index = 0; index < CROSSED.length; index++) {
    const one = CROSSED[index] as number;
    if (classSeen[one] === 1) crossedSeen[crossed++] = one;
  }
  for (let index = 0; index < crossed; index++) {
    const one = crossedSeen[index] as number;
    hashes[count++] = formHash(11, one * 4 + (questions > 0 ? 1 : 0));
    hashes[count++] = formHash(12, one * 64 + first);
    for (let other = index + 1; other < crossed; other++)
      hashes[count++] = formHash(13, one * 64 + (crossedSeen[other] as number));
  }
  return count;
}

function formHash(kind: number, value: number): number {
  return mix(hashStep(hashStep(hashStep(HASH_START, kind), value), 7));
}
