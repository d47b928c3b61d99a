// The user's decisions about requests: made (one or several at once) and taken back.

import type { HeedDatabase } from './HeedDatabase';
import { type LessonRow, lessonOf } from './lessons';
import { readMeta } from './meta';
import { decisionRow, takenBackRow } from './roaming/decisionRows';
import type { Decision, RequestRow } from './rows';

/**
 * Decides about these requests at once. `now` is the app's clock, epoch ms; `until` when snoozed ones come back.
 * @returns the group to give to `undoDecisions`.
 */
export async function decide(
  db: HeedDatabase,
  requests: readonly RequestRow[],
  kind: Decision['kind'],
  now: number,
  until?: number,
): Promise<string> {
  const group = crypto.randomUUID();
  await db.transaction('rw', [db.decisions, db.lessons, db.messages, db.meta, db.roaming], async () => {
    const mine = (await readMeta(db, 'profile'))?.addresses ?? [];
    const decisions: Decision[] = [];
    const lessons: LessonRow[] = [];
    for (const request of requests) {
      const messages = await db.messages.where('conversation').equals(request.conversation).toArray();
      const newest = messages.reduce<{ id: string; at: number } | null>(
        (best, message) => (message.at <= request.lastAt && message.at >= (best?.at ?? -1) ? message : best),
        null,
      );
      const decision: Decision = {
        id: crypto.randomUUID(),
        conversation: request.conversation,
        message: newest?.id ?? '',
        upTo: request.lastAt,
        kind,
        group,
        at: now,
        ...(until === undefined ? {} : { until }),
      };
      decisions.push(decision);
      const lesson = lessonOf(decision, request, messages, mine);
      if (lesson) lessons.push(lesson);
    }
    await db.lessons.bulkPut(lessons);
    await db.decisions.bulkPut(decisions);
    await db.roaming.bulkPut(decisions.map(decisionRow));
  });
  return group;
}

/** Takes back all decisions of a group; without one, those of the newest group. Gives how many were taken back. */
export async function undoDecisions(db: HeedDatabase, group?: string): Promise<number> {
  return db.transaction('rw', db.decisions, db.lessons, db.roaming, async () => {
    const which = group ?? (await db.decisions.orderBy('at').last())?.group;
    if (which === undefined) return 0;
    const decisions = await db.decisions.where('group').equals(which).toArray();
    await db.roaming.bulkPut(decisions.map(takenBackRow));
    const ids = decisions.map(({ id }) => id);
    await db.decisions.bulkDelete(ids);
    await db.lessons.bulkDelete(ids);
    return decisions.length;
  });
}

/** Brings back what was put off until `now` (epoch ms) or earlier. Gives how many came back. */
export async function wakeSnoozed(db: HeedDatabase, now: number): Promise<number> {
  return takeBack(db, ({ kind, until = 0 }) => kind === 'snoozed' && until <= now);
}

/** Brings these conversations back before their time. */
export async function bringBack(db: HeedDatabase, conversations: readonly string[]): Promise<number> {
  const wanted = new Set(conversations);
  return takeBack(db, ({ kind, conversation }) => kind === 'snoozed' && wanted.has(conversation));
}

async function takeBack(db: HeedDatabase, isMeant: (decision: Decision) => boolean): Promise<number> {
  // Most often there is nothing, so reading comes before any writing.
  if ((await db.decisions.filter(isMeant).count()) === 0) return 0;
  return db.transaction('rw', db.decisions, db.roaming, async () => {
    const decisions = await db.decisions.filter(isMeant).toArray();
    await db.roaming.bulkPut(decisions.map(takenBackRow));
    await db.decisions.bulkDelete(decisions.map(({ id }) => id));
    return decisions.length;
  });
}
