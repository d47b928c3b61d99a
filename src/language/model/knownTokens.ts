// The tokens of a sentence by its words: what the model sees in a word as it is written is worked out once, and kept in
// a row of plain numbers. Most sentences are of nothing but plain words and marks; for others there is `readTokens`.

import { isCommonLetter } from '../characters';
import { enlarged } from '../enlarged';
import type { Lexeme } from '../lexicon';
import { APOSTROPHE, foldCode, HYPHEN, isWordCode, NOTHING, SPACE } from './foldText';
import { hashStep, mix } from './hash';
import {
  characterHashes,
  classSeen,
  closeTokens,
  counts,
  EXCLAMATION,
  MAX_CHARACTERS,
  MAX_TOKENS,
  openTokens,
  QUESTION,
  readTokens,
  tokenClass,
  tokenHash,
} from './tokens';

/** By token, from 1 on: the row of its word. */
export const tokenRow = new Int32Array(MAX_TOKENS + 2);
/** By word of the sentence. */
const rowsOfWords = new Int32Array(MAX_TOKENS);

/** Where so many words have a row, all are forgotten. */
const MOST_ROWS = 32_768;
/** The first rows are of words that are new in the sentence at hand: only those that are met again get one of their own. */
export const PASSING = MAX_TOKENS;
const FIRST_ROOM = 1_024;
/** Sentences that are longer are not looked at to their end. */
const LONGEST = 1_000;
/** Stands for a word that is more or less than one token, or not the same one wherever it stands. */
const ODD = -2;
/** Class of the token, number of its beginnings and endings, and signs. */
const CLASS = 0xff;
const CHARACTERS_AT = 8;
const CAPITAL = 1 << 12;
const DASH = 1 << 13;
const AT = '@'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);

/** Numbers of a row: the token's hash, the folded code of a mark (0 of a word), and the rest in one. */
const WIDTH = 4;
const MARK_AT = 1;
const REST_AT = 2;

let room = 0;
let table = new Int32Array(0);
/** Hashes of beginnings and endings. */
let rowCharacters = new Int32Array(0);
let count = PASSING;
/** Rows of a lexeme count on from here: those under it are forgotten. */
let first = 0;

/** The hash by which a token counts for itself. */
export function wordFeature(hash: number): number {
  return mix(hashStep(hash, 1));
}

/** Which rows count: it changes when all are forgotten. */
export function rowsSince(): number {
  return first;
}

/** How many rows there is room for. */
export function roomForRows(): number {
  return room;
}

/** What a row has by itself: its token's own feature, then the beginnings and endings of its word. */
export function featuresOfRow(row: number, add: (hash: number, isCharacters: boolean) => void): void {
  add(wordFeature(table[row * WIDTH] as number), false);
  const from = row * MAX_CHARACTERS;
  const to = from + charactersOf(table[row * WIDTH + REST_AT] as number);
  for (let at = from; at < to; at++) add(rowCharacters[at] as number, true);
}

/** Reads the tokens of words into the buffers, as `readTokens` does; false where their text has to be read for that. */
export function readKnownTokens(words: readonly Lexeme[], text: string, start: number, end: number): boolean {
  if (words.length > MAX_TOKENS || end - start > LONGEST || !areKnown(words)) return false;
  openTokens();
  let tokens = 0;
  let characters = 0;
  let wordCount = 0;
  let questions = 0;
  let exclamations = 0;
  let lastMark = 0;
  let signs = 0;
  let firstUpper = 0;
  for (let at = 0; at < words.length; at++) {
    const row = rowsOfWords[at] as number;
    const place = row * WIDTH;
    const hash = table[place] as number;
    const mark = table[place + MARK_AT] as number;
    const rest = table[place + REST_AT] as number;
    const kind = rest & CLASS;
    if (mark === 0) {
      if (wordCount === 0) firstUpper = (rest & CAPITAL) !== 0 ? 1 : 2;
      wordCount++;
      classSeen[kind] = 1;
      characters += charactersOf(rest);
    } else {
      if (mark === QUESTION) questions++;
      else if (mark === EXCLAMATION) exclamations++;
      signs |= rest;
    }
    lastMark = mark;
    if (mark !== 0 && tokenHash[tokens] === hash) continue;
    tokens++;
    tokenHash[tokens] = hash;
    tokenClass[tokens] = kind;
    tokenRow[tokens] = row;
  }
  if ((signs & DASH) !== 0 && joinsWords(text, start, end)) return false;
  counts.tokens = tokens;
  counts.characters = characters;
  counts.words = wordCount;
  counts.questions = questions;
  counts.exclamations = exclamations;
  counts.links = 0;
  counts.firstUpper = firstUpper;
  counts.lastMark = lastMark;
  closeTokens();
  return true;
}

function charactersOf(rest: number): number {
  return (rest >> CHARACTERS_AT) & 0xf;
}

/** Finds the row of each word; false where one is odd. */
function areKnown(words: readonly Lexeme[]): boolean {
  if (count + words.length > MOST_ROWS) forget();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Lexeme;
    if (word.row < first && !(word.row !== ODD && giveRow(word, at))) return false;
    rowsOfWords[at] = word.row < first ? at : word.row - first;
  }
  return true;
}

function forget(): void {
  first += MOST_ROWS;
  count = PASSING;
}

/** A row of its own for a word that was met again, a passing one for others; false where it is odd. */
function giveRow(word: Lexeme, passing: number): boolean {
  if (!describe(word.form, word.isMetAgain ? count : passing)) word.row = ODD;
  else if (word.isMetAgain) word.row = first + count++;
  return word.row !== ODD;
}

/** Puts what the model sees in a word into a row; false where it is more or less than one token. */
function describe(form: string, row: number): boolean {
  const mark = plainMark(form);
  if (mark === 0 && !isPlainWord(form)) return false;
  if (row >= room) enlarge();
  readTokens(form, 0, form.length);
  const signs = (counts.firstUpper === 1 ? CAPITAL : 0) | (JOINING.includes(form) ? DASH : 0);
  table[row * WIDTH] = tokenHash[1] as number;
  table[row * WIDTH + MARK_AT] = counts.lastMark;
  table[row * WIDTH + REST_AT] = (tokenClass[1] as number) | (counts.characters << CHARACTERS_AT) | signs;
  for (let at = 0; at < counts.characters; at++)
    rowCharacters[row * MAX_CHARACTERS + at] = characterHashes[at] as number;
  return true;
}

/** The folded code of a mark that is a token wherever it stands; 0 of all else. */
function plainMark(form: string): number {
  const code = foldCode(form.charCodeAt(0));
  const isHalf = code >= 0xd800 && code < 0xe000;
  if (form.length !== (isHalf ? 2 : 1) || isWordCode(code)) return 0;
  return code === SPACE || code === NOTHING || code === AT || code === SLASH ? 0 : code;
}

/** One token by its own letters alone: letters and digits, with apostrophes and hyphens among them. */
function isPlainWord(form: string): boolean {
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at);
    const isPlain = isCommonLetter(code) ? isWordCode(foldCode(code)) : at > 0 && isJoiner(foldCode(code));
    if (!isPlain) return false;
  }
  return true;
}

function isJoiner(folded: number): boolean {
  return folded === APOSTROPHE || folded === HYPHEN;
}

/** Folded they join what stands on both sides of them, and yet are no part of a lexeme. */
const JOINING = '–—−‒‘´';

function joinsWords(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at++)
    if (
      JOINING.includes(text.charAt(at)) &&
      isWordCode(foldCode(text.charCodeAt(at - 1))) &&
      isWordCode(foldCode(text.charCodeAt(at + 1)))
    )
      return true;
  return false;
}

function enlarge(): void {
  room = Math.max(FIRST_ROOM, 2 * room);
  table = enlarged(table, new Int32Array(room * WIDTH));
  rowCharacters = enlarged(rowCharacters, new Int32Array(room * MAX_CHARACTERS));
}
