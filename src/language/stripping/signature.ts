// Signatures at the end of what somebody wrote: "-- ", "Best regards, …", a name with title and phone.
// "Thanks, Name" stays: it is part of what was said.

import { holdsWord } from './holdsAny';
import { bare, beginsWithOneOf } from './line';
import {
  hasInitials,
  isContactLine,
  isFullNameLine,
  isNameLine,
  isSignatureLine,
  isTitleLine,
} from './signatureLine';

const VALEDICTION =
  /^(?:(?:with\s+)?(?:my\s+|our\s+)?(?:best|kind|kindest|warm|warmest|many|sincere|friendly)(?:\s+(?:and\s+)?\p{L}+)?\s+(?:regards|wishes)|regards|rgds|br|brgds|kr|best|all the best|sincerely(?:\s+yours)?|yours(?:\s+(?:sincerely|truly|faithfully))?|cordially|respectfully|cheers|warmly|с\s+(?:(?:наилучшими|лучшими|добрыми|глубоким|большим|искренним|уважением)\s*(?:и\s+)?)+(?:уважением|пожеланиями|благодарностью)?|с\s+пожеланиями\s+[\p{L}\s]{3,30}|с\s+(?:почтением|приветом|теплом|любовью|признательностью)|с\s+ув\.?|ваш[аи]?|всего\s+(?:доброго|наилучшего|хорошего)|искренне\s+ваш[аи]?|з\s+повагою|mit\s+(?:freundlichen|besten|herzlichen|lieben)\s+grüßen|(?:freundliche|viele|liebe|beste|herzliche)\s+grüße|mfg|(?:bien\s+)?cordialement|saludos(?:\s+cordiales)?|atentamente|atenciosamente|cordiali\s+saluti|distinti\s+saluti|met\s+vriendelijke\s+groet(?:en)?|med\s+vänliga?\s+hälsning(?:ar)?|pozdrawiam|z\s+poważaniem)(?!\p{L})[\s,.!—–/|-]*/iu;
const beginsLikeValediction = beginsWithOneOf(
  (
    'with my our best kind kindest warm warmest many sincere friendly regards rgds br brgds kr all sincerely yours ' +
    'cordially respectfully cheers warmly с ваш ваша ваши всего искренне з mit freundliche viele liebe beste ' +
    'herzliche mfg bien cordialement saludos atentamente atenciosamente cordiali distinti met med pozdrawiam z'
  ).split(' '),
);
const AFTERTHOUGHT = /^(?:p\.?\s?s\.?|з\.?\s?ы\.?|п\.?\s?с\.?)(?:[\s:.,]|$)/i;
const MOST_LINES = 14;
/** Lines from the end in which a signature is looked for: a body of 5 MB has a million. */
const FARTHEST = 40;

/**
 * Where the signature of a part begins, and where it ends.
 * @param lines the writer's own lines, one run between quotes
 * @param writer the writer's name as shown, or empty; with it the bare name at the end is found too
 * @returns `[start, end)`, or null where nothing looks like one
 */
export function signatureIn(lines: readonly string[], writer: string): readonly [number, number] | null {
  return (
    delimited(lines) ??
    afterValediction(lines) ??
    nameBlock(lines) ??
    underName(lines, writer) ??
    signedName(lines, writer)
  );
}

/** RFC 3676, 4.3: "-- " alone in a line. Without the space, or with other dashes, only above something short. */
function delimited(lines: readonly string[]): readonly [number, number] | null {
  const standard = lines.indexOf('-- ');
  if (standard >= 0) return [standard, lines.length];
  for (let i = Math.max(0, lines.length - FARTHEST); i < lines.length; i++) {
    const line = lines[i] ?? '';
    const first = line.charCodeAt(0);
    if (first !== 45 && first !== 0x2014 && first !== 0x2013 && first !== 95) continue;
    if (!/^(?:--|—|–|_{2,60}|-{2} ?)\s*$/.test(line)) continue;
    const rest = lines.slice(i + 1).filter((text) => bare(text) !== '');
    if (rest.length === 0 || rest.length > MOST_LINES) continue;
    if (rest.every(isSignatureLine)) return [i, lines.length];
    // Below a name and a title even a slogan with a question is no longer the message.
    if (rest.slice(0, 2).every(isNameLine) || (isNameLine(rest[0] ?? '') && isTitleLine(rest[1] ?? '')))
      return [i, lines.length];
  }
  return null;
}

function afterValediction(lines: readonly string[]): readonly [number, number] | null {
  for (let i = Math.max(0, lines.length - FARTHEST); i < lines.length; i++) {
    let rest = bare(lines[i] ?? '');
    if (rest.length === 0 || rest.length > 80 || !beginsLikeValediction(rest)) continue;
    let found = VALEDICTION.exec(rest);
    if (found === null) continue;
    // In two languages: "Mit freundlichen Grüßen / Best regards".
    while (found !== null && found[0] !== '') {
      rest = rest.slice(found[0].length);
      found = VALEDICTION.exec(rest);
    }
    if (rest !== '' && !isNameLine(rest)) continue;
    // "Cheers" and no more is all that was said.
    if (CHEERS.test(lines[i] ?? '') && lines.slice(0, i).every((line) => bare(line) === '')) continue;
    return [i, blockEnd(lines, i + 1)];
  }
  return null;
}

/** The end of the short lines below a valediction or a name: prose or an afterthought stays. */
function blockEnd(lines: readonly string[], from: number): number {
  let end = from;
  for (let i = from; i < lines.length && i < from + MOST_LINES; i++) {
    const line = bare(lines[i] ?? '');
    if (line === '') continue;
    if (!isSignatureLine(line) || AFTERTHOUGHT.test(line))
      return isSlogan(lines, from, i) ? lines.length : end;
    end = i + 1;
  }
  return end;
}

const CHEERS = /^\s{0,8}cheers(?![\p{L}])/iu;
const LONGEST_SLOGAN = 110;

/** Below a name and a title a last line or two is a slogan, even with a question: "Know a good driver? Ask us!" */
function isSlogan(lines: readonly string[], from: number, at: number): boolean {
  const above = lines
    .slice(from, at)
    .map(bare)
    .filter((line) => line !== '');
  const below = lines
    .slice(at, at + MOST_LINES)
    .map(bare)
    .filter((line) => line !== '');
  return (
    (above.length > 1 || above.some((line) => isTitleLine(line) || isContactLine(line))) &&
    below.length <= 2 &&
    lines.length - at <= MOST_LINES &&
    below.every((line) => line.length <= LONGEST_SLOGAN && !AFTERTHOUGHT.test(line))
  );
}

/** The writer's own full name, and below it to the end a few short lines, whatever they say. */
function underName(lines: readonly string[], writer: string): readonly [number, number] | null {
  const names = wordsOfWriter(writer);
  if (names.length < 2) return null;
  const below: string[] = [];
  for (let i = lines.length - 1; i > 0 && below.length <= 4 && i > lines.length - FARTHEST; i--) {
    const line = bare(lines[i] ?? '');
    if (line === '') continue;
    const words = holdsName(line, names.at(-1) ?? '') ? wordsOf(line) : [];
    const isWhole = names.every((name) => words.includes(name)) && words.length <= names.length + 2;
    const isOwn = isWhole || (words.length <= 3 && words.includes(names.at(-1) ?? '') && hasInitials(line));
    if (isOwn && below.length > 0 && isSignatureLine(line) && mayBegin(lines, i)) {
      // One line under the full name is a slogan: nobody signs in full and then goes on asking.
      const isSigned =
        (isSignatureLine(below.at(-1) ?? '') || (isWhole && below.length === 1)) &&
        below.every((text) => text.length <= LONGEST_SLOGAN && !AFTERTHOUGHT.test(text));
      return isSigned ? [i, lines.length] : null;
    }
    below.push(line);
  }
  return null;
}

/** A full name, and below it to the end title, firm, phone: no valediction above. */
function nameBlock(lines: readonly string[]): readonly [number, number] | null {
  let end = lines.length;
  while (end > 0 && bare(lines[end - 1] ?? '') === '') end--;
  let proofs = 0;
  let filled = 0;
  for (let i = end - 1; i > 0 && filled < MOST_LINES; i--) {
    const line = bare(lines[i] ?? '');
    if (line === '') continue;
    filled++;
    if (!isSignatureLine(line)) return null;
    const isSigned = /,\s|\.$/.test(line) && isNameLine(line) && hasInitials(line);
    if ((proofs > 0 || isSigned) && isFullNameLine(line) && mayBegin(lines, i)) {
      const start = nameAbove(lines, i);
      return start === null ? null : [start, lines.length];
    }
    if (isContactLine(line)) proofs += 2;
    else if (isTitleLine(line)) proofs++;
    // Three lines of phones and addresses need no name above them.
    if (proofs >= 6 && bare(lines[i - 1] ?? '') === '' && mayBegin(lines, i)) return [i, lines.length];
  }
  return null;
}

/** A title can look like a name: the name itself is then right above it. null when the name is all there is. */
function nameAbove(lines: readonly string[], index: number): number | null {
  let start = index;
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const line = bare(lines[i] ?? '');
    if (line === '') continue;
    if (!isFullNameLine(line)) break;
    if (!mayBegin(lines, i)) return null;
    start = i;
  }
  return start;
}

/** A list that the text announces is no signature: "Call them:" / "Name, +7 …". Nor is all there is. */
function mayBegin(lines: readonly string[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const above = bare(lines[i] ?? '');
    if (above !== '') return !/[:,;]$/.test(above) || (above.endsWith(',') && above.length < 30);
  }
  return false;
}

/** The writer's own name, whole or first, alone at the end. */
function signedName(lines: readonly string[], writer: string): readonly [number, number] | null {
  if (writer === '') return null;
  let last = lines.length - 1;
  while (last >= 0 && bare(lines[last] ?? '') === '') last--;
  if (last < 1) return null;
  const names = wordsOfWriter(writer);
  if (!names.some((name) => holdsName(lines[last] ?? '', name))) return null;
  const line = bare(lines[last] ?? '').replace(/^[-–—\s]+|(?<![.,!\s])[.,!\s]+$/g, '');
  if (line.length < 2 || line.length > 60) return null;
  const signed = wordsOf(line);
  return signed.length > 0 && signed.every((word) => names.includes(word)) ? [last, lines.length] : null;
}

/** The words of the name that was last asked for: each part of a message asks several times, about many lines. */
let known: { readonly writer: string; readonly names: readonly string[] } = { writer: '', names: [] };

function wordsOfWriter(writer: string): readonly string[] {
  if (known.writer !== writer) known = { writer, names: wordsOf(writer) };
  return known.names;
}

/** A copy of a line in small letters is made fast of Latin letters only. */
const CYRILLIC = /^[а-яё]+$/;

function holdsName(line: string, name: string): boolean {
  return CYRILLIC.test(name) ? holdsWord(line, name) : line.toLowerCase().includes(name);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/\p{L}+/gu) ?? [];
}
