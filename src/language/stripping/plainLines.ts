// Plain text as lines: which of them carry the `>` of a quote.

import { bare, type Line, type LineMark } from './line';

const GREATER_THAN = 62;
/** "> 100 units", "> 5 %", ">= 3": a comparison, when it stands alone. */
const COMPARISON = /^>=?\s*[\d€$£₽]/;
const INITIALS = /^\s?\p{Lu}{1,3}>+(?:\s|$)/u;
const OPEN_ADDRESS = /<[^<>\s@]*@[^<>\s@]*\s*$/;
const ADDRESS_END = /^\s*>[^<>]{0,20}:\s*$/;

/** Lines of a text in their order. `\r\n` and lone `\r` end a line as `\n` does; nothing within a line is changed. */
export function plainLines(content: string): Line[] {
  const text = content.includes('\r') ? content.replace(/\r\n?/g, '\n') : content;
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push(plainLine(text.slice(start, end)));
    start = end + 1;
  }
  if (text.includes('>')) {
    unquote(lines);
    quoteInitials(lines);
  }
  return lines;
}

/** One line, with `>` signs at its start read as a quote. */
export function plainLine(text: string, mark: LineMark = 'none'): Line {
  return { text, isQuoted: startsWithSign(text), mark };
}

function startsWithSign(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first > GREATER_THAN && first < 0x80) || (first >= 0x400 && first < 0x530)) return false;
  const at = text.indexOf('>');
  return at === 0 || (at > 0 && at < 6 && bare(text).charCodeAt(0) === GREATER_THAN);
}

/** A single "> 100" line with no quoted neighbour is the writer's own; "<name@firm" / ">:" is a wrapped address. */
function unquote(lines: Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line?.isQuoted) continue;
    const above = lines[i - 1];
    const isAlone = above?.isQuoted !== true && lines[i + 1]?.isQuoted !== true;
    const isComparison = isAlone && COMPARISON.test(bare(line.text));
    const isAddressEnd =
      above?.isQuoted === false && OPEN_ADDRESS.test(above.text) && ADDRESS_END.test(line.text);
    // GroupWise's divider, ">>> Name 06.05.2024 09:31 >>>", is no quoted line.
    const isDivider = line.text.startsWith('>>> ') && line.text.trimEnd().endsWith(' >>>');
    if (isComparison || isAddressEnd || isDivider) lines[i] = { ...line, isQuoted: false };
  }
}

/** The Bat! quotes with initials: "AB> …". One such line alone is something else. */
function quoteInitials(lines: Line[]): void {
  const found: number[] = [];
  for (let i = 0; i < lines.length; i++) if (INITIALS.test(lines[i]?.text ?? '')) found.push(i);
  if (found.length < 2) return;
  for (const i of found) {
    const line = lines[i];
    if (line !== undefined) lines[i] = { ...line, isQuoted: true };
  }
}
