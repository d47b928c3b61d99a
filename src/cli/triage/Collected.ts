// All messages of a mailbox as read: no bodies, grouped by conversation.

import type { RawMessage } from '../../domain/message';
import type { Person } from '../../domain/person';
import type { ChatRow, Profile, StoredMessage } from '../../store/rows';
import { readIncoming } from '../../sync/readIncoming';

/** What triage judges. */
export interface Mailbox {
  readonly profile: Profile;
  /** The mailbox's own clock, epoch ms. */
  readonly now: number;
  /** By conversation id. */
  readonly conversations: Map<string, StoredMessage[]>;
  readonly chats: ReadonlyMap<string, ChatRow>;
}

const inOneGo = 100;

/** Reads messages as the app does, and keeps what the app would store of them. */
export class Collected {
  readonly messages: StoredMessage[] = [];
  private readonly people = new Map<string, Person>();
  private waiting: RawMessage[] = [];

  /** @param profile as known when a message is read: for imported mail the owner's name shows only by and by. */
  constructor(private readonly profile: () => Profile) {}

  async add(raw: RawMessage): Promise<void> {
    this.waiting.push({ envelope: raw.envelope, text: raw.text });
    if (this.waiting.length >= inOneGo) await this.finish();
  }

  async finish(): Promise<void> {
    const incoming = this.waiting.map((raw) => ({ raw, receivedAt: raw.envelope.at }));
    this.waiting = [];
    for (const read of await readIncoming(incoming, this.profile())) this.messages.push(this.compact(read));
  }

  /**
   * A copy that holds on to nothing: a quote cut from a body keeps the whole body in memory (V8's sliced strings)
   * until it is copied. People are shared, because the same few write most mail.
   */
  private compact(read: StoredMessage): StoredMessage {
    const copy: StoredMessage = JSON.parse(JSON.stringify(read));
    return {
      ...copy,
      from: copy.from === null ? null : this.shared(copy.from),
      to: copy.to.map((person) => this.shared(person)),
      cc: copy.cc.map((person) => this.shared(person)),
    };
  }

  private shared(person: Person): Person {
    const key = `${person.address}\n${person.name}\n${person.userId ?? ''}`;
    const known = this.people.get(key);
    if (known !== undefined) return known;
    this.people.set(key, person);
    return person;
  }
}

/** Groups messages by conversation. */
export function byConversation(messages: readonly StoredMessage[]): Map<string, StoredMessage[]> {
  const groups = new Map<string, StoredMessage[]>();
  for (const message of messages) {
    const group = groups.get(message.conversation);
    if (group === undefined) groups.set(message.conversation, [message]);
    else group.push(message);
  }
  return groups;
}
