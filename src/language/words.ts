// A sentence as folded words: lower case, ё as е, one kind of apostrophe and dash. Marks and emoji are words too.

import { CHARACTER, characterOf } from './characters';
import { keepLexemes, type Lexeme, lexemeAt } from './lexicon';

export { fold } from './lexicon';

const WORD = /[\p{L}\p{N}]+(?:['’`\-‑.:/@_+][\p{L}\p{N}]+)*|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]/uy;
/** Words past this are not looked at: no ask needs more, and a body of megabytes costs no more than a page. */
const MAX_WORDS = 120;
const LETTER = /[\p{L}\p{N}]/u;
/** The folded words of a text, at most 120. */
export function wordsOf(text: string): string[] {
  const lexemes: Lexeme[] = [];
  const end = Math.min(text.length, MAX_WORDS * 12);
  let at = 0;
  while (at < end && lexemes.length < MAX_WORDS) {
    const kind = classAt(text, at);
    if (kind === CHARACTER.space) {
      at++;
      continue;
    }
    const next = kind === CHARACTER.letter ? wordEnd(text, at, end) : kind === CHARACTER.other ? -1 : at + 1;
    if (next < 0) at = pushByPattern(text, at, end, lexemes);
    else {
      lexemes.push(lexemeAt(text, at, next));
      at = next;
    }
  }
  const words = lexemes.map(({ word }) => word);
  keepLexemes(words, lexemes);
  return words;
}

/** Where the word ends that begins at `at`; -1 where its letters are not all among the common ones. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === CHARACTER.letter) at++;
    else if (kind === CHARACTER.other) return -1;
    else if (kind !== CHARACTER.joiner || at + 1 >= end) return at;
    else {
      const after = classAt(text, at + 1);
      if (after === CHARACTER.other) return -1;
      if (after !== CHARACTER.letter) return at;
      at += 2;
    }
  }
  return end;
}

/** Takes one word by the pattern; gives where the next may begin. */
function pushByPattern(text: string, at: number, end: number, lexemes: Lexeme[]): number {
  WORD.lastIndex = at;
  const found = WORD.exec(text)?.[0].slice(0, end - at);
  if (found === undefined) return at + 1;
  lexemes.push(lexemeAt(found, 0, found.length));
  return at + found.length;
}

function classAt(text: string, at: number): number {
  return characterOf(text.charCodeAt(at));
}

/** Whether a folded word is a word and not a mark or emoji. */
export function isWord(word: string | undefined): word is string {
  if (word === undefined) return false;
  const kind = classAt(word, 0);
  return kind === CHARACTER.letter || ((kind === CHARACTER.other || word.length > 1) && LETTER.test(word));
}

/** How many words there are from index `from` on, marks and emoji left out. */
export function countWords(words: readonly string[], from = 0): number {
  let count = 0;
  for (let at = from; at < words.length; at++) if (isWord(words[at])) count++;
  return count;
}

/** Whether a word or mark is one of the last `most`. */
export function isAmongLast(words: readonly string[], sought: string, most: number): boolean {
  const at = words.lastIndexOf(sought);
  return at >= 0 && at >= words.length - most;
}
