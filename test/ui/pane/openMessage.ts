// Messages as Outlook hands them to the panel, for tests.

import type { OpenMessage } from '../../../src/hosts/office/OpenItem';
import type { StoredMessage } from '../../../src/store/rows';
import { storedMessage as ordinary } from '../../store/storedRequest';
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
  return ordinary({
    id: 'immutable-1',
    conversation: 'c-1',
    from: maria,
    to: [ivan],
    at: now - 2 * hour,
    subject: 'Q4 budget',
    internetMessageId: 'm1@northwind.example',
    ...more,
  });
}
