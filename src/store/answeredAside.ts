// Answers that went another way than the request came.

import type { HeedDatabase } from './HeedDatabase';
import type { OutboxRow } from './outboxRows';
import { decisionRow } from './roaming/decisionRows';
import type { Decision } from './rows';

/**
 * An answer that went to the asker alone does not stand in the group chat of its request: once it has arrived, the
 * request counts as answered elsewhere. A date given or a reminder is no answer. Noted once, so that taking it back
 * lasts. `now`: epoch ms.
 * @returns whether something was noted
 */
export async function noteAnsweredAside(db: HeedDatabase, sent: OutboxRow, now: number): Promise<boolean> {
  if (sent.state !== 'sent' || sent.content.kind !== 'directMessage') return false;
  return db.transaction('rw', [db.decisions, db.nudges, db.promises, db.requests, db.roaming], async () => {
    const request = await db.requests.get(sent.conversation);
    if (request?.form !== 'group') return false;
    const promises = await db.promises.where('conversation').equals(sent.conversation).toArray();
    const gaveDate = promises.some(({ givenBy, move }) => givenBy === sent.id || move?.text === sent.id);
    if (gaveDate || (await db.nudges.get(sent.id))) return false;
    const decision: Decision = {
      id: `aside:${sent.id}`,
      conversation: sent.conversation,
      message: '',
      upTo: sent.writtenAt,
      kind: 'answeredElsewhere',
      group: `aside:${sent.id}`,
      at: now,
    };
    const row = decisionRow(decision);
    if (await db.roaming.get(row.key)) return false;
    await db.decisions.put(decision);
    await db.roaming.put(row);
    return true;
  });
}
