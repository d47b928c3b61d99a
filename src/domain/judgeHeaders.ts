// Whose turn it seems to be from headers alone: subject, people, order, flags and importance. Chats have none.

import { Circle } from './circle';
import type { Conversation, Message } from './message';
import { isPerhaps } from './perhaps';
import { reason } from './reasons';
import type { Reason, Verdict } from './request';
import type { View } from './view';

/** Where the order of messages speaks for nothing else, most mail asks nothing. */
const BASE = 0.2;
const TURNS_FROM = 0.5;

/** A verdict without text, less sure than one with it. */
export function judgeHeaders(conversation: Conversation, view: View): Verdict {
  const circle = new Circle(view);
  const base = {
    conversation: conversation.id,
    channel: conversation.channel,
    form: conversation.form,
    subject: conversation.subject,
    lastAt: conversation.messages.at(-1)?.at ?? 0,
  };
  const none = (confidence: number, reasons: Reason[]): Verdict => ({
    ...base,
    turn: 'nobody',
    state: 'none',
    waiting: [],
    asker: null,
    asked: [],
    since: null,
    due: null,
    promisedAt: null,
    confidence,
    isPerhaps: false,
    asks: [],
    reasons: [reason('headersOnly'), ...reasons],
  });
  if (conversation.channel === 'chat') return none(0.5, [reason('headersChat')]);
  const written = conversation.messages.filter(
    (message) => message.origin === 'person' && circle.isInside(message.from),
  );
  const last = written.at(-1);
  if (!last?.from) {
    return none(0.9, [
      reason(
        conversation.messages.some((message) => message.origin === 'person') ? 'fromOutside' : 'notByHand',
        { count: conversation.messages.length },
      ),
    ]);
  }
  const isMine = !circle.isMe(last.from);
  const to = circle.others(last.to, last.from).filter((person) => circle.isInside(person));
  const isAddressed = isMine ? to.some((person) => circle.isMe(person)) : to.length > 0;
  if (!isAddressed) return none(0.8, [reason('onlyCopy')]);
  const { score, reasons } = scoreOf(last, written, to.length, isMine);
  if (score < TURNS_FROM) return none(1 - score, reasons);
  const asker = circle.same(last.from);
  const ask = subjectAsk(written);
  return {
    ...base,
    turn: isMine ? 'mine' : 'theirs',
    state: 'waiting',
    waiting: [asker],
    asker,
    asked: to,
    since: last.at,
    due: ask?.ask.due ?? null,
    promisedAt: null,
    confidence: score,
    isPerhaps: isPerhaps(score, to.length, false),
    asks: ask
      ? [
          {
            message: ask.message.id,
            kind: ask.ask.kind,
            quote: ask.message.isPrivate ? '' : ask.ask.quote,
            probability: ask.ask.probability,
            due: ask.ask.due,
            isAnswered: false,
          },
        ]
      : [],
    reasons: [reason('headersOnly'), ...reasons],
  };
}

function subjectAsk(written: readonly Message[]) {
  for (const message of written) {
    const ask = message.reading.asks.find(
      (each) => each.place === 'subject' && each.probability >= TURNS_FROM,
    );
    if (ask) return { message, ask };
  }
  return null;
}

function scoreOf(
  last: Message,
  written: readonly Message[],
  readers: number,
  isMine: boolean,
): { score: number; reasons: Reason[] } {
  const reasons: Reason[] = [];
  let score = BASE;
  const name = last.from?.name ?? '';
  if (subjectAsk(written)) {
    score += written.length === 1 ? 0.45 : 0.25;
    reasons.push(reason('headersSubjectAsks'));
  }
  if (readers === 1) {
    score += 0.2;
    reasons.push(reason('headersAlone', { name }));
  }
  if (last.importance === 'high') {
    score += 0.15;
    reasons.push(reason('headersImportant'));
  }
  if (last.isFlagged) {
    score += 0.3;
    reasons.push(reason('headersFlagged'));
  }
  // The person who began the thread and wrote last either thanks or asks again; a first message asks more often.
  const first = written[0];
  const isBeginner = first?.from?.address === last.from?.address;
  if (written.length === 1) score += isMine ? 0.12 : 0.15;
  else if (!isBeginner) score -= 0.1;
  reasons.push(reason(isMine ? 'headersLastWordTheirs' : 'headersLastWordYours', { name, at: last.at }));
  return { score: Math.round(Math.min(0.85, Math.max(0.02, score)) * 1000) / 1000, reasons };
}
