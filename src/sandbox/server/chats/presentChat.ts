// Chats, their members and messages as a client sees them.

import type { Call, Json } from '../operation';
import type { ChatMember, Room } from './ChatRooms';
import type { Post } from './PostBook';

const systemBody = { contentType: 'html', content: '<systemEventMessage/>' };

export function presentChat(call: Call, room: Room): Json {
  const { chat, id } = room;
  const created = isoTime(chat.createdDateTime ?? room.messages[0]?.created) ?? isoTime(0);
  return {
    id,
    topic: chat.topic ?? null,
    createdDateTime: created,
    lastUpdatedDateTime: isoTime(chat.lastUpdatedDateTime) ?? created,
    chatType: chat.chatType ?? 'group',
    webUrl:
      chat.webUrl ??
      `https://teams.microsoft.com/l/chat/${encodeURIComponent(id)}/0?tenantId=${call.world.tenant.id}`,
    tenantId: call.world.tenant.id,
    onlineMeetingInfo: null,
  };
}

/** What the caller has read; comes with the list of chats only. */
export function presentViewpoint(call: Call, room: Room): Json {
  const read = room.read.get(call.me.user.id) ?? null;
  return { isHidden: room.chat.viewpoint?.isHidden === true, lastMessageReadDateTime: read };
}

export function presentMember(call: Call, room: Room, member: ChatMember): Json {
  const key = `${room.id}##${member.userId}`;
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id: Buffer.from(key).toString('base64'),
    roles: [...member.roles],
    displayName: member.name === '' ? null : member.name,
    visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
    userId: member.userId,
    email: member.email,
    tenantId: call.world.tenant.id,
  };
}

/** The newest message in short; null for an empty chat. */
export function presentPreview(call: Call, room: Room): Json | null {
  const post = room.messages.at(-1);
  if (!post) return null;
  const full = presentPost(call, room, post);
  return {
    id: post.id,
    createdDateTime: full.createdDateTime,
    isDeleted: full.deletedDateTime !== null,
    messageType: full.messageType,
    from: full.from,
    body: full.body,
    eventDetail: full.eventDetail,
  };
}

/** A message of a chat. */
export function presentPost(call: Call, room: Pick<Room, 'id'>, post: Post): Json {
  return presentPlaced(call, post, { chatId: room.id, channelIdentity: null, webUrl: null });
}

/** A message with the properties that say where it lies. */
export function presentPlaced(
  call: Call,
  post: Post,
  place: {
    readonly chatId: string | null;
    readonly channelIdentity: Json | null;
    readonly webUrl: string | null;
  },
): Json {
  const { data } = post;
  const isSystem = data.messageType === 'systemEventMessage';
  const deleted = isoTime(data.deletedDateTime);
  const body = data.body ?? { contentType: 'text', content: '' };
  return {
    id: post.id,
    replyToId: data.replyToId ?? null,
    etag: String(post.modified),
    messageType:
      isSystem && !call.prefer.unknownEnumMembers ? 'unknownFutureValue' : (data.messageType ?? 'message'),
    createdDateTime: new Date(post.created).toISOString(),
    lastModifiedDateTime: new Date(post.modified).toISOString(),
    lastEditedDateTime: isoTime(data.lastEditedDateTime),
    deletedDateTime: deleted,
    subject: data.subject ?? null,
    summary: data.summary ?? null,
    chatId: place.chatId,
    importance: data.importance ?? 'normal',
    locale: data.locale ?? 'en-us',
    webUrl: place.webUrl,
    channelIdentity: place.channelIdentity,
    policyViolation: null,
    eventDetail: data.eventDetail ?? null,
    from: isSystem ? null : presentFrom(data.from),
    body: isSystem ? systemBody : deleted === null ? body : { contentType: 'html', content: '' },
    attachments: deleted === null ? (data.attachments ?? []) : [],
    mentions: deleted === null ? (data.mentions ?? []) : [],
    reactions: post.reactions,
  };
}

function presentFrom(from: unknown): Json | null {
  if (typeof from !== 'object' || from === null) return null;
  const { application = null, user = null }: { application?: unknown; user?: unknown } = from;
  const isPerson = typeof user === 'object' && user !== null;
  return {
    application,
    device: null,
    user: isPerson ? { displayName: null, ...user, ...teamsUser } : null,
  };
}

const teamsUser = { '@odata.type': '#microsoft.graph.teamworkUserIdentity', userIdentityType: 'aadUser' };

function isoTime(value: unknown): string | null {
  const at = typeof value === 'number' ? value : Date.parse(String(value));
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
