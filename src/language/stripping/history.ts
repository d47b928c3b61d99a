// Walks a message's lines and keeps those that the writer wrote: no quotes, no history below headers, no forwards.

import { attributionEndingAt } from './attribution';
import { isMeetingBlock } from './boilerplate';
import { dividerAt, textBeforeDivider } from './divider';
import { headerBlockAt, headerField } from './headerBlock';
import { bare, type Line } from './line';
import { isMobileFooter } from './mobileFooter';
import { notesRowAt } from './notesHeader';

/** Lines like "From: …" that are looked at for a block of headers: a log pasted into a mail has thousands. */
const MOST_HEADER_TRIES = 200;
const RULE = /^[-_=*\s]{3,}$/;

export interface OwnLines {
  /** The writer's own lines: runs between quotes. */
  readonly parts: string[][];
  /** Lines that markup calls a signature, and footers of phones. */
  readonly signature: string[];
  readonly hadQuote: boolean;
  readonly isForward: boolean;
  /** First line of the first quote or of the history, with what tells whose it is; null where there is none. */
  readonly historyAt: number | null;
}

interface Kept {
  readonly index: number;
  readonly text: string;
}

export function withoutHistory(lines: readonly Line[]): OwnLines {
  return new Walk(lines).run();
}

class Walk {
  private readonly parts: Kept[][] = [[]];
  private readonly signature: string[] = [];
  private hadQuote = false;
  private isForward = false;
  private hasText = false;
  private historyAt: number | null = null;
  private headerTries = 0;
  /** Below their footer phones put the history, often unmarked; after marked quotes there may be answers again. */
  private isBelowFooter = false;
  /** First line of the present part: nothing above it belongs to an attribution. */
  private floor = 0;

  constructor(private readonly lines: readonly Line[]) {}

  run(): OwnLines {
    for (let i = 0; i < this.lines.length; i++) {
      const line = this.lines[i];
      if (line === undefined || this.takes(line, i) === 'end') break;
    }
    return {
      parts: this.parts.map((part) => part.map((kept) => kept.text)),
      signature: this.signature,
      hadQuote: this.hadQuote,
      isForward: this.isForward,
      historyAt: this.historyAt,
    };
  }

  /** Puts a line where it belongs. `end`: all that follows is history. */
  private takes(line: Line, i: number): 'end' | 'on' {
    if (line.mark === 'rest' || line.mark === 'forward')
      return this.endsInHistory(i, line.mark === 'forward');
    if (line.isQuoted || line.mark === 'lead' || this.isWrappedQuote(i)) {
      this.quotes(i);
      if (this.part().length > 0) this.parts.push([]);
      this.floor = i + 1;
      this.isBelowFooter = false;
      return 'on';
    }
    if (line.mark === 'signature') {
      this.signature.push(line.text);
      return 'on';
    }
    if (line.text === '') {
      this.part().push({ index: i, text: '' });
      return 'on';
    }
    const next = this.nextFilled(i + 1);
    return this.isHistoryAt(line.text, i, next) ? 'end' : this.takesUnmarked(line.text, i, next);
  }

  /** Does a divider, a block of headers or of a calendar begin here? Then it and what belongs to it is taken off. */
  private isHistoryAt(text: string, i: number, next: Line | undefined): boolean {
    const divider = dividerAt(text, next);
    if (divider !== null) {
      const before = textBeforeDivider(text);
      if (before !== '' && !this.isBelowFooter) this.part().push({ index: i, text: before });
      this.endsInHistory(i, divider === 'forward');
      return true;
    }
    if (isMeetingBlock(text, next?.text ?? '')) return true;
    const start = this.headersStart(text, i);
    if (start < this.floor) return false;
    this.dropFrom(start);
    this.dropRule();
    this.endsInHistory(start, false);
    return true;
  }

  private headersStart(text: string, i: number): number {
    if (headerField(text) === null) return notesRowAt(this.lines, i);
    if (this.headerTries >= MOST_HEADER_TRIES) return -1;
    this.headerTries++;
    const start = headerBlockAt(this.lines, i, !this.hasText);
    return start >= 0 ? start : notesRowAt(this.lines, i);
  }

  private takesUnmarked(text: string, i: number, next: Line | undefined): 'end' | 'on' {
    const attribution = attributionEndingAt(this.lines, i, this.floor, next?.isQuoted === true);
    if (attribution !== null) {
      this.dropFrom(attribution.start);
      this.floor = i + 1;
      this.quotes(attribution.start);
      return next?.isQuoted === true ? 'on' : 'end';
    }
    if (isMobileFooter(text)) {
      this.signature.push(text);
      // Where nothing was written above it, the text stands below.
      this.isBelowFooter = this.hasText;
    } else if (this.isBelowFooter) {
      this.quotes(i);
    } else {
      // The lines of a memo's head are not yet text above a block of headers.
      this.hasText ||= headerField(text) === null;
      this.part().push({ index: i, text });
    }
    return 'on';
  }

  private quotes(at: number): void {
    this.hadQuote = true;
    this.historyAt ??= at;
  }

  private endsInHistory(at: number, isForward: boolean): 'end' {
    this.quotes(at);
    this.isForward ||= isForward;
    return 'end';
  }

  private part(): Kept[] {
    const last = this.parts[this.parts.length - 1];
    if (last !== undefined) return last;
    const fresh: Kept[] = [];
    this.parts.push(fresh);
    return fresh;
  }

  private dropFrom(index: number): void {
    const part = this.part();
    while ((part[part.length - 1]?.index ?? -1) >= index) part.pop();
  }

  /** The rule that Outlook draws above its header lines. */
  private dropRule(): void {
    const part = this.part();
    while (part.length > 0) {
      const last = bare(part[part.length - 1]?.text ?? '');
      if (last !== '' && !RULE.test(last)) return;
      part.pop();
    }
  }

  /** A line that lost its `>` when the mail was wrapped: it goes on in lower case between two quoted lines. */
  private isWrappedQuote(index: number): boolean {
    const above = this.lines[index - 1];
    if (above?.isQuoted !== true || this.lines[index + 1]?.isQuoted !== true || above.text.length < 60)
      return false;
    return /^\p{Ll}/u.test(this.lines[index]?.text ?? '') && !/\?\s*$/.test(above.text);
  }

  private nextFilled(from: number): Line | undefined {
    for (let i = from; i < this.lines.length && i < from + 6; i++) {
      const line = this.lines[i];
      if (line !== undefined && (line.mark !== 'none' || bare(line.text) !== '')) return line;
    }
    return undefined;
  }
}
