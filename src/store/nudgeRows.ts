// Nudges as stored on this device: which request was kindly reminded of, and when.

import type { HeedDatabase } from './HeedDatabase';

export interface NudgeRow {
  /** Id of the text in the outbox. */
  readonly id: string;
  readonly conversation: string;
  /** When it was written, epoch ms. */
  readonly at: number;
  /** false while it may still be taken back. */
  readonly isSent: boolean;
}

/** Notes which nudges went out, and forgets those taken back. To be called before the outbox forgets what was sent. */
export async function settleNudges(db: HeedDatabase): Promise<void> {
  await db.transaction('rw', db.nudges, db.outbox, async () => {
    for (const row of await db.nudges.toArray()) {
      if (row.isSent) continue;
      const text = await db.outbox.get(row.id);
      if (text === undefined) await db.nudges.delete(row.id);
      else if (text.state === 'sent') await db.nudges.update(row.id, { isSent: true });
    }
  });
}

/** A reminder's text was rewritten under another id. Part of a transaction over `nudges`. */
export async function carryNudge(db: HeedDatabase, from: string, to: string): Promise<void> {
  const row = await db.nudges.get(from);
  if (!row) return;
  await db.nudges.delete(from);
  await db.nudges.add({ ...row, id: to });
}

/** When this conversation's request was nudged, epoch ms, oldest first; a nudge on its way counts. */
export async function nudgesIn(db: HeedDatabase, conversation: string): Promise<readonly number[]> {
  return db.transaction('r', db.nudges, db.outbox, async () => {
    const rows = await db.nudges.where('conversation').equals(conversation).sortBy('at');
    const texts = await db.outbox.bulkGet(rows.map(({ id }) => id));
    return rows.filter(({ isSent }, index) => isSent || texts[index] !== undefined).map(({ at }) => at);
  });
}
