// From a reminder's text to what the outbox carries: to the one asked, never to the thread.

import type { Person } from '../../../domain/person';
import type { OutboxContent } from '../../../store/outboxRows';
import type { RequestRow } from '../../../store/rows';
import { directContent } from '../reply/replyContent';

/**
 * A mail in the same thread to one person alone; in a chat between two a message there, else in the chat with them.
 * @param deferUntil mail only: when it leaves, epoch ms; null: at once
 */
export function nudgeContent(
  row: Pick<RequestRow, 'channel' | 'form' | 'conversation' | 'asks'>,
  person: Person,
  text: string,
  deferUntil: number | null,
): OutboxContent | null {
  if (row.channel === 'chat')
    return row.form === 'oneOnOne'
      ? { kind: 'chatMessage', chat: row.conversation, text, card: null }
      : directContent(person, text);
  const message = (row.asks.find(({ isAnswered }) => !isAnswered) ?? row.asks[0])?.message;
  if (message === undefined) return null;
  return {
    kind: 'mailReply',
    message,
    reach: 'asker',
    to: [person],
    cc: [],
    text,
    ...(deferUntil === null ? {} : { deferUntil }),
  };
}

/** A chat does not show what "below" means, so my own asking words go with it. */
export function withMyWords(
  text: string,
  { channel, isPrivate, asks }: Pick<RequestRow, 'channel' | 'isPrivate' | 'asks'>,
  [open, close]: readonly [string, string],
): string {
  const quote = (asks.find(({ isAnswered }) => !isAnswered) ?? asks[0])?.quote.trim() ?? '';
  return channel === 'chat' && !isPrivate && quote !== '' ? `${text}\n\n${open}${quote}${close}` : text;
}
