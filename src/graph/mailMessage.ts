// Graph's `message` and `eventMessage` turned into our types; here and nowhere else.

import * as v from 'valibot';
import type { Envelope, RawMessage } from '../domain/message';
import { mailOrigin } from '../domain/origin';
import { bodyField, bodyStart, parseBody } from './body';
import {
  flagField,
  listField,
  oneLine,
  partField,
  readObject,
  textField,
  webAddress,
  wellFormed,
} from './fields';
import { parseInstant } from './instant';
import { parseRecipient, parseRecipients } from './person';
import type { LeftOut, Unreadable } from './unreadable';

const messageSchema = v.object({
  '@odata.type': textField,
  id: textField,
  conversationId: textField,
  internetMessageId: textField,
  internetMessageHeaders: listField,
  subject: textField,
  from: v.optional(v.unknown(), null),
  sender: v.optional(v.unknown(), null),
  toRecipients: listField,
  ccRecipients: listField,
  sentDateTime: textField,
  receivedDateTime: textField,
  createdDateTime: textField,
  isDraft: flagField,
  isRead: flagField,
  importance: textField,
  inferenceClassification: textField,
  sensitivity: textField,
  hasAttachments: flagField,
  meetingMessageType: textField,
  parentFolderId: textField,
  webLink: textField,
  flag: partField(v.object({ flagStatus: textField })),
  singleValueExtendedProperties: listField,
  body: bodyField,
});

type GraphMessage = v.InferOutput<typeof messageSchema>;

const namedValue = v.object({ name: textField, id: textField, value: textField });

export interface MailOptions {
  /** At `headers` no text is taken even where Graph gave one. */
  readonly level: 'text' | 'headers';
}

/** A message that was read, and what of it was not. */
export interface ParsedMessage extends RawMessage {
  readonly leftOut: readonly LeftOut[];
}

/** A mail message of Graph, however malformed; never throws. Times in epoch ms. */
export function parseMail(json: unknown, options: MailOptions): ParsedMessage | Unreadable {
  const message = readObject(messageSchema, json);
  if (message === null) return { unreadable: 'notAnObject', id: null };
  const { id, conversationId } = message;
  if (id === null || id === '') return { unreadable: 'noId', id: null };
  if (conversationId === null || conversationId === '') return { unreadable: 'noConversation', id };
  const leftOut = new Set<LeftOut>();
  const at = sentAt(message, leftOut);
  if (at === null) return { unreadable: 'noDate', id };

  const from = parseRecipient(message.from) ?? parseRecipient(message.sender);
  if (from === null) leftOut.add('sender');
  const to = parseRecipients(message.toRecipients);
  const cc = parseRecipients(message.ccRecipients);
  if (to.hasLeftOut || cc.hasLeftOut) leftOut.add('recipient');
  if (message.subject !== null && wellFormed(message.subject) !== message.subject) leftOut.add('characters');
  const headers = headersOf(message.internetMessageHeaders);
  const subject = oneLine(message.subject ?? '');
  const text = options.level === 'headers' ? null : parseBody(message.body, leftOut);

  const envelope: Envelope = {
    id,
    conversation: conversationId,
    channel: 'mail',
    from,
    to: to.people,
    cc: cc.people,
    at,
    subject,
    origin: mailOrigin({
      subject,
      from,
      headers: [...headers].map(([name, value]) => ({ name, value })),
      meetingMessageType: message.meetingMessageType,
      odataType: message['@odata.type'],
      inferenceClassification: message.inferenceClassification,
      isDraft: message.isDraft,
      bodyStart: text === null ? null : bodyStart(text),
    }),
    importance: importanceOf(message.importance),
    hasAttachments: message.hasAttachments ?? false,
    isPrivate: isPrivate(message, headers),
    isRead: message.isRead ?? true,
    isFlagged: message.flag?.flagStatus === 'flagged',
    mentions: [],
    reactions: [],
    replyTo: messageIds(headers.get('in-reply-to') ?? '')[0] ?? null,
    webLink: webAddress(message.webLink),
    internetMessageId: messageIds(message.internetMessageId ?? '')[0] ?? null,
    folder: message.parentFolderId,
  };
  return { envelope, text, leftOut: [...leftOut] };
}

const day = 86_400_000;

/** The sender's time, unless it is missing, no real one, or a day ahead of the server's. */
function sentAt(message: GraphMessage, leftOut: Set<LeftOut>): number | null {
  const sent = parseInstant(message.sentDateTime);
  const received = parseInstant(message.receivedDateTime) ?? parseInstant(message.createdDateTime);
  if (sent !== null && (received === null || sent - received <= day)) return sent;
  leftOut.add('sentDate');
  return received ?? sent;
}

/** Header names in lower case; of a repeated header the first. */
function headersOf(list: readonly unknown[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const entry of list) {
    const header = readObject(namedValue, entry);
    if (!header || header.name === null || header.value === null) continue;
    const name = header.name.trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, header.value);
  }
  return headers;
}

/** Message-IDs without their angle brackets. */
function messageIds(text: string): string[] {
  const bracketed = [...text.matchAll(/<([^<>\s]+)>/g)].map((match) => match[1] ?? '');
  if (bracketed.length > 0) return bracketed;
  const bare = text.trim();
  return bare === '' || /\s/.test(bare) ? [] : [bare];
}

function importanceOf(value: string | null): Envelope['importance'] {
  const importance = value?.toLowerCase();
  return importance === 'high' || importance === 'low' ? importance : 'normal';
}

// PidTagMessageClass tells S/MIME apart; a message that is only signed in the clear is no secret.
// PidTagSensitivity: 1 personal, 2 private, 3 confidential ([MS-OXPROPS]); v1.0 has no property of its own for it.
const messageClass = /\b0x0*1a$/i;
const sensitivity = /\b0x0*36$/i;

/** Marked by its sender, or encrypted (RFC 8551 S/MIME, RFC 3156 PGP/MIME, Microsoft's rights management). */
function isPrivate(message: GraphMessage, headers: ReadonlyMap<string, string>): boolean {
  if (['personal', 'private', 'confidential'].includes(message.sensitivity?.toLowerCase() ?? '')) return true;
  if (/^(personal|private|(company-)?confidential)/i.test(headers.get('sensitivity')?.trim() ?? ''))
    return true;
  if (/rpmsg/i.test(headers.get('content-class') ?? '')) return true;
  const type = headers.get('content-type') ?? '';
  if (/multipart\/encrypted/i.test(type)) return true;
  if (/application\/(x-)?pkcs7-mime/i.test(type) && !/smime-type="?signed-data/i.test(type)) return true;
  return message.singleValueExtendedProperties.some((entry) => {
    const property = readObject(namedValue, entry);
    if (!property?.id) return false;
    if (sensitivity.test(property.id)) return /^[123]$/.test(property.value ?? '');
    return (
      messageClass.test(property.id) &&
      /^ipm\.note\.(smime|rpmsg)(?!\.multipartsigned)/i.test(property.value ?? '')
    );
  });
}
