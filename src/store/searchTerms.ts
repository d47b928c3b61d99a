// The words under which a conversation is found: of its subject, its quotes and its people. Bodies are never among them.

import type { Verdict } from '../domain/request';

const wordPattern = /[\p{L}\p{N}]+/gu;
/** Enough for a subject, some quotes and a dozen people; bounds what one odd mail can put into the index. */
const mostTerms = 120;

/** Lower case, without accents; ё is е, as people type it. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, (mark) => (mark === '\u0306' ? mark : ''));
  return plain.normalize('NFC').match(wordPattern) ?? [];
}

type Searchable = Pick<Verdict, 'subject' | 'asks' | 'asker' | 'waiting' | 'asked'> & {
  readonly people?: readonly { readonly name: string; readonly address: string }[];
};

/** Distinct words of a verdict, at most 120. */
export function searchTerms(row: Searchable): string[] {
  const people = [...(row.asker ? [row.asker] : []), ...row.waiting, ...row.asked, ...(row.people ?? [])];
  const terms = new Set<string>(wordsOf(row.subject));
  for (const ask of row.asks) for (const word of wordsOf(ask.quote)) terms.add(word);
  for (const person of people) {
    for (const word of wordsOf(person.name)) terms.add(word);
    for (const word of wordsOf(person.address)) terms.add(word);
  }
  return [...terms].slice(0, mostTerms);
}
