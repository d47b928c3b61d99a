// The words under which a conversation is found: of its subject, its quotes and its people. Bodies are never among them.

import type { Verdict } from '../domain/request';

const wordPattern = /[\p{L}\p{N}]+/gu;
/** Enough for a subject, some quotes and a dozen people; bounds what one odd mail can put into the index. */
const mostTerms = 80;

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

/** Distinct words of a verdict, at most 80. People by their names and the part of their address before the @. */
export function searchTerms(row: Searchable): string[] {
  const people = [...(row.asker ? [row.asker] : []), ...row.waiting, ...row.asked, ...(row.people ?? [])];
  const terms = new Set<string>();
  const add = (text: string): void => {
    for (const word of wordsOf(text)) if (word.length > 1) terms.add(word);
  };
  add(row.subject);
  for (const ask of row.asks) add(ask.quote);
  for (const { name, address } of people) {
    add(name);
    add(address.slice(0, address.indexOf('@')));
  }
  return [...terms].slice(0, mostTerms);
}

/** What a search asks for: words, and whole addresses (or their beginnings, with the @) apart. */
export function searchedFor(text: string): { words: string[]; addresses: string[] } {
  const parts = text.toLowerCase().split(/\s+/);
  const addresses = parts.filter((part) => /.@/.test(part));
  return { words: wordsOf(parts.filter((part) => !addresses.includes(part)).join(' ')), addresses };
}
