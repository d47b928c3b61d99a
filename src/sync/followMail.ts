// News of mail since the last round: what came anywhere, and what changed in the folders followed.

import { type MailItem, mailCall, mailPage, messagesById, nextMailPage } from '../graph/mail';
import { type DeltaMessage, deltaByLink, freshDelta, isStale, readDelta } from '../graph/mailDelta';
import { readMeta, writeMeta } from '../store/meta';
import type { FolderRow, StoredMessage } from '../store/rows';
import type { FolderBook } from './FolderBook';
import { forgetStrangers } from './fitWindow';
import { keepChanges, type MessagePatch, noChanges } from './keepChanges';
import type { Mailbox } from './Mailbox';

const day = 86_400_000;
/** A link that began so long before the window is started anew, or it would follow ever more that is not kept. */
const oldestStart = 60 * day;
const newsTop = 50;

/** @throws GraphError */
export async function followMail(mailbox: Mailbox, folders: FolderBook): Promise<void> {
  const { db, clock } = mailbox;
  const dailyAt = await readMeta(db, 'dailyRoundAt');
  const isDaily = dailyAt !== undefined && clock.now() - dailyAt >= day;
  if (isDaily) await folders.relist();
  const followed = await foldersToFollow(mailbox, isDaily);
  // Both are asked at once; what came is dealt with first, so that a change rarely names an unknown message.
  const rounds = followDeltas(mailbox, followed);
  rounds.catch(() => undefined);
  await readNews(mailbox, folders);
  for (const round of await rounds) await keepRound(mailbox, folders, round);
  if (isDaily) await forgetStrangers(mailbox);
  if (isDaily || dailyAt === undefined) await writeMeta(db, 'dailyRoundAt', clock.now());
}

/** Inbox, Sent Items and folders with stored messages; once a day all that hold anything. */
async function foldersToFollow({ db }: Mailbox, isDaily: boolean): Promise<FolderRow[]> {
  const traffic = new Set(await db.messages.orderBy('folder').uniqueKeys());
  const rows = await db.folders.toArray();
  return rows.filter(
    ({ id, kind, total }) =>
      kind === 'inbox' || kind === 'sent' || (kind === 'own' && (traffic.has(id) || (isDaily && total > 0))),
  );
}

/** Messages that came into any folder since the newest one known. */
async function readNews(mailbox: Mailbox, folders: FolderBook): Promise<void> {
  const { client, db, settings, status, clock, since } = mailbox;
  const fill = await readMeta(db, 'mailFill');
  if (!fill) return;
  const from = Math.max(since, fill.newest);
  let newest = fill.newest;
  let page = await mailPage(client, settings.level, { from, to: null }, { top: newsTop });
  for (;;) {
    const fresh = await unknownOf(mailbox, page.items);
    await keepChanges(mailbox, { ...noChanges, put: await folders.readable(fresh) }, 'news');
    newest = Math.max(newest, ...page.items.map(({ receivedAt }) => receivedAt));
    if (fresh.length > 0) await status.count(fresh.length, 0);
    if (page.next === null) break;
    page = await nextMailPage(client, settings.level, page.next);
  }
  await writeMeta(db, 'mailFill', { ...fill, newest: Math.min(newest, clock.now()) });
}

/** The newest message known is always among the news: it is not read again. */
async function unknownOf({ db }: Mailbox, items: readonly MailItem[]): Promise<MailItem[]> {
  const known = await db.messages.bulkGet(items.map(({ raw }) => raw.envelope.id));
  return items.filter(({ receivedAt }, index) => known[index]?.receivedAt !== receivedAt);
}

interface DeltaRound {
  readonly folder: FolderRow;
  /** The round lists all there is, not only changes. */
  readonly isFresh: boolean;
  readonly since: number;
  readonly present: Map<string, DeltaMessage>;
  readonly removed: Set<string>;
  readonly link: string | null;
}

/** Follows all folders, page by page in batches; a link that is too old begins anew. */
async function followDeltas(mailbox: Mailbox, followed: readonly FolderRow[]): Promise<DeltaRound[]> {
  const { client, settings } = mailbox;
  const done: DeltaRound[] = [];
  let open = followed.map((folder) => {
    const round = begin(folder, mailbox.since);
    return {
      round,
      part: round.isFresh ? freshDelta(folder.id, round.since) : deltaByLink(folder.deltaLink ?? ''),
    };
  });
  while (open.length > 0) {
    const answers = await client.batch(
      open.map(({ part }) => part),
      mailCall(settings.level),
    );
    open = open.flatMap(({ round }, index) => {
      const answer = answers[index];
      if (!answer) return [];
      if (!answer.ok && !round.isFresh && isStale(answer.error)) {
        const anew = afresh(round.folder, mailbox.since);
        return [{ round: anew, part: freshDelta(anew.folder.id, anew.since) }];
      }
      // A folder that is gone has nothing left to follow; its messages are looked for one by one.
      if (!answer.ok && answer.error.kind === 'notFound') {
        done.push(afresh(round.folder, 0));
        return [];
      }
      // One that cannot be followed just now must not hold up the others; the next round begins it anew.
      if (!answer.ok && isStale(answer.error)) return [];
      const page = readDelta(answer);
      for (const message of page.present) {
        round.present.set(message.id, message);
        round.removed.delete(message.id);
      }
      for (const id of page.removed) {
        round.removed.add(id);
        round.present.delete(id);
      }
      if (page.next !== null) return [{ round, part: deltaByLink(page.next) }];
      done.push({ ...round, link: page.link });
      return [];
    });
  }
  return done;
}

function afresh(folder: FolderRow, since: number): DeltaRound {
  return { folder, isFresh: true, since, present: new Map(), removed: new Set(), link: null };
}

function begin(folder: FolderRow, since: number): DeltaRound {
  const isGood =
    folder.deltaLink !== null && folder.deltaSince <= since && since - folder.deltaSince <= oldestStart;
  return isGood
    ? { folder, isFresh: false, since: folder.deltaSince, present: new Map(), removed: new Set(), link: null }
    : afresh(folder, since);
}

/** Brings the store to what a round said of one folder. @throws GraphError */
async function keepRound(mailbox: Mailbox, folders: FolderBook, round: DeltaRound): Promise<void> {
  const { db, client, settings, clock } = mailbox;
  const { folder, present, removed } = round;
  const known = await storedOf(mailbox, round);
  const unknown: string[] = [];
  const patch: { id: string; change: MessagePatch }[] = [];
  for (const [id, said] of present) {
    const stored = known.get(id);
    // The same id with another time is another message: a mailbox restored, or a sandbox begun anew.
    if (!stored || (said.receivedAt !== null && said.receivedAt !== stored.receivedAt)) unknown.push(id);
    else {
      const change: MessagePatch = {
        ...(said.isRead !== null && said.isRead !== stored.isRead ? { isRead: said.isRead } : {}),
        ...(said.isFlagged !== null && said.isFlagged !== stored.isFlagged
          ? { isFlagged: said.isFlagged }
          : {}),
        ...(stored.folder !== folder.id ? { folder: folder.id } : {}),
      };
      if (Object.keys(change).length > 0) patch.push({ id, change });
    }
  }
  const missing = [...known.values()].filter((stored) => {
    const isUnlisted = round.isFresh && stored.receivedAt >= round.since && !present.has(stored.id);
    return stored.folder === folder.id && (removed.has(stored.id) || isUnlisted);
  });
  // What is gone from here may lie elsewhere; what is unknown may be skipped again for good reason.
  const found = await messagesById(client, settings.level, [...unknown, ...missing.map(({ id }) => id)]);
  const items = [...found.values()].filter((item) => item !== null);
  const put = await folders.readable(items);
  const kept = new Set(put.map(({ raw }) => raw.envelope.id));
  const remove = missing.map(({ id }) => id).filter((id) => found.has(id) && !kept.has(id));
  await keepChanges(mailbox, { put, patch, remove }, 'news');
  await db.folders.update(folder.id, {
    deltaLink: round.link,
    deltaSince: round.since,
    deltaAt: clock.now(),
  });
}

/** Messages stored that a round may speak of: those it names, and all of the folder when it is fresh. */
async function storedOf({ db }: Mailbox, round: DeltaRound): Promise<Map<string, StoredMessage>> {
  const { folder, present, removed, isFresh } = round;
  const here = isFresh ? await db.messages.where('folder').equals(folder.id).toArray() : [];
  const known = new Map(here.map((message) => [message.id, message]));
  const named = [...present.keys(), ...removed].filter((id) => !known.has(id));
  for (const message of await db.messages.bulkGet(named)) if (message) known.set(message.id, message);
  return known;
}
