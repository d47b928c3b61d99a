// Graph's `chatMessage` turned into our types; here and nowhere else.

import * as v from 'valibot';
import type { Envelope, Mention, Origin, Reaction } from '../domain/message';
import type { Person } from '../domain/person';
import { bodyField, parseBody } from './body';
import { type ChatInfo, chatPerson } from './chat';
import { anyField, listField, oneLine, partField, readObject, textField, webAddress } from './fields';
import { parseInstant } from './instant';
import type { ParsedMessage } from './mailMessage';
import type { LeftOut, Unreadable } from './unreadable';

const identitySchema = v.object({ id: textField, displayName: textField });
const identitySet = v.object({
  user: partField(identitySchema),
  application: partField(identitySchema),
  device: partField(identitySchema),
});

const messageSchema = v.object({
  id: textField,
  messageType: textField,
  createdDateTime: textField,
  deletedDateTime: textField,
  importance: textField,
  replyToId: textField,
  webUrl: textField,
  from: partField(identitySet),
  eventDetail: anyField,
  body: bodyField,
  mentions: listField,
  reactions: listField,
  attachments: listField,
});

const mentionSchema = v.object({ mentionText: textField, mentioned: partField(identitySet) });
const reactionSchema = v.object({
  reactionType: textField,
  createdDateTime: textField,
  user: partField(identitySet),
});
const attachmentSchema = v.object({ id: textField, contentType: textField });

type GraphChatMessage = v.InferOutput<typeof messageSchema>;

/**
 * A chat message of Graph, however malformed; never throws. Times in epoch ms.
 * People are found among the chat's members; who left it keeps the key `user:` and the object id.
 */
export function parseChatMessage(json: unknown, chat: ChatInfo): ParsedMessage | Unreadable {
  const message = readObject(messageSchema, json);
  if (message === null) return { unreadable: 'notAnObject', id: null };
  const { id } = message;
  if (id === null || id === '') return { unreadable: 'noId', id: null };
  const at = parseInstant(message.createdDateTime);
  if (at === null) return { unreadable: 'noDate', id };

  const leftOut = new Set<LeftOut>();
  const from = personOf(message.from?.user ?? null, chat);
  const origin = originOf(message);
  if (from === null && origin === 'person') leftOut.add('sender');
  const attachments = message.attachments.flatMap((entry) => readObject(attachmentSchema, entry) ?? []);
  const envelope: Envelope = {
    id,
    conversation: chat.id,
    channel: 'chat',
    from,
    to: chat.members.filter((member) => member.address !== from?.address),
    cc: [],
    at,
    subject: '',
    origin,
    importance: message.importance === 'high' || message.importance === 'urgent' ? 'high' : 'normal',
    hasAttachments: hasFiles(message, attachments),
    isPrivate: false,
    isRead: chat.readUpTo !== null && at <= chat.readUpTo,
    isFlagged: false,
    mentions: mentionsOf(message, chat, leftOut),
    reactions: reactionsOf(message, chat, leftOut),
    replyTo: attachments.find(isQuotedMessage)?.id ?? message.replyToId,
    webLink: webAddress(message.webUrl) ?? messageLink(chat.id, id),
    internetMessageId: null,
    folder: null,
  };
  return { envelope, text: parseBody(message.body, leftOut), leftOut: [...leftOut] };
}

/** Joins and renames come as `systemEventMessage`, or as `unknownFutureValue` when Graph was not asked for the new name. */
function originOf(message: GraphChatMessage): Origin {
  if (message.deletedDateTime !== null) return 'deleted';
  if (message.messageType !== null && message.messageType !== 'message') return 'system';
  if (message.eventDetail !== null) return 'system';
  const from = message.from;
  if (from !== null && !from.user && (from.application || from.device)) return 'bot';
  return 'person';
}

function personOf(identity: v.InferOutput<typeof identitySchema> | null, chat: ChatInfo): Person | null {
  if (identity === null) return null;
  const userId = identity.id?.toLowerCase() ?? '';
  const member =
    userId === '' ? undefined : chat.members.find((each) => each.userId?.toLowerCase() === userId);
  return member ?? chatPerson(identity.id, identity.displayName, null);
}

/** Mentions of people. One of the whole chat or of a tag names nobody in particular; its words stay in the text. */
function mentionsOf(message: GraphChatMessage, chat: ChatInfo, leftOut: Set<LeftOut>): Mention[] {
  return message.mentions.flatMap((entry) => {
    const mention = readObject(mentionSchema, entry);
    if (mention === null) leftOut.add('mention');
    const person = personOf(mention?.mentioned?.user ?? null, chat);
    return person === null ? [] : [{ person, text: oneLine(mention?.mentionText ?? '') }];
  });
}

function reactionsOf(message: GraphChatMessage, chat: ChatInfo, leftOut: Set<LeftOut>): Reaction[] {
  return message.reactions.flatMap((entry) => {
    const reaction = readObject(reactionSchema, entry);
    const by = personOf(reaction?.user?.user ?? null, chat);
    const at = parseInstant(reaction?.createdDateTime ?? null);
    if (by === null || at === null || !reaction?.reactionType) {
      leftOut.add('reaction');
      return [];
    }
    return [{ by, kind: oneLine(reaction.reactionType), at }];
  });
}

type Attachment = v.InferOutput<typeof attachmentSchema>;

function isQuotedMessage(attachment: Attachment): boolean {
  return attachment.contentType === 'messageReference';
}

/** Files and pasted pictures; quoted messages and cards are attachments to Graph, but nothing that was sent along. */
function hasFiles(message: GraphChatMessage, attachments: readonly Attachment[]): boolean {
  const files = attachments.filter(({ contentType }) => {
    return (
      contentType !== null && !/messageReference$|\.card\.(?!codesnippet)|announcement/i.test(contentType)
    );
  });
  return files.length > 0 || /\/hostedContents\//.test(message.body?.content ?? '');
}

/** Teams' deep link to a chat message (Microsoft Teams documentation, "Deep link to a Teams chat message"). */
function messageLink(chat: string, message: string): string {
  const context = encodeURIComponent('{"contextType":"chat"}');
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(chat)}/${encodeURIComponent(message)}?context=${context}`;
}
