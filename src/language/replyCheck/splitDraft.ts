// A draft's plain text, as a mail program hands it over, cut into what its writer wrote and the message it answers.

import type { Person } from '../../domain/person';
import { attributionEndingAt } from '../stripping/attribution';
import { dividerAt } from '../stripping/divider';
import { headerField } from '../stripping/headerBlock';
import { withoutHistory } from '../stripping/history';
import { bare, type Line } from '../stripping/line';
import { ownText } from '../stripping/ownText';
import { plainLines } from '../stripping/plainLines';

/** The message that stands quoted below a draft. */
export interface QuotedMessage {
  /** Who wrote it; null when the quote does not tell an address. */
  readonly from: Person | null;
  /** What was new in it. */
  readonly text: string;
}

export interface SplitDraft {
  /** What the writer of the draft wrote, without signature. */
  readonly own: string;
  readonly quoted: QuotedMessage | null;
}

/** Characters of a draft that are read: the newest message stands first, whatever length of thread follows. */
const MOST_TEXT = 60_000;
/** Lines in which the head of a quoted message is looked for. */
const MOST_HEAD = 40;
const RULE = /^[-_=*\s]{3,}$/;
const ADDRESS = /(?<![^\s<>()[\];,:"'&@])[^\s<>()[\];,:"'&@]+@[^\s<>()[\];,"'&@]+\.[\p{L}\d]{2,}/u;

/** @param writer the draft's writer as shown, or empty; with it the bare name at the end is known as a signature */
export function splitDraft(text: string, writer: string): SplitDraft {
  const lines = plainLines(text.slice(0, MOST_TEXT));
  const { historyAt } = withoutHistory(lines);
  return {
    own: ownText(lines, writer).text,
    quoted: historyAt === null ? null : quotedMessage(lines.slice(historyAt)),
  };
}

function quotedMessage(lines: readonly Line[]): QuotedMessage | null {
  const { from, end } = headOf(lines);
  const isMarked = lines[end]?.isQuoted === true;
  const body = lines
    .slice(end)
    .filter((line) => !isMarked || line.isQuoted)
    .map((line) => line.text.replace(/^\s{0,3}>+ ?/, ''));
  const { text } = ownText(plainLines(body.join('\n')), from?.name ?? '');
  return text === '' && from === null ? null : { from, text };
}

/** Who wrote the quoted message, and the first line of its text. */
function headOf(lines: readonly Line[]): { from: Person | null; end: number } {
  let from: Person | null = null;
  let isHead = false;
  for (let at = 0; at < Math.min(lines.length, MOST_HEAD); at++) {
    const text = bare((lines[at]?.text ?? '').replace(/^[>\s]+/, ''));
    const field = headerField(text);
    if (field !== null) {
      isHead = true;
      if (field === 'from') from ??= personIn(text.slice(text.search(/[:：]/) + 1));
    } else if (text === '') {
      const next = lines.slice(at + 1, at + 3).find((line) => bare(line.text) !== '');
      if (isHead && headerField(next?.text ?? '') === null) return { from, end: at + 1 };
    } else if (!isHead && !RULE.test(text) && dividerAt(text, lines[at + 1]) === null) {
      const attribution = attributionEndingAt(lines, at, 0, true);
      if (attribution !== null) {
        const head = lines.slice(attribution.start, at + 1).map((line) => line.text);
        return { from: personIn(head.join(' ')), end: firstFilled(lines, at + 1) };
      }
      if (at >= 3 || lines[at]?.isQuoted) return { from: null, end: at };
    }
  }
  return { from, end: isHead ? Math.min(lines.length, MOST_HEAD) : 0 };
}

function firstFilled(lines: readonly Line[], from: number): number {
  const found = lines.findIndex((line, at) => at >= from && bare(line.text) !== '');
  return found < 0 ? lines.length : found;
}

/** "Maria Lopez <maria@firm.example>"; null without an address. */
function personIn(text: string): Person | null {
  const found = ADDRESS.exec(text);
  if (!found) return null;
  const before = text.slice(0, found.index).replace(/[<(["']|mailto:/g, ' ');
  // Of "On 3 May at 10:12, Maria Lopez" only the name.
  const name = before.slice(before.search(/(?<![^,:])[^,:]*$/)).trim();
  return { address: found[0].toLowerCase(), name: /\p{L}/u.test(name) ? name : '' };
}
