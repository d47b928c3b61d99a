// A row of the outbox for tests; what a test cares about is given, the rest is ordinary.

import type { OutboxRow } from '../../src/store/outboxRows';

export function outboxRow(given: Partial<OutboxRow> = {}): OutboxRow {
  return {
    id: 'row',
    conversation: 'thread',
    content: { kind: 'chatMessage', chat: 'thread', text: 'Here it is.', card: null },
    seenUpTo: null,
    writtenAt: 1,
    goesAt: 2,
    state: 'queued',
    attempts: 0,
    nextAt: 0,
    draft: null,
    draftTries: 0,
    chat: null,
    chatBefore: null,
    arrivedAs: null,
    sentAt: null,
    hold: null,
    newsFrom: null,
    problem: null,
    ...given,
  };
}
