// A mailbox as files, read whole into a snapshot: messages in Graph's shape with their conversations and people.

import { createHash } from 'node:crypto';
import type { MailboxSettings, Recipient } from '@microsoft/microsoft-graph-types';
import type { MailMessage, Snapshot } from '../tenant';
import { ImportError } from './ImportError';
import { MailboxOwner, nameOf, type Owner } from './MailboxOwner';
import type { ImportedMail } from './mimeMessage';
import { plausibleNow } from './plausibleNow';
import { readMail } from './readMail';
import { type ThreadFacts, Threads } from './Threads';

export interface MailboxOptions {
  readonly paths: readonly string[];
  /** Addresses of the owner, the main one first. */
  readonly me: readonly string[];
  /** The real clock, epoch ms. */
  readonly present: number;
  /** IANA zone for the owner's working hours. */
  readonly zone: string;
}

/** What of a mail its thread is known by. */
export function threadFactsOf({ message, references, at }: ImportedMail): ThreadFacts {
  const all = [message.from, ...(message.toRecipients ?? []), ...(message.ccRecipients ?? [])];
  const addresses = all.map((each) => each?.emailAddress?.address?.toLowerCase() ?? '');
  return {
    id: message.id,
    references,
    subject: message.subject ?? '',
    from: addresses[0] ?? '',
    people: [...new Set(addresses)].filter((address) => address !== ''),
    at,
  };
}

/**
 * Reads a mailbox of mbox files, maildirs and `.eml` files.
 * @throws ImportError when a path is wrong, nothing in it is mail, or nobody in it has one of the owner's addresses.
 */
export async function readMailbox({ paths, me, present, zone }: MailboxOptions): Promise<Snapshot> {
  const skipped: Snapshot['skipped'] = [];
  const owner = new MailboxOwner(me);
  const threads = new Threads();
  const messages: MailMessage[] = [];
  const times: number[] = [];
  for await (const mail of readMail(paths, { onSkip: (where, why) => skipped.push({ where, why }) })) {
    owner.see(mail.message);
    threads.add(threadFactsOf(mail));
    times.push(mail.at);
    messages.push(mail.message);
  }
  if (messages.length === 0)
    throw new ImportError('notMail', `${paths.join(', ')}: no mail that can be read`);
  const mine = owner.owner();
  const conversations = threads.conversations();
  for (const message of messages) {
    message.conversationId = conversations.get(message.id) ?? message.id;
    const isInbox = message.parentFolderId === 'inbox';
    if (isInbox && mine.addresses.includes(addressOf(message.from))) message.parentFolderId = 'sentitems';
  }
  return {
    me: {
      ...userOf(mine.addresses[0] ?? '', mine.name),
      proxyAddresses: mine.addresses.map((address, index) => `${index === 0 ? 'SMTP' : 'smtp'}:${address}`),
    },
    now: plausibleNow(times, present),
    settings: usualSettings(zone),
    users: colleaguesOf(messages, mine),
    messages,
    chats: [],
    chatMessages: [],
    skipped,
  };
}

function addressOf(recipient: Recipient | null | undefined): string {
  return recipient?.emailAddress?.address?.toLowerCase() ?? '';
}

function usualSettings(zone: string): MailboxSettings {
  return {
    timeZone: zone,
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '09:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: zone },
    },
  };
}

/** Everybody of the owner's domains who occurs in the mailbox: a company's directory holds its own people only. */
function colleaguesOf(messages: readonly MailMessage[], owner: Owner): Snapshot['users'] {
  const domains = new Set(owner.addresses.map((address) => address.split('@')[1]));
  const names = new Map<string, string>();
  for (const message of messages) {
    for (const each of [message.from, ...(message.toRecipients ?? []), ...(message.ccRecipients ?? [])]) {
      const address = addressOf(each);
      if (!domains.has(address.split('@')[1]) || owner.addresses.includes(address)) continue;
      const name = each?.emailAddress?.name ?? '';
      const isName = name !== '' && !name.includes('@');
      if (isName || !names.has(address)) names.set(address, isName ? name : nameOf(address));
    }
  }
  return [...names].map(([address, name]) => userOf(address, name));
}

function userOf(address: string, name: string): Snapshot['me'] {
  const [givenName = name, ...rest] = name.split(' ');
  return {
    id: objectId(address),
    displayName: name,
    givenName,
    surname: rest.join(' '),
    mail: address,
    userPrincipalName: address,
  };
}

/** The same address has the same object id every time, so that what a person decided in Heed stays theirs. */
export function objectId(address: string): string {
  const hex = createHash('sha256').update(address).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
