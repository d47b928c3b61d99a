// From written chats to Teams' chats and messages.

import type { ChatMessage, Chat as GraphChat } from '@microsoft/microsoft-graph-types';
import { fillDates, isRussian } from './dates';
import { guid, hexId, pick } from './identity';
import { kudosCard } from './kudosCard';
import { dayOf, type Moment } from './moment';
import { addressOf, colleagues, correspondent, outsiders } from './people';
import { type Chat, type ChatLine, readWhen, type When } from './script';
import { TENANT_ID, userId } from './userIds';

export type StoredChat = GraphChat & { id: string };
export type StoredChatMessage = ChatMessage & { id: string };

const ISO_START = '0001-01-01T00:00:00Z';
const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const identity = (key: string) => ({
  '@odata.type': '#microsoft.graph.teamworkUserIdentity',
  id: userId(key),
  displayName: correspondent(key).name,
  userIdentityType: 'aadUser' as const,
});

const sender = (key: string) =>
  outsiders[key]?.kind === 'app'
    ? {
        application: {
          id: guid(`app/${key}`),
          displayName: correspondent(key).name,
        },
        device: null,
        user: null,
      }
    : { application: null, device: null, user: identity(key) };

/** Teams' HTML of a line, with its mentions. */
function writeBody(text: string, chatId: string) {
  const mentions: NonNullable<ChatMessage['mentions']> = [];
  const none = { application: null, device: null };
  const mention = (key: string, shown?: string) => {
    const id = mentions.length;
    const name = shown ?? (key === '*' ? 'Everyone' : (correspondent(key).name.split(' ')[0] ?? ''));
    const mentioned =
      key === '*'
        ? {
            ...none,
            user: null,
            conversation: { id: chatId, displayName: name, conversationIdentityType: 'chat' as const },
          }
        : { ...none, user: identity(key), conversation: null };
    mentions.push({ id, mentionText: name, mentioned });
    return `<at id="${id}">${escapeHtml(name)}</at>`;
  };
  const content = text
    .split('\n\n')
    .map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\n/g, '<br>')}</p>`)
    .join('')
    .replace(/@\{([\w*]+)(?:\|([^{}]+))?\}/g, (_, key: string, shown?: string) => mention(key, shown));
  return { mentions, content };
}

const REACTION_NAMES: Readonly<Record<string, string>> = {
  '👍': 'Like',
  '❤️': 'Heart',
  '😂': 'Laugh',
  '🎉': 'Party popper',
  '🙏': 'Folded hands',
  '✅': 'Check mark button',
  '👀': 'Eyes',
};

/** `👍 ivan, ❤️ theo` as reactions that came soon after `at` (epoch ms). */
export function readReactions(
  text: string,
  at: number,
  moment: Moment,
): NonNullable<ChatMessage['reactions']> {
  return text.split(',').map((part, index) => {
    const [emoji = '', key = ''] = part.trim().split(' ');
    return {
      reactionType: emoji,
      displayName: REACTION_NAMES[emoji] ?? null,
      reactionContentUrl: null,
      createdDateTime: new Date(Math.min(at + 45_000 * (index + 1), moment.now - 1000)).toISOString(),
      user: { application: null, device: null, user: { ...identity(key), displayName: null } },
    };
  });
}

function systemEvent(line: ChatLine): NonNullable<ChatMessage['eventDetail']> {
  const [what = '', ...rest] = (line.more.system ?? '').split(' ');
  const initiator = { application: null, device: null, user: { ...identity(line.from), displayName: null } };
  const people = (keys: readonly string[]) =>
    keys.map((key) => ({ id: userId(key), displayName: null, userIdentityType: 'aadUser' }));
  const detail =
    what === 'renamed'
      ? {
          '@odata.type': '#microsoft.graph.chatRenamedEventMessageDetail',
          chatId: null,
          chatDisplayName: rest.join(' '),
          initiator,
        }
      : what === 'left'
        ? {
            '@odata.type': '#microsoft.graph.membersDeletedEventMessageDetail',
            members: people([line.from]),
            initiator,
          }
        : {
            '@odata.type': '#microsoft.graph.membersAddedEventMessageDetail',
            visibleHistoryStartDateTime: ISO_START,
            members: people(rest),
            initiator,
          };
  return detail;
}

interface Placed {
  readonly line: ChatLine;
  readonly at: number;
}

function place(chats: readonly Chat[], moment: Moment): Placed[] {
  const placed: Placed[] = [];
  for (const chat of chats) {
    let when: When | null = null;
    for (const line of chat.lines) {
      when = readWhen(line.when, when);
      const second =
        pick(`${chat.members.join()}/${chat.topic}/${line.when}/${line.text}`, 55) * 1000 +
        pick(line.text, 999);
      placed.push({ line, at: moment.at(when.offset, when.minute) + second });
    }
  }
  return placed.sort((a, b) => a.at - b.at);
}

const chatIdOf = (chat: Chat) =>
  chat.topic === ''
    ? `19:${chat.members.map(userId).sort().join('_')}@unq.gbl.spaces`
    : `19:${hexId(`chat/${chat.topic}`)}@thread.v2`;

/** Message ids are the instant of writing, as in Teams; no two are the same. */
function messageId(at: number, taken: Set<string>): { id: string; at: number } {
  let instant = at;
  while (taken.has(String(instant))) instant += 1;
  taken.add(String(instant));
  return { id: String(instant), at: instant };
}

function writeMessage(
  placed: Placed,
  before: StoredChatMessage[],
  chatId: string,
  moment: Moment,
  taken: Set<string>,
) {
  const { line } = placed;
  const { id, at } = messageId(Math.max(placed.at, Number(before.at(-1)?.id ?? 0) + 3000), taken);
  const iso = new Date(at).toISOString();
  const text = fillDates(line.text, moment, dayOf(at));
  const { mentions, content } = writeBody(text, chatId);
  const reactions = line.more.react === undefined ? [] : readReactions(line.more.react, at, moment);
  const attachments: NonNullable<ChatMessage['attachments']> = [];
  const attach = (
    part: Omit<(typeof attachments)[number], 'id' | 'thumbnailUrl' | 'teamsAppId'>,
    own?: string,
  ) => {
    const key = own ?? hexId(`${chatId}/${id}/${attachments.length}`);
    attachments.push({ id: key, thumbnailUrl: null, teamsAppId: null, ...part });
    return `<attachment id="${key}"></attachment>`;
  };
  let body = text === '' ? '' : content;
  const quoted = line.more.quote === undefined ? undefined : before.at(-line.more.quote);
  if (quoted) {
    const preview = (quoted.body?.content ?? '')
      .replace(/<[^<>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 120);
    const reference = { messageId: quoted.id, messagePreview: preview, messageSender: quoted.from };
    body =
      attach(
        { contentType: 'messageReference', contentUrl: null, content: JSON.stringify(reference), name: null },
        quoted.id,
      ) + body;
  }
  if (line.more.file !== undefined) {
    const contentUrl = `https://marlowfinch.sharepoint.example/sites/shared/${encodeURIComponent(line.more.file)}`;
    body += attach({ contentType: 'reference', contentUrl, content: null, name: line.more.file });
  }
  if (line.more.card) {
    const card = kudosCard(line.more.card, line.from, at, moment);
    body += attach({
      contentType: 'application/vnd.microsoft.card.adaptive',
      contentUrl: null,
      content: card,
      name: null,
    });
  }
  const modified = reactions.at(-1)?.createdDateTime ?? iso;
  const message: StoredChatMessage = {
    id,
    replyToId: null,
    etag: id,
    messageType: 'message',
    createdDateTime: iso,
    lastModifiedDateTime: line.more.edited
      ? new Date(Math.min(at + 90_000, moment.now)).toISOString()
      : modified,
    lastEditedDateTime: line.more.edited ? new Date(Math.min(at + 90_000, moment.now)).toISOString() : null,
    deletedDateTime: null,
    subject: null,
    summary: null,
    chatId,
    importance: line.more.important ? 'high' : 'normal',
    locale: isRussian(text) ? 'ru-ru' : 'en-gb',
    webUrl: null,
    channelIdentity: null,
    policyViolation: null,
    eventDetail: null,
    from: sender(line.from),
    body: { contentType: 'html', content: body },
    attachments,
    mentions,
    reactions,
  };
  if (line.more.system !== undefined) {
    message.messageType = 'systemEventMessage';
    message.from = null;
    message.body = { contentType: 'html', content: '<systemEventMessage/>' };
    message.eventDetail = systemEvent(line);
  }
  if (line.more.deleted) {
    message.deletedDateTime = new Date(Math.min(at + 60_000, moment.now)).toISOString();
    message.lastModifiedDateTime = message.deletedDateTime;
    message.body = { contentType: 'html', content: '' };
    message.mentions = [];
    message.attachments = [];
  }
  return message;
}

/** All chats of the firm; messages by chat id, oldest first. */
export function fillChats(
  scripts: readonly Chat[],
  moment: Moment,
): { chats: StoredChat[]; messages: Map<string, StoredChatMessage[]> } {
  const stretches = new Map<string, Chat[]>();
  for (const script of scripts) {
    const id = chatIdOf(script);
    stretches.set(id, [...(stretches.get(id) ?? []), script]);
  }
  const chats: StoredChat[] = [];
  const messages = new Map<string, StoredChatMessage[]>();
  const taken = new Set<string>();
  for (const [id, parts] of stretches) {
    const members = [...new Set(parts.flatMap((part) => part.members))];
    const topic = parts[0]?.topic ?? '';
    const written: StoredChatMessage[] = [];
    for (const placed of place(parts, moment)) written.push(writeMessage(placed, written, id, moment, taken));
    messages.set(id, written);
    const first = written[0]?.createdDateTime ?? new Date(moment.now).toISOString();
    const last = written.at(-1)?.createdDateTime ?? first;
    chats.push({
      id,
      topic: topic === '' ? null : topic,
      createdDateTime: first,
      lastUpdatedDateTime: first,
      chatType: topic === '' ? 'oneOnOne' : 'group',
      webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(id)}/0?tenantId=${TENANT_ID}`,
      tenantId: TENANT_ID,
      viewpoint: { isHidden: false, lastMessageReadDateTime: last },
      members: members.map((key) => memberOf(key, id)),
    });
  }
  return { chats, messages };
}

function memberOf(key: string, chatId: string) {
  const person = colleagues[key];
  if (!person) throw new Error(`Not a colleague, so not in a chat: ${key}`);
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id: Buffer.from(hexId(`${chatId}/${key}`)).toString('base64'),
    roles: ['owner'],
    displayName: person.name,
    visibleHistoryStartDateTime: ISO_START,
    userId: userId(key),
    email: addressOf(person),
    tenantId: TENANT_ID,
  };
}
