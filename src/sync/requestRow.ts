// From a conversation's messages to the row that stands for it.

import { judge } from '../domain/judge';
import type { Conversation } from '../domain/message';
import type { Person } from '../domain/person';
import type { Verdict } from '../domain/request';
import type { View } from '../domain/view';
import type { ChatRow, StoredMessage, StoredRequest } from '../store/rows';
import { searchTerms } from '../store/searchTerms';

/** How a change of a verdict counts: what the first fill finds, or the clock brings, is no news. */
export type Occasion = 'fill' | 'news';

const mostPeople = 20;

/** People of a conversation, each once: writers first. */
function peopleOf(messages: readonly StoredMessage[], chat: ChatRow | undefined): Person[] {
  const people = new Map<string, Person>();
  const add = (person: Person | null): void => {
    if (person && !people.has(person.address)) people.set(person.address, person);
  };
  for (const message of messages) add(message.from);
  for (const member of chat?.members ?? []) add(member);
  for (const message of messages) for (const person of [...message.to, ...message.cc]) add(person);
  return [...people.values()];
}

function conversationOf(messages: readonly StoredMessage[], chat: ChatRow | undefined): Conversation | null {
  const ordered = [...messages].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const [oldest] = ordered;
  if (!oldest) return null;
  return {
    id: oldest.conversation,
    channel: oldest.channel,
    form: oldest.channel === 'mail' ? 'mail' : (chat?.form ?? 'group'),
    subject: oldest.channel === 'mail' ? oldest.subject : (chat?.topic ?? ''),
    people: peopleOf(ordered, chat),
    messages: ordered,
  };
}

/**
 * The row of a conversation, judged now; null when it has no messages.
 * @param known the row as it stands, for what it was before
 */
export function requestRow(
  messages: readonly StoredMessage[],
  chat: ChatRow | undefined,
  known: StoredRequest | undefined,
  view: View,
  occasion: Occasion,
): StoredRequest | null {
  const conversation = conversationOf(messages, chat);
  const newest = conversation?.messages.at(-1);
  if (!conversation || !newest) return null;
  const verdict = judge(conversation, view);
  const byId = new Map(conversation.messages.map((message) => [message.id, message]));
  const openAsks = verdict.asks.filter((ask) => !ask.isAnswered).map((ask) => byId.get(ask.message));
  const asking = openAsks[0] ?? byId.get(verdict.asks[0]?.message ?? '') ?? newest;
  const askTimes = openAsks.map((message) => message?.at ?? 0);
  const change = changeOf(known, verdict, view.now, occasion);
  const people = conversation.people.slice(0, mostPeople);
  const row = {
    ...verdict,
    ...change,
    webLink: asking.webLink ?? newest.webLink ?? chat?.webLink ?? null,
    isPrivate: asking.isPrivate,
    lastFrom: newest.from,
    people,
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
