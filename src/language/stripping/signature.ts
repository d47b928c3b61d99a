// Signatures at the end of what somebody wrote: "-- ", "Best regards, …" and contact blocks without either.
// "Thanks, Name" stays: it is part of what was said.

import { bare } from './line';

const VALEDICTION =
  /^(?:(?:with\s+)?(?:my\s+|our\s+)?(?:best|kind|kindest|warm|warmest|many|sincere|friendly)(?:\s+(?:and\s+)?\p{L}+)?\s+(?:regards|wishes)|regards|rgds|br|brgds|kr|best|all the best|sincerely(?:\s+yours)?|yours(?:\s+(?:sincerely|truly|faithfully))?|cordially|respectfully|cheers|с\s+(?:(?:наилучшими|лучшими|добрыми|глубоким|большим|искренним|уважением)\s*(?:и\s+)?)+(?:уважением|пожеланиями|благодарностью)?|с\s+пожеланиями\s+[\p{L}\s]{3,30}|с\s+почтением|с\s+приветом|с\s+ув\.?|ваш[аи]?|всего\s+(?:доброго|наилучшего|хорошего)|хорошего\s+дня|искренне\s+ваш[аи]?|з\s+повагою|mit\s+freundlichen\s+grüßen|freundliche\s+grüße|viele\s+grüße|liebe\s+grüße|mfg|cordialement|bien\s+cordialement|saludos(?:\s+cordiales)?|atentamente|atenciosamente|cordiali\s+saluti|distinti\s+saluti|met\s+vriendelijke\s+groet(?:en)?|med\s+vänliga?\s+hälsning(?:ar)?|pozdrawiam|z\s+poważaniem)\s*[,.!—–-]*/iu;
const AFTERTHOUGHT = /^(?:p\.?\s?s\.?|з\.?\s?ы\.?|п\.?\s?с\.?)(?:[\s:.,]|$)/i;
const CONTACT =
  /@[\p{L}\d-]+\.\p{L}|(?:https?:\/\/|www\.)\S|(?:^|[\s|,;(])(?:tel|phone|mob|mobile|cell|fax|office|direct|t|m|p|f|e|w|тел|моб|факс|т|м|раб|сот|вн|внутр|доб)\s*[.:]?\s*\.?\s*[+(]?\d[\d\s().-]{2,}|[+(]?\d[\d\s().-]{6,}\d|skype\s*:|telegram\s*:|телеграм|whatsapp/iu;
const LONGEST_LINE = 120;
const MOST_LINES = 14;

/**
 * Where the signature of a part begins, and where it ends.
 * @param lines the writer's own lines, one run between quotes
 * @returns `[start, end)`, or null where nothing looks like one
 */
export function signatureIn(lines: readonly string[]): readonly [number, number] | null {
  const delimiter = delimiterSignature(lines);
  if (delimiter !== null) return delimiter;
  return valedictionSignature(lines) ?? contactBlock(lines);
}

/** RFC 3676, 4.3: "-- " alone in a line. Without the space, or with other dashes, only above something short. */
function delimiterSignature(lines: readonly string[]): readonly [number, number] | null {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const first = line.charCodeAt(0);
    if (first !== 45 && first !== 0x2014 && first !== 0x2013 && first !== 95) continue;
    if (line === '-- ') return [i, lines.length];
    if (!/^(?:--|—|–|__|-{2} ?)\s*$/.test(line)) continue;
    const rest = lines.slice(i + 1).filter((text) => bare(text) !== '');
    if (rest.length > 0 && rest.length <= MOST_LINES && rest.every(isSignatureLine)) return [i, lines.length];
  }
  return null;
}

function valedictionSignature(lines: readonly string[]): readonly [number, number] | null {
  for (let i = Math.max(0, lines.length - 40); i < lines.length; i++) {
    const line = bare(lines[i] ?? '');
    if (line.length === 0 || line.length > 80) continue;
    const found = VALEDICTION.exec(line);
    if (found === null) continue;
    const rest = bare(line.slice(found[0].length));
    if (rest !== '' && !isNameLike(rest)) continue;
    return [i, blockEnd(lines, i + 1)];
  }
  return null;
}

/** The end of the short lines below a valediction: prose or an afterthought stays. */
function blockEnd(lines: readonly string[], from: number): number {
  let end = from;
  for (let i = from; i < lines.length && i < from + MOST_LINES; i++) {
    const line = bare(lines[i] ?? '');
    if (line === '') continue;
    if (!isSignatureLine(line) || AFTERTHOUGHT.test(line)) break;
    end = i + 1;
  }
  return end;
}

/** Name, title, phone, address at the very end with nothing said above them. */
function contactBlock(lines: readonly string[]): readonly [number, number] | null {
  let end = lines.length;
  while (end > 0 && bare(lines[end - 1] ?? '') === '') end--;
  let start = end;
  let contacts = 0;
  while (start > 0 && end - start < MOST_LINES) {
    const line = bare(lines[start - 1] ?? '');
    if (line === '') {
      if (contacts > 0 && start < end) break;
      start--;
      continue;
    }
    if (!isSignatureLine(line)) break;
    if (CONTACT.test(line)) contacts++;
    start--;
  }
  if (contacts === 0 || start === 0) return null;
  while (start < end && bare(lines[start] ?? '') === '') start++;
  const above = bare(lines[start - 1] ?? '');
  // A list that the text announces is no signature: "Call them:" / "Name, +7 …".
  if (above.endsWith(':')) return null;
  const lead = bare(lines[start] ?? '');
  const isNamed = isNameLike(lead) || contacts >= 2;
  return isNamed && end - start >= 2 ? [start, end] : null;
}

function isSignatureLine(text: string): boolean {
  const line = bare(text);
  if (line === '') return true;
  if (line.length > LONGEST_LINE || line.includes('?') || line.includes('!')) return false;
  if (CONTACT.test(line)) return line.split(/\s+/).length <= 14;
  const words = line.split(/\s+/).length;
  if (words > 12) return false;
  return !(words >= 4 && /[.…:;]$/.test(line));
}

const NAME =
  /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|и|and|&)(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|и|and|&)){0,4}[,.]?$/u;

function isNameLike(text: string): boolean {
  return text.length <= 60 && NAME.test(text);
}
