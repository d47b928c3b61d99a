// Questions the pages ask about what is to be sent, made for Dexie's liveQuery: plain reads.

import type { HeedDatabase } from './HeedDatabase';
import type { OutboxRow } from './outboxRows';

/** All texts that have not been sent, oldest first. */
export async function unsentTexts(db: HeedDatabase): Promise<readonly OutboxRow[]> {
  const rows = await db.outbox.where('state').notEqual('sent').toArray();
  return rows.sort((a, b) => a.writtenAt - b.writtenAt);
}

/**
 * What became of my answer in a conversation: `unsent` while it lies in the outbox, `sent` until sync has seen it
 * arrive, null when there is none.
 */
export async function answerIn(db: HeedDatabase, conversation: string): Promise<'unsent' | 'sent' | null> {
  return db.transaction('r', db.outbox, db.messages, async () => {
    const rows = await db.outbox.where('conversation').equals(conversation).toArray();
    if (rows.some(({ state }) => state !== 'sent')) return 'unsent';
    const newest = rows.sort((a, b) => b.writtenAt - a.writtenAt)[0];
    if (!newest?.arrivedAs) return null;
    return (await db.messages.get(newest.arrivedAs)) ? null : 'sent';
  });
}
