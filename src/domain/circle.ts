// Who counts in a conversation as seen by one person: me under any of my addresses, and my colleagues.

import type { Message } from './message';
import type { Person } from './person';
import type { View } from './view';

export class Circle {
  private readonly mine: ReadonlySet<string>;
  private readonly domains: ReadonlySet<string>;
  /** Me, by my main address. */
  readonly me: Person;

  constructor(view: View) {
    this.mine = new Set(view.me.addresses);
    this.domains = new Set(view.colleagueDomains);
    this.me = { address: view.me.addresses[0] ?? '', name: view.me.name };
  }

  isMe(person: Person | null): boolean {
    return person !== null && (this.mine.has(person.address) || this.mine.has(`user:${person.userId ?? ''}`));
  }

  isMyAddress(address: string): boolean {
    return this.mine.has(address);
  }

  /** Me, or of a domain that counts. Chat members without an address are of the same tenant. */
  isInside(person: Person | null): person is Person {
    if (person === null) return false;
    if (this.isMe(person) || person.address.startsWith('user:')) return true;
    return this.domains.has(person.address.slice(person.address.lastIndexOf('@') + 1));
  }

  /** The same person by one address: mine become my main one. */
  same(person: Person): Person {
    return this.isMe(person) ? this.me : person;
  }

  /** People each once, mine as one, without the writer. */
  others(people: readonly Person[], writer: Person): Person[] {
    const found = new Map<string, Person>();
    for (const person of people) {
      const one = this.same(person);
      if (one.address !== this.same(writer).address && !found.has(one.address)) found.set(one.address, one);
    }
    return [...found.values()];
  }

  /** All who got a message, To before Cc. */
  readers(message: Message): Person[] {
    return message.from ? this.others([...message.to, ...message.cc], message.from) : [];
  }
}
