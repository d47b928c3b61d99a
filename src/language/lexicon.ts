// Words as they are written and what is known of each: looked up once for a word of a text, by its very characters.

import type { Walked } from './phrases/walked';

/** What the parts of the reader found out about a word; `UNKNOWN` until one of them asks. */
export interface Lexeme {
  /** As it is written. */
  readonly form: string;
  readonly hash: number;
  /** Folded. */
  readonly word: string;
  /** It was met more than once since words were last forgotten: most that are new never are again. */
  isMetAgain: boolean;
  /** Letter of the automaton of phrases, and the alphabet that gave it. */
  letter: number;
  alphabet: object | null;
  /** Which patterns of words were tried, and fit; a bit each. */
  tried: number;
  fitting: number;
  /** What it says of the language. */
  signs: number;
  /** What it says of the subject. */
  topic: number;
  /** Where the model keeps what it sees in it. */
  row: number;
}

export const UNKNOWN = -1;

/** Forms that are kept; a language has some ten thousand words that people use. */
const MOST_KEPT = 30_000;
/** Of those, what may stay when words are forgotten, so that it is not soon to be done again. */
const MOST_STAYING = 20_000;
const SLOTS = 65_536;
/** Further on nothing is looked for: words that were made to meet in one place are worked out anew. */
const MOST_PROBES = 32;

let written: (Lexeme | undefined)[] = new Array(SLOTS).fill(undefined);
let count = 0;
/** Marks and words of one letter by their codes. */
const COMMON = 0x530;
const single: (Lexeme | undefined)[] = new Array(COMMON).fill(undefined);

/** Folds one word: comparison forms of letters, apostrophes and dashes. */
export function fold(word: string): string {
  for (let at = 0; at < word.length; at++) if (ALIKE[word.charCodeAt(at)] !== 1) return folded(word);
  return word;
}

function folded(word: string): string {
  return word.toLowerCase().replace(/ё/g, 'е').replace(/[’ʼ`]/g, "'").replace(/[‑–—]/g, '-');
}

/** Common characters that folding leaves as they are; most words are of nothing else. */
const ALIKE = Uint8Array.from({ length: 0x530 }, (_, code) => {
  const character = String.fromCharCode(code);
  return folded(character) === character ? 1 : 0;
});

/** The lexeme of what is written from `from` up to `to`. */
export function lexemeAt(text: string, from: number, to: number): Lexeme {
  if (to - from === 1) {
    const code = text.charCodeAt(from);
    if (code < COMMON) {
      const there = single[code] ?? wordAt(text, from, to);
      single[code] = there;
      return there;
    }
  }
  return wordAt(text, from, to);
}

function wordAt(text: string, from: number, to: number): Lexeme {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  let slot = firstSlot(hash);
  for (let probes = 0; probes < MOST_PROBES; probes++) {
    const there = written[slot];
    if (there === undefined) break;
    if (there.hash === hash && stands(there.form, text, from, to)) {
      if (!there.isMetAgain) there.isMetAgain = true;
      return there;
    }
    slot = (slot + 1) & (SLOTS - 1);
  }
  const lexeme = makeLexeme(text.slice(from, to), hash);
  if (count >= MOST_KEPT) forget();
  else if (written[slot] === undefined) {
    written[slot] = lexeme;
    count++;
  }
  return lexeme;
}

function stands(form: string, text: string, from: number, to: number): boolean {
  if (form.length !== to - from) return false;
  for (let at = from; at < to; at++) if (form.charCodeAt(at - from) !== text.charCodeAt(at)) return false;
  return true;
}

const COPIED = 13;

function makeLexeme(part: string, hash: number): Lexeme {
  // A copy: a part of a text would keep the whole text in memory. Of a few letters engines make one by themselves.
  const form = part.length < COPIED ? part : [...part].join('');
  return {
    form,
    hash,
    word: fold(form),
    isMetAgain: false,
    letter: UNKNOWN,
    alphabet: null,
    tried: 0,
    fitting: 0,
    signs: UNKNOWN,
    topic: UNKNOWN,
    row: UNKNOWN,
  };
}

/** The lexeme of a folded word. */
export function lexemeOf(word: string): Lexeme {
  const there = lexemeAt(word, 0, word.length);
  return there.word === word ? there : { ...there, word };
}

/** What is known of a sentence's words. */
export interface Known {
  readonly lexemes: readonly Lexeme[];
  walked: Walked | null;
}

/** Where words keep it: from the start, so that the arrays are all of one shape and quick to look into. */
const KNOWN = Symbol('known');
interface Words extends ReadonlyArray<string> {
  [KNOWN]?: Known;
}

/** The words that were asked for last: a sentence is asked for many lists in turn. */
let latestWords: Words | null = null;
let latest: Known = { lexemes: [], walked: null };

/** Tells which lexemes the words are. */
export function keepLexemes(words: Words, lexemes: readonly Lexeme[]): void {
  words[KNOWN] = { lexemes, walked: null };
}

/** What is known of folded words; a list that has grown since is looked at anew. */
export function knownOf(words: Words): Known {
  if (words === latestWords && latest.lexemes.length === words.length) return latest;
  const before = words[KNOWN];
  const known =
    before?.lexemes.length === words.length ? before : { lexemes: words.map(lexemeOf), walked: null };
  words[KNOWN] = known;
  latestWords = words;
  latest = known;
  return known;
}

/** The lexemes of folded words, one for each. */
export function lexemesOf(words: readonly string[]): readonly Lexeme[] {
  return knownOf(words).lexemes;
}

/** A run of a sentence's words; what is known of each goes with it. */
export function partOf(words: readonly string[], from: number, to = words.length): readonly string[] {
  const part = words.slice(from, to);
  keepLexemes(part, lexemesOf(words).slice(from, to));
  return part;
}

/** Forgets the words that were met but once. */
function forget(): void {
  const known = written;
  written = new Array(SLOTS).fill(undefined);
  single.fill(undefined);
  count = 0;
  for (const lexeme of known) {
    if (lexeme === undefined || !lexeme.isMetAgain || count >= MOST_STAYING) continue;
    lexeme.isMetAgain = false;
    const slot = freeSlot(lexeme.hash);
    if (slot < 0) continue;
    written[slot] = lexeme;
    count++;
  }
}

/** Where a new lexeme may be kept; -1 where too many others stand. */
function freeSlot(hash: number): number {
  let slot = firstSlot(hash);
  for (let probes = 0; probes < MOST_PROBES; probes++) {
    if (written[slot] === undefined) return slot;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}
