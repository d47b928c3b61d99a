// Whose turn it seems to be from headers alone: subject, people, order, times, flags, and how the two usually answer
// each other. Chats have none.

import { Circle } from './circle';
import { owed } from './headers/owed';
import { replyOdds } from './headers/replyOdds';
import { type ReplySigns, replySigns, type Standing } from './headers/replySigns';
import { type Known, nothingKnown } from './known';
import type { Conversation, Message } from './message';
import type { Person } from './person';
import { SAID } from './personal/personalised';
import { reason } from './reasons';
import type { Reason, Verdict } from './request';
import type { View } from './view';

/** At or above this somebody is taken to wait; chosen on the development conversations. */
const WAITS = 0.28;
/** Without its text a request is shown without *perhaps* only from here on: a flag of the user's own, or several strong signs. */
const SURE_BY_HEADERS = 0.8;
/** A subject that asks less surely than this is no ask. */
const ASKS = 0.5;

/**
 * A verdict without text, less sure than one with it.
 * @param known what was learnt from this mailbox and its user's corrections
 */
export function judgeHeaders(conversation: Conversation, view: View, known: Known = nothingKnown): Verdict {
  const circle = new Circle(view);
  if (conversation.channel === 'chat') return nobody(conversation, 0.5, [reason('headersChat')]);
  const byHand = conversation.messages.filter(({ origin }) => origin === 'person');
  const written = byHand.filter(({ from }) => circle.isInside(from));
  const last = written.at(-1);
  if (!last?.from) {
    const code = byHand.length > 0 ? 'fromOutside' : 'notByHand';
    return nobody(conversation, 0.9, [reason(code, { count: conversation.messages.length })]);
  }
  const standing = standingOf(last, last.from, written.slice(0, -1), circle);
  const isSaid = known.personal?.lessonOf(last.id)?.isRequest === true;
  const isAddressed =
    isSaid ||
    (standing.direction === 'theirs'
      ? standing.asked.length > 0
      : standing.asked.some((to) => circle.isMe(to)));
  if (!isAddressed) return nobody(conversation, 0.8, [reason('onlyCopy')]);
  const { signs, likely } = likelyOwed(standing, view, circle, known);
  const confidence = rounded(isSaid ? SAID : likely);
  const reasons = isSaid ? [reason('youSaidSo')] : reasonsOf(standing, signs);
  if (confidence < WAITS) {
    const answered = answeredBy(standing, view, circle, known);
    return { ...nobody(conversation, 1 - confidence, reasons), ...answered };
  }
  const { asker, asked } = standing;
  const ask = subjectAsk(written);
  return {
    ...headOf(conversation),
    turn: standing.direction,
    state: 'waiting',
    waiting: [asker],
    asker,
    asked,
    since: last.at,
    due: ask?.ask.due ?? null,
    promisedAt: null,
    confidence,
    isPerhaps: confidence < SURE_BY_HEADERS,
    asks: ask
      ? [
          {
            message: ask.message.id,
            kind: ask.ask.shownKind ?? ask.ask.kind,
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

function standingOf(last: Message, from: Person, before: readonly Message[], circle: Circle): Standing {
  const to = circle.others(last.to, from).filter((person) => circle.isInside(person));
  return {
    last,
    before,
    asker: circle.same(from),
    asked: to,
    direction: circle.isMe(from) ? 'theirs' : 'mine',
  };
}

/** How likely somebody waits, with what this user's corrections say of the sender. */
function likelyOwed(standing: Standing, view: View, circle: Circle, { habits, personal }: Known) {
  const { signs, usual } = replySigns(standing, view, circle, habits, view.now);
  const likely = owed(replyOdds(signs, usual), signs);
  const sender = standing.direction === 'mine' ? standing.asker.address : null;
  const asking = { sender, kind: null, quote: standing.last.subject };
  // The correction on this very message is a decision that covers it.
  const isCorrected = personal?.lessonOf(standing.last.id) != null;
  return { signs, likely: personal && !isCorrected ? personal.adjusted(likely, asking) : likely };
}

/** The last message answers an earlier one that seems to have asked: nobody waits, and that is why. */
function answeredBy(
  { last, before, asker }: Standing,
  view: View,
  circle: Circle,
  known: Known,
): Partial<Verdict> {
  const at = before.findLastIndex(({ from }) => from !== null && circle.same(from).address !== asker.address);
  const earlier = before[at];
  if (!earlier?.from) return {};
  const asked = standingOf(earlier, earlier.from, before.slice(0, at), circle);
  if (!asked.asked.some(({ address }) => address === asker.address)) return {};
  if (likelyOwed(asked, view, circle, known).likely < WAITS) return {};
  return {
    state: 'answered',
    asker: asked.asker,
    asked: asked.asked,
    since: earlier.at,
    reasons: [reason('headersOnly'), reason('answered', { name: asker.name, at: last.at })],
  };
}

function subjectAsk(written: readonly Message[]) {
  for (const message of written) {
    const ask = message.reading.asks.find((each) => each.place === 'subject' && each.probability >= ASKS);
    if (ask) return { message, ask };
  }
  return null;
}

/** Habits are no reason: they are nobody's to see. */
function reasonsOf({ last, asker, direction }: Standing, signs: ReplySigns): Reason[] {
  const name = asker.name;
  const found: Reason[] = [];
  if (signs.asks >= ASKS) found.push(reason('headersSubjectAsks'));
  if (signs.alone === 1) found.push(reason('headersAlone', { name }));
  if (last.importance === 'high') found.push(reason('headersImportant'));
  if (last.isFlagged) found.push(reason('headersFlagged'));
  found.push(
    reason(direction === 'mine' ? 'headersLastWordTheirs' : 'headersLastWordYours', { name, at: last.at }),
  );
  return found;
}

function headOf(conversation: Conversation) {
  return {
    conversation: conversation.id,
    channel: conversation.channel,
    form: conversation.form,
    subject: conversation.subject,
    lastAt: conversation.messages.at(-1)?.at ?? 0,
  };
}

function nobody(conversation: Conversation, confidence: number, reasons: readonly Reason[]): Verdict {
  return {
    ...headOf(conversation),
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
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
