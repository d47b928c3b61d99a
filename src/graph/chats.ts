// Chats of the person signed in, and their messages.

import type { RawMessage } from '../domain/message';
import type { BatchPart, PartAnswer } from './batchAnswer';
import { type CardPost, parseCardPost } from './cardPosts';
import { type ChatInfo, parseChat } from './chat';
import { parseChatMessage } from './chatMessage';
import type { CallOptions, GraphClient } from './GraphClient';
import { odataInstant, parsePage, query } from './jsonPage';
import { chatScopes, type Level } from './scopes';
import { isUnreadable } from './unreadable';

export interface ChatPage {
  readonly chats: readonly ChatInfo[];
  readonly skipped: number;
  readonly next: string | null;
}

export interface ChatMessagePage {
  readonly messages: readonly RawMessage[];
  /** The same messages as bearers of cards. */
  readonly posts: readonly CardPost[];
  readonly skipped: number;
  readonly next: string | null;
}

/** So that system events come by that name. */
const prefer = ['include-unknown-enum-members'];

export function chatCall(level: Level): CallOptions {
  return { scopes: chatScopes[level], prefer };
}

/**
 * Chats with their people, 50 a page. With text allowed those with news come first, by their previews;
 * else in no order and with no word of when anything was said.
 * @throws GraphError
 */
export async function chatPage(client: GraphClient, level: Level, link: string | null): Promise<ChatPage> {
  const options =
    level === 'text'
      ? {
          $expand: 'members,lastMessagePreview',
          $orderby: 'lastMessagePreview/createdDateTime desc',
          $top: 50,
        }
      : { $expand: 'members', $top: 50 };
  const page = parsePage(await client.get(link ?? `/me/chats${query(options)}`, chatCall(level)));
  const chats = page.items.map(parseChat).flatMap((chat) => (isUnreadable(chat) ? [] : [chat]));
  return { chats, skipped: page.items.length - chats.length, next: page.next };
}

/** Messages of a chat that came or were changed after an instant (epoch ms), last changed first. */
export function chatMessagesSince(chat: string, since: number): BatchPart {
  const path = `/chats/${encodeURIComponent(chat)}/messages${query({
    $filter: `lastModifiedDateTime gt ${odataInstant(since)}`,
    $orderby: 'lastModifiedDateTime desc',
    $top: 50,
  })}`;
  return { path, prefer };
}

/** The newest messages of a chat. */
export function newestChatMessages(chat: string, top: number): BatchPart {
  const path = `/chats/${encodeURIComponent(chat)}/messages${query({ $orderby: 'createdDateTime desc', $top: top })}`;
  return { path, prefer };
}

export function moreChatMessages(link: string): BatchPart {
  return { path: link, prefer };
}

/** @throws GraphError of that part */
export function readChatMessages(answer: PartAnswer, chat: ChatInfo): ChatMessagePage {
  if (!answer.ok) throw answer.error;
  const page = parsePage(answer.json);
  const messages = page.items
    .map((each) => parseChatMessage(each, chat))
    .flatMap((each) => (isUnreadable(each) ? [] : [{ envelope: each.envelope, text: each.text }]));
  return {
    messages,
    posts: page.items.flatMap((each) => parseCardPost(each, chat) ?? []),
    skipped: page.items.length - messages.length,
    next: page.next,
  };
}
