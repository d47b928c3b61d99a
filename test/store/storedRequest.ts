// A stored request for tests; what a test cares about is given, the rest is ordinary.

import { emptyReading } from '../../src/domain/reading';
import type { StoredMessage, StoredRequest } from '../../src/store/rows';
import { searchTerms } from '../../src/store/searchTerms';

export const anna = { address: 'anna@firm.example', name: 'Anna Petrova' };
export const ivan = { address: 'ivan@firm.example', name: 'Ivan Orlov' };

export function storedRequest(
  given: Partial<StoredRequest> & { readonly conversation: string },
): StoredRequest {
  const row: StoredRequest = {
    channel: 'mail',
    form: 'mail',
    subject: 'Campaign figures',
    turn: 'mine',
    state: 'waiting',
    waiting: [anna],
    asker: anna,
    asked: [ivan],
    since: 1_000,
    due: null,
    promisedAt: null,
    confidence: 0.9,
    isPerhaps: false,
    asks: [],
    reasons: [],
    lastAt: 1_000,
    webLink: null,
    isPrivate: false,
    changedAt: 1_000,
    before: null,
    lastFrom: anna,
    people: [anna, ivan],
    lastAskAt: given.lastAt ?? 1_000,
    terms: [],
    ...given,
  };
  return { ...row, terms: searchTerms(row) };
}

export function storedMessage(
  given: Partial<StoredMessage> & { readonly id: string; readonly conversation: string; readonly at: number },
): StoredMessage {
  return {
    channel: 'mail',
    from: anna,
    to: [ivan],
    cc: [],
    subject: 'Campaign figures',
    origin: 'person',
    importance: 'normal',
    hasAttachments: false,
    isPrivate: false,
    isRead: false,
    isFlagged: false,
    mentions: [],
    reactions: [],
    replyTo: null,
    webLink: null,
    internetMessageId: null,
    folder: 'inbox',
    reading: emptyReading('text'),
    receivedAt: given.at,
    ...given,
  };
}
