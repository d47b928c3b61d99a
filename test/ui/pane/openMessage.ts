// Messages as Outlook hands them to the panel, for tests.

import { emptyReading } from '../../../src/domain/reading';
import type { OpenMessage } from '../../../src/hosts/office/OpenItem';
import type { StoredMessage } from '../../../src/store/rows';
import { hour, ivan, maria, now } from '../fixtures/sampleRows';

/** A mail of Maria's to Ivan with two questions, sent two hours ago. */
export function openMessage(more: Partial<OpenMessage> = {}): OpenMessage {
  return {
    id: 'rest-1',
    conversations: ['c-1', 'c/1'],
    internetMessageId: '<m1@northwind.example>',
    subject: 'Q4 budget',
    from: { name: maria.name, address: 'Maria@Northwind.example' },
    to: [ivan],
    cc: [],
    at: now - 2 * hour,
    hasAttachments: false,
    body: async () =>
      '<p>Hi Ivan,</p><p>Could you confirm the travel numbers?</p><p>Who signs the contract with the printers?</p><p>Maria</p>',
    headers: async () => null,
    reply: () => {},
    ...more,
  };
}

/** The same mail as sync stored it. */
export function storedMessage(more: Partial<StoredMessage> = {}): StoredMessage {
  return {
    id: 'immutable-1',
    conversation: 'c-1',
    channel: 'mail',
    from: maria,
    to: [ivan],
    cc: [],
    at: now - 2 * hour,
    receivedAt: now - 2 * hour,
    subject: 'Q4 budget',
    origin: 'person',
    importance: 'normal',
    hasAttachments: false,
    isPrivate: false,
    isRead: true,
    isFlagged: false,
    mentions: [],
    reactions: [],
    replyTo: null,
    webLink: null,
    internetMessageId: 'm1@northwind.example',
    folder: 'inbox',
    reading: emptyReading('text', 'en'),
    ...more,
  };
}
