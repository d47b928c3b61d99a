// Who counts in a conversation as seen by one person: me under any of my addresses, and my colleagues.

import type { Message } from './message';
import type { Person } from './person';
import type { View } from './view';

export class Circle {
  private readonly mine: ReadonlySet<string>;
  private readonly domains: ReadonlySet<string>;
  /** Addresses that were asked for: everybody of a long conversation is asked for at each of its messages. */
  private readonly known = new Map<string, boolean>();
  /** Me, by my main address. */
  readonly me: Person;

  constructor(view: View) {
    this.mine = new Set(view.me.addresses);
    this.domains = new Set(view.colleagueDomains);
    this.me = { address: view.me.addresses[0] ?? '', name: view.me.name };
  }

  isMe(person: Person | null): boolean {
    return (
      person !== null &&
      (this.mine.has(person.address) ||
        (person.userId !== undefined && this.mine.has(`user:${person.userId}`)))
    );
  }

  isMyAddress(address: string): boolean {
    return this.mine.has(address);
  }

  /** Me, or of a domain that counts. Chat members without an address are of the same tenant. */
  isInside(person: Person | null): person is Person {
    if (person === null) return false;
    return this.isMe(person) || this.isInsideAddress(person.address);
  }

  private isInsideAddress(address: string): boolean {
    const known = this.known.get(address);
    if (known !== undefined) return known;
    const isInside =
      address.startsWith('user:') || this.domains.has(address.slice(address.lastIndexOf('@') + 1));
    this.known.set(address, isInside);
    return isInside;
  }

  /** The same person by one address: mine become my main one. */
  same(person: Person): Person {
    return this.isMe(person) ? this.me : person;
  }

  /** People each once, mine as one, without the writer. */
  others(people: readonly Person[], writer: Person): Person[] {
    const found = new Map<string, Person>();
    const { address } = this.same(writer);
    for (const person of people) {
      const one = this.same(person);
      if (one.address !== address && !found.has(one.address)) found.set(one.address, one);
    }
    return [...found.values()];
  }

  /** All who got a message, To before Cc. */
  readers(message: Message): Person[] {
    return message.from ? this.others([...message.to, ...message.cc], message.from) : [];
  }
}
