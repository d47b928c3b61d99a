// The outbox's rows in the database on this device.

import type { HeedDatabase } from '../store/HeedDatabase';
import { forgetMailed } from '../store/mailedKudos';
import { carryNudge, settleNudges } from '../store/nudgeRows';
import type { OutboxState } from '../store/outboxRows';
import { carryPromises, settlePromises } from '../store/promiseRows';
import type { OutboxStore } from './OutboxStore';

const unfinishedStates: readonly OutboxState[] = ['queued', 'sending', 'uncertain', 'held', 'failed'];

/** Rows of this owner's database; each call is one transaction. */
export function storedOutbox(db: HeedDatabase): OutboxStore {
  return {
    async unfinished() {
      // One query for each state reads whole ranges at once, where "not sent" would step through them by cursor.
      const found = await db.transaction('r', db.outbox, () =>
        Promise.all(unfinishedStates.map((state) => db.outbox.where('state').equals(state).toArray())),
      );
      return found.flat().sort((a, b) => a.writtenAt - b.writtenAt);
    },

    async add(rows) {
      await db.transaction('rw', db.outbox, () => db.outbox.bulkAdd(rows));
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
      db.transaction('rw', db.outbox, db.kudos, async () => {
        const row = await db.outbox.get(id);
        if (!row || !may(row)) return null;
        await db.outbox.delete(id);
        await forgetMailed(db, id);
        return row;
      }),

    replace: (id, others) =>
      db.transaction('rw', db.outbox, db.promises, db.nudges, async () => {
        const row = await db.outbox.get(id);
        const [next, ...more] = (row && others(row)) ?? [];
        if (!row || !next) return null;
        await db.outbox.delete(id);
        await db.outbox.bulkAdd([next, ...more]);
        await carryPromises(db, id, next.id);
        await carryNudge(db, id, next.id);
        return row;
      }),

    async arrivals({ conversation, chat }) {
      const rows = await db.outbox.where('conversation').equals(conversation).toArray();
      if (chat !== null) rows.push(...(await db.outbox.where('chat').equals(chat).toArray()));
      return new Set(rows.flatMap(({ arrivedAs }) => arrivedAs ?? []));
    },

    async forgetSent(instant) {
      await settlePromises(db);
      await settleNudges(db);
      await db.outbox
        .where('state')
        .equals('sent')
        .and(({ sentAt }) => (sentAt ?? 0) < instant)
        .delete();
    },
  };
}
