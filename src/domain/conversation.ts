// Putting a conversation together from its messages: in order of time, each once, with everybody in it.

import type { Channel, Conversation, Message } from './message';
import type { Person } from './person';

/** What is known of a chat beside its messages. */
export interface ChatFrame {
  readonly form: 'oneOnOne' | 'group';
  readonly topic: string;
  readonly members: readonly Person[];
}

/**
 * A conversation from messages in any order; of messages with the same id the last one given stands.
 * @param chat null for mail, and for a chat of which only messages are known
 */
export function assembleConversation(
  id: string,
  messages: readonly Message[],
  chat: ChatFrame | null,
): Conversation {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const ordered = [...byId.values()].sort((a, b) => a.at - b.at || compare(a.id, b.id));
  const channel: Channel = chat || ordered[0]?.channel === 'chat' ? 'chat' : 'mail';
  const people = peopleIn(ordered, chat?.members ?? []);
  return {
    id,
    channel,
    form: channel === 'mail' ? 'mail' : (chat?.form ?? (people.length > 2 ? 'group' : 'oneOnOne')),
    subject: chat ? chat.topic : (ordered[0]?.subject ?? ''),
    people,
    messages: ordered,
  };
}

/** Everybody seen, each once, with the longest name known of them; in order of first appearance. */
function peopleIn(messages: readonly Message[], members: readonly Person[]): Person[] {
  const found = new Map<string, Person>();
  const add = (person: Person | null) => {
    if (!person) return;
    const known = found.get(person.address);
    if (!known || person.name.length > known.name.length) found.set(person.address, { ...known, ...person });
  };
  members.forEach(add);
  for (const message of messages) {
    add(message.from);
    message.to.forEach(add);
    message.cc.forEach(add);
  }
  return [...found.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
