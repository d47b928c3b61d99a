// A mail as it lies on disk (RFC 5322 and MIME) turned into the `message` that Graph would give for it.

import type { Recipient } from '@microsoft/microsoft-graph-types';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { MailMessage } from '../tenant';
import { charsetGap, redecode } from './charsets';
import { headerDate } from './headerDate';
import { type SplitMail, splitMail } from './splitMail';

/** What the file and folder say of a mail beyond its own bytes. */
export interface MailPlace {
  /** Id where the mail has no Message-ID: `FILE#index`. */
  readonly fallbackId: string;
  /** Graph's folder id. */
  readonly folder: string;
  readonly isDraft: boolean;
  readonly isRead: boolean;
  readonly isFlagged: boolean;
  /** The mbox "From " line, whose date stands in for a missing one; else empty. */
  readonly fromLine: string;
}

export interface ImportedMail {
  /** Its `conversationId` is its own id until the threads are known. */
  readonly message: MailMessage;
  /** Message-IDs named in References and In-Reply-To, without brackets, the nearest last. */
  readonly references: readonly string[];
  /** Epoch ms. */
  readonly at: number;
}

/** Why a mail was skipped, in plain words. */
export class BrokenMail extends Error {
  override readonly name = 'BrokenMail';
}

/**
 * The mail in `bytes` in Graph's shape.
 * @throws BrokenMail when it holds no mail, no date anywhere, or MIME beyond any limit.
 */
export async function readMime(bytes: Buffer, place: MailPlace): Promise<ImportedMail> {
  const split = splitMail(bytes);
  const email = await parsed(split);
  const headers = headersOf(email);
  const first = (name: string) => headers.find((header) => header.name.toLowerCase() === name)?.value ?? '';
  if (!headers.some(({ name }) => /^(from|to|cc|bcc|sender|subject|date|message-id|received)$/i.test(name))) {
    throw new BrokenMail('no mail headers');
  }
  const received = headerDate(first('received').split(';').at(-1) ?? '');
  const line = headerDate(place.fromLine.replace(/^From \S+ +/, ''));
  const sent = headerDate(first('date')) ?? headerDate(first('resent-date')) ?? received ?? line;
  if (sent === null) throw new BrokenMail('no date that can be read');
  // A sender's clock can be years ahead; the receiving server's line tells.
  const arrived = received ?? sent;

  const messageId = messageIds(email.messageId ?? '').at(0);
  const id = messageId ?? place.fallbackId;
  const from = recipients([email.from ?? email.sender])[0];
  const sender = recipients([email.sender ?? email.from])[0];
  const invitation = invitationMethod(email.attachments, first('content-type'));
  const body = split.text ?? bodyOf(email, Buffer.concat([split.head, split.body]));
  const message: MailMessage = {
    ...(invitation ?? {}),
    id,
    conversationId: id,
    parentFolderId: place.folder,
    subject: email.subject ?? '',
    ...(messageId === undefined ? {} : { internetMessageId: `<${messageId}>` }),
    internetMessageHeaders: headers,
    ...(from === undefined ? {} : { from }),
    ...(sender === undefined ? {} : { sender }),
    toRecipients: recipients(email.to ?? []),
    ccRecipients: recipients(email.cc ?? []),
    bccRecipients: recipients(email.bcc ?? []),
    replyTo: recipients(email.replyTo ?? []),
    createdDateTime: instant(arrived),
    lastModifiedDateTime: instant(arrived),
    sentDateTime: instant(sent),
    receivedDateTime: instant(arrived),
    isDraft: place.isDraft,
    // mbox programs write R into Status once a mail was opened.
    isRead: place.isRead && (first('status') === '' || /r/i.test(first('status'))),
    importance: importanceOf(first('importance') || first('x-priority') || first('priority')),
    inferenceClassification: 'focused',
    hasAttachments: email.attachments.some(isFile),
    flag: { flagStatus: place.isFlagged ? 'flagged' : 'notFlagged' },
    categories: [],
    body,
    bodyPreview: previewOf(body.content),
  };
  const references = [...messageIds(email.references ?? ''), ...messageIds(email.inReplyTo ?? '')];
  return { message, references: [...new Set(references)].filter((each) => each !== messageId), at: sent };
}

async function parsed({ head, body, text }: SplitMail): Promise<Email> {
  try {
    const bytes = text === null ? Buffer.concat([head, body]) : head;
    return await PostalMime.parse(bytes, { rfc822Attachments: true, maxNestingDepth: 64 });
  } catch (error) {
    throw new BrokenMail(`not readable as MIME (${String(error)})`, { cause: error });
  }
}

/** All headers in their order, as Graph lists them. */
function headersOf(email: Email): { name: string; value: string }[] {
  return email.headers
    .filter(({ key }) => key !== '' && !/\s/.test(key))
    .map(({ originalKey, value }) => ({ name: originalKey, value }));
}

/** Message-IDs without brackets; a bare one is taken too, free text (old In-Reply-To) is not. */
export function messageIds(text: string): string[] {
  const bracketed = [...text.matchAll(/<\s*([^<>\s]+)\s*>/g)].flatMap((match) => match[1] ?? []);
  if (bracketed.length > 0) return bracketed;
  const bare = text.trim();
  return bare === '' || /[\s<>]/.test(bare) ? [] : [bare];
}

function recipients(
  addresses: readonly (Address | undefined)[],
): (Recipient & { emailAddress: { name: string; address: string } })[] {
  return addresses.flatMap((entry) => {
    if (entry === undefined) return [];
    if (entry.group !== undefined) return recipients(entry.group);
    const { name, address } = entry;
    return name === '' && address === '' ? [] : [{ emailAddress: { name: name || address, address } }];
  });
}

/** HTML where the mail has any, as Graph does; text otherwise. */
function bodyOf(email: Email, bytes: Buffer): { contentType: 'html' | 'text'; content: string } {
  const isHtml = email.html !== undefined;
  const content = email.html ?? email.text ?? '';
  const gap = charsetGap(bytes);
  return { contentType: isHtml ? 'html' : 'text', content: gap === null ? content : redecode(content, gap) };
}

function previewOf(content: string): string {
  return content
    .slice(0, 20_000)
    .replace(/<(style|script|title)\b[^<>]*>[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 255);
}

/** Pictures that the HTML itself shows are no attachments to Graph either. */
function isFile(attachment: Attachment): boolean {
  if (attachment.mimeType === 'text/calendar' && attachment.method !== undefined) return false;
  if (/^application\/(pkcs7-signature|x-pkcs7-signature|pgp-signature)$/.test(attachment.mimeType))
    return false;
  return !(attachment.related === true || (attachment.disposition === 'inline' && attachment.contentId));
}

/** Invitations and their answers (RFC 6047) as Graph's `eventMessage`. */
function invitationMethod(
  attachments: readonly Attachment[],
  contentType: string,
): { '@odata.type': string; meetingMessageType: string } | null {
  const ofBody = /^text\/calendar\b.*\bmethod\s*=\s*"?(\w+)/i.exec(contentType)?.[1];
  const part = attachments.find((each) => each.mimeType === 'text/calendar' && each.method !== undefined);
  const method = (part?.method ?? ofBody)?.toUpperCase();
  const content =
    part === undefined || typeof part.content === 'string' ? '' : new TextDecoder().decode(part.content);
  if (method === 'REQUEST') {
    return { '@odata.type': '#microsoft.graph.eventMessageRequest', meetingMessageType: 'meetingRequest' };
  }
  const answer = /PARTSTAT=(ACCEPTED|DECLINED|TENTATIVE)/i.exec(content)?.[1]?.toUpperCase();
  const answers = new Map([
    ['ACCEPTED', 'meetingAccepted'],
    ['DECLINED', 'meetingDeclined'],
    ['TENTATIVE', 'meetingTenativelyAccepted'],
  ]);
  if (method === 'REPLY') {
    const meetingMessageType = answers.get(answer ?? '') ?? 'meetingAccepted';
    return { '@odata.type': '#microsoft.graph.eventMessageResponse', meetingMessageType };
  }
  if (method === 'CANCEL') {
    return { '@odata.type': '#microsoft.graph.eventMessage', meetingMessageType: 'meetingCancelled' };
  }
  return null;
}

function importanceOf(value: string): 'low' | 'normal' | 'high' {
  if (/^\s*(high|urgent|[12]\b)/i.test(value)) return 'high';
  return /^\s*(low|non-urgent|[45]\b)/i.test(value) ? 'low' : 'normal';
}

function instant(at: number): string {
  return new Date(at).toISOString().replace(/\.000Z$/, 'Z');
}
