// Moments to thank from what is stored: help with my requests, what was offered, and whom I thanked when.

import * as v from 'valibot';
import { type Help, helpIn, type MomentsMemory, noMemory } from '../domain/moments';
import type { Person } from '../domain/person';
import type { HeedDatabase } from './HeedDatabase';
import { readMeta } from './meta';
import { putRoaming, readRoaming } from './roaming/roamingRows';

const day = 24 * 60 * 60_000;
/** Help that came within this time is looked at, ms. */
const lookedBack = 16 * day;
const memoryKey = 'moments';
const thankedKey = 'thanked';
/** How many people thanked are remembered. */
const mostThanked = 200;

const time = v.pipe(v.number(), v.finite());
const kinds = v.picklist(['keptEarly', 'otherDepartment', 'fast']);
const memorySchema = v.object({
  offered: v.nullable(v.object({ conversation: v.string(), kind: kinds, at: time })),
  past: v.array(v.string()),
  putOffs: v.record(v.string(), v.object({ times: time, at: time })),
});
const thankedSchema = v.record(v.string(), time);

/** Help with requests of mine that came lately, newest first. `now`: epoch ms. */
export async function helpGiven(db: HeedDatabase, now: number): Promise<readonly Help[]> {
  const me = await readMeta(db, 'profile');
  if (!me) return [];
  return db.transaction('r', db.requests, db.messages, db.people, async () => {
    const rows = await db.requests
      .where('lastAt')
      .above(now - lookedBack)
      .filter(
        ({ turn, state, asker, since, isPerhaps }) =>
          turn === 'nobody' &&
          (state === 'answered' || state === 'closed') &&
          !isPerhaps &&
          since !== null &&
          asker !== null &&
          me.addresses.includes(asker.address),
      )
      .toArray();
    const mine = (await db.people.get(me.addresses[0] ?? ''))?.department ?? '';
    const found: Help[] = [];
    for (const { conversation, since, asked } of rows) {
      const messages = await db.messages.where('conversation').equals(conversation).sortBy('at');
      const help = since === null ? null : helpIn({ conversation, askedAt: since, asked }, messages);
      if (!help) continue;
      const helper = await db.people.get(help.helper.address);
      const department = helper?.department ?? '';
      found.push({ ...help, helperDepartment: department, myDepartment: mine });
    }
    return found.sort((a, b) => b.answeredAt - a.answeredAt);
  });
}

/** What was offered and put off; on a later form of it, as if nothing had been. */
export async function readMoments(db: HeedDatabase): Promise<MomentsMemory> {
  const parsed = v.safeParse(memorySchema, await readRoaming(db, memoryKey));
  return parsed.success ? parsed.output : noMemory;
}

/** Changes it in one transaction. `now`: epoch ms. */
export async function changeMoments(
  db: HeedDatabase,
  change: (memory: MomentsMemory) => MomentsMemory,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.roaming, async () => {
    const before = await readMoments(db);
    const after = change(before);
    if (after === before) return;
    const { offered, past, putOffs } = after;
    await putRoaming(
      db,
      memoryKey,
      { offered: offered && { ...offered }, past, putOffs: plain(putOffs) },
      now,
    );
  });
}

function plain(putOffs: MomentsMemory['putOffs']): Readonly<Record<string, { times: number; at: number }>> {
  return Object.fromEntries(Object.entries(putOffs).map(([kind, { times, at }]) => [kind, { times, at }]));
}

/** When I last thanked a person, by address, epoch ms. */
export async function thankedAt(db: HeedDatabase): Promise<ReadonlyMap<string, number>> {
  const parsed = v.safeParse(thankedSchema, await readRoaming(db, thankedKey));
  return new Map(parsed.success ? Object.entries(parsed.output) : []);
}

/** Notes whom I thanked at `now` (epoch ms). */
export async function noteThanked(db: HeedDatabase, to: readonly Person[], now: number): Promise<void> {
  await db.transaction('rw', db.roaming, async () => {
    const known = new Map(await thankedAt(db));
    for (const { address } of to) known.set(address, now);
    const newest = [...known].sort((a, b) => b[1] - a[1]).slice(0, mostThanked);
    await putRoaming(db, thankedKey, Object.fromEntries(newest), now);
  });
}
