// New messages before they are sent: empty drafts, replies and forwards.

import { createHash, randomUUID } from 'node:crypto';
import type { Call } from '../operation';
import type { Address, Mail, MailData } from './Mail';
import { threadOf } from './MailboxStore';
import { htmlToText } from './plainText';
import { exchangeTime } from './readMail';

export type Answering = 'reply' | 'replyAll' | 'forward';

/** A draft of the signed-in user's, in no conversation yet. `folder`: public id. */
export function emptyDraft(call: Call, folder: string): MailData {
  const now = exchangeTime(call.world.clock());
  const me = addressOf(call);
  return {
    createdDateTime: now,
    lastModifiedDateTime: now,
    categories: [],
    receivedDateTime: now,
    sentDateTime: now,
    hasAttachments: false,
    internetMessageId: `<${randomUUID()}@${call.world.tenant.domain}>`,
    subject: '',
    importance: 'normal',
    parentFolderId: folder,
    conversationId: newConversationId(),
    conversationIndex: newConversationIndex(),
    isRead: true,
    isDraft: true,
    webLink: null,
    inferenceClassification: 'focused',
    body: { contentType: 'text', content: '' },
    uniqueBody: null,
    sender: me,
    from: me,
    toRecipients: [],
    ccRecipients: [],
    bccRecipients: [],
    replyTo: [],
    flag: { flagStatus: 'notFlagged' },
    internetMessageHeaders: [],
    singleValueExtendedProperties: [],
    attachments: [],
    event: null,
  };
}

/** A draft that answers or forwards a message, `comment` (plain text) above what it quotes. */
export function answerDraft(
  call: Call,
  original: Mail,
  how: Answering,
  comment: string,
  folder: string,
): MailData {
  const { data } = original;
  const draft = emptyDraft(call, folder);
  return {
    ...draft,
    ...recipientsOf(call, data, how),
    subject: prefixed(data.subject, how === 'forward' ? 'FW: ' : 'RE: '),
    conversationId: data.conversationId,
    conversationIndex: nextIndex(data),
    body: { contentType: 'html', content: `<html><body>${htmlOf(comment)}${quoteOf(data)}</body></html>` },
    uniqueBody: { contentType: 'html', content: `<html><body>${htmlOf(comment)}</body></html>` },
    internetMessageHeaders: threadHeaders(data),
    attachments: how === 'forward' ? data.attachments : [],
    hasAttachments: how === 'forward' && data.hasAttachments,
  };
}

export function addressOf(call: Call): Address {
  const { displayName, mail } = call.me.user;
  return { emailAddress: { name: displayName, address: mail } };
}

export function newConversationId(): string {
  return `AAQk${Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url')}`;
}

/** 22 bytes that a thread shares everywhere; each answer adds five. */
function newConversationIndex(): string {
  const unique = Buffer.from(randomUUID().replaceAll('-', ''), 'hex');
  return Buffer.concat([Buffer.from([1]), unique.subarray(0, 5), unique]).toString('base64');
}

function nextIndex(data: MailData): string {
  const known = threadOf(data.conversationIndex);
  const head =
    known === null
      ? Buffer.concat([
          Buffer.from([1]),
          createHash('sha256').update(data.internetMessageId).digest().subarray(0, 21),
        ])
      : Buffer.from(data.conversationIndex, 'base64');
  return Buffer.concat([head, Buffer.from(randomUUID().slice(0, 5))]).toString('base64');
}

function threadHeaders(data: MailData): MailData['internetMessageHeaders'] {
  const before = data.internetMessageHeaders.find(({ name }) => name.toLowerCase() === 'references')?.value;
  const references = before === undefined ? data.internetMessageId : `${before} ${data.internetMessageId}`;
  return [
    { name: 'In-Reply-To', value: data.internetMessageId },
    { name: 'References', value: references },
  ];
}

function recipientsOf(call: Call, data: MailData, how: Answering): Partial<MailData> {
  if (how === 'forward') return {};
  const me = call.me.user.mail.toLowerCase();
  const others = (people: readonly Address[]) =>
    people.filter(({ emailAddress }) => emailAddress.address.toLowerCase() !== me);
  const author = data.replyTo.length > 0 ? data.replyTo : data.from ? [data.from] : [];
  const isMine = data.from?.emailAddress.address.toLowerCase() === me;
  const first = isMine ? [] : author;
  if (how === 'reply') return { toRecipients: isMine ? data.toRecipients : first };
  const to = distinct([...first, ...others(data.toRecipients)]);
  return { toRecipients: to, ccRecipients: distinct(others(data.ccRecipients)) };
}

function distinct(people: readonly Address[]): readonly Address[] {
  const seen = new Map(people.map((person) => [person.emailAddress.address.toLowerCase(), person]));
  return [...seen.values()];
}

function prefixed(subject: string, prefix: string): string {
  return subject.toLowerCase().startsWith(prefix.toLowerCase()) ? subject : `${prefix}${subject}`;
}

function quoteOf(data: MailData): string {
  const list = (people: readonly Address[]) =>
    people
      .map(({ emailAddress }) => `${emailAddress.name} &lt;${escapeHtml(emailAddress.address)}&gt;`)
      .join('; ');
  const inner = data.body.contentType === 'html' ? bodyOf(data.body.content) : htmlOf(data.body.content);
  const sent = new Date(data.sentDateTime).toUTCString();
  return [
    '<hr tabindex="-1" style="display:inline-block; width:98%">',
    '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt">',
    `<b>From:</b> ${data.from ? list([data.from]) : ''}<br><b>Sent:</b> ${sent}<br>`,
    `<b>To:</b> ${list(data.toRecipients)}<br><b>Subject:</b> ${escapeHtml(data.subject)}`,
    `</font><div>&nbsp;</div></div>${inner}`,
  ].join('');
}

function bodyOf(html: string): string {
  return /<body[^<>]*>([\s\S]*?)(?:<\/body>|$)/i.exec(html)?.[1] ?? html;
}

function htmlOf(text: string): string {
  return text === '' ? '' : `<div>${escapeHtml(text).replaceAll('\n', '<br>')}</div>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Whether a comment and a body are both there, which Graph refuses. */
export function isDoubleText(comment: string, body: MailData['body'] | undefined): boolean {
  return comment !== '' && body !== undefined && htmlToText(body.content) !== '';
}
