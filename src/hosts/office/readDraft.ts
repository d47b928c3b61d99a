// The message that is being written in Outlook, as far as Outlook tells of it.

import * as v from 'valibot';
import type { MailPerson } from './OpenItem';
import { told } from './told';

export interface OfficeDraft {
  /** The whole text, with signature and the quoted message. */
  readonly text: string;
  readonly subject: string;
  /** To, Cc and Bcc. */
  readonly recipients: readonly MailPerson[];
  /** Whether a file hangs on it (pictures within the text do not count); null where this Outlook cannot tell. */
  readonly hasAttachments: boolean | null;
  /** Office's word for what it is; null where this Outlook cannot tell. */
  readonly kind: 'reply' | 'forward' | 'newMail' | null;
}

const text = v.optional(v.fallback(v.string(), ''), '');
const people = v.array(v.object({ emailAddress: text, displayName: text }));
const attachments = v.array(v.object({ isInline: v.optional(v.fallback(v.boolean(), false), false) }));
const composeType = v.object({ composeType: v.picklist(['reply', 'forward', 'newMail']) });

/** null when there is no message being written, or Outlook does not hand over its text or its recipients. */
export async function readDraft(office: typeof Office): Promise<OfficeDraft | null> {
  const item = office.context.mailbox.item;
  if (!item || item.itemType !== office.MailboxEnums.ItemType.Message || typeof item.subject === 'string')
    return null;
  const [body, subject, to, cc, bcc, files, kind] = await Promise.all([
    told<unknown>((callback) => item.body.getAsync(office.CoercionType.Text, callback)),
    told<unknown>((callback) => item.subject.getAsync(callback)),
    peopleIn(item.to),
    peopleIn(item.cc),
    peopleIn(item.bcc),
    typeof item.getAttachmentsAsync === 'function'
      ? told<unknown>((callback) => item.getAttachmentsAsync(callback))
      : null,
    typeof item.getComposeTypeAsync === 'function'
      ? told<unknown>((callback) => item.getComposeTypeAsync(callback))
      : null,
  ]);
  const read = v.safeParse(v.string(), body);
  if (!read.success || to === null || cc === null || bcc === null) return null;
  const hung = v.safeParse(attachments, files);
  const composed = v.safeParse(composeType, kind);
  return {
    text: read.output,
    subject: v.parse(text, subject),
    recipients: [...to, ...cc, ...bcc],
    hasAttachments: hung.success ? hung.output.some(({ isInline }) => !isInline) : null,
    kind: composed.success ? composed.output.composeType : null,
  };
}

async function peopleIn(field: Office.Recipients): Promise<MailPerson[] | null> {
  const read = v.safeParse(people, await told<unknown>((callback) => field.getAsync(callback)));
  return read.success
    ? read.output.map(({ emailAddress, displayName }) => ({ address: emailAddress, name: displayName }))
    : null;
}
