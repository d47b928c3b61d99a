// One round of sync: fill what is missing, then ask for news. Mail and chats go on side by side.

import { wakeSnoozed } from '../store/decisions';
import type { SourceState } from '../store/rows';
import { FolderBook } from './FolderBook';
import { fillMail } from './fillMail';
import { fitWindow, judgeAll, judgeOpen } from './fitWindow';
import { followMail } from './followMail';
import { followPromises } from './followPromises';
import type { Mailbox } from './Mailbox';
import { readChats } from './readChats';
import { isNoConsent } from './trouble';

/** @throws GraphError, AuthError; a source that may not be read is a state, not an error */
export async function runRound(mailbox: Mailbox): Promise<void> {
  const { status, settings, since } = mailbox;
  const isFirst = status.now.finishedAt === null;
  await fitWindow(mailbox);
  await wakeSnoozed(mailbox.db, mailbox.clock.now());
  await status.set({ phase: isFirst ? 'filling' : 'refreshing', since });
  // The first page of mail goes before everything else: it is what the person waits for.
  let begun = (): void => undefined;
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const [mail, chats] = await Promise.allSettled([
    read('mail', mailbox, { state: 'complete' }, async () => {
      const folders = new FolderBook(mailbox);
      try {
        await fillMail(mailbox, folders, begun);
      } finally {
        begun();
      }
      await status.set({ phase: 'refreshing' });
      await followMail(mailbox, folders);
    }),
    // Names of chats alone say nothing about who waits.
    read('chats', mailbox, { state: settings.level === 'text' ? 'complete' : 'noConsent' }, async () => {
      await hasBegun;
      await readChats(mailbox);
    }),
  ]);
  for (const outcome of [mail, chats]) if (outcome.status === 'rejected') throw outcome.reason;
  // Only now is it known how people answer each other.
  if (isFirst && mailbox.learnt.habits) await judgeAll(mailbox);
  else await judgeOpen(mailbox);
  await followPromises(mailbox);
}

/** Reads one source and says how it stands; `end`: when it has been read. */
async function read(
  source: 'mail' | 'chats',
  mailbox: Mailbox,
  end: SourceState,
  work: () => Promise<void>,
): Promise<void> {
  const set = (state: SourceState): Promise<void> => mailbox.status.set({ [source]: state });
  try {
    await work();
    await set(end);
  } catch (error) {
    if (!isNoConsent(error)) throw error;
    await set({ state: 'noConsent' });
  }
}
