// Reads a Graph snapshot into what triage judges.

import { type ChatInfo, parseChat } from '../../graph/chat';
import { parseChatMessage } from '../../graph/chatMessage';
import { parseMailboxSettings } from '../../graph/mailboxSettings';
import { parseMail } from '../../graph/mailMessage';
import { parseUser } from '../../graph/person';
import { isUnreadable } from '../../graph/unreadable';
import { ImportError } from '../../sandbox/importers/ImportError';
import { checkOwner } from '../../sandbox/importers/openMailbox';
import { readSnapshot } from '../../sandbox/importers/snapshot';
import type { Profile } from '../../store/rows';
import { byConversation, Collected, type Mailbox } from './Collected';
import type { Progress } from './Progress';

export interface SnapshotOptions {
  readonly folder: string;
  readonly me: readonly string[];
  readonly level: 'text' | 'headers';
  /** IANA; null for the one of the snapshot's settings. */
  readonly zone: string | null;
  /** IANA zone of the system, where nothing else is known. */
  readonly systemZone: string;
  /** The real clock, epoch ms. */
  readonly present: number;
}

/** @throws ImportError when the folder is no snapshot, or not of the person given. */
export async function collectSnapshot(options: SnapshotOptions, progress: Progress): Promise<Mailbox> {
  const snapshot = await readSnapshot(options.folder, options.present);
  checkOwner(snapshot, options.me);
  for (const { where, why } of snapshot.skipped) progress.skip(where, why);
  const me = parseUser(snapshot.me);
  if (isUnreadable(me)) throw new ImportError('notSnapshot', `${options.folder}/me.json has no mail address`);
  const settings = parseMailboxSettings(snapshot.settings, options.systemZone);
  const profile: Profile = {
    name: me.name,
    addresses: [...new Set([...me.addresses, ...options.me])],
    userId: me.userId,
    zone: options.zone ?? settings.zone,
    workingHours: settings.workingHours,
  };
  const collected = new Collected(() => profile);
  for (const json of snapshot.messages) {
    progress.read();
    const parsed = parseMail(json, { level: options.level });
    if (isUnreadable(parsed)) progress.skip(json.id, parsed.unreadable);
    else await collected.add(parsed);
  }
  const chats = new Map<string, ChatInfo>();
  for (const json of snapshot.chats) {
    const chat = parseChat(json);
    if (isUnreadable(chat)) progress.skip(json.id, chat.unreadable);
    else chats.set(chat.id, chat);
  }
  for (const json of snapshot.chatMessages) {
    progress.read();
    // Without consent to text the app knows a chat's name and people only.
    if (options.level === 'headers') continue;
    const chat = chats.get(json.chatId);
    const parsed = chat === undefined ? { unreadable: 'noChat' } : parseChatMessage(json, chat);
    if ('unreadable' in parsed) progress.skip(json.id, parsed.unreadable);
    else await collected.add(parsed);
  }
  await collected.finish();
  const conversations = byConversation(collected.messages);
  for (const id of chats.keys()) if (!conversations.has(id)) conversations.set(id, []);
  return { profile, now: snapshot.now, conversations, chats };
}
