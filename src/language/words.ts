// A sentence as folded words: lower case, ё as е, one kind of apostrophe and dash. Marks and emoji are words too.

import { CHARACTER, characterOf } from './characters';
import { keepLexemes, type Lexeme, lexemeAt } from './lexicon';

export { fold, partOf } from './lexicon';

const WORD = /^(?:[\p{L}\p{N}]+(?:['’`\-‑.:/@_+][\p{L}\p{N}]+)*|\p{Extended_Pictographic}|[^\s\p{L}\p{N}])/u;
/** Words past this are not looked at: no ask needs more, and a body of megabytes costs no more than a page. */
const MAX_WORDS = 120;
const LETTER = /[\p{L}\p{N}]/u;
/** Room for the words of one text. */
const found: Lexeme[] = [];

/** The folded words of a text from `from` up to `to`, at most 120. */
export function wordsOf(text: string, from = 0, to = text.length): string[] {
  let count = 0;
  const end = Math.min(to, from + MAX_WORDS * 12);
  let at = from;
  while (at < end && count < MAX_WORDS) {
    const kind = classAt(text, at);
    if (kind === CHARACTER.space) {
      at++;
      continue;
    }
    let lexeme: Lexeme;
    const next = kind === CHARACTER.letter ? wordEnd(text, at, end) : kind === CHARACTER.other ? -1 : at + 1;
    if (next < 0) {
      // By the pattern: rare letters, and what stands among them.
      const part = WORD.exec(text.slice(at, to))?.[0].slice(0, end - at) ?? '';
      at += part.length || 1;
      if (part === '') continue;
      lexeme = lexemeAt(part, 0, part.length);
    } else {
      lexeme = lexemeAt(text, at, next);
      at = next;
    }
    found[count++] = lexeme;
  }
  // As long as they are from the start: arrays that grow are copied again and again.
  const lexemes = found.slice(0, count);
  const words = new Array<string>(count);
  for (let index = 0; index < count; index++) words[index] = (lexemes[index] as Lexeme).word;
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

function classAt(text: string, at: number): number {
  return characterOf(text.charCodeAt(at));
}

/** Whether a folded word is a word and not a mark or emoji. */
export function isWord(word: string | undefined): word is string {
  if (word === undefined) return false;
  const kind = classAt(word, 0);
  return kind === CHARACTER.letter || ((kind === CHARACTER.other || word.length > 1) && LETTER.test(word));
}

/** How many words there are from index `from` up to `to`, marks and emoji left out. */
export function countWords(words: readonly string[], from = 0, to = words.length): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isWord(words[at])) count++;
  return count;
}

/** Whether a word or mark is one of the last `most`. */
export function isAmongLast(words: readonly string[], sought: string, most: number): boolean {
  const at = words.lastIndexOf(sought);
  return at >= 0 && at >= words.length - most;
}
