// Reads what Graph gave, message by message, into what may be stored: no body, and no quote of what is private.

import type { Envelope, RawMessage } from '../domain/message';
import type { Person } from '../domain/person';
import type { PersonalLayer } from '../domain/personal/PersonalLayer';
import { readMessage } from '../language/read';
import type { Profile, StoredMessage } from '../store/rows';
import { meOf } from './Mailbox';

export interface Incoming {
  readonly raw: RawMessage;
  /** Mail: received; chat: created. Epoch ms. */
  readonly receivedAt: number;
}

const longestQuote = 300;
/** Between so many messages other work of this thread gets its turn. */
const inOneGo = 25;

export async function readIncoming(
  incoming: readonly Incoming[],
  profile: Profile,
  personal: PersonalLayer | null = null,
): Promise<StoredMessage[]> {
  const circles = new Circles();
  const read: StoredMessage[] = [];
  for (const [index, each] of incoming.entries()) {
    if (index % inOneGo === inOneGo - 1) await new Promise((resolve) => setTimeout(resolve));
    read.push(readOne(each, profile, circles, personal));
  }
  return read;
}

/** People who write to each other again and again: one array for the same people, as what is known of it is kept by it. */
class Circles {
  private readonly known = new Map<string, readonly Person[]>();

  of({ from, to, cc }: Envelope): readonly Person[] {
    const people = [...(from ? [from] : []), ...to, ...cc].sort((a, b) => (a.address < b.address ? -1 : 1));
    const key = people.map(({ address, name }) => `${address} ${name}`).join('\n');
    const circle = this.known.get(key) ?? people;
    this.known.set(key, circle);
    return circle;
  }
}

function readOne(
  { raw, receivedAt }: Incoming,
  profile: Profile,
  circles: Circles,
  personal: PersonalLayer | null,
): StoredMessage {
  const { envelope } = raw;
  const people = circles.of(envelope);
  const reading = readMessage(raw, { people, me: meOf(profile), zone: profile.zone, personal });
  const quotable = (quote: string): string => (envelope.isPrivate ? '' : quote.slice(0, longestQuote));
  return {
    ...envelope,
    receivedAt,
    reading: {
      ...reading,
      asks: reading.asks.map((ask) => ({ ...ask, quote: quotable(ask.quote) })),
      promises: reading.promises.map((promise) => ({ ...promise, quote: quotable(promise.quote) })),
    },
  };
}
