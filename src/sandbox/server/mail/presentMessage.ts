// A stored message as a client sees it: the properties asked for, as far as its scopes reach.

import { applySelection, type Selection } from '../odata/selection';
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
  const {
    body,
    uniqueBody,
    event,
    attachments,
    internetMessageHeaders,
    singleValueExtendedProperties,
    ...plain
  } = mail.data;
  const wants = (name: string) => selection?.has(name) === true;
  const usual = (name: string) => selection === null || selection.has(name);
  const id = idFor(call, mail);
  const full: Json = {
    ...(event === null ? {} : { '@odata.type': `#${event.type}` }),
    '@odata.etag': etagOf(mail),
    id,
    changeKey: changeKey(mail),
    ...plain,
    isDeliveryReceiptRequested: null,
    isReadReceiptRequested: false,
  };
  full.webLink ??= `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`;
  if (plain.conversationIndex === '') full.conversationIndex = null;
  if (event !== null) Object.assign(full, event.properties);
  if (wants('internetMessageHeaders')) full.internetMessageHeaders = internetMessageHeaders;
  if (seesText(call)) {
    if (usual('bodyPreview')) full.bodyPreview = bodyPreview(mail);
    if (usual('body')) full.body = bodyAs(mail, call.prefer.bodyType);
    if (wants('uniqueBody')) full.uniqueBody = uniqueBodyAs(mail, call.prefer.bodyType);
  }
  const shown = applySelection(full, selection);
  if (expandAttachments && seesText(call)) shown.attachments = attachments;
  return shown;
}
