// Reads a mailbox of files, message by message, into what triage judges. Bodies are dropped as soon as they are read.

import { usualWorkingHours } from '../../graph/mailboxSettings';
import { parseMail } from '../../graph/mailMessage';
import { isUnreadable } from '../../graph/unreadable';
import { ImportError } from '../../sandbox/importers/ImportError';
import { MailboxOwner } from '../../sandbox/importers/MailboxOwner';
import { plausibleNow } from '../../sandbox/importers/plausibleNow';
import { readMail } from '../../sandbox/importers/readMail';
import { objectId, threadFactsOf } from '../../sandbox/importers/readMailbox';
import { Threads } from '../../sandbox/importers/Threads';
import type { Profile } from '../../store/rows';
import { byConversation, Collected, type Mailbox } from './Collected';
import type { Progress } from './Progress';

export interface MailOptions {
  readonly paths: readonly string[];
  readonly me: readonly string[];
  readonly level: 'text' | 'headers';
  /** IANA. */
  readonly zone: string;
  /** The real clock, epoch ms. */
  readonly present: number;
}

/** The app leaves these folders alone; so does triage. */
const leftAlone = new Set(['deleteditems', 'junkemail']);

/** @throws ImportError when a path is wrong, there is no mail, or nobody in it has one of the addresses. */
export async function collectMail(options: MailOptions, progress: Progress): Promise<Mailbox> {
  const owner = new MailboxOwner(options.me);
  const threads = new Threads();
  const profile = (): Profile => ({
    name: owner.nameSoFar(),
    addresses: owner.addressesSoFar(),
    userId: objectId(options.me[0] ?? ''),
    zone: options.zone,
    workingHours: usualWorkingHours(options.zone),
  });
  const collected = new Collected(profile);
  const times: number[] = [];
  const onSkip = (where: string, why: string) => progress.skip(where, why);
  for await (const mail of readMail(options.paths, { onSkip })) {
    progress.read();
    owner.see(mail.message);
    times.push(mail.at);
    if (leftAlone.has(mail.message.parentFolderId)) continue;
    const parsed = parseMail(mail.message, { level: options.level });
    if (isUnreadable(parsed)) {
      progress.skip(mail.message.id, parsed.unreadable);
      continue;
    }
    threads.add(structuredClone(threadFactsOf(mail)));
    await collected.add(parsed);
  }
  await collected.finish();
  if (times.length === 0)
    throw new ImportError('notMail', `${options.paths.join(', ')}: no mail that can be read`);
  const { name, addresses } = owner.owner();
  const conversations = threads.conversations();
  const { messages } = collected;
  // In place: of a hundred thousand messages a second copy counts.
  for (const [index, message] of messages.entries())
    messages[index] = { ...message, conversation: conversations.get(message.id) ?? message.id };
  return {
    profile: { ...profile(), name, addresses },
    now: plausibleNow(times, options.present),
    conversations: byConversation(messages),
    chats: new Map(),
  };
}
