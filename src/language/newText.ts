// What the writer newly wrote in a message: no quoted history, forwarded text, signature, disclaimer or banner.
// General rules over lines; the patterns of each kind stand in `stripping/`.

import type { RawText } from '../domain/message';
import { attributionEndingAt } from './stripping/attribution';
import { bannerLength, isBoilerplate, isMeetingBlock, mayHoldBoilerplate } from './stripping/boilerplate';
import { dividerAt, textBeforeDivider } from './stripping/divider';
import { headerBlockAt, headerField } from './stripping/headerBlock';
import { htmlLines } from './stripping/htmlLines';
import { bare, type Line } from './stripping/line';
import { isMobileFooter } from './stripping/mobileFooter';
import { notesRowAt } from './stripping/notesHeader';
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
/** Lines like "From: …" that are looked at for a block of headers: a log pasted into a mail has thousands. */
const MOST_HEADER_TRIES = 200;

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
  const cut = withoutHistory(lines);
  const parts = cut.parts.map((part) => part.map((line) => line.text));
  const first = parts[0];
  if (first !== undefined) first.splice(0, bannerLength(first));
  const signatures: string[] = [];
  const own: string[] = [];
  for (const whole of parts) {
    const part = withoutBoilerplate(whole);
    // A greeting and name above "-- ": two signatures, seldom more.
    for (let n = 0; n < 3; n++) {
      const found = signatureIn(part, writer);
      if (found === null) break;
      const taken = part.splice(found[0], found[1] - found[0]);
      signatures.push(tidy(taken.join('\n')));
    }
    const text = tidy(part.join('\n'));
    if (text !== '') own.push(text);
  }
  if (cut.signature !== '') signatures.unshift(cut.signature);
  return {
    text: own.join('\n\n'),
    hadQuote: cut.hadQuote,
    isForward: cut.isForward,
    signature: signatures.filter((text) => text !== '').join('\n'),
    isCut,
  };
}

interface Cut {
  /** The writer's own lines: runs between quotes. */
  readonly parts: Line[][];
  readonly hadQuote: boolean;
  readonly isForward: boolean;
  readonly signature: string;
}

function withoutHistory(lines: readonly Line[]): Cut {
  const parts: Line[][] = [[]];
  const signature: string[] = [];
  let hadQuote = false;
  let isForward = false;
  let hasText = false;
  let headerTries = 0;
  /** First line of the present part: nothing above it belongs to an attribution. */
  let floor = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    const part = parts[parts.length - 1] ?? [];
    if (line.mark === 'rest' || line.mark === 'forward') {
      hadQuote = true;
      isForward ||= line.mark === 'forward';
      break;
    }
    if (line.isQuoted || line.mark === 'lead' || isWrappedQuote(lines, i)) {
      hadQuote = true;
      if (part.length > 0) parts.push([]);
      floor = i + 1;
      continue;
    }
    if (line.mark === 'signature') {
      signature.push(line.text);
      continue;
    }
    const text = line.text;
    if (text === '') {
      part.push(line);
      continue;
    }
    const next = nextFilled(lines, i + 1);
    const divider = dividerAt(text, next);
    if (divider !== null) {
      hadQuote = true;
      isForward ||= divider === 'forward';
      const before = textBeforeDivider(text);
      if (before !== '') part.push({ ...line, text: before });
      break;
    }
    const isLabelled = headerField(text) !== null;
    if (isLabelled && headerTries < MOST_HEADER_TRIES) {
      headerTries++;
      const start = headerBlockAt(lines, i, !hasText);
      if (start >= floor && start >= 0) {
        hadQuote = true;
        part.length = Math.max(0, part.length - (i - start));
        dropRule(part);
        break;
      }
    }
    const row = notesRowAt(lines, i);
    if (row >= floor) {
      hadQuote = true;
      part.length = Math.max(0, part.length - (i - row));
      break;
    }
    if (isMeetingBlock(text, next?.text ?? '')) break;
    const attribution = attributionEndingAt(lines, i, floor, next?.isQuoted === true);
    if (attribution !== null) {
      hadQuote = true;
      part.length = Math.max(0, part.length - (i - attribution.start));
      if (next === undefined || !next.isQuoted) break;
      floor = i + 1;
      continue;
    }
    if (isMobileFooter(text)) {
      signature.push(text);
      // Below it phones put the history, often unmarked; above nothing was written, so the text is below.
      if (hasText) break;
      continue;
    }
    // The lines of a memo's head are not yet text above a block of headers.
    hasText ||= !isLabelled;
    part.push(line);
  }
  return { parts, hadQuote, isForward, signature: tidy(signature.join('\n')) };
}

/** A line that lost its `>` when the mail was wrapped: it goes on in lower case between two quoted lines. */
function isWrappedQuote(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1];
  if (above === undefined || !above.isQuoted || above.text.length < 60 || lines[index + 1]?.isQuoted !== true)
    return false;
  return /^\p{Ll}/u.test(lines[index]?.text ?? '') && !/\?\s*$/.test(above.text);
}

/** The rule that Outlook draws above its header lines. */
function dropRule(part: Line[]): void {
  while (part.length > 0) {
    const last = bare(part[part.length - 1]?.text ?? '');
    if (last !== '' && !/^[-_=*\s]{3,}$/.test(last)) return;
    part.pop();
  }
}

function nextFilled(lines: readonly Line[], from: number): Line | undefined {
  for (let i = from; i < lines.length && i < from + 6; i++) {
    const line = lines[i];
    if (line !== undefined && (line.mark !== 'none' || bare(line.text) !== '')) return line;
  }
  return undefined;
}

function withoutBoilerplate(lines: string[]): string[] {
  const text = lines.join('\n');
  if (!mayHoldBoilerplate(text)) return lines;
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
