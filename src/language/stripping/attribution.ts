// The line above a quote that says who wrote it and when: "On 3 May 2024 at 10:12, Name <address> wrote:", in many
// languages and wrapped over up to four lines.

import { bare, type Line } from './line';

/** Verbs of saying, as the mail programs' translations have them; a word of their own anywhere in the line. */
const WROTE =
  /(?<!\p{L})(?:wrote|writes|schrieb|schreibt|geschrieben|a écrit|écrit|escribi[óo]|ha escrito|escreveu|ha scritto|scrive|geschreven|schreef|skrev|skreiv|kirjoitti|написала?|написал\(а\)|написали|писал[аи]?|пишет|сообщила?|ответила?|пише|писав|писала|pisze|napisała?|napisał\(a\)|napsala?|napsal\(a\)|napísala?|napísal\(a\)|írta|yazdı|scris|je napisao|je napisala|napisao je|napisala je|je pisao|kirjutas|rašė|rakstīja|написа|va escriure|έγραψε|đã viết|menulis|ditulis|写道|寫道|のメール|書きました|작성|님이|כתב|כתבה|كتب)(?!\p{L})/iu;
const BRACKETED_ADDRESS =
  /[<([]\s*(?:mailto:)?[^\s<>()[\]]+@[^\s<>()[\]]+|[<([]\s*$|&lt;[^\s@&]+@[^\s@&]+&gt;/;
const ANY_ADDRESS = /\S@[^\s@]+\.[^\s@]/;
const DATE =
  /(?<!\d)(?:(?:19|20)\d\d(?!\d)|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[./-]\d{1,2}(?![\d%]))|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b/i;
const TIME = /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/;
/** How such a line begins: a preposition of dates, a weekday, a number, dashes. */
const OPENER =
  /^[\s\-–—>*]*(?:(?:on|am|le|el|il|in data|em|no dia|op|den|d\.|w dniu|dnia|dne|dňa|v|dana|pe|la|a|på|в|at|il giorno|den|на|у|de|quoting|from|le|ngày|pada|tarihinde)\s|\p{L}{2,12}[.,]?\s+(?:den\s+)?\d{1,2}|\p{L}{2,12},\s|["“«]?\d)/iu;
/** Marks of writing direction, which programs put around names and addresses. */
const DIRECTION = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const SENTENCE_END = /[.!?…]["”»)]?$/;
const LONGEST = 420;
const MOST_LINES = 4;
const ADDRESS_START = /^[<(["]|^\S+@/;

export interface Attribution {
  /** First and last line of it. */
  readonly start: number;
  readonly end: number;
}

/**
 * Does an attribution end in this line?
 * @param isQuoteNext a quoted line follows; then less is asked of the line itself
 * @param floor the first line that may belong to it
 */
export function attributionEndingAt(
  lines: readonly Line[],
  index: number,
  floor: number,
  isQuoteNext: boolean,
): Attribution | null {
  const line = bare(lines[index]?.text ?? '');
  if (!LAST.test(line) || !mayEnd(bare(line.replace(DIRECTION, '')))) return null;
  let joined = '';
  for (let start = index; start >= Math.max(floor, index - MOST_LINES + 1); start--) {
    const text = bare(lines[start]?.text ?? '');
    if (text === '' || lines[start]?.isQuoted) return null;
    if (start < index && SENTENCE_END.test(text) && !ADDRESS_START.test(bare(lines[start + 1]?.text ?? '')))
      return null;
    const plain = text.replace(DIRECTION, '');
    joined = start === index ? plain : `${plain} ${joined}`;
    if (joined.length > LONGEST) return null;
    if (isAttribution(joined, isQuoteNext)) {
      return { start: extendUp(lines, start, floor), end: index };
    }
  }
  return null;
}

/** What such a line ends in, marks of direction aside: of most lines no more is looked at. */
const LAST = /[:：\-eE\u200E\u200F\u202A-\u202E\u2066-\u2069\s]$/;

/** Cheap look at the end of the line, before any pattern runs. */
function mayEnd(text: string): boolean {
  if (text.length < 2) return false;
  const last = text.charAt(text.length - 1);
  if (last === ':' || last === '：') return true;
  if (last === '-' && text.startsWith('--')) return text.length > 20;
  return (last === 'e' || last === 'E') && /\bwrote$/i.test(text);
}

function isAttribution(text: string, isQuoteNext: boolean): boolean {
  const hasDate = DATE.test(text);
  const hasTime = TIME.test(text);
  const isWritten = WROTE.test(text);
  const hasBracketed = BRACKETED_ADDRESS.test(text);
  if (isQuoteNext) {
    return (
      isWritten || ((hasDate || hasTime) && (hasBracketed || ANY_ADDRESS.test(text) || OPENER.test(text)))
    );
  }
  if (hasBracketed && hasDate && (isWritten || hasTime)) return true;
  return isWritten && hasDate && (hasTime || ANY_ADDRESS.test(text)) && OPENER.test(text);
}

/** Takes in lines above that begin as an attribution does, when the part found does not. */
function extendUp(lines: readonly Line[], start: number, floor: number): number {
  const first = bare(lines[start]?.text ?? '');
  if (OPENER.test(first) && DATE.test(first)) return start;
  let best = start;
  for (let i = start - 1; i >= Math.max(floor, start - MOST_LINES + 1); i--) {
    const text = bare(lines[i]?.text ?? '');
    if (text === '' || lines[i]?.isQuoted || text.length > 160 || SENTENCE_END.test(text)) break;
    if (!OPENER.test(text)) continue;
    if (DATE.test(text)) return i;
    if (TIME.test(text)) best = i;
  }
  return best;
}
