// Headers as Lotus Notes writes them above a quoted mail: name and time first, then "To:", "cc:", "Subject:" – on lines
// of their own, all in one line, or in columns.

import { bare, type Line } from './line';

const TIME = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}:\d{2}/;
const ONE_LINE = /\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?\s+To:\s.{0,1500}?\s(?:cc|Subject):/i;
const COLUMN_TO = /\s{2}To:(?:\s|$)/;
const COLUMN_REST = /\s{4}(?:cc|Subject):(?:\s|$)/;
const FARTHEST = 10;

/**
 * The first line of a Notes header whose "To:" stands in this line, or -1.
 * @param to line with "To: …", followed by "cc:" or "Subject:"
 */
export function notesAbove(lines: readonly Line[], to: number): number {
  for (let i = to - 1; i >= Math.max(0, to - FARTHEST); i--) {
    const raw = lines[i]?.text ?? '';
    const text = bare(raw);
    if (text === '' || text.length > 160) continue;
    const time = TIME.exec(text);
    if (time === null) continue;
    if (time.index > 2) return /^\s/.test(raw) ? paragraphStart(lines, i) : i;
    for (let above = i - 1; above >= Math.max(0, i - 3); above--) {
      const name = bare(lines[above]?.text ?? '');
      if (name !== '') return name.length <= 120 && !/[.!?]$/.test(name) ? above : i;
    }
    return i;
  }
  return -1;
}

/** The first line of a Notes header that has "To:" further right in this line (one line, or columns), or -1. */
export function notesRowAt(lines: readonly Line[], index: number): number {
  const text = lines[index]?.text ?? '';
  if (text.indexOf('To:') < 1 || !/\sTo:/.test(text)) return -1;
  if (text.length < 3000 && ONE_LINE.test(text)) return index;
  if (!COLUMN_TO.test(text)) return -1;
  for (let i = index; i < index + 8; i++) {
    if (COLUMN_REST.test(lines[i]?.text ?? '')) return paragraphStart(lines, index);
  }
  return -1;
}

function paragraphStart(lines: readonly Line[], index: number): number {
  let start = index;
  while (start > 0 && index - start < FARTHEST && bare(lines[start - 1]?.text ?? '') !== '') start--;
  return start;
}
