// The texts of a conversation for its detail: fetched when it is opened, never stored.

import type { RawMessage } from '../domain/message';
import { chatCall, newestChatMessages, readChatMessages } from '../graph/chats';
import type { GraphClient } from '../graph/GraphClient';
import { messagesById } from '../graph/mail';
import type { Level } from '../graph/scopes';
import { newText } from '../language/newText';
import type { HeedDatabase } from '../store/HeedDatabase';
import { messagesOf } from '../store/queries';
import type { ContextMessage } from './SyncClient';

const mostMessages = 20;

/**
 * At most 20 messages, oldest first. At the headers level texts are empty.
 * @throws GraphError
 */
export async function conversationContext(
  client: GraphClient,
  db: HeedDatabase,
  level: Level,
  conversation: string,
): Promise<readonly ContextMessage[]> {
  const stored = (await messagesOf(db, conversation)).slice(-mostMessages);
  const newest = stored.at(-1);
  if (!newest) return [];
  const raw =
    newest.channel === 'chat'
      ? await chatMessages(client, db, level, conversation)
      : await mails(
          client,
          level,
          stored.map(({ id }) => id),
        );
  return raw
    .filter(({ envelope }) => envelope.origin !== 'system' && envelope.origin !== 'deleted')
    .sort((a, b) => a.envelope.at - b.envelope.at)
    .map(({ envelope, text }) => ({
      id: envelope.id,
      from: envelope.from?.name || envelope.from?.address || '',
      fromAddress: envelope.from?.address ?? '',
      at: envelope.at,
      text: text ? newText(text).text.trim() : '',
    }));
}

async function mails(client: GraphClient, level: Level, ids: readonly string[]): Promise<RawMessage[]> {
  const found = await messagesById(client, level, ids, { isUrgent: true });
  return [...found.values()].flatMap((item) => (item ? [item.raw] : []));
}

async function chatMessages(
  client: GraphClient,
  db: HeedDatabase,
  level: Level,
  id: string,
): Promise<RawMessage[]> {
  const chat = await db.chats.get(id);
  if (!chat || level === 'headers') return [];
  const [answer] = await client.batch([newestChatMessages(id, mostMessages)], {
    ...chatCall(level),
    isUrgent: true,
  });
  if (!answer) return [];
  return [...readChatMessages(answer, { ...chat, readUpTo: null }).messages];
}
