// A line of a message on its way to "what is new": its text, and what the mail program's markup says of it.

import { lowerCode } from '../characters';

/**
 * What markup says: `signature` – the program's own signature element; `lead` – the "… wrote:" line;
 * `rest` – from here to the end all is history; `forward` – from here to the end all is forwarded.
 */
export type LineMark = 'none' | 'signature' | 'lead' | 'rest' | 'forward';

export interface Line {
  readonly text: string;
  /** `>` signs, or quoting elements around it. */
  readonly isQuoted: boolean;
  readonly mark: LineMark;
}

const INVISIBLE_START = /^[\s\u200B-\u200F\u2060\uFEFF\u00AD]+/;
const INVISIBLE_END = /(?<![\s\u200B-\u200F\u2060\uFEFF\u00AD])[\s\u200B-\u200F\u2060\uFEFF\u00AD]+$/;

/** The text without white space and invisible characters (byte order mark, zero-width) at both ends. */
export function bare(text: string): string {
  if (isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1))) return text;
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const first = trimmed.charCodeAt(0);
  const last = trimmed.charCodeAt(trimmed.length - 1);
  // Only now and then is there anything that trim() does not know.
  if (!mayBeInvisible(first) && !mayBeInvisible(last)) return trimmed;
  return trimmed.replace(INVISIBLE_START, '').replace(INVISIBLE_END, '');
}

/** Most lines begin and end with such a character; others may as well be visible. */
function isVisible(code: number): boolean {
  return (code > 32 && code < 127) || (code >= 0x400 && code < 0x530);
}

function mayBeInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

/**
 * Whether a line's first word is one of some, in any case; it is looked for in the line's beginning only. Patterns are
 * tried where it is: this runs on every line, so nothing is cut out of it and letters are taken by their place in Unicode.
 * @param words lower case, at most 20 letters
 */
export function beginsWithOneOf(words: readonly string[]): (line: string) => boolean {
  const byHash = new Map(words.map((word) => [hashOf(word, 0, word.length), word]));
  return (line) => {
    let start = 0;
    while (start < 12 && start < line.length && !isLetter(line.charCodeAt(start))) start++;
    let end = start;
    while (end < start + 20 && end < line.length && isLetter(line.charCodeAt(end))) end++;
    const word = byHash.get(hashOf(line, start, end));
    return word !== undefined && line.slice(start, end).toLowerCase() === word;
  };
}

/** FNV-1a of the small letters. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ lowerCode(text.charCodeAt(at)), 0x01000193);
  return hash;
}

function isLetter(code: number): boolean {
  const low = code | 32;
  return (low >= 97 && low <= 122) || (code >= 0xc0 && code < 0x2000);
}
