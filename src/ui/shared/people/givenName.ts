// The name to call a colleague by in a sentence.

import type { Person } from '../../../domain/person';

const patronymic = /(вич|вна|ична|ыч)$/i;
const russianSurname = /(ов|ев|ёв|ин|ын|ский|цкий|ова|ева|ёва|ина|ына|ская|цкая|енко|чук)$/i;

/**
 * The given name where the display name shows which it is ("Maria Lopez", "Lopez, Maria", "Петров Иван Сергеевич"),
 * else the whole name, else the part of the address before the @.
 */
export function givenName(person: Person): string {
  const name = shownName(person);
  if (name.includes('@')) return name;
  const comma = name.split(',');
  if (comma.length === 2) return firstWord(comma[1] ?? '') || name;
  const words = name.split(/\s+/);
  const [first = name, second, third] = words;
  if (third !== undefined && patronymic.test(third) && second !== undefined) return second;
  if (
    words.length === 2 &&
    second !== undefined &&
    russianSurname.test(first) &&
    !russianSurname.test(second)
  ) {
    return second;
  }
  return /[\d()[\]<>/]/.test(name) ? name : first;
}

function firstWord(text: string): string {
  return text.trim().split(/\s+/)[0] ?? '';
}

/** The display name, or the address where there is none; direction marks and control characters are taken out. */
export function shownName(person: Person): string {
  // Bidirectional overrides and zero-width characters in a name could make it look like another's.
  const clean = person.name.replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '').trim();
  return clean || person.address;
}
