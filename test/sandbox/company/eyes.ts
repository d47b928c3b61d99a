// The sample company through the eyes of one of its people: Graph's edge, the reading and the judging, all real.

import { judge } from '../../../src/domain/judge';
import type { Conversation, Message } from '../../../src/domain/message';
import type { Me, Person } from '../../../src/domain/person';
import type { Verdict } from '../../../src/domain/request';
import type { View } from '../../../src/domain/view';
import { startOfWorkingDaysAgo } from '../../../src/domain/workingTime';
import { parseChat } from '../../../src/graph/chat';
import { parseChatMessage } from '../../../src/graph/chatMessage';
import { parseMailboxSettings } from '../../../src/graph/mailboxSettings';
import { parseMail } from '../../../src/graph/mailMessage';
import { readMessage } from '../../../src/language/read';
import type { Tenant } from '../../../src/sandbox/tenant';

export interface Eyes {
  readonly view: View;
  readonly verdicts: readonly Verdict[];
  /** What the lists show: sure and of the last five working days. */
  readonly mine: readonly Verdict[];
  readonly theirs: readonly Verdict[];
  readonly perhaps: readonly Verdict[];
  /** Folded: sure, but older. */
  readonly older: readonly Verdict[];
}

const FOLD_AFTER_DAYS = 5;

/** What somebody (address) of the tenant sees at its moment. */
export function throughEyesOf(tenant: Tenant, address: string): Eyes {
  const person = tenant.people.find((each) => each.user.mail === address);
  if (!person?.mailbox) throw new Error(`Nobody here: ${address}`);
  const settings = parseMailboxSettings(person.mailbox.settings, 'UTC');
  const me: Me = { name: person.user.displayName, addresses: [address], userId: person.user.id };
  const view: View = {
    me,
    colleagueDomains: [tenant.domain],
    now: tenant.now,
    zone: settings.zone,
    workingHours: settings.workingHours,
    level: 'text',
  };
  const verdicts = [...mailOf(person.mailbox.messages, view), ...chatsOf(tenant, person.user.id, view)].map(
    (conversation) => judge(conversation, view),
  );
  const fold = startOfWorkingDaysAgo(tenant.now, FOLD_AFTER_DAYS, settings.workingHours);
  const open = verdicts.filter(({ state }) => state === 'waiting' || state === 'promised');
  const isOlder = (verdict: Verdict) => Math.max(verdict.since ?? 0, verdict.promisedAt ?? 0) < fold;
  const listed = (turn: Verdict['turn']) =>
    open.filter((verdict) => verdict.turn === turn && !verdict.isPerhaps && !isOlder(verdict));
  return {
    view,
    verdicts,
    mine: listed('mine'),
    theirs: listed('theirs'),
    perhaps: open.filter((verdict) => verdict.isPerhaps && !isOlder(verdict)),
    older: open.filter((verdict) => !verdict.isPerhaps && isOlder(verdict)),
  };
}

function mailOf(mails: readonly unknown[], view: View): Conversation[] {
  const threads = new Map<string, Message[]>();
  for (const json of mails) {
    const parsed = parseMail(json, { level: 'text' });
    if ('unreadable' in parsed) throw new Error(parsed.unreadable);
    const { envelope } = parsed;
    const people = [...(envelope.from ? [envelope.from] : []), ...envelope.to, ...envelope.cc];
    const reading = readMessage(parsed, { people, me: view.me, zone: view.zone });
    const thread = threads.get(envelope.conversation) ?? [];
    threads.set(envelope.conversation, [...thread, { ...envelope, reading }]);
  }
  return [...threads].map(([id, messages]) => ({
    id,
    channel: 'mail',
    form: 'mail',
    subject: messages[0]?.subject ?? '',
    people: everybody(messages),
    messages: inOrder(messages),
  }));
}

function chatsOf(tenant: Tenant, userId: string, view: View): Conversation[] {
  return tenant.chats.flatMap((json): Conversation[] => {
    const chat = parseChat(json);
    if ('unreadable' in chat) throw new Error(chat.unreadable);
    if (!chat.members.some((member) => member.userId === userId)) return [];
    const messages = (tenant.chatMessages.get(chat.id) ?? []).map((post): Message => {
      const parsed = parseChatMessage(post, chat);
      if ('unreadable' in parsed) throw new Error(parsed.unreadable);
      const people = [...(parsed.envelope.from ? [parsed.envelope.from] : []), ...parsed.envelope.to];
      return { ...parsed.envelope, reading: readMessage(parsed, { people, me: view.me, zone: view.zone }) };
    });
    const { id, form, topic, members } = chat;
    return [{ id, channel: 'chat', form, subject: topic, people: members, messages: inOrder(messages) }];
  });
}

const inOrder = (messages: readonly Message[]) =>
  [...messages].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

function everybody(messages: readonly Message[]): Person[] {
  const people = new Map<string, Person>();
  for (const { from, to, cc } of messages)
    for (const person of [...(from ? [from] : []), ...to, ...cc]) people.set(person.address, person);
  return [...people.values()];
}
