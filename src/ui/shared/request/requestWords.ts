// What a row says of a request: whom it names, and the words that ask.

import type { Person } from '../../../domain/person';
import type { RequestRow } from '../../../store/rows';
import { shownName } from '../people/givenName';
import type { Texts } from '../texts/texts';

/** The people a row is about: who waits for me, whom I wait for, or who spoke last. Never empty names me. */
export function peopleOf(row: RequestRow): readonly Person[] {
  if (row.turn === 'mine' && row.waiting.length > 0) return row.waiting;
  if (row.turn === 'theirs' && row.asked.length > 0) return row.asked;
  const other = row.asker ?? row.lastFrom;
  return other ? [other] : [];
}

/** "Maria Lopez", or "Maria Lopez and 2 others". */
export function namesOf(row: RequestRow, texts: Texts): string {
  const people = peopleOf(row);
  const [first] = people;
  if (!first) return texts.t('row.unknownPerson');
  if (people.length === 1) return shownName(first);
  return texts.count('row.andOthers', people.length - 1, { name: shownName(first) });
}

/** The loud line of a row, and what it is: the very words, the subject in their place, or a sentence of Heed's. */
export interface Words {
  readonly kind: 'quote' | 'subject' | 'sentence';
  readonly text: string;
  /** How many more asks the request has. */
  readonly more: number;
}

export function wordsOf(row: RequestRow, texts: Texts): Words {
  const open = row.asks.filter((ask) => !ask.isAnswered);
  const asks = open.length > 0 ? open : row.asks;
  const more = Math.max(0, asks.length - 1);
  if (row.isPrivate) {
    const [person] = peopleOf(row);
    const name = person ? shownName(person) : texts.t('row.unknownPerson');
    return { kind: 'sentence', text: texts.t('row.private', { name }), more: 0 };
  }
  const strongest = asks
    .filter((ask) => ask.quote.trim() !== '')
    .reduce<(typeof asks)[number] | null>(
      (best, ask) => (best && best.probability >= ask.probability ? best : ask),
      null,
    );
  if (strongest && strongest.quote.trim() !== row.subject.trim()) {
    return { kind: 'quote', text: strongest.quote.trim(), more };
  }
  return { kind: 'subject', text: row.subject.trim() || texts.t('row.noSubject'), more };
}

/** The quiet line of a row: the subject, a chat's topic, or only where it is. */
export function placeOf(row: RequestRow, words: Words, texts: Texts): string {
  const subject = row.subject.trim();
  const isSaid = words.kind === 'subject';
  if (row.form === 'mail') return isSaid ? texts.t('channel.mail') : subject || texts.t('row.noSubject');
  if (subject && !isSaid) return subject;
  return texts.t(row.form === 'group' ? 'channel.group' : 'channel.chat');
}
