// Patterns of single words: whether one fits a word is found out when it is first asked, and kept with the word.

import { type Lexeme, lexemesOf } from '../lexicon';

/** A regular expression without `g` and `y`, or anything that tests alike. */
export interface WordPattern {
  readonly test: (word: string) => boolean;
}

/** Patterns for which words have room; others are tried each time. */
const MOST_KEPT = 31;

const patterns: WordPattern[] = [];

/** Takes in a pattern; its number is the answer. */
export function addPattern(pattern: WordPattern): number {
  return patterns.push(pattern) - 1;
}

/** Whether a pattern fits the word at `at`, where one stands. */
export function fits(pattern: number, words: readonly string[], at: number): boolean {
  const lexeme = lexemesOf(words)[at];
  return lexeme !== undefined && fitsLexeme(pattern, lexeme);
}

/** Index of the first word from `from` on that a pattern fits, else -1. */
export function nextFitting(pattern: number, words: readonly string[], from: number): number {
  const lexemes = lexemesOf(words);
  for (let at = Math.max(0, from); at < lexemes.length; at++)
    if (fitsLexeme(pattern, lexemes[at] as Lexeme)) return at;
  return -1;
}

function fitsLexeme(pattern: number, lexeme: Lexeme): boolean {
  const bit = pattern < MOST_KEPT ? 1 << pattern : 0;
  if ((lexeme.tried & bit) !== 0) return (lexeme.fitting & bit) !== 0;
  const isFitting = patterns[pattern]?.test(lexeme.word) === true;
  lexeme.tried |= bit;
  if (isFitting) lexeme.fitting |= bit;
  return isFitting;
}
