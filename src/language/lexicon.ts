// Words as they are written and what is known of each: looked up once for a word of a text, by its very characters.

/** What the parts of the reader found out about a word; `UNKNOWN` until one of them asks. */
export interface Lexeme {
  /** Folded. */
  readonly word: string;
  /** Letter of the automaton of phrases, and the alphabet that gave it. */
  letter: number;
  alphabet: object | null;
  /** What it says of the language. */
  signs: number;
  /** What it says of the subject. */
  topic: number;
}

export const UNKNOWN = -1;

interface Written {
  readonly hash: number;
  readonly form: string;
  readonly lexeme: Lexeme;
}

/** Forms that are kept; a language has some ten thousand words that people use. */
const MOST_KEPT = 30_000;
const SLOTS = 65_536;
/** Further on nothing is looked for: words that were made to meet in one place are worked out anew. */
const MOST_PROBES = 32;

let written: (Written | undefined)[] = new Array(SLOTS).fill(undefined);
let byWord = new Map<string, Lexeme>();
let count = 0;

/** Folds one word: comparison forms of letters, apostrophes and dashes. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/ё/g, 'е').replace(/[’ʼ`]/g, "'").replace(/[‑–—]/g, '-');
}

/** The lexeme of what is written from `from` up to `to`. */
export function lexemeAt(text: string, from: number, to: number): Lexeme {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  let slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
  for (let probes = 0; probes < MOST_PROBES; probes++) {
    const there = written[slot];
    if (there === undefined) break;
    if (there.hash === hash && there.form.length === to - from && text.startsWith(there.form, from))
      return there.lexeme;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const form = text.slice(from, to);
  const lexeme = lexemeOf(fold(form));
  if (count >= MOST_KEPT) forget();
  else if (written[slot] === undefined) {
    // A copy: a part of a text would keep the whole text in memory.
    written[slot] = { hash, form: [...form].join(''), lexeme };
    count++;
  }
  return lexeme;
}

/** The lexeme of a folded word. */
export function lexemeOf(word: string): Lexeme {
  const there = byWord.get(word);
  if (there) return there;
  if (byWord.size >= MOST_KEPT) byWord = new Map();
  const copy = [...word].join('');
  const lexeme = { word: copy, letter: UNKNOWN, alphabet: null, signs: UNKNOWN, topic: UNKNOWN };
  byWord.set(copy, lexeme);
  return lexeme;
}

/** Where a sentence's words keep their lexemes. */
const LEXEMES = Symbol('lexemes');
interface Words extends ReadonlyArray<string> {
  [LEXEMES]?: readonly Lexeme[];
}

/** Tells which lexemes the words are. */
export function keepLexemes(words: Words, lexemes: readonly Lexeme[]): void {
  words[LEXEMES] = lexemes;
}

/** The lexemes of folded words, one for each. */
export function lexemesOf(words: Words): readonly Lexeme[] {
  const kept = words[LEXEMES];
  if (kept?.length === words.length) return kept;
  const found = words.map(lexemeOf);
  words[LEXEMES] = found;
  return found;
}

function forget(): void {
  written = new Array(SLOTS).fill(undefined);
  byWord = new Map();
  count = 0;
}
