// From a text and whom it is for to what the outbox carries.

import type { Person } from '../../../domain/person';
import type { ReplyWays } from '../../../domain/replyWays';
import type { OutboxContent } from '../../../store/outboxRows';
import type { RequestRow } from '../../../store/rows';

export type Audience = 'alone' | 'all';

/** Bytes that a Teams chat message may have, all told; some are left for what Graph adds (Teams' limits page: 28 KB). */
export const chatLimit = 26 * 1024;

/** An answer in the conversation of a request. In a group chat *alone* means: in the chat between the two. */
export function replyContent(
  { channel, form, conversation }: Pick<RequestRow, 'channel' | 'form' | 'conversation'>,
  ways: ReplyWays,
  audience: Audience,
  text: string,
): OutboxContent {
  const reach = (audience === 'all' && ways.all) || ways.alone;
  if (channel === 'mail') {
    const { to, cc } = reach;
    return {
      kind: 'mailReply',
      message: ways.message,
      reach: audience === 'all' ? 'all' : 'asker',
      to,
      cc,
      text,
    };
  }
  const [person] = ways.alone.to;
  if (audience === 'alone' && form === 'group' && person) return directContent(person, text);
  return { kind: 'chatMessage', chat: conversation, text, card: null };
}

/** How an answer travels, known before it is written. */
export function replyKind(
  { channel, form }: Pick<RequestRow, 'channel' | 'form'>,
  audience: Audience,
): 'mailReply' | 'chatMessage' | 'directMessage' {
  if (channel === 'mail') return 'mailReply';
  return audience === 'alone' && form === 'group' ? 'directMessage' : 'chatMessage';
}

/** A chat message to one person. */
export function directContent(person: Person, text: string): OutboxContent {
  return { kind: 'directMessage', person, text, card: null };
}

/**
 * What its writer has seen where a text goes, epoch ms: up to the newest message of the conversation on screen
 * (`lastAt`). The chat between the two is another one than a group's: what comes there from `now` on is news. A mail of
 * its own begins a conversation: null.
 */
export function seenUpTo({ kind }: OutboxContent, lastAt: number, now: number): number | null {
  if (kind === 'mail') return null;
  return kind === 'directMessage' ? now : lastAt;
}

/** How many bytes a text takes beyond what a chat message may have; 0 when it fits. */
export function bytesTooMany(text: string): number {
  return Math.max(0, new Blob([text]).size - chatLimit);
}
