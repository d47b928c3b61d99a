// The outbox's rows in the database on this device.

import type { HeedDatabase } from '../store/HeedDatabase';
import type { OutboxStore } from './OutboxStore';

/** Rows of this owner's database; each call is one transaction. */
export function storedOutbox(db: HeedDatabase): OutboxStore {
  return {
    unfinished: () => db.outbox.where('state').notEqual('sent').sortBy('writtenAt'),

    async add(row) {
      await db.outbox.add(row);
    },

    change: (id, edit) =>
      db.transaction('rw', db.outbox, async () => {
        const row = await db.outbox.get(id);
        if (!row) return null;
        const next = edit(row);
        if (next) await db.outbox.put(next);
        return next ?? row;
      }),

    take: (id, may) =>
      db.transaction('rw', db.outbox, async () => {
        const row = await db.outbox.get(id);
        if (!row || !may(row)) return null;
        await db.outbox.delete(id);
        return row;
      }),

    async arrivals({ conversation, chat }) {
      const rows = await db.outbox.where('conversation').equals(conversation).toArray();
      if (chat !== null) rows.push(...(await db.outbox.where('chat').equals(chat).toArray()));
      return new Set(rows.flatMap(({ arrivedAs }) => arrivedAs ?? []));
    },

    async forgetSent(instant) {
      await db.outbox
        .where('state')
        .equals('sent')
        .and(({ sentAt }) => (sentAt ?? 0) < instant)
        .delete();
    },
  };
}
