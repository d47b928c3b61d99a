// A line of a message on its way to "what is new": its text, and what the mail program's markup says of it.

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
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const first = trimmed.charCodeAt(0);
  const last = trimmed.charCodeAt(trimmed.length - 1);
  // Only now and then is there anything that trim() does not know.
  if (!mayBeInvisible(first) && !mayBeInvisible(last)) return trimmed;
  return trimmed.replace(INVISIBLE_START, '').replace(INVISIBLE_END, '');
}

function mayBeInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

/**
 * The first word of a line in lower case, looked for in its beginning only: patterns are tried where it fits.
 * Letters beyond ASCII are taken by their place in Unicode: this runs on every line.
 */
export function firstWord(text: string): string {
  let start = 0;
  while (start < 12 && start < text.length && !isLetter(text.charCodeAt(start))) start++;
  let end = start;
  while (end < start + 20 && end < text.length && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}

function isLetter(code: number): boolean {
  const low = code | 32;
  return (low >= 97 && low <= 122) || (code >= 0xc0 && code < 0x2000);
}
