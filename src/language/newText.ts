// What the writer newly wrote in a message: no quoted history, forwarded text, signature, disclaimer or banner.
// General rules over lines; the patterns of each kind stand in `stripping/`.

import type { RawText } from '../domain/message';
import { bannerLength, isBoilerplate, mayHoldBoilerplate } from './stripping/boilerplate';
import { withoutHistory } from './stripping/history';
import { htmlLines } from './stripping/htmlLines';
import { bare, type Line } from './stripping/line';
import { plainLines } from './stripping/plainLines';
import { signatureIn } from './stripping/signature';

export interface NewText {
  /** The writer's own words, lines ended by `\n`; of plain text no character within a line is changed. */
  readonly text: string;
  /** There was quoted or forwarded text. */
  readonly hadQuote: boolean;
  /** A message was forwarded; its text is never in `text`. */
  readonly isForward: boolean;
  /** The signature that was taken off, or empty: the writer's name and titles stand in it. */
  readonly signature: string;
  /** The body was longer than is read; something may be left out. */
  readonly isCut: boolean;
}

/** Characters that are read of a body. What somebody newly wrote stands at its beginning and is far shorter. */
const MOST_PLAIN = 400_000;
const MOST_HTML = 3_000_000;
const MOST_TEXT = 400_000;

/**
 * What is new in a message.
 * @param writer the writer's name as shown; with it the bare name under a message is known as a signature
 * @example newText({contentType: 'text', content: 'Yes.\n\nOn 3 May 2024, A <a@b.c> wrote:\n> Shall we?'}).text // 'Yes.'
 */
export function newText(raw: RawText, writer = ''): NewText {
  if (raw.contentType === 'html') {
    const { lines, isCut } = htmlLines(raw.content, MOST_HTML, MOST_TEXT);
    return strip(lines, writer, isCut);
  }
  const isCut = raw.content.length > MOST_PLAIN;
  return strip(plainLines(isCut ? raw.content.slice(0, MOST_PLAIN) : raw.content), writer, isCut);
}

function strip(lines: readonly Line[], writer: string, isCut: boolean): NewText {
  const { parts, signature, hadQuote, isForward } = withoutHistory(lines);
  const own = withoutSignatures(parts, writer);
  if (own.text === '' && lines.some(isTypedIntoSignature)) {
    return strip(lines.map(unmarked), writer, isCut);
  }
  const signatures = [tidy(signature.join('\n')), ...own.signatures].filter((text) => text !== '');
  return { text: own.text, hadQuote, isForward, signature: signatures.join('\n'), isCut };
}

/** People write inside of the element in which their program keeps the signature; then there is no text outside. */
function isTypedIntoSignature(line: Line): boolean {
  return line.mark === 'signature' && bare(line.text) !== '';
}

function unmarked(line: Line): Line {
  return line.mark === 'signature' ? { ...line, mark: 'none' } : line;
}

function withoutSignatures(
  parts: readonly string[][],
  writer: string,
): { text: string; signatures: string[] } {
  const signatures: string[] = [];
  const own: string[] = [];
  for (const [n, part] of parts.entries()) {
    const lines = withoutBoilerplate(n === 0 ? part.slice(bannerLength(part)) : part);
    // A greeting and name above "-- ": two signatures, seldom more.
    for (let found = 0; found < 3; found++) {
      const range = signatureIn(lines, writer);
      if (range === null) break;
      signatures.push(tidy(lines.splice(range[0], range[1] - range[0]).join('\n')));
    }
    const text = tidy(lines.join('\n'));
    if (text !== '') own.push(text);
  }
  return { text: own.join('\n\n'), signatures };
}

/** A copy of the lines without disclaimers and the like. */
function withoutBoilerplate(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  if (!mayHoldBoilerplate(text)) return [...lines];
  return text
    .split(/\n[ \t]*\n/)
    .filter((paragraph) => !isBoilerplate(paragraph))
    .join('\n\n')
    .split('\n');
}

function tidy(text: string): string {
  const trimmed = bare(text);
  return trimmed.includes('\n\n\n') ? trimmed.replace(/\n{3,}/g, '\n\n') : trimmed;
}
