// Cuts a text into sentences with their offsets: English and Russian, mail and chat, lists and hard-wrapped lines.
// One pass over the text; no regular expression sees more than one line or one word of it.

import { CHARACTER, characterOf, isCommonLetter, isSpace } from './characters';

export interface Sentence {
  /** Exact substring of the text, without leading bullet and surrounding white space. */
  readonly text: string;
  readonly start: number;
}

/** Words that end in a full stop without ending a sentence, lower case, without that stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st sr jr vs etc e.g i.e eg ie cf approx no nos vol fig ref re ext tel inc ltd corp co dept est ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun incl excl max min p pp resp a.m p.m u.s u.k ' +
    'т.е т.к т.д т.п т.н и.о т е к д п н г гг ул д кв стр с см напр др пр им руб коп тыс млн млрд тел доб ред рис табл п.п пп ' +
    'янв февр фев мар апр июн июл авг сент сен окт нояб ноя дек пн вт ср чт пт сб вс кг шт мин сек ч ок оф гл ст обл г-н г-жа проф уважаем'
  ).split(' '),
);

/** Abbreviations after which a new sentence often begins all the same ("etc. Please …"): cut before a capital letter. */
const ENDING_ABBREVIATIONS = new Set(
  'etc a.m p.m ltd inc co no т.д т.п др пр г гг руб тыс млн шт ч мин д'.split(' '),
);

const TERMINATORS = '.!?…‽。？！';
const CLOSERS = '"\'”’»)]}*_';
const BULLET = /^(?:[-–—*•·▪◦●○■□✓✔☐☑➢➤>→]|\(?\d{1,2}[.)]|\(?[a-zа-я]\))[ \t\u00A0]+/iu;
const LOWER_START = /^[\p{Ll}(«"“,;]/u;
const SMILE =
  /^ ?(?:(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[\u{1F3FB}-\u{1F3FF}])+|[:;]-?[)(DP]+|\)+)(?=\s|$)/u;
const WORDY = /[\p{L}\p{N}]/u;
const UPPER = /\p{Lu}/u;
const BLANK = 32;
const EXCLAMATION = 33;
const OPEN = 40;
const CLOSE = 41;
const HYPHEN = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const QUESTION = 63;
/** Letters that no abbreviation has. */
const LONG = 9;
/** Width at which mail programs wrap plain text. */
const WRAP_FROM = 58;
const WRAP_TO = 84;

/**
 * Sentences of a text in their order. A line is a sentence of its own unless it is visibly wrapped into the next;
 * pieces without a letter or digit (emoji, rules) are joined to the sentence before them, or left out.
 */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (let position = 0; position <= text.length; ) {
    const newline = text.indexOf('\n', position);
    const end = newline < 0 ? text.length : newline;
    // Lines that belong together are cut as one.
    if (newline < 0 || !isWrapped(text, position, end)) {
      cutParagraph(text, start, end, found);
      start = end + 1;
    }
    position = end + 1;
  }
  return found;
}

/** Whether the line at [start, end) goes on in the next line because the writer's program wrapped it. */
function isWrapped(text: string, start: number, end: number): boolean {
  if (end - start > 400 || end - start < WRAP_FROM) return false;
  const line = text.slice(start, end).trim();
  if (line.length < WRAP_FROM) return false;
  const nextEnd = text.indexOf('\n', end + 1);
  const next = text.slice(end + 1, Math.min(nextEnd < 0 ? text.length : nextEnd, end + 61)).trim();
  if (next === '' || BULLET.test(next)) return false;
  if (/[.!?…:]["»”)]?$/u.test(line)) return false;
  if (LOWER_START.test(next)) return true;
  const word = next.split(/\s/u, 1)[0] ?? '';
  return line.length <= WRAP_TO && line.length + 1 + word.length > 70;
}

function cutParagraph(text: string, from: number, to: number, found: Sentence[]): void {
  let start = from;
  let position = from;
  while (position < to) {
    const code = text.charCodeAt(position);
    if (isTerminator(code)) {
      const end = endOfRun(text, position, to);
      if (end >= to || (isSpace(text.charCodeAt(end)) && isBoundary(text, start, position, end, to))) {
        push(text, start, end, found);
        start = end;
      } else if (isGluedBoundary(text, position, end)) {
        push(text, start, end, found);
        start = end;
      }
      position = end;
    } else if (mayBeginItem(code) && isInlineItem(text, start, position, to)) {
      push(text, start, position, found);
      start = position;
      position++;
    } else position++;
  }
  push(text, start, to, found);
}

function isTerminator(code: number): boolean {
  return (
    code === DOT ||
    code === EXCLAMATION ||
    code === QUESTION ||
    (code >= 0x2000 && TERMINATORS.includes(String.fromCharCode(code)))
  );
}

/** End of a run such as `?!`, `...`, `."` or `! 🙂`. */
function endOfRun(text: string, position: number, to: number): number {
  let end = position;
  while (end < to && isTerminator(text.charCodeAt(end))) end++;
  while (end < to && CLOSERS.includes(text.charAt(end))) end++;
  // Mostly the next sentence follows, or none.
  if (end >= to || isCommonLetter(text.charCodeAt(text.charCodeAt(end) === BLANK ? end + 1 : end)))
    return end;
  const smile = SMILE.exec(text.slice(end, Math.min(to, end + 12)));
  return smile ? end + smile[0].length : end;
}

function isBoundary(text: string, start: number, position: number, end: number, to: number): boolean {
  if (text.charAt(position) !== '.' || end - position > 1) {
    // "…" and "..." in the middle of a thought go on in lower case.
    if (text.charAt(position) === '…' || text.startsWith('..', position)) {
      return !/^\s*\p{Ll}/u.test(text.slice(end, end + 6)) || text.slice(position, end).includes('?');
    }
    return true;
  }
  if (isLongWord(text, start, position)) return true;
  const from = wordStart(text, Math.max(start, position - 14), position);
  if (position - from > LONG) return true;
  const word = text.slice(from, position).toLowerCase();
  // A list number "1." or an initial "A." at the start or inside a name.
  if (
    word.length <= 2 &&
    position - start < 6 &&
    /^\d{1,2}$/u.test(word) &&
    text.slice(start, from).trim() === ''
  )
    return false;
  if (word.length === 1 && /^\p{L}$/u.test(word) && UPPER.test(text.charAt(from))) return false;
  if (!ABBREVIATIONS.has(word)) return true;
  const after = text.slice(end, Math.min(to, end + 8)).trimStart();
  if (/^\d/u.test(after)) return false;
  return ENDING_ABBREVIATIONS.has(word) && UPPER.test(after.charAt(0));
}

/** Where the word begins that ends at `end`: letters, digits, stops and hyphens. */
function wordStart(text: string, from: number, end: number): number {
  let at = end;
  while (at > from) {
    const code = text.charCodeAt(at - 1);
    const kind = characterOf(code);
    if (kind === CHARACTER.other) return end - (WORD_END.exec(text.slice(from, end))?.[0].length ?? 0);
    if (kind !== CHARACTER.letter && code !== DOT && code !== HYPHEN) break;
    at--;
  }
  return at;
}

const WORD_END = /[\p{L}\p{N}.-]{0,14}$/u;

/** Does a word end here that is longer than any abbreviation? */
function isLongWord(text: string, start: number, end: number): boolean {
  if (end - start < LONG) return false;
  for (let back = 1; back <= LONG; back++) if (!isCommonLetter(text.charCodeAt(end - back))) return false;
  return true;
}

/** "Готово?Пришлю" and "done!Thanks": a mark with a capital letter straight after it and a small letter before. */
function isGluedBoundary(text: string, position: number, end: number): boolean {
  const next = text.charAt(end);
  if (!UPPER.test(next)) return false;
  if (!/[\p{Ll})]/u.test(text.charAt(position - 1))) return false;
  if (text.charAt(position) !== '.')
    return (
      !/[\w/]/u.test(text.charAt(position - 1)) ||
      !text.slice(Math.max(0, position - 40), position).includes('://')
    );
  return (
    /\p{Script=Cyrillic}/u.test(next) &&
    /\p{Script=Cyrillic}{3}$/u.test(text.slice(Math.max(0, position - 3), position))
  );
}

function mayBeginItem(code: number): boolean {
  return code === OPEN || (code > ZERO && code <= NINE);
}

/** "1) sign it 2) send it" on one line. */
function isInlineItem(text: string, start: number, position: number, to: number): boolean {
  if (position === start || position + 3 >= to) return false;
  if (!isSpace(text.charCodeAt(position - 1))) return false;
  return /^(?:[1-9]\)|\([1-9]\)) ?\p{L}/u.test(text.slice(position, position + 5));
}

/** "a)" and "12." may; most sentences begin with a letter and go on with another. */
function mayBeginBullet(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !isCommonLetter(code) || code <= NINE || text.charCodeAt(at + 1) === CLOSE;
}

function push(text: string, from: number, to: number, found: Sentence[]): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (mayBeginBullet(text, start)) {
    const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 12)));
    if (!bullet) break;
    start += bullet[0].length;
  }
  if (start >= end) return;
  const piece = text.slice(start, end);
  if (isCommonLetter(text.charCodeAt(start)) || WORDY.test(piece) || piece.includes('?')) {
    found.push({ text: piece, start });
    return;
  }
  const last = found.at(-1);
  if (last && from === last.start + last.text.length && end - last.start < 2000) {
    found[found.length - 1] = { text: text.slice(last.start, end), start: last.start };
  }
}
