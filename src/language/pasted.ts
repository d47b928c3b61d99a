// Lines that nobody wrote as words to the reader: code, logs, tables, chats copied in, cards and drawings. They tell
// something, and ask nobody for anything, whatever words stand in them.

import { isCommonLetter } from './characters';
import { isFullNameLine, isNameLine } from './stripping/signatureLine';

/** `[start, end)` in the text. */
export type Range = readonly [start: number, end: number];

interface Row {
  readonly text: string;
  readonly start: number;
  isPasted: boolean;
}

const FENCE = /^\s{0,3}(?:```|~~~)/;
const BLOCK_BEGIN = /^(?:BEGIN:V[A-Z]{3,12}|-----BEGIN [A-Z ]{3,40}-----)\s*$/;
const BLOCK_END = /^(?:END:V[A-Z]{3,12}|-----END [A-Z ]{3,40}-----)\s*$/;
/** The text that somebody signed with PGP is their own. */
const SIGNED_TEXT = /SIGNED MESSAGE/;
const MOST_LINES = 2_000;

/** Without one of these nothing is looked at: most texts have none. */
const ANY_SIGN = /[`~|\t{};=<>\\^*$[]|[:,]\w|\w\(|BEGIN/;

/** The pasted parts of a text in their order; none in most. */
export function pastedIn(text: string): Range[] {
  if (!text.includes('\n') || !ANY_SIGN.test(text)) return [];
  const rows = rowsOf(text);
  markBlocks(rows);
  markCode(rows);
  markTables(rows);
  markChats(rows);
  markDrawings(rows);
  return rangesOf(rows);
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let start = 0;
  while (start <= text.length && rows.length < MOST_LINES) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    rows.push({ text: text.slice(start, end), start, isPasted: false });
    start = end + 1;
  }
  return rows;
}

function rangesOf(rows: readonly Row[]): Range[] {
  const ranges: [number, number][] = [];
  for (const { isPasted, start, text } of rows) {
    if (!isPasted) continue;
    const last = ranges.at(-1);
    if (last && last[1] + 1 === start) last[1] = start + text.length;
    else ranges.push([start, start + text.length]);
  }
  return ranges;
}

/** What stands between fences, and cards and keys with their own first and last line. */
function markBlocks(rows: readonly Row[]): void {
  mark(
    rows,
    (line) => FENCE.test(line),
    (line) => FENCE.test(line),
  );
  mark(
    rows,
    (line) => BLOCK_BEGIN.test(line) && !SIGNED_TEXT.test(line),
    (line) => BLOCK_END.test(line),
  );
}

/** Marks from each first line to its last one; without a last line nothing is known. */
function mark(
  rows: readonly Row[],
  begins: (line: string) => boolean,
  ends: (line: string) => boolean,
): void {
  for (let at = 0; at < rows.length; at++) {
    if (!begins(rows[at]?.text ?? '')) continue;
    const end = rows.findIndex((row, index) => index > at && ends(row.text));
    if (end < 0) return;
    for (let index = at; index <= end; index++) paste(rows[index]);
    at = end;
  }
}

function paste(row: Row | undefined): void {
  if (row) row.isPasted = true;
}

/** Without one of these a line is no code. */
const CODE_SIGN = /[{}();=<>"[\]$@]/;
const CODE: readonly RegExp[] = [
  /^\s*[{}()[\]]{1,6}[;,]?\s*$/,
  /[)\w]\s?\{\s*$|^\s*\}\s?(?:else|catch|finally|while)\b/,
  /^\s*(?:export |async |public |private |static ){0,3}(?:const|let|var|int|string|def|function|class) [\w$]+ ?(?:=|\(|\{|: \w+ =)/,
  /^\s*(?:if|for|while|switch) ?\(.{1,300}[;){}]\s*$/,
  /^\s*return (?:\w+|.{0,200}[()[\]{}=!?<>].{0,200});\s*$/,
  /^\s*import .{1,200} from ['"]|^\s*(?:#include [<"]|from [\w.]+ import )/,
  /[\w\])] ?(?:===?|!==?|[+*/-]=) ?[\w("'-]|[\w)] (?:&&|\|\|) [\w(!]/,
  /^\s*[\w$.[\]]{1,80}\([^()]{2,200}\);?\s*$|^\s*[\w$.[\]]{2,80}\(\);?\s*$/,
  /^\s*(?:[\w$.[\]]{1,80}) ?= ?.{1,300};\s*$/,
  /^\s*select (?:\*|[\w.]{1,60}(?:, ?[\w.]{1,60}){0,30}) from [\w."]{1,80}(?:\s*;|\s+(?:where|join|left|inner|group|order|limit)\b)|^\s*select [\d*'].{0,60};|^\s*(?:insert into|delete from|(?:create|alter|drop) (?:table|view|index|function|procedure)) \w|^\s*update [\w.]{1,60} set \w/i,
  /^\s*"[\w$-]{1,60}"\s?:\s.{1,300}$/,
  /^\s*<\/?[a-z][\w-]{0,20}(?:\s[^<>]{0,200})?\/?>/,
  /^\s*at [\w$.<>[\] ]{1,100}\(?\S{0,200}:\d{1,6}\)?\s*$|^\s*at [\w$.<>]{1,100}\([\w.]{1,60}\)\s*$|^\s*File ".{1,200}", line \d{1,6}|^Traceback \(most recent/,
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?Z?\]?\s.{0,60}?\b(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|NOTICE)\b/,
  /^\s*\$ [a-z][\w-]{1,30}(?:\s|$)|^@@ -\d/,
];
/** What may stand in code and may not: it goes with the lines beside it. */
const MAY_BE_CODE =
  /^\s*(?:\/\/|\/\*|\*\s|\*\/|#|--\s|<!--)|^(?: {4}|\t)\s*\S+(?: \S+){0,2}$|^(?: {4}|\t).{0,300}[{}();=<>[\]]|^\s*[\w.]{0,60}(?:Error|Exception)\b.{0,300}$|;\s*$/;
const LOG_START = /^\[?\d{4}-\d\d-\d\d[T ]\d/;

function markCode(rows: readonly Row[]): void {
  const isCode = rows.map(({ text }) => isCodeLine(text));
  if (!isCode.includes(true)) return;
  for (const [at, is] of isCode.entries()) {
    if (!is) continue;
    paste(rows[at]);
    for (const step of [-1, 1]) {
      for (let beside = at + step; MAY_BE_CODE.test(rows[beside]?.text ?? ''); beside += step) {
        if (isCode[beside]) break;
        paste(rows[beside]);
      }
    }
  }
}

function isCodeLine(line: string): boolean {
  if (line.length > 1_000) return false;
  if (!CODE_SIGN.test(line) && !LOG_START.test(line) && !line.includes('at ')) return false;
  return CODE.some((form) => form.test(line));
}

/** Rows of short cells: a heading "Approved?" asks nobody. A row with a whole sentence in it is read. */
function markTables(rows: readonly Row[]): void {
  for (const [at, row] of rows.entries()) {
    const cells = cellsOf(row.text, rows[at - 1]?.text ?? '', rows[at + 1]?.text ?? '');
    if (cells.length > 1 && cells.every(isShortCell)) paste(row);
  }
}

const MOST_CELL_WORDS = 3;

function isShortCell(cell: string): boolean {
  const words = cell.trim().split(/\s+/);
  return words.length <= (cell.includes('?') ? MOST_CELL_WORDS - 1 : MOST_CELL_WORDS);
}

/** "-", "1." and a tab begin an item of a list. */
const BULLET_CELL = /^(?:[-–—*•·▪]|\d{1,2}[.)]|\p{L}\))\t/u;

/** The cells of a table's row, marked by tabs, by bars, or by commas and semicolons as many as in a row beside it. */
function cellsOf(line: string, above: string, below: string): string[] {
  if (line.includes('\t')) return line.trim().replace(BULLET_CELL, '').split('\t');
  const trimmed = line.trim();
  if (trimmed.startsWith('|')) return trimmed.split('|').filter((cell) => cell.trim() !== '');
  for (const sign of [',', ';']) {
    if (!line.includes(sign)) continue;
    const cells = separated(line, sign);
    const isAmongOthers = [above, below].some((other) => separated(other, sign).length === cells.length);
    if (cells.length > 2 && isAmongOthers) return cells;
  }
  return [];
}

/** Cut where no space follows, as programs write it and people do not. */
function separated(line: string, sign: string): string[] {
  return line.includes(`${sign} `) ? [] : line.split(sign);
}

/** "[Yesterday 10:12] Ann Berg", and with what was said behind a colon. */
const TIME_FIRST =
  /^\[(?:[^[\]]{1,24}[ ,]\s?)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:,? [^[\]]{1,16})?\]\s{0,3}([^:]{2,60})(?::.*)?$/;
/** "02.02.26, 10:12 - Ann Berg: …" */
const DATE_FIRST =
  /^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)? [-–] ([^:]{2,60}):(?:\s|$)/;
/** "Ann Berg, 10:12 AM", "Анна Берг, [02.02.2026 10:12]". */
const NAME_FIRST =
  /^([^[\]\d:,]{2,60}),?\s{1,4}(\[)?(?:[^[\]:]{1,24}[ ,]\s?)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\]?:?\s*$/;
const LONGEST_HEAD = 120;
/** Lines below a name and a time that are taken for what was said then. */
const MOST_SAID = 20;

/** A line with a name and a time, and below it to the next empty line what that person said, not the writer. */
function markChats(rows: readonly Row[]): void {
  const heads = rows.map(({ text }) => headOf(text));
  // Names with times and nothing below them are an agenda.
  const spoken = heads.filter(
    (head, at) => head === 'perhaps' && heads[at + 1] === null && rows[at + 1]?.text,
  );
  for (const [at, head] of heads.entries()) {
    if (head === null || (head === 'perhaps' && spoken.length < 2)) continue;
    paste(rows[at]);
    const end = Math.min(rows.length, at + MOST_SAID);
    // In HTML a paragraph of its own, so an empty line may part the two.
    const isApart = head === 'sure' && isEmptyRow(rows[at + 1]);
    let below = isApart ? at + 2 : at + 1;
    for (; below < end && heads[below] === null && !isEmptyRow(rows[below]); below++) paste(rows[below]);
  }
}

function isEmptyRow(row: Row | undefined): boolean {
  return row?.text.trim() === '';
}

function headOf(line: string): 'sure' | 'perhaps' | null {
  const first = line.charCodeAt(0);
  const isBracket = first === 91;
  if (isBracket || (first >= 48 && first <= 57)) {
    const name = (isBracket ? TIME_FIRST : DATE_FIRST).exec(line)?.[1];
    return name !== undefined && isNameLine(name) ? 'sure' : null;
  }
  if (line.length > LONGEST_HEAD || !/[\dmM\]:]\s*$/.test(line)) return null;
  const found = NAME_FIRST.exec(line);
  if (!found?.[1] || !isNameLine(found[1])) return null;
  if (found[2]) return 'sure';
  return isFullNameLine(found[1]) ? 'perhaps' : null;
}

const STROKES = /[\\/_|()<>^~*=#+]/;

/** "(*_*)" looks, and draws nothing. */
const FACE = /^\s*\(\S{1,8}\)\s*$/;

/** A paragraph with two lines or more that are mostly strokes is a drawing, and what stands beside it belongs to it. */
function markDrawings(rows: readonly Row[]): void {
  for (let from = 0; from < rows.length; from++) {
    if (rows[from]?.text.trim() === '') continue;
    let to = from;
    while (to < rows.length && rows[to]?.text.trim() !== '') to++;
    const part = rows.slice(from, to);
    if (part.filter(({ text }) => isDrawn(text)).length > 1) part.forEach(paste);
    from = to;
  }
}

/** A rule draws nothing, nor does a list of numbers. */
function isDrawn(line: string): boolean {
  if (!STROKES.test(line) || line.length > 200 || FACE.test(line)) return false;
  let words = 0;
  let strokes = 0;
  const kinds = new Set<string>();
  for (const sign of line) {
    if (sign === ' ' || sign === '\t') continue;
    if (isCommonLetter(sign.charCodeAt(0))) words++;
    else if (STROKES.test(sign)) {
      strokes++;
      kinds.add(sign);
    }
  }
  return strokes > words * 2 && kinds.size > 1;
}
