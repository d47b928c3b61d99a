// Questions the pages ask about what is to be sent, made for Dexie's liveQuery: plain reads.

import type { HeedDatabase } from './HeedDatabase';
import { isText, type OutboxRow } from './outboxRows';

/** All texts that have not been sent, oldest first. Tasks and drafts that go are no texts. */
export async function unsentTexts(db: HeedDatabase): Promise<readonly OutboxRow[]> {
  const rows = await db.outbox.where('state').notEqual('sent').toArray();
  return rows.filter(({ content }) => isText(content)).sort((a, b) => a.writtenAt - b.writtenAt);
}

/** `unsent`: it lies in the outbox; `sent`: it has left, and sync has not seen it yet. */
export type AnswerState = 'unsent' | 'sent';

/** My answers that the conversations on screen do not show yet, by conversation. */
export async function answersUnseen(db: HeedDatabase): Promise<ReadonlyMap<string, AnswerState>> {
  return db.transaction('r', db.outbox, db.messages, async () => {
    const answers = new Map<string, AnswerState>();
    for (const { conversation, content, state, arrivedAs } of await db.outbox.orderBy('id').toArray()) {
      if (!isText(content)) continue;
      if (state !== 'sent') answers.set(conversation, 'unsent');
      else if (!answers.has(conversation) && arrivedAs !== null && !(await db.messages.get(arrivedAs)))
        answers.set(conversation, 'sent');
    }
    return answers;
  });
}
