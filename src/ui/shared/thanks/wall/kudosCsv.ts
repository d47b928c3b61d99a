// My thank-yous as a table for a spreadsheet: RFC 4180, and no cell that a spreadsheet would take for a formula.

import { principleName } from '../../../../cards/cardTexts';
import type { Kudos } from '../../../../domain/kudos';
import type { Person } from '../../../../domain/person';
import { localDate } from '../../../../domain/zones';

/** Words of the head line and of the column that tells given from received. */
export interface CsvWords {
  readonly head: readonly [
    date: string,
    direction: string,
    from: string,
    to: string,
    principle: string,
    words: string,
  ];
  readonly given: string;
  readonly received: string;
}

/**
 * The whole file; it begins with a byte-order mark, by which Excel knows UTF-8.
 * @param isMine whether a person is the one whose table this is
 * @param zone IANA zone of the dates
 */
export function kudosCsv(
  all: readonly Kudos[],
  isMine: (person: Person) => boolean,
  { head, given, received }: CsvWords,
  zone: string,
): string {
  const names = (people: readonly Person[]) => people.map(({ name, address }) => name || address).join('; ');
  const lines = all.map((kudos) => [
    localDate(kudos.at, zone),
    isMine(kudos.from) ? given : received,
    names([kudos.from]),
    names(kudos.to),
    principleName(kudos),
    kudos.words,
  ]);
  return `\ufeff${[head, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** Signs with which spreadsheets begin formulas (OWASP, "CSV Injection"). */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell, quoted where it must be (RFC 4180, 2.5 to 2.7); an apostrophe makes text of what looks like a formula. */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
