// What the store knows of the message that is open in Outlook.

import type { OpenMessage } from '../../../hosts/office/OpenItem';
import type { HeedDatabase } from '../../../store/HeedDatabase';
import { decisionOf, messagesOf, profile, requestOf } from '../../../store/queries';
import type { Decision, Profile, RequestRow, StoredMessage } from '../../../store/rows';

export interface StoredBeside {
  /** The id under which the store knows the conversation, or would. */
  readonly conversation: string;
  readonly row: RequestRow | null;
  readonly decision: Decision | null;
  /** Whether this very message was read by sync. */
  readonly isRead: boolean;
  /** The conversation's other messages. */
  readonly others: readonly StoredMessage[];
  /** null before the first sync. */
  readonly profile: Profile | null;
}

/** Message-IDs come with their angle brackets from Outlook, and lie in the store without. */
function bare(id: string | null): string | null {
  return id === null ? null : id.trim().replace(/^<|>$/g, '') || null;
}

const anHour = 3_600_000;

/** Office's ids change as a message is moved, so it is told by its Message-ID, else by its writer and time. */
function isSame(message: OpenMessage, stored: StoredMessage): boolean {
  const id = bare(message.internetMessageId);
  if (id !== null && stored.internetMessageId !== null) return id === stored.internetMessageId;
  const isClose = Math.abs(stored.receivedAt - message.at) < 1_000;
  return isClose && stored.from?.address === message.from?.address.toLowerCase();
}

/** The conversation's messages as stored, by any of the ids it may have, else by the message's own place in time. */
async function messagesBeside(
  db: HeedDatabase,
  message: OpenMessage,
): Promise<{ readonly conversation: string; readonly messages: readonly StoredMessage[] }> {
  for (const conversation of message.conversations) {
    const messages = await messagesOf(db, conversation);
    if (messages.length > 0) return { conversation, messages };
  }
  const near = await db.messages
    .where('receivedAt')
    .between(message.at - anHour, message.at + anHour)
    .filter((stored) => stored.channel === 'mail' && isSame(message, stored))
    .first();
  if (near) return { conversation: near.conversation, messages: await messagesOf(db, near.conversation) };
  return { conversation: message.conversations[0] ?? message.id, messages: [] };
}

export async function storedBeside(db: HeedDatabase, message: OpenMessage): Promise<StoredBeside> {
  const { conversation, messages } = await messagesBeside(db, message);
  const [row, decision, me] = await Promise.all([
    requestOf(db, conversation),
    decisionOf(db, conversation),
    profile(db),
  ]);
  const others = messages.filter((stored) => !isSame(message, stored));
  return {
    conversation,
    row: row ?? null,
    decision,
    isRead: others.length < messages.length,
    others,
    profile: me ?? null,
  };
}
