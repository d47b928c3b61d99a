// The first fill of mail, newest first. What has been read is noted, so that a fill cut short goes on from there.

import { GraphError } from '../graph/GraphError';
import { mailPage } from '../graph/mail';
import { type MailFill, readMeta, writeMeta } from '../store/meta';
import type { FolderBook } from './FolderBook';
import { keepChanges, noChanges } from './keepChanges';
import type { Mailbox } from './Mailbox';
import { slicePages, slicesOf, type TimeSlice } from './slices';

/** A fill that has everything before it. */
export function freshFill({ settings, since, clock }: Mailbox): MailFill {
  return { level: settings.level, since, left: slicesOf(since, clock.now()), newest: since };
}

/**
 * Fills until nothing is left.
 * @param onFirstPage called once the first page is stored and judged
 * @throws GraphError
 */
export async function fillMail(
  mailbox: Mailbox,
  folders: FolderBook,
  onFirstPage: () => void,
): Promise<void> {
  const { client, db, settings, status, clock } = mailbox;
  let fill = (await readMeta(db, 'mailFill')) ?? freshFill(mailbox);
  if (fill.left.length === 0) return;
  await status.set({ phase: 'filling', mail: { state: 'filling' }, since: fill.since });
  const slices = fill.left;
  const pages = slicePages(client, settings.level, slices);
  const first = pages.next();
  first.catch(() => undefined);
  folders.begin();
  let counted: Promise<void> | null = null;
  for (let turn = await first; !turn.done; turn = await pages.next()) {
    const { slice, page } = turn.value;
    const put = await folders.readable(page.items);
    await keepChanges(mailbox, { ...noChanges, put }, 'fill');
    const newest = Math.max(fill.newest, ...page.items.map(({ receivedAt }) => receivedAt));
    fill = { ...fill, left: leftAfter(slices, slice, page), newest: Math.min(newest, clock.now()) };
    await writeMeta(db, 'mailFill', fill);
    await status.count(page.items.length + page.skipped, page.skipped);
    onFirstPage();
    if (!counted && status.now.total === null) {
      counted = countMessages(mailbox);
      counted.catch(() => undefined); // Told at the end; a fill that fails before says the same.
    }
  }
  await counted;
  await writeMeta(db, 'mailFill', { ...fill, left: [] });
}

/** What is left to read after a page of the slice numbered `index`: its older part, and all older slices. */
function leftAfter(
  slices: readonly TimeSlice[],
  index: number,
  page: { readonly next: string | null; readonly items: readonly { readonly receivedAt: number }[] },
): TimeSlice[] {
  const current = slices[index];
  const older = slices.slice(index + 1);
  if (!current || page.next === null) return older;
  const oldest = Math.min(...page.items.map(({ receivedAt }) => receivedAt));
  // Messages of the same millisecond may stand on the next page: they are read again.
  return Number.isFinite(oldest) ? [{ from: current.from, to: oldest + 1 }, ...older] : [current, ...older];
}

/** Estimates how many messages the window holds, folders left alone included. That it is not known is no failure. */
async function countMessages({ client, settings, since, status }: Mailbox): Promise<void> {
  try {
    const window = { from: since, to: null };
    const { count } = await mailPage(client, settings.level, window, { top: 1, isCounted: true });
    await status.set({ total: count });
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
  }
}
