// Cuts an mbox (mboxo, mboxrd; LF or CRLF) into its messages as the bytes stream by. Memory: one message at a time.

/** Bytes kept of one message; what is beyond is attachments, never the text a person typed. */
export const longestMessage = 32 * 1024 * 1024;

export interface MboxEntry {
  /** 0 for the first message of the file. */
  readonly index: number;
  /** The line that begins with "From ", without its line end. */
  readonly fromLine: string;
  /** The message itself, quoted "From " lines restored. */
  readonly bytes: Buffer;
}

// How far the look-ahead reaches for the end of a "From " line and the line after it.
const lookAhead = 2048;
// Enough of the past to see "\r\n\r\nFrom " across a cut.
const lookBack = 16;

const asctime = /^From \S.*(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? .*\d/i;
const isoDate = /^From \S.*\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
const sender = /^From ([^\s@]+@\S+|-|MAILER-DAEMON)\s*$/;
const header = /^[!-9;-~]{1,76}[ \t]*:/;

function isFromLine(line: string): boolean {
  return asctime.test(line) || isoDate.test(line) || sender.test(line);
}

/** Whether a message begins at `start`: a "From " line with a time or an address (the first may be any), a header after it. */
function beginsMessage(window: Buffer, start: number, isFirst: boolean): boolean {
  const text = window.toString('latin1', start, start + lookAhead);
  const [line = '', next = ''] = text.split(/\r?\n/, 2);
  return (isFirst || isFromLine(line)) && (header.test(next) || /^>?From /.test(next));
}

/** A new message follows an empty line; a few programs forget it, so an unmistakable "From " line does as well. */
function followsEmptyLine(window: Buffer, newline: number): boolean {
  if (newline === 0) return true;
  const before = window[newline - 1];
  return before === 0x0a || (before === 0x0d && (newline < 2 || window[newline - 2] === 0x0a));
}

const fullFromLine =
  /^From \S+ +(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d/;

function isCut(window: Buffer, newline: number, isFirst: boolean): boolean {
  if (!beginsMessage(window, newline + 1, isFirst)) return false;
  return (
    followsEmptyLine(window, newline) ||
    fullFromLine.test(window.toString('latin1', newline + 1, newline + 200))
  );
}

/** Takes the "From " line off and restores quoted ones: ">From " was "From ", and in mboxrd ">>From " was ">From ". */
function entryOf(index: number, whole: Buffer): MboxEntry {
  const lineEnd = whole.indexOf(0x0a);
  const end = lineEnd === -1 ? whole.length : lineEnd;
  const fromLine = whole.toString('latin1', 0, end).trimEnd();
  const bytes = whole.subarray(end + 1);
  if (bytes.indexOf('\n>From ') === -1 && bytes.indexOf('>>From ') === -1) return { index, fromLine, bytes };
  const restored = bytes.toString('latin1').replace(/^>(>*From )/gm, '$1');
  return { index, fromLine, bytes: Buffer.from(restored, 'latin1') };
}

/** The messages of an mbox, in order. What stands before the first "From " line is passed over. */
export async function* splitMbox(chunks: AsyncIterable<Buffer>): AsyncGenerator<MboxEntry> {
  let index = 0;
  let hasBegun = false;
  let pieces: Buffer[] = [];
  let length = 0;
  let carry: Buffer = Buffer.from('\n');

  const keep = (piece: Buffer) => {
    if (length < longestMessage && piece.length > 0) pieces.push(piece);
    length += piece.length;
  };
  const finish = (): MboxEntry | null => {
    const whole = Buffer.concat(pieces).subarray(0, longestMessage);
    pieces = [];
    length = 0;
    if (!hasBegun) return null;
    return entryOf(index++, whole.subarray(whole[0] === 0x0a ? 1 : 0));
  };

  const scan = function* (window: Buffer, isLast: boolean): Generator<MboxEntry> {
    let start = 0;
    let from = 0;
    for (;;) {
      const newline = window.indexOf('\nFrom ', from, 'latin1');
      const known = newline === -1 ? window.length - lookBack : newline - lookBack;
      if (newline === -1 || (!isLast && window.length - newline < lookAhead)) {
        const cut = isLast ? window.length : Math.max(start, known);
        keep(window.subarray(start, cut));
        carry = Buffer.from(window.subarray(cut));
        return;
      }
      from = newline + 1;
      if (!isCut(window, newline, !hasBegun)) continue;
      keep(window.subarray(start, newline));
      const done = finish();
      if (done !== null) yield done;
      hasBegun = true;
      start = newline;
    }
  };

  for await (const chunk of chunks) {
    const window = Buffer.concat([carry, chunk]);
    if (window.length < lookAhead) carry = window;
    else yield* scan(window, false);
  }
  yield* scan(carry, true);
  const last = finish();
  if (last !== null) yield last;
}
