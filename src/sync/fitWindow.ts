// Brings the store into line with the settings (how far back, headers or text) and with the day.

import { emptyReading } from '../domain/reading';
import type { HeedDatabase } from '../store/HeedDatabase';
import { readMeta, writeMeta } from '../store/meta';
import { judgeConversations } from './keepChanges';
import { type Mailbox, viewOf } from './Mailbox';
import { slicesOf } from './slices';

const inOneGo = 100;
/** Decisions outlive a shorter window, so that a longer one does not bring back what was put away. */
const longestKept = 400 * 86_400_000;

/** Deletes what lies outside the window, and plans what is to be read because a setting changed. */
export async function fitWindow(mailbox: Mailbox): Promise<void> {
  await fitLevel(mailbox);
  await fitLength(mailbox);
  await prune(mailbox);
}

/** Text no longer allowed: all that was read in it is forgotten. Allowed now: everything is read again. */
async function fitLevel(mailbox: Mailbox): Promise<void> {
  const { db, settings, since, clock } = mailbox;
  const fill = await readMeta(db, 'mailFill');
  if (!fill || fill.level === settings.level) return;
  if (settings.level === 'headers') {
    await forgetText(db);
    await writeMeta(db, 'mailFill', { ...fill, level: 'headers' });
    await judgeAll(mailbox);
  } else {
    await writeMeta(db, 'mailFill', {
      ...fill,
      level: 'text',
      since,
      left: slicesOf(since, clock.now()),
    });
  }
}

async function forgetText(db: HeedDatabase): Promise<void> {
  await db.transaction('rw', db.messages, db.requests, db.chats, db.meta, async () => {
    await db.messages.filter(({ channel }) => channel === 'chat').delete();
    await db.requests.filter(({ channel }) => channel === 'chat').delete();
    await db.chats.toCollection().modify({ lastAt: 0 });
    await db.messages.toCollection().modify((message) => {
      Object.assign(message, { reading: emptyReading('headers', message.reading.language) });
    });
    await db.meta.delete('chatFill');
  });
}

/** A longer window: the part before it is to be read as well. */
async function fitLength({ db, since }: Mailbox): Promise<void> {
  const fill = await readMeta(db, 'mailFill');
  if (!fill) return;
  if (since < fill.since) {
    const left = [
      ...fill.left,
      ...slicesOf(since, fill.since).map((slice) => ({ ...slice, to: slice.to ?? fill.since })),
    ];
    await writeMeta(db, 'mailFill', { ...fill, since, left });
  } else if (fill.left.length === 0) await writeMeta(db, 'mailFill', { ...fill, since });
}

async function prune(mailbox: Mailbox): Promise<void> {
  const { db, since, settings, profile, clock } = mailbox;
  const view = viewOf(profile, settings, clock.now());
  await db.decisions
    .where('at')
    .below(clock.now() - longestKept)
    .delete();
  await db.chats.where('lastAt').between(1, since).delete();
  await db.transaction('rw', db.messages, db.requests, db.chats, async () => {
    const old = await db.messages.where('receivedAt').below(since).toArray();
    if (old.length === 0) return;
    await db.messages.bulkDelete(old.map(({ id }) => id));
    const touched = [...new Set(old.map(({ conversation }) => conversation))];
    await judgeConversations(mailbox, touched, view, 'fill');
  });
}

/** Forgets people who are in no message and no chat any more; once a day is enough. */
export async function forgetStrangers({ db }: Mailbox): Promise<void> {
  const met = new Set<string>();
  await db.messages.each(({ from, to, cc }) => {
    for (const person of [...(from ? [from] : []), ...to, ...cc]) met.add(person.address);
  });
  await db.chats.each(({ members }) => {
    for (const { address } of members) met.add(address);
  });
  const strangers = (await db.people.toCollection().primaryKeys()).filter((address) => !met.has(address));
  await db.people.bulkDelete(strangers);
}

/** Judges every conversation again. */
export async function judgeAll(mailbox: Mailbox): Promise<void> {
  await judgeAgain(mailbox, await mailbox.db.requests.toCollection().primaryKeys());
}

/** Judges again what is open, because time has passed. */
export async function judgeOpen(mailbox: Mailbox): Promise<void> {
  const open = await mailbox.db.requests.where('turn').anyOf('mine', 'theirs').primaryKeys();
  await judgeAgain(mailbox, open);
}

async function judgeAgain(mailbox: Mailbox, conversations: readonly string[]): Promise<void> {
  const { db, settings, profile, clock } = mailbox;
  const view = viewOf(profile, settings, clock.now());
  for (let start = 0; start < conversations.length; start += inOneGo) {
    await db.transaction('rw', db.messages, db.requests, db.chats, async () => {
      await judgeConversations(mailbox, conversations.slice(start, start + inOneGo), view, 'fill');
    });
  }
}
