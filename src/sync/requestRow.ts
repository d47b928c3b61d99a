// From a conversation's messages to the row that stands for it.

import { assembleConversation } from '../domain/conversation';
import { judge } from '../domain/judge';
import { type Known, nothingKnown } from '../domain/known';
import type { Conversation } from '../domain/message';
import type { Person } from '../domain/person';
import type { Verdict } from '../domain/request';
import type { View } from '../domain/view';
import type { ChatRow, StoredMessage, StoredRequest } from '../store/rows';
import { searchTerms } from '../store/searchTerms';

/** How a change of a verdict counts: what the first fill finds, or the clock brings, is no news. */
export type Occasion = 'fill' | 'news';

const mostPeople = 20;

/** Whom the row names, for the search by person: writers before readers. */
function namedPeople({ messages, people }: Conversation): Person[] {
  const writers = new Set(messages.map(({ from }) => from?.address));
  const others = people.filter(({ address }) => !writers.has(address));
  return [...people.filter(({ address }) => writers.has(address)), ...others].slice(0, mostPeople);
}

/**
 * The row of a conversation, judged now; null when it has no messages.
 * @param before the row as it stands, for what it was
 */
export function requestRow(
  messages: readonly StoredMessage[],
  chat: ChatRow | undefined,
  before: StoredRequest | undefined,
  view: View,
  occasion: Occasion,
  known: Known = nothingKnown,
): StoredRequest | null {
  const [some] = messages;
  if (!some) return null;
  const conversation = assembleConversation(some.conversation, messages, chat ?? null);
  const newest = conversation.messages.at(-1);
  if (!newest) return null;
  const verdict = judge(conversation, view, known);
  const byId = new Map(conversation.messages.map((message) => [message.id, message]));
  const openAsks = verdict.asks.filter((ask) => !ask.isAnswered).map((ask) => byId.get(ask.message));
  const asking = openAsks[0] ?? byId.get(verdict.asks[0]?.message ?? '') ?? newest;
  const askTimes = openAsks.map((message) => message?.at ?? 0);
  const change = changeOf(before, verdict, view.now, occasion);
  const row = {
    ...verdict,
    ...change,
    webLink: asking.webLink ?? newest.webLink ?? chat?.webLink ?? null,
    isPrivate: asking.isPrivate,
    lastFrom: newest.from,
    people: namedPeople(conversation),
    lastAskAt: askTimes.length > 0 ? Math.max(...askTimes) : null,
  };
  return { ...row, terms: searchTerms(row) };
}

function changeOf(
  known: StoredRequest | undefined,
  verdict: Verdict,
  now: number,
  occasion: Occasion,
): Pick<StoredRequest, 'changedAt' | 'before'> {
  if (!known) return { changedAt: occasion === 'fill' ? verdict.lastAt : now, before: null };
  const isSame = known.turn === verdict.turn && known.state === verdict.state;
  if (isSame || occasion === 'fill') return { changedAt: known.changedAt, before: known.before };
  return { changedAt: now, before: { turn: known.turn, state: known.state } };
}
