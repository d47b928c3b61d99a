// Promises and nudges as roaming entries, one each, under `promise:ID` and `nudge:ID`. What still lies in this device's
// outbox is not told: only what has gone out is known everywhere.

import * as v from 'valibot';
import type { HeedDatabase } from '../HeedDatabase';
import type { NudgeRow } from '../nudgeRows';
import { keptFor, type PromiseRow } from '../promiseRows';
import type { Json } from './RoamingDocument';
import { putRoaming } from './roamingRows';

const promisePrefix = 'promise:';
const nudgePrefix = 'nudge:';
/** As decisions: longer than the longest window, ms. */
const life = 400 * 86_400_000;

const time = v.nullable(v.number());
const promiseSchema = v.object({
  id: v.string(),
  conversation: v.string(),
  person: v.object({ address: v.string(), name: v.string(), userId: v.exactOptional(v.string()) }),
  webLink: v.nullable(v.string()),
  title: v.string(),
  date: v.pipe(v.string(), v.isoDate()),
  minute: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1440))),
  givenAt: v.number(),
  keptAt: time,
  readyAt: time,
  onTrackFor: v.nullable(v.string()),
  isRefused: v.boolean(),
  task: v.nullable(v.object({ list: v.string(), id: v.string(), isDone: v.boolean() })),
});
type Told = v.InferOutput<typeof promiseSchema>;
const nudgeSchema = v.object({ id: v.string(), conversation: v.string(), at: v.number() });

/** What is told of a promise, its names in one order. */
function told(promise: Told): Json {
  const parsed: Told = v.parse(promiseSchema, promise);
  const { person, task, ...rest } = parsed;
  const { userId, ...named } = person;
  return { ...rest, person: userId === undefined ? named : { ...named, userId }, task: task && { ...task } };
}

/** Writes down what changed on this device since, for the others. `now`: epoch ms. */
export async function notePromises(db: HeedDatabase, now: number): Promise<void> {
  await db.transaction('rw', db.promises, db.nudges, db.roaming, async () => {
    const known = new Map<string, Json>();
    for (const { key, value } of await db.roaming.where('key').startsWith(promisePrefix).toArray())
      known.set(key, value);
    for (const row of await db.promises.toArray()) {
      const key = `${promisePrefix}${row.id}`;
      const before = v.safeParse(promiseSchema, known.get(key));
      known.delete(key);
      if (row.text !== null) continue;
      const value = told(row);
      const isSame = before.success && JSON.stringify(told(before.output)) === JSON.stringify(value);
      const until = row.keptAt === null ? row.givenAt + life : row.keptAt + keptFor;
      if (!isSame) await putRoaming(db, key, value, now, until);
    }
    // Told while this device could not read it yet.
    for (const [key, value] of known) if (value !== null) await applyPromise(db, key, value);
    await noteNudges(db, now);
  });
}

/** Deletes a promise here and everywhere. `now`: epoch ms. */
export async function deletePromise(db: HeedDatabase, id: string, now: number): Promise<void> {
  const key = `${promisePrefix}${id}`;
  await db.transaction('rw', db.promises, db.roaming, async () => {
    await db.promises.delete(id);
    if (await db.roaming.get(key)) await putRoaming(db, key, null, now, now + life);
  });
}

async function noteNudges(db: HeedDatabase, now: number): Promise<void> {
  for (const { id, conversation, at, isSent } of await db.nudges.toArray()) {
    const key = `${nudgePrefix}${id}`;
    if (isSent && !(await db.roaming.get(key)))
      await putRoaming(db, key, { id, conversation, at }, now, at + life);
  }
}

/** Whether a key is a promise's or a nudge's; if so, makes their tables say what the entry says. */
export async function applyPromise(db: HeedDatabase, key: string, value: Json): Promise<boolean> {
  if (key.startsWith(nudgePrefix)) {
    const nudge = v.safeParse(nudgeSchema, value);
    if (nudge.success) await db.nudges.put({ ...nudge.output, isSent: true } satisfies NudgeRow);
    return true;
  }
  if (!key.startsWith(promisePrefix)) return false;
  const id = key.slice(promisePrefix.length);
  const parsed = v.safeParse(promiseSchema, value);
  if (value === null) await db.promises.delete(id);
  else if (parsed.success && parsed.output.id === id) {
    const here = await db.promises.get(id);
    const row: PromiseRow = {
      ...parsed.output,
      text: here?.text ?? null,
      givenBy: here?.givenBy ?? null,
      move: here?.move ?? null,
      // A task that was made here is not forgotten because another device did not know of it yet.
      task: parsed.output.task ?? here?.task ?? null,
    };
    await db.promises.put(row);
  }
  return true;
}
