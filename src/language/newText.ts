// What the writer newly wrote in a message: no quoted history, forwarded text, signature, disclaimer or banner.
// General rules over lines; the patterns of each kind stand in `stripping/`.

import type { RawText } from '../domain/message';
import { htmlLines } from './stripping/htmlLines';
import { type OwnText, ownText } from './stripping/ownText';
import { plainLines } from './stripping/plainLines';

export interface NewText extends OwnText {
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
    return withCut(ownText(lines, writer), isCut);
  }
  const isCut = raw.content.length > MOST_PLAIN;
  const lines = plainLines(isCut ? raw.content.slice(0, MOST_PLAIN) : raw.content);
  return withCut(ownText(lines, writer), isCut);
}

function withCut({ text, hadQuote, isForward, signature }: OwnText, isCut: boolean): NewText {
  return { text, hadQuote, isForward, signature, isCut };
}
