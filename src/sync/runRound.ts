// One round of sync: fill what is missing, then ask for news. Mail and chats go on side by side.

import type { SourceState } from '../store/rows';
import { FolderBook } from './FolderBook';
import { fillMail } from './fillMail';
import { fitWindow, judgeOpen } from './fitWindow';
import { followMail } from './followMail';
import type { Mailbox } from './Mailbox';
import { readChats } from './readChats';
import { isNoConsent } from './trouble';

/** @throws GraphError, AuthError; a source that may not be read is a state, not an error */
export async function runRound(mailbox: Mailbox): Promise<void> {
  const { status, settings, since } = mailbox;
  await fitWindow(mailbox);
  await status.set({ phase: status.now.finishedAt === null ? 'filling' : 'refreshing', since });
  const [mail, chats] = await Promise.allSettled([
    read('mail', mailbox, async () => {
      const folders = await FolderBook.open(mailbox);
      await fillMail(mailbox, folders);
      await status.set({ phase: 'refreshing' });
      await followMail(mailbox, folders);
    }),
    read('chats', mailbox, () => readChats(mailbox)),
  ]);
  for (const outcome of [mail, chats]) if (outcome.status === 'rejected') throw outcome.reason;
  if (settings.level === 'headers' && status.now.chats.state === 'complete') {
    await status.set({ chats: { state: 'noConsent' } });
  }
  await judgeOpen(mailbox);
}

async function read(source: 'mail' | 'chats', mailbox: Mailbox, work: () => Promise<void>): Promise<void> {
  const set = (state: SourceState): Promise<void> => mailbox.status.set({ [source]: state });
  try {
    await work();
    await set({ state: 'complete' });
  } catch (error) {
    if (!isNoConsent(error)) throw error;
    await set({ state: 'noConsent' });
  }
}
