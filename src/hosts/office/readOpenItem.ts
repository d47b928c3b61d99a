// Office's item turned into ours. Fields are read leniently: what one Outlook lacks must not cost the rest.

import * as v from 'valibot';
import { conversationIds } from './conversationIds';
import type { MailPerson, OpenItem, OpenMessage } from './OpenItem';
import { outlookDraft } from './outlookDraft';
import { told } from './told';

const text = v.optional(v.fallback(v.string(), ''), '');
const person = v.object({ displayName: text, emailAddress: text });
const people = v.optional(v.fallback(v.array(v.unknown()), []), []);

/** A message or appointment that is being read has its subject as text; one being written has a way to ask for it. */
const readItem = v.object({
  itemType: text,
  itemClass: text,
  itemId: text,
  conversationId: text,
  internetMessageId: text,
  subject: v.string(),
  from: v.optional(v.unknown(), null),
  to: people,
  cc: people,
  dateTimeCreated: v.fallback(v.nullable(v.date()), null),
  attachments: people,
});

/** S/MIME that is only signed in the clear can be read by anybody. */
const encrypted = /^ipm\.note\.(smime|rpmsg)(?!\.multipartsigned)/i;
const meeting = /^ipm\.(schedule|appointment)/i;

/** What is open now. Never throws: what cannot be told is `unknown`. */
export async function readOpenItem(office: typeof Office): Promise<OpenItem> {
  const { mailbox } = office.context;
  const item = mailbox.item;
  if (!item) return { kind: 'none' };
  if (item.itemType === office.MailboxEnums.ItemType.Appointment) return { kind: 'appointment' };
  if (typeof item.subject !== 'string') return { kind: 'compose', draft: outlookDraft(office) };
  const read = v.safeParse(readItem, item);
  if (!read.success) return { kind: 'unknown' };
  const { itemClass, itemId, conversationId, dateTimeCreated } = read.output;
  if (meeting.test(itemClass)) return { kind: 'appointment' };
  if (encrypted.test(itemClass)) return { kind: 'protected' };
  if (itemId === '' || conversationId === '' || dateTimeCreated === null) return { kind: 'unknown' };
  const owner = await ownerOf(item);
  if (owner !== null && owner.toLowerCase() !== mailbox.userProfile.emailAddress.toLowerCase())
    return { kind: 'shared', owner };
  const to = personsOf(read.output.to);
  const cc = personsOf(read.output.cc);
  const message: OpenMessage = {
    id: mailbox.convertToRestId(itemId, office.MailboxEnums.RestVersion.v2_0),
    conversations: conversationIds(conversationId),
    internetMessageId: read.output.internetMessageId || null,
    subject: read.output.subject,
    from: personOf(read.output.from),
    to,
    cc,
    at: dateTimeCreated.getTime(),
    hasAttachments: read.output.attachments.length > 0,
    body: () => told((callback) => item.body.getAsync(office.CoercionType.Html, callback)),
    headers: async () =>
      typeof item.getAllInternetHeadersAsync === 'function'
        ? told((callback) => item.getAllInternetHeadersAsync(callback))
        : null,
    reply: (html) => item.displayReplyForm({ htmlBody: html }),
  };
  return { kind: 'message', message };
}

/** Whose mailbox it lies in, where Outlook says that it is shared; else null. */
async function ownerOf(item: Office.MessageRead): Promise<string | null> {
  // Only items of shared folders and mailboxes have it.
  if (typeof item.getSharedPropertiesAsync !== 'function') return null;
  const shared = await told<Office.SharedProperties>((callback) => item.getSharedPropertiesAsync(callback));
  return shared?.owner || null;
}

function personOf(value: unknown): MailPerson | null {
  const read = v.safeParse(person, value);
  if (!read.success || (read.output.emailAddress === '' && read.output.displayName === '')) return null;
  return { address: read.output.emailAddress, name: read.output.displayName };
}

function personsOf(values: readonly unknown[]): readonly MailPerson[] {
  return values.map(personOf).filter((each) => each !== null);
}
