// Sending: the message goes into Sent Items, and a copy of it into the mailbox of everyone it names.

import { GraphFailure } from '../GraphFailure';
import type { Call } from '../operation';
import type { World } from '../World';
import { leavesAt } from './deferredTime';
import { newConversationId } from './drafts';
import type { Address, Mail, MailData } from './Mail';
import { type MailboxStore, threadOf } from './MailboxStore';
import { exchangeTime } from './readMail';

/** @see https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits */
const mostRecipients = 500;

/**
 * Sends a draft that lies in a folder: it moves to Sent Items, at the time it asks for when that is still to come.
 * @throws GraphFailure when nobody can get it
 */
export function sendDraft(call: Call, draft: Mail): void {
  if (!draft.data.isDraft) {
    throw new GraphFailure(400, 'ErrorInvalidRequest', 'The message is not a draft and cannot be sent.');
  }
  checkRecipients(draft.data);
  const { world, me } = call;
  if (leavesAt(draft.data) > world.clock()) world.deferred.add(me.user.id, draft);
  else deliverDraft(world, me.user.id, draft, world.clock());
}

/** Lets a draft go, at an instant (epoch ms). */
export function deliverDraft(world: World, userId: string, draft: Mail, at: number): void {
  const store = world.mailbox(userId);
  const sent = store.move(draft, store.folder('sentitems').publicId, sentAt(at));
  distribute(world, sent.data);
}

/**
 * Sends a message that lies in no folder yet. A deferred time is not heeded here: Graph's page on extended properties
 * names only the making and changing of drafts.
 */
export function sendNew(call: Call, data: MailData, keep: boolean): void {
  checkRecipients(data);
  const store = call.world.mailbox(call.me.user.id);
  const sent = { ...data, ...sentAt(call.world.clock()), parentFolderId: store.folder('sentitems').publicId };
  if (keep) store.add(call.world.newMailId(), sent);
  distribute(call.world, sent);
}

function sentAt(at: number): Partial<MailData> {
  const now = exchangeTime(at);
  return { isDraft: false, isRead: true, sentDateTime: now, receivedDateTime: now };
}

function everybody(data: MailData): readonly Address[] {
  return [...data.toRecipients, ...data.ccRecipients, ...data.bccRecipients];
}

function checkRecipients(data: MailData): void {
  const all = everybody(data);
  const valid =
    all.length > 0 && all.every(({ emailAddress }) => /^[^@\s]+@[^@\s]+$/.test(emailAddress.address));
  if (!valid) {
    throw new GraphFailure(
      400,
      'ErrorInvalidRecipients',
      'At least one recipient is not valid, or there is no recipient.',
    );
  }
  if (all.length > mostRecipients) {
    throw new GraphFailure(
      400,
      'ErrorInvalidRecipients',
      `A message goes to ${mostRecipients} recipients at most.`,
    );
  }
}

/** One copy each, however often someone is named; who has no mailbox here is outside the tenant and out of sight. */
function distribute(world: World, sent: MailData): void {
  const receivers = new Set<string>();
  for (const { emailAddress } of everybody(sent)) {
    const id = world.person(emailAddress.address)?.user.id;
    if (id !== undefined) receivers.add(id);
  }
  for (const id of receivers) {
    const store = world.mailboxOf(id);
    if (!store) continue;
    store.add(world.newMailId(), {
      ...sent,
      createdDateTime: sent.sentDateTime,
      lastModifiedDateTime: sent.sentDateTime,
      parentFolderId: store.folder('inbox').publicId,
      conversationId: conversationFor(store, sent),
      isRead: false,
      bccRecipients: [],
      singleValueExtendedProperties: [],
      categories: [],
      flag: { flagStatus: 'notFlagged' },
      webLink: null,
    });
  }
}

/** The conversation a message belongs to in a mailbox: by what it answers, else by its conversation index. */
function conversationFor(store: MailboxStore, message: MailData): string {
  const headers = new Map(
    message.internetMessageHeaders.map(({ name, value }) => [name.toLowerCase(), value]),
  );
  const ids = [headers.get('in-reply-to'), ...(headers.get('references')?.split(/\s+/).reverse() ?? [])];
  for (const id of ids) {
    const known = id === undefined ? undefined : store.byInternetMessageId(id);
    if (known) return known.data.conversationId;
  }
  const thread = threadOf(message.conversationIndex);
  return (thread === null ? undefined : store.conversationOf(thread)) ?? newConversationId();
}
