// Sees what became of promises: kept by what went out, ticked in To Do, or ticked there because they were kept.

import { isKeptBy } from '../domain/promises';
import { GraphError } from '../graph/GraphError';
import { AuthError } from '../graph/signIn/AuthError';
import { changeTask, type TodoTask, taskChanges } from '../graph/todo';
import type { HeedDatabase } from '../store/HeedDatabase';
import { readMeta, writeMeta } from '../store/meta';
import {
  answeredElsewhereAt,
  changePromise,
  keptFor,
  type PromiseRow,
  type PromiseTask,
  settlePromises,
} from '../store/promiseRows';
import type { Mailbox } from './Mailbox';

/** So long a decision may still be taken back without a trace, ms. */
const undoTime = 10 * 60_000;

type Parts = Pick<Mailbox, 'client' | 'db' | 'clock'>;
type WithTask = PromiseRow & { readonly task: PromiseTask };

/**
 * To be called when the round has judged. One call for each list with open promises, one for each promise kept since.
 * A To Do that cannot be reached or may not be read leaves promises as they are: the next round asks again.
 */
export async function followPromises(parts: Parts): Promise<void> {
  const { db, clock } = parts;
  await settlePromises(db);
  await noteKept(db, clock.now());
  const withTask = (await db.promises.toArray()).filter(
    (row): row is WithTask => row.task !== null && !(row.task.isDone && row.keptAt !== null),
  );
  if (withTask.length === 0) return;
  try {
    for (const list of new Set(withTask.map(({ task }) => task.list)))
      await followList(parts, list, withTask);
    for (const { id } of withTask) await tick(parts, id);
  } catch (error) {
    if (!(error instanceof GraphError || error instanceof AuthError)) throw error;
  }
}

async function noteKept(db: HeedDatabase, now: number): Promise<void> {
  await db.transaction('rw', db.promises, db.requests, db.decisions, async () => {
    const [promises, decisions] = await Promise.all([db.promises.toArray(), db.decisions.toArray()]);
    const requests = await db.requests.bulkGet(promises.map(({ conversation }) => conversation));
    for (const [index, promise] of promises.entries()) {
      if (promise.keptAt !== null) {
        if (promise.keptAt < now - keptFor) await db.promises.delete(promise.id);
        continue;
      }
      const request = requests[index] ?? null;
      const saidAt = answeredElsewhereAt(promise, decisions);
      if (request && isKeptBy(promise, request))
        await changePromise(db, promise.id, { keptAt: request.lastAt });
      else if (saidAt !== null && now - saidAt > undoTime)
        await changePromise(db, promise.id, { keptAt: saidAt });
    }
  });
}

/** Takes over which tasks were ticked, or unticked, in To Do. */
async function followList(
  { client, db, clock }: Parts,
  list: string,
  promises: readonly WithTask[],
): Promise<void> {
  const links = (await readMeta(db, 'taskLinks')) ?? {};
  const { changed, link } = await changesOf(client, list, links[list] ?? null);
  const byTask = new Map(promises.map((promise) => [promise.task.id, promise]));
  for (const task of changed) {
    const promise = byTask.get(task.id);
    if (promise) await takeOver(db, promise, task, clock.now());
  }
  await writeMeta(db, 'taskLinks', { ...links, [list]: link });
}

async function changesOf(client: Mailbox['client'], list: string, link: string | null) {
  try {
    return await taskChanges(client, list, link);
  } catch (error) {
    if (link === null || !(error instanceof GraphError) || error.kind !== 'gone') throw error;
    return taskChanges(client, list, null);
  }
}

async function takeOver(
  db: HeedDatabase,
  { id, task: known, keptAt }: WithTask,
  task: TodoTask,
  now: number,
): Promise<void> {
  const isDone = task.status === 'completed';
  // What Heed wrote itself comes back here too: only what differs was done by the person.
  if (isDone === known.isDone || keptAt !== null) return;
  const readyAt = isDone ? (task.changedAt ?? now) : null;
  await changePromise(db, id, { readyAt, task: { ...known, isDone } });
}

/** Ticks the task of a promise that was kept; one that is gone is as good. */
async function tick({ client, db }: Parts, id: string): Promise<void> {
  const promise = await db.promises.get(id);
  if (!promise?.task || promise.keptAt === null || promise.task.isDone) return;
  const { task } = promise;
  try {
    await changeTask(client, task.list, task.id, { status: 'completed', remindAt: null });
  } catch (error) {
    if (!(error instanceof GraphError) || error.kind !== 'notFound') throw error;
  }
  await changePromise(db, id, { task: { ...task, isDone: true } });
}
