// The tokens of a sentence as the model sees them: words, links and marks, each as a hash and a class.
// One pass over the text into buffers made once; nothing is allocated for a sentence.

import { APOSTROPHE, DIGIT, foldCode, HYPHEN, isWordCode, NOTHING, plainLetter, SPACE } from './foldText';
import { HASH_START, hashStep, mix } from './hash';
import { imperativeOf } from './russianImperatives';
import {
  CLASS_COUNT,
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

/** What stands past them is not looked at. */
export const MAX_TOKENS = 96;
const MAX_WORD = 24;
/** Beginnings and endings of a word. */
export const MAX_CHARACTERS = 8;
const START = 0x51ed270b;
const END = 0x2545f491;

/** What is counted besides the tokens themselves. */
export interface TokenCounts {
  tokens: number;
  /** Hashes of beginnings and endings of words. */
  characters: number;
  words: number;
  questions: number;
  exclamations: number;
  links: number;
  /** 1: the first word begins with a capital letter; 2: it does not; 0: there is none. */
  firstUpper: number;
  /** The folded code of the mark after which no word stands; 0 where the last token is a word. */
  lastMark: number;
}

/** Of the sentence that was read last. */
export const counts: TokenCounts = {
  tokens: 0,
  characters: 0,
  words: 0,
  questions: 0,
  exclamations: 0,
  links: 0,
  firstUpper: 0,
  lastMark: 0,
};

/** Tokens stand from 1 on, between a start and an end. */
export const tokenHash = new Int32Array(MAX_TOKENS + 2);
export const tokenClass = new Uint8Array(MAX_TOKENS + 2);
export const characterHashes = new Int32Array(MAX_TOKENS * MAX_CHARACTERS);
export const classSeen = new Uint8Array(CLASS_COUNT + 16);
const codes = new Uint16Array(MAX_WORD + 2);

const SLASH = '/'.charCodeAt(0);
const AT = '@'.charCodeAt(0);
const DOT = '.'.charCodeAt(0);
const COLON = ':'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
export const QUESTION = '?'.charCodeAt(0);
export const EXCLAMATION = '!'.charCodeAt(0);
/** From here on signs are emoji. */
export const FIRST_EMOJI = 0x2190;
const EMOJI_MARK = 0x1f600;

/** Reads the tokens of `text` from `start` up to `end` into the buffers. */
export function readTokens(text: string, start: number, end: number): void {
  let tokens = 0;
  let characters = 0;
  let words = 0;
  let questions = 0;
  let exclamations = 0;
  let links = 0;
  let firstUpper = 0;
  let lastMark = 0;
  openTokens();

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
      const mark = code >= FIRST_EMOJI ? EMOJI_MARK : code;
      lastMark = mark;
      // Repeated marks count once: "???" is "?", "....." is ".".
      const hash = hashStep(HASH_START, mark ^ 0x5bd1);
      if (tokenHash[tokens] === hash) continue;
      tokens++;
      tokenHash[tokens] = hash;
      tokenClass[tokens] = classOfMark(mark);
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
          letter !== COMMA &&
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
  counts.tokens = tokens;
  counts.characters = characters;
  counts.words = words;
  counts.questions = questions;
  counts.exclamations = exclamations;
  counts.links = links;
  counts.firstUpper = firstUpper;
  counts.lastMark = lastMark;
  closeTokens();
}

/** Sets the end behind the tokens. */
export function closeTokens(): void {
  tokenHash[counts.tokens + 1] = END;
  tokenClass[counts.tokens + 1] = MARK + 7;
}

/** Sets the start before them. */
export function openTokens(): void {
  classSeen.fill(0);
  tokenHash[0] = START;
  tokenClass[0] = MARK + 1;
}

function classOfMark(mark: number): number {
  if (mark === EMOJI_MARK) return EMOJI;
  if (mark === QUESTION) return MARK + 2;
  if (mark === EXCLAMATION) return MARK + 3;
  if (mark === COMMA) return MARK + 4;
  if (mark === DOT) return MARK + 5;
  return mark === COLON ? MARK + 6 : MARK;
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

export function isUpper(code: number): boolean {
  return foldCode(code) !== code && ((code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x530));
}
