// Messages of a chat or channel that carry Adaptive Cards, read page by page from where the last reading ended.

import * as v from 'valibot';
import type { Reaction } from '../domain/message';
import type { Person } from '../domain/person';
import { type Place, placeId } from '../domain/place';
import type { ChatInfo } from './chat';
import { parseChatMessage } from './chatMessage';
import { listField, readObject, textField } from './fields';
import type { CallOptions, GraphClient } from './GraphClient';
import { parseInstant } from './instant';
import { odataInstant, parsePage, query } from './jsonPage';
import { messagesPath } from './reactions';
import { featureScopes } from './scopes';
import { isUnreadable } from './unreadable';

/** A message as the wall needs it. */
export interface CardPost {
  readonly id: string;
  /** Who sent it, as Graph says; null for a bot or a system event. */
  readonly from: Person | null;
  /** Created and last changed, epoch ms. */
  readonly at: number;
  readonly changedAt: number;
  readonly isEdited: boolean;
  readonly isDeleted: boolean;
  /** The content of its Adaptive Cards, as it came. */
  readonly cards: readonly string[];
  readonly reactions: readonly Reaction[];
  readonly webLink: string | null;
}

/** Where a reading of a place goes on. `link`: Graph's own; `since`: messages changed after that instant (epoch ms). */
export type PostCursor =
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'since'; readonly since: number };

export interface CardPostPage {
  readonly posts: readonly CardPost[];
  /** The next page of this reading; null when it is over. */
  readonly next: PostCursor | null;
  /** Where a later reading begins: a channel's own; null for a chat (the newest change that was seen). */
  readonly later: PostCursor | null;
}

const cardType = 'application/vnd.microsoft.card.adaptive';
const moreSchema = v.object({
  lastModifiedDateTime: textField,
  lastEditedDateTime: textField,
  attachments: listField,
});
const attachmentSchema = v.object({ contentType: textField, content: textField });

/**
 * One page of what is new at a place. A channel is followed by Graph's delta link (which tells of the last eight
 * months); for a chat, which has none, by the instant of the last change.
 * @param known members of the chat, for their addresses
 * @throws {GraphError}: `consent` where the place may not be read, `gone` where the link is too old
 */
export async function cardPostPage(
  client: Pick<GraphClient, 'get'>,
  place: Place,
  cursor: PostCursor,
  known: readonly Person[],
): Promise<CardPostPage> {
  const page = parsePage(await client.get(pathOf(place, cursor), callOf(place)));
  const chat = chatOf(place, known);
  const posts = page.items.flatMap((json) => parseCardPost(json, chat) ?? []);
  const link = (to: string | null): PostCursor | null => (to === null ? null : { kind: 'link', link: to });
  return { posts, next: link(page.next), later: link(page.delta) };
}

function callOf(place: Place): CallOptions {
  const scopes = place.kind === 'chat' ? featureScopes.chats : featureScopes.channelMessages;
  return { scopes, prefer: ['include-unknown-enum-members'] };
}

function pathOf(place: Place, cursor: PostCursor): string {
  if (cursor.kind === 'link') return cursor.link;
  const $filter = `lastModifiedDateTime gt ${odataInstant(cursor.since)}`;
  return place.kind === 'chat'
    ? `${messagesPath(place)}${query({ $filter, $orderby: 'lastModifiedDateTime desc', $top: 50 })}`
    : `${messagesPath(place)}/delta${query({ $filter, $top: 50 })}`;
}

/** A chat as far as its cards need it; so is a channel. */
function chatOf(place: Place, members: readonly Person[]): ChatInfo {
  return {
    id: placeId(place),
    form: 'group',
    topic: '',
    members,
    webLink: null,
    lastAt: 0,
    readUpTo: null,
  };
}

/** A message, however malformed; null when nothing of it can be used. Never throws. */
export function parseCardPost(json: unknown, chat: ChatInfo): CardPost | null {
  const parsed = parseChatMessage(json, chat);
  const more = readObject(moreSchema, json);
  if (isUnreadable(parsed) || more === null) return null;
  const { id, from, at, origin, reactions, webLink } = parsed.envelope;
  const cards = more.attachments.flatMap((entry) => {
    const attachment = readObject(attachmentSchema, entry);
    return attachment?.contentType === cardType && attachment.content !== null ? [attachment.content] : [];
  });
  return {
    id,
    from: origin === 'person' || origin === 'deleted' ? from : null,
    at,
    changedAt: parseInstant(more.lastModifiedDateTime) ?? at,
    isEdited: more.lastEditedDateTime !== null,
    isDeleted: origin === 'deleted',
    cards,
    reactions,
    webLink,
  };
}
