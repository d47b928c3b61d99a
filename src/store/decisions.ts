// The user's decisions about requests: made (one or several at once) and taken back.

import type { HeedDatabase } from './HeedDatabase';
import { decisionRow, takenBackRow } from './roaming/decisionRows';
import type { Decision, RequestRow } from './rows';

/**
 * Decides about these requests at once. `now` is the app's clock, epoch ms.
 * @returns the group to give to `undoDecisions`.
 */
export async function decide(
  db: HeedDatabase,
  requests: readonly RequestRow[],
  kind: Decision['kind'],
  now: number,
): Promise<string> {
  const group = crypto.randomUUID();
  await db.transaction('rw', db.decisions, db.messages, db.roaming, async () => {
    const decisions: Decision[] = [];
    for (const request of requests) {
      const messages = await db.messages.where('conversation').equals(request.conversation).toArray();
      const newest = messages.reduce<{ id: string; at: number } | null>(
        (best, message) => (message.at <= request.lastAt && message.at >= (best?.at ?? -1) ? message : best),
        null,
      );
      decisions.push({
        id: crypto.randomUUID(),
        conversation: request.conversation,
        message: newest?.id ?? '',
        upTo: request.lastAt,
        kind,
        group,
        at: now,
      });
    }
    await db.decisions.bulkPut(decisions);
    await db.roaming.bulkPut(decisions.map(decisionRow));
  });
  return group;
}

/** Takes back all decisions of a group; without one, those of the newest group. Gives how many were taken back. */
export async function undoDecisions(db: HeedDatabase, group?: string): Promise<number> {
  return db.transaction('rw', db.decisions, db.roaming, async () => {
    const which = group ?? (await db.decisions.orderBy('at').last())?.group;
    if (which === undefined) return 0;
    const decisions = await db.decisions.where('group').equals(which).toArray();
    await db.roaming.bulkPut(decisions.map(takenBackRow));
    await db.decisions.bulkDelete(decisions.map(({ id }) => id));
    return decisions.length;
  });
}
