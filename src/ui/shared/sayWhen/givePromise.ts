// Writes down a text that names a date, and the promise it gives or moves. Undo of the text takes both back.

import type { Person } from '../../../domain/person';
import type { When } from '../../../domain/when';
import type { OutboxContent } from '../../../store/outboxRows';
import { changePromise, openPromiseIn, promiseRow } from '../../../store/promiseRows';
import type { RequestRow } from '../../../store/rows';
import { seenUpTo } from '../reply/replyContent';
import type { Session } from '../session/Session';

export interface GivenText {
  readonly row: Pick<RequestRow, 'conversation' | 'webLink' | 'lastAt'>;
  readonly person: Person;
  readonly content: OutboxContent;
  readonly when: When;
  /** Of the task. */
  readonly title: string;
}

/**
 * Gives the id of the text in the outbox. The promise is written first: without its text it counts for nothing, so a
 * page that is closed in between leaves nothing behind.
 */
export async function givePromise(
  { db, outbox, now }: Pick<Session, 'db' | 'outbox' | 'now'>,
  { row, person, content, when: { date, minute }, title }: GivenText,
): Promise<string> {
  const { conversation, webLink } = row;
  const text = crypto.randomUUID();
  const at = now();
  const open = await openPromiseIn(db, conversation);
  const id = open?.id ?? crypto.randomUUID();
  if (open) await changePromise(db, id, { move: { date, minute, title, at, text } });
  else {
    const given = { id, conversation, person, webLink, title, text, date, minute, givenAt: at };
    await db.promises.add(promiseRow(given));
  }
  const seen = seenUpTo(content, row.lastAt, at);
  await outbox.sendAll([{ id: text, conversation, content, seenUpTo: seen }, taskOf(id)]);
  return text;
}

/** The row of the outbox that brings a promise's task in line with it. */
export function taskOf(promise: string) {
  return {
    conversation: `promise:${promise}`,
    content: { kind: 'task', promise },
    seenUpTo: null,
  } as const;
}
