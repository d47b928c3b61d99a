// A conversation as this user would have it read: the odds of its asks moved by what was learnt from corrections.

import type { Circle } from '../circle';
import type { Conversation, Message } from '../message';
import type { ReadAsk } from '../reading';
import type { PersonalLayer } from './PersonalLayer';

/** What the user says is one, is one. */
export const SAID = 0.95;

export function personalised(
  conversation: Conversation,
  layer: PersonalLayer | null,
  circle: Circle,
): Conversation {
  if (layer === null) return conversation;
  return {
    ...conversation,
    messages: conversation.messages.map((message) => personalMessage(message, layer, circle)),
  };
}

function personalMessage(message: Message, layer: PersonalLayer, circle: Circle): Message {
  const { reading } = message;
  const lesson = layer.lessonOf(message.id);
  // A decision covers this one; with its odds untouched it comes back at once when that is undone.
  if (lesson && !lesson.isRequest) return message;
  if (lesson) return { ...message, reading: { ...reading, asks: said(message, lesson.quote, circle) } };
  if (reading.asks.length === 0) return message;
  const sender = circle.isMe(message.from) ? null : (message.from?.address ?? null);
  const asks = reading.asks.map((ask) => ({
    ...ask,
    probability: rounded(layer.adjusted(ask.probability, { sender, kind: ask.kind, quote: ask.quote })),
  }));
  return { ...message, reading: { ...reading, asks } };
}

/** The strongest ask of a message that holds a request by the user's own word; put to the user, whoever was named. */
function said(message: Message, quote: string, circle: Circle): readonly ReadAsk[] {
  const { asks } = message.reading;
  const called = circle.isMe(message.from) ? [] : [circle.me.address];
  const best = asks.reduce<ReadAsk | null>(
    (top, ask) => (top && top.probability >= ask.probability ? top : ask),
    null,
  );
  if (!best) return [{ ...UNREAD, quote, called }];
  return asks.map((ask) =>
    ask === best ? { ...ask, called, probability: Math.max(SAID, ask.probability) } : ask,
  );
}

const UNREAD: ReadAsk = {
  quote: '',
  start: 0,
  kind: 'action',
  probability: SAID,
  place: 'body',
  called: [],
  due: null,
  wants: 'words',
  expects: 'open',
  ofEach: false,
  isReminder: false,
  topics: [],
};

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
