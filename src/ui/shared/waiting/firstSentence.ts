// The first line of the page: who waits, in one sentence that never claims more than was read.

import type { Day } from '../../../domain/day';
import { byWait } from '../../../domain/order';
import type { Person } from '../../../domain/person';
import type { RequestRow, SyncStatus } from '../../../store/rows';
import { givenName } from '../people/givenName';
import { peopleOf } from '../request/requestWords';
import type { Texts } from '../texts/texts';
import { since } from '../when/since';

interface Said {
  /** Requests of one direction, sure ones, the older left out. */
  readonly rows: readonly RequestRow[];
  readonly olderCount: number;
  readonly status: SyncStatus | undefined;
}

/** *3 colleagues wait for you; Maria the longest, since Monday.* */
export function mineSentence({ rows, olderCount, status }: Said, day: Day, texts: Texts): string {
  const unanswered = rows.filter((row) => row.state === 'waiting');
  // Who was promised something waits too; it is said when nobody waits without a word.
  const waiting = [...(unanswered.length > 0 ? unanswered : rows)].sort(byWait);
  const promisedToday = rows.filter((row) => row.state === 'promised' && row.due === day.date).length;
  const promise = promisedToday > 0 ? ` ${texts.count('sentence.promiseToday', promisedToday)}` : '';
  const [longest] = waiting;
  if (!longest) {
    if (olderCount === 0) return nobody('sentence.nobodyMine', status, texts);
    const missing = status && !isFirstFill(status) ? missingParts(status, texts) : [];
    return [texts.count('sentence.mineOlder', olderCount), ...missing].join(' ');
  }
  const people = distinct(waiting.flatMap(peopleOf));
  const values = { name: nameOf(longest, texts), when: since(longest.since, day, texts, 'long') };
  if (people > 1) return `${texts.count('sentence.mine', people, values)}${promise}`;
  if (waiting.length > 1) return `${texts.count('sentence.mineOneMany', waiting.length, values)}${promise}`;
  return `${texts.t('sentence.mineOne', values)}${promise}`;
}

/** The same for what I wait for. */
export function theirsSentence({ rows, status }: Said, day: Day, texts: Texts): string {
  const sorted = [...rows].sort(byWait);
  const [longest] = sorted;
  if (!longest) return nobody('sentence.nobodyTheirs', status, texts);
  const people = distinct(sorted.flatMap(peopleOf));
  const values = { name: nameOf(longest, texts), when: since(longest.since, day, texts, 'long') };
  return people > 1 ? texts.count('sentence.theirs', people, values) : texts.t('sentence.theirsOne', values);
}

function nameOf(row: RequestRow, texts: Texts): string {
  const [person] = peopleOf(row);
  return person ? givenName(person) : texts.t('row.unknownPerson');
}

function distinct(people: readonly Person[]): number {
  return new Set(people.map((person) => person.address)).size;
}

/** *Nobody is waiting for you* only when everything was read; otherwise where nobody waits, and what is missing. */
function nobody(
  whole: 'sentence.nobodyMine' | 'sentence.nobodyTheirs',
  status: SyncStatus | undefined,
  texts: Texts,
): string {
  if (!status || isFirstFill(status)) return texts.t('sentence.looking');
  const missing = missingParts(status, texts);
  if (missing.length === 0) return texts.t(whole);
  const mail = status.mail.state === 'complete';
  const chats = status.chats.state === 'complete';
  const where =
    mail && !chats ? 'sentence.nobodyMail' : chats && !mail ? 'sentence.nobodyChats' : 'sentence.nobodyYet';
  return [texts.t(where), ...missing].join(' ');
}

/** Nothing was read to its end yet, and nothing has gone wrong. */
export function isFirstFill(status: SyncStatus): boolean {
  const isTrouble = status.phase === 'failed' || status.phase === 'offline';
  return status.finishedAt === null && !isTrouble;
}

/** What was not read, one sentence each; empty when everything was. */
export function missingParts(status: SyncStatus, texts: Texts): string[] {
  const parts: string[] = [];
  if (status.mail.state === 'filling' || status.chats.state === 'filling')
    parts.push(texts.t('partial.filling'));
  if (status.mail.state === 'noConsent') parts.push(texts.t('partial.mailNotRead'));
  if (status.mail.state === 'unreadable') parts.push(texts.t('partial.mailFailed'));
  if (status.chats.state === 'noConsent') parts.push(texts.t('partial.chatsNotRead'));
  if (status.chats.state === 'unreadable') parts.push(texts.t('partial.chatsFailed'));
  if (status.skipped > 0) parts.push(texts.t('partial.skipped'));
  return parts;
}
