// Whom I helped, and whom I asked how I help. The answers lie in the chats and are kept nowhere else.

import * as v from 'valibot';
import type { Asked, HelpedColleague } from '../domain/feedback';
import type { HeedDatabase } from './HeedDatabase';
import { readMeta } from './meta';
import { putRoaming, readRoaming } from './roaming/roamingRows';
import type { ChatRow } from './rows';

const key = 'askedHow';
const mostKept = 60;
const askedSchema = v.array(
  v.object({
    person: v.object({ address: v.string(), name: v.string(), userId: v.exactOptional(v.string()) }),
    at: v.pipe(v.number(), v.finite()),
    text: v.string(),
  }),
);

/** Colleagues whose requests I answered. */
export async function helpedColleagues(db: HeedDatabase): Promise<readonly HelpedColleague[]> {
  const me = await readMeta(db, 'profile');
  if (!me) return [];
  const isMe = ({ address }: { readonly address: string }) => me.addresses.includes(address);
  const rows = await db.requests
    .where('turn')
    .equals('nobody')
    .filter(
      ({ state, asked, isPerhaps }) =>
        (state === 'answered' || state === 'closed') && !isPerhaps && asked.some(isMe),
    )
    .toArray();
  return rows.flatMap(({ asker, lastAt }) =>
    asker !== null && !isMe(asker) ? [{ person: asker, at: lastAt }] : [],
  );
}

/** Whom I asked, newest first. */
export async function askedHow(db: HeedDatabase): Promise<readonly Asked[]> {
  const parsed = v.safeParse(askedSchema, await readRoaming(db, key));
  return parsed.success ? [...parsed.output].sort((a, b) => b.at - a.at) : [];
}

/** Notes whom I asked. `now`: epoch ms. */
export async function noteAsked(db: HeedDatabase, more: readonly Asked[], now: number): Promise<void> {
  await db.transaction('rw', db.roaming, async () => {
    const all = [...more, ...(await askedHow(db))].slice(0, mostKept);
    const rows = all.map(({ person, at, text }) => ({ person: { ...person }, at, text }));
    await putRoaming(db, key, rows, now);
  });
}

/** Takes back what was noted for these texts: they were not sent. */
export async function forgetAsked(db: HeedDatabase, texts: readonly string[], now: number): Promise<void> {
  await db.transaction('rw', db.roaming, async () => {
    const left = (await askedHow(db)).filter(({ text }) => !texts.includes(text));
    await putRoaming(
      db,
      key,
      left.map(({ person, at, text }) => ({ person: { ...person }, at, text })),
      now,
    );
  });
}

/** The chat between me and a person; undefined while this device knows of none. */
export async function chatWith(db: HeedDatabase, { person }: Asked): Promise<ChatRow | undefined> {
  return db.chats
    .filter(
      ({ form, members }) =>
        form === 'oneOnOne' &&
        members.some(
          ({ address, userId }) =>
            address === person.address || (userId !== undefined && userId === person.userId),
        ),
    )
    .first();
}
