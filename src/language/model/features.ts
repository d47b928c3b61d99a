// Features of a sentence for the ask model: hashed word, class and character n-grams and marks of form.
// One pass over the text into buffers made once; nothing is allocated for a sentence.

import { APOSTROPHE, DIGIT, foldCode, HYPHEN, isWordCode, NOTHING, plainLetter, SPACE } from './foldText';
import { HASH_START, hashStep, mix } from './hash';
import { imperativeOf } from './russianImperatives';
import {
  CLASS_COUNT,
  classNamed,
  classOf,
  EMOJI,
  IMPERATIVE_KNOWN_PLURAL,
  IMPERATIVE_PLURAL,
  IMPERATIVE_SINGULAR,
  LINK,
  MARK,
  NAME,
  NUMBER,
} from './wordClasses';

/** Families of features; each is averaged by itself, so that long sentences do not shout. */
export const FAMILIES = ['words', 'pairs', 'triples', 'characters', 'classes', 'form'] as const;

const MAX_TOKENS = 96;
const MAX_FEATURES = 8192;
const MAX_WORD = 24;
const START = 0x51ed270b;
const END = 0x2545f491;

/** Features of one sentence: `buckets` from `ends[f - 1]` (or 0) up to `ends[f]` are those of family f. */
export interface Features {
  /** Hashes, to be folded into the model's number of buckets by `hash >>> shift`. */
  readonly hashes: Int32Array;
  readonly ends: Int32Array;
}

const hashes = new Int32Array(MAX_FEATURES);
const ends = new Int32Array(FAMILIES.length);
const result: Features = { hashes, ends };

const tokenHash = new Int32Array(MAX_TOKENS + 2);
const tokenClass = new Uint8Array(MAX_TOKENS + 2);
const codes = new Uint16Array(MAX_WORD + 2);
const characterHashes = new Int32Array(MAX_FEATURES / 2);
const classSeen = new Uint8Array(CLASS_COUNT + 16);

const SLASH = '/'.charCodeAt(0);
const AT = '@'.charCodeAt(0);
const DOT = '.'.charCodeAt(0);
const COLON = ':'.charCodeAt(0);
const QUESTION = '?'.charCodeAt(0);
const EXCLAMATION = '!'.charCodeAt(0);

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

/**
 * Takes the features of `text` from `start` up to `end`. The result is valid until the next call.
 * Text past 96 tokens is not looked at: no ask needs more, and a body of megabytes costs no more than a page.
 */
export function extractFeatures(text: string, start: number, end: number): Features {
  if (held.start !== start || held.end !== end || held.text !== text) {
    fill(text, start, end);
    held.text = text;
    held.start = start;
    held.end = end;
  }
  return result;
}

function fill(text: string, start: number, end: number): void {
  let tokens = 0;
  let characters = 0;
  let words = 0;
  let questions = 0;
  let exclamations = 0;
  let links = 0;
  let firstUpper = 0;
  let lastMark = 0;
  classSeen.fill(0);
  tokenHash[0] = START;
  tokenClass[0] = MARK + 1;

  let at = start;
  while (at < end && tokens < MAX_TOKENS) {
    const code = foldCode(text.charCodeAt(at));
    if (code === SPACE || code === NOTHING) {
      at++;
      continue;
    }
    if (!isWordCode(code)) {
      at++;
      if (code === QUESTION) questions++;
      else if (code === EXCLAMATION) exclamations++;
      if (code >= 0xd800 && code < 0xe000 && at < end) at++;
      const isEmoji = code >= 0x2190;
      const mark = isEmoji ? 0x1f600 : code;
      lastMark = mark;
      // Repeated marks count once: "???" is "?", "....." is ".".
      const hash = hashStep(HASH_START, mark ^ 0x5bd1);
      if (tokenHash[tokens] === hash) continue;
      tokens++;
      tokenHash[tokens] = hash;
      tokenClass[tokens] = isEmoji
        ? EMOJI
        : code === QUESTION
          ? MARK + 2
          : code === EXCLAMATION
            ? MARK + 3
            : code === 44
              ? MARK + 4
              : code === DOT
                ? MARK + 5
                : code === COLON
                  ? MARK + 6
                  : MARK;
      continue;
    }
    // A word.
    const wordAt = at;
    let hash = HASH_START;
    let length = 0;
    let digits = 0;
    let isLink = false;
    codes[0] = SPACE;
    // Most words are of plain letters to their end.
    for (let letter = plainLetter(text.charCodeAt(at)); letter !== NOTHING; ) {
      hash = hashStep(hash, letter);
      if (length < MAX_WORD) codes[++length] = letter;
      at++;
      letter = at < end ? plainLetter(text.charCodeAt(at)) : NOTHING;
    }
    while (at < end) {
      const letter = foldCode(text.charCodeAt(at));
      if (letter === NOTHING) {
        at++;
        continue;
      }
      if (!isWordCode(letter)) {
        const next = at + 1 < end ? foldCode(text.charCodeAt(at + 1)) : SPACE;
        const joins = isWordCode(next);
        if (
          letter === AT ||
          (letter === COLON && next === SLASH) ||
          (letter === DOT && joins) ||
          (letter === SLASH && isLink)
        ) {
          if (letter !== DOT || isLink || next > 128 === (codes[length] as number) > 128)
            isLink = isLink || letter !== DOT || digits === 0;
          at++;
          continue;
        }
        if (
          isLink &&
          letter !== SPACE &&
          letter !== 44 &&
          letter !== 34 &&
          letter !== 41 &&
          letter !== 62 &&
          letter !== QUESTION
        ) {
          at++;
          continue;
        }
        if (!joins || (letter !== APOSTROPHE && letter !== HYPHEN)) break;
      }
      if (letter === DIGIT) digits++;
      if (letter !== DIGIT || digits === 1) {
        hash = hashStep(hash, letter);
        if (length < MAX_WORD) codes[++length] = letter;
      }
      at++;
    }
    let kind = classOf(hash);
    if (isLink) {
      links++;
      kind = LINK;
      hash = 0x11a4;
    } else if (kind === 0) {
      if (digits > 0) kind = NUMBER;
      else {
        const mood = (codes[length] as number) < 128 ? 'none' : imperativeOf(codes, length);
        if (mood === 'singular') kind = IMPERATIVE_SINGULAR;
        else if (mood === 'plural') kind = IMPERATIVE_KNOWN_PLURAL;
        else if (mood === 'likelyPlural') kind = IMPERATIVE_PLURAL;
        else if (isUpper(text.charCodeAt(wordAt))) kind = NAME;
      }
    }
    if (words === 0) firstUpper = isUpper(text.charCodeAt(wordAt)) ? 1 : 2;
    words++;
    lastMark = 0;
    tokens++;
    tokenHash[tokens] = hash;
    tokenClass[tokens] = kind;
    classSeen[kind] = 1;
    if (isLink || length < 3) continue;
    codes[length + 1] = SPACE;
    characters = addCharacters(length, characters);
  }
  tokenHash[tokens + 1] = END;
  tokenClass[tokens + 1] = MARK + 7;

  let count = 0;
  for (let index = 1; index <= tokens; index++)
    hashes[count++] = mix(hashStep(tokenHash[index] as number, 1));
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
  for (let index = 0; index < characters; index++) hashes[count++] = characterHashes[index] as number;
  ends[3] = count;
  for (let index = 0; index <= tokens; index++) {
    let gram = hashStep(HASH_START, tokenClass[index] as number);
    for (let length = 1; length < 5 && index + length <= tokens + 1; length++) {
      gram = hashStep(gram, tokenClass[index + length] as number);
      hashes[count++] = mix(hashStep(gram, 5));
    }
  }
  ends[4] = count;
  count = addForm(count, tokens, words, questions, exclamations, links, firstUpper, lastMark);
  ends[5] = count;
}

/** Hashes of the beginnings and endings (2 to 5 letters) of the word in `codes`, its edges marked. */
function addCharacters(length: number, from: number): number {
  let count = from;
  if (count + 8 > characterHashes.length) return count;
  const longest = Math.min(length - 1, 5);
  let beginning = hashStep(HASH_START, codes[1] as number);
  for (let index = 2; index <= longest; index++) {
    beginning = hashStep(beginning, codes[index] as number);
    characterHashes[count++] = mix(hashStep(beginning, 6));
  }
  let ending = hashStep(HASH_START, codes[length] as number);
  for (let index = 1; index < longest; index++) {
    ending = hashStep(ending, codes[length - index] as number);
    characterHashes[count++] = mix(hashStep(ending, 11));
  }
  return count;
}

function addForm(
  from: number,
  tokens: number,
  words: number,
  questions: number,
  exclamations: number,
  links: number,
  firstUpper: number,
  lastMark: number,
): number {
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

function isUpper(code: number): boolean {
  return foldCode(code) !== code && ((code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x530));
}
