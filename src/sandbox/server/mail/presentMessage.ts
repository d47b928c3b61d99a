// A stored message as a client sees it: the properties asked for, as far as its scopes reach.

import type { Selection } from '../odata/selection';
import type { Call, Json } from '../operation';
import { changeKey, etagOf, type Mail, mutableId } from './Mail';
import { bodyAs, bodyPreview, uniqueBodyAs } from './plainText';

/** Whether the caller may see more than headers: `Mail.ReadBasic` hides body, preview and attachments. */
export function seesText(call: Call): boolean {
  return call.scopes.has('Mail.Read') || call.scopes.has('Mail.ReadWrite');
}

export function idFor(call: Call, mail: Mail): string {
  return call.prefer.immutableIds ? mail.id : mutableId(mail);
}

/** @param expandAttachments the caller asked for `$expand=attachments` */
export function presentMessage(
  call: Call,
  mail: Mail,
  selection: Selection,
  expandAttachments = false,
): Json {
  const { event } = mail.data;
  const json: Json = event === null ? {} : { '@odata.type': `#${event.type}` };
  json['@odata.etag'] = etagOf(mail);
  json.id = idFor(call, mail);
  for (const name of selection ?? usual) {
    const read = readers[name];
    const value = read ? read(call, mail) : event?.properties[name];
    if (value !== undefined) json[name] = value;
  }
  if (selection === null && event !== null) Object.assign(json, event.properties);
  if (expandAttachments && seesText(call)) json.attachments = mail.data.attachments;
  return json;
}

/** How each property is found; undefined: it is not shown to this caller. */
const readers: Readonly<Record<string, (call: Call, mail: Mail) => unknown>> = {
  changeKey: (_call, mail) => changeKey(mail),
  createdDateTime: (_call, { data }) => data.createdDateTime,
  lastModifiedDateTime: (_call, { data }) => data.lastModifiedDateTime,
  categories: (_call, { data }) => data.categories,
  receivedDateTime: (_call, { data }) => data.receivedDateTime,
  sentDateTime: (_call, { data }) => data.sentDateTime,
  hasAttachments: (_call, { data }) => data.hasAttachments,
  internetMessageId: (_call, { data }) => data.internetMessageId,
  subject: (_call, { data }) => data.subject,
  bodyPreview: (call, mail) => (seesText(call) ? bodyPreview(mail) : undefined),
  importance: (_call, { data }) => data.importance,
  parentFolderId: (_call, { data }) => data.parentFolderId,
  conversationId: (_call, { data }) => data.conversationId,
  conversationIndex: (_call, { data }) => (data.conversationIndex === '' ? null : data.conversationIndex),
  isDeliveryReceiptRequested: () => null,
  isReadReceiptRequested: () => false,
  isRead: (_call, { data }) => data.isRead,
  isDraft: (_call, { data }) => data.isDraft,
  webLink: (call, mail) => mail.data.webLink ?? outlookLink(idFor(call, mail)),
  inferenceClassification: (_call, { data }) => data.inferenceClassification,
  body: (call, mail) => (seesText(call) ? bodyAs(mail, call.prefer.bodyType) : undefined),
  sender: (_call, { data }) => data.sender,
  from: (_call, { data }) => data.from,
  toRecipients: (_call, { data }) => data.toRecipients,
  ccRecipients: (_call, { data }) => data.ccRecipients,
  bccRecipients: (_call, { data }) => data.bccRecipients,
  replyTo: (_call, { data }) => data.replyTo,
  flag: (_call, { data }) => data.flag,
  uniqueBody: (call, mail) => (seesText(call) ? uniqueBodyAs(mail, call.prefer.bodyType) : undefined),
  internetMessageHeaders: (_call, { data }) => data.internetMessageHeaders,
};

/** What comes without `$select`: all but these two, which must be asked for by name. */
const usual = Object.keys(readers).filter(
  (name) => name !== 'uniqueBody' && name !== 'internetMessageHeaders',
);

function outlookLink(id: string): string {
  return `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`;
}
