// From the tenant's messages, which may lack or bend anything, to complete ones.

import { conformTo } from '../../contract/conformTo';
import type { MailMessage } from '../../tenant';
import type { Json } from '../operation';
import type { Address, Body, MailData } from './Mail';

const earliest = '1601-01-01T00:00:00Z';

/** An instant as Exchange writes it: UTC, whole seconds. */
export function exchangeTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** @param folder the public id of its folder */
export function readMail(message: MailMessage, folder: string): MailData {
  const received = time(message.receivedDateTime) ?? time(message.sentDateTime) ?? earliest;
  const sent = time(message.sentDateTime) ?? received;
  const attachments = Array.isArray(message.attachments)
    ? message.attachments.map((item) => conformTo('microsoft.graph.attachment', item))
    : [];
  return {
    createdDateTime: time(message.createdDateTime) ?? received,
    lastModifiedDateTime: time(message.lastModifiedDateTime) ?? received,
    categories: Array.isArray(message.categories) ? message.categories.filter(isText) : [],
    receivedDateTime: received,
    sentDateTime: sent,
    hasAttachments: message.hasAttachments === true,
    internetMessageId: isText(message.internetMessageId)
      ? message.internetMessageId
      : `<${encodeURIComponent(message.id)}@sandbox.invalid>`,
    subject: isText(message.subject) ? message.subject : '',
    importance: message.importance === 'low' || message.importance === 'high' ? message.importance : 'normal',
    parentFolderId: folder,
    conversationId: isText(message.conversationId) ? message.conversationId : message.id,
    conversationIndex: isText(message.conversationIndex) ? message.conversationIndex : '',
    isRead: message.isRead === true,
    isDraft: message.isDraft === true,
    webLink: isText(message.webLink) ? message.webLink : null,
    inferenceClassification: message.inferenceClassification === 'other' ? 'other' : 'focused',
    body: readBody(message.body) ?? { contentType: 'text', content: '' },
    uniqueBody: readBody(message.uniqueBody),
    sender: readAddress(message.sender) ?? readAddress(message.from),
    from: readAddress(message.from) ?? readAddress(message.sender),
    toRecipients: readAddresses(message.toRecipients),
    ccRecipients: readAddresses(message.ccRecipients),
    bccRecipients: readAddresses(message.bccRecipients),
    replyTo: readAddresses(message.replyTo),
    flag: readFlag(message.flag),
    internetMessageHeaders: readHeaders(message.internetMessageHeaders),
    singleValueExtendedProperties: [],
    attachments,
    event: readEvent(message),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function time(value: unknown): string | null {
  const at = isText(value) ? Date.parse(value) : Number.NaN;
  const year = Number.isNaN(at) ? -1 : new Date(at).getUTCFullYear();
  return year >= 0 && year <= 9999 ? exchangeTime(at) : null;
}

function readBody(value: unknown): Body | null {
  if (typeof value !== 'object' || value === null) return null;
  const { contentType, content }: { contentType?: unknown; content?: unknown } = value;
  if (!isText(content)) return null;
  return { contentType: contentType === 'html' ? 'html' : 'text', content };
}

function readAddress(value: unknown): Address | null {
  if (typeof value !== 'object' || value === null) return null;
  const { emailAddress }: { emailAddress?: unknown } = value;
  if (typeof emailAddress !== 'object' || emailAddress === null) return null;
  const { name, address }: { name?: unknown; address?: unknown } = emailAddress;
  const known = isText(address) ? address : '';
  return { emailAddress: { name: isText(name) ? name : known, address: known } };
}

function readAddresses(value: unknown): Address[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const address = readAddress(item);
    return address ? [address] : [];
  });
}

function readHeaders(value: unknown): { name: string; value: string }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const header: { name?: unknown; value?: unknown } = item;
    return isText(header.name) && isText(header.value) ? [{ name: header.name, value: header.value }] : [];
  });
}

function readFlag(value: MailMessage['flag']): Json {
  const status = value?.flagStatus;
  const flagStatus = status === 'flagged' || status === 'complete' ? status : 'notFlagged';
  const dates: Json = {};
  for (const name of ['startDateTime', 'dueDateTime', 'completedDateTime'] as const) {
    const date = value?.[name];
    if (date && isText(date.dateTime))
      dates[name] = { dateTime: date.dateTime, timeZone: date.timeZone ?? 'UTC' };
  }
  return { flagStatus, ...dates };
}

const meetingTypes: Readonly<Record<string, string>> = {
  meetingRequest: 'microsoft.graph.eventMessageRequest',
  meetingCancelled: 'microsoft.graph.eventMessage',
  meetingAccepted: 'microsoft.graph.eventMessageResponse',
  meetingTenativelyAccepted: 'microsoft.graph.eventMessageResponse',
  meetingDeclined: 'microsoft.graph.eventMessageResponse',
  none: 'microsoft.graph.eventMessage',
};

function readEvent(message: MailMessage): MailData['event'] {
  const more = new Map<string, unknown>(Object.entries(message));
  const kind = more.get('meetingMessageType');
  const said = more.get('@odata.type');
  const isEvent = isText(said) && said.startsWith('#microsoft.graph.eventMessage');
  const type = isText(kind) ? meetingTypes[kind] : isEvent ? 'microsoft.graph.eventMessage' : undefined;
  if (type === undefined) return null;
  const fitting = conformTo(type, message);
  const properties: Json = { meetingMessageType: isText(kind) ? kind : 'none', type: 'singleInstance' };
  for (const name of ['startDateTime', 'endDateTime', 'location', 'isAllDay', 'isOutOfDate', 'isDelegated']) {
    if (name in fitting) properties[name] = fitting[name];
  }
  return { type, properties };
}
