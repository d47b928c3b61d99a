// The texts of a soak run: every kind that the outbox carries, in turn.

import type { Person } from '../../domain/person';
import type { Written } from '../../outbox/Outbox';
import { type SoakTenant, uuid } from './soakTenant';

/** When the run begins, by its own clock. */
export const soakStart = Date.UTC(2026, 0, 5, 9);

/** A text, and the mark by which its arrival is counted on the other side. */
export interface Sending {
  readonly written: Written;
  /** Its number (in a mail: with its reader), or the id of its card. */
  readonly mark: string;
}

export function person({ displayName, mail, id }: SoakTenant['me']): Person {
  return { name: displayName, address: mail, userId: id };
}

/** Five kinds in turn: an answer, a mail of its own, a chat post, a message to somebody new, a card in a channel. */
export function soakText(index: number, place: SoakTenant): Sending {
  const written = textFor(index, place);
  const { content } = written;
  if (content.kind === 'channelMessage') return { written, mark: uuid(3, index) };
  const [to] = content.kind === 'mail' || content.kind === 'mailReply' ? content.to : [];
  return { written, mark: to ? `${index} to ${to.address}` : String(index) };
}

function textFor(index: number, { threads, chats, strangers, channel }: SoakTenant): Written {
  const text = `Here is number ${index}, as you asked.`;
  const nth = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(index / 5) % items.length];
    if (item === undefined) throw new RangeError('an empty list');
    return item;
  };
  switch (index % 5) {
    case 0: {
      const { message, conversation, from } = nth(threads);
      const content = {
        kind: 'mailReply',
        message,
        reach: 'asker',
        to: [person(from)],
        cc: [],
        text,
      } as const;
      return { conversation, content, seenUpTo: soakStart };
    }
    case 1: {
      const to = person(nth(threads).from);
      const content = { kind: 'mail', to: [to], subject: 'News', text, html: null } as const;
      return { conversation: `mail to ${to.address}`, content, seenUpTo: null };
    }
    case 2: {
      const chat = nth(chats);
      return {
        conversation: chat,
        content: { kind: 'chatMessage', chat, text, card: null },
        seenUpTo: soakStart,
      };
    }
    case 3: {
      const to = person(nth(strangers));
      const content = { kind: 'directMessage', person: to, text, card: null } as const;
      return { conversation: `chat with ${to.address}`, content, seenUpTo: null };
    }
    default: {
      const content = { kind: 'channelMessage', ...channel, text: '', card: cardOf(index, text) } as const;
      return { conversation: channel.channel, content, seenUpTo: null };
    }
  }
}

/** A card that is known by the id in its link, as a thank-you is. */
function cardOf(index: number, text: string): string {
  return JSON.stringify({
    type: 'AdaptiveCard',
    version: '1.4',
    body: [{ type: 'TextBlock', text, wrap: true }],
    actions: [
      {
        type: 'Action.OpenUrl',
        title: 'Open',
        url: `https://heed.example/kudos/1/${uuid(3, index)}/en/quality`,
      },
    ],
  });
}
