// Whose turn it is in a conversation, and why: the verdict over what the walk found.

import { Circle } from './circle';
import { judgeHeaders } from './judgeHeaders';
import { type Known, nothingKnown } from './known';
import type { Conversation, Message } from './message';
import { isOpen, type OpenRequest, openItems } from './openRequest';
import { isPerhaps } from './perhaps';
import type { Person } from './person';
import type { PersonalLayer } from './personal/PersonalLayer';
import { personalised } from './personal/personalised';
import type { ReadAsk } from './reading';
import { reason } from './reasons';
import type { Reason, Turn, Verdict } from './request';
import type { View } from './view';
import { type Walked, walk } from './walk';
import { localDate } from './zones';

const MOST_REASONS = 12;

/**
 * Judges a conversation from its messages alone. Pure: now and zone come with the view.
 * A conversation none of whose messages was read with its text is judged by its headers.
 * @param known what was learnt from this mailbox and its user's corrections
 */
export function judge(conversation: Conversation, view: View, known: Known = nothingKnown): Verdict {
  const ordered = personalised(inOrder(conversation), known.personal, new Circle(view));
  const isHeaders =
    view.level === 'headers' ||
    (ordered.messages.length > 0 && ordered.messages.every((message) => message.reading.level === 'headers'));
  if (isHeaders && ordered.messages.some((message) => message.origin === 'person'))
    return judgeHeaders(ordered, view, known);
  return verdictOf(ordered, walk(ordered, view), view, known.personal);
}

function inOrder(conversation: Conversation): Conversation {
  const { messages } = conversation;
  const isOrdered = messages.every((message, index) => {
    const before = messages[index - 1];
    return before === undefined || byTime(before, message) <= 0;
  });
  return isOrdered ? conversation : { ...conversation, messages: [...messages].sort(byTime) };
}

/** Messages of one instant stand by their ids, so that the order in which they came in tells nothing. */
function byTime(a: Message, b: Message): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function verdictOf(
  conversation: Conversation,
  walked: Walked,
  view: View,
  personal: PersonalLayer | null,
): Verdict {
  const circle = new Circle(view);
  const isMine = (request: OpenRequest) => isMineToMove(request, circle);
  const isTheirs = (request: OpenRequest) =>
    isOpen(request) && !request.isBlocked && circle.isMe(request.asker);
  const mine = walked.requests.filter(isMine);
  const theirs = walked.requests.filter(isTheirs);
  const turn: Turn = mine.length > 0 ? 'mine' : theirs.length > 0 ? 'theirs' : 'nobody';
  const deciding =
    turn === 'mine' ? newest(mine) : turn === 'theirs' ? newest(theirs) : newestMoved(walked.requests);
  const base = {
    conversation: conversation.id,
    channel: conversation.channel,
    form: conversation.form,
    subject: conversation.subject,
    lastAt: conversation.messages.at(-1)?.at ?? 0,
  };
  if (!deciding)
    return {
      ...base,
      ...NO_REQUEST,
      confidence: 1 - walked.strongestWeakAsk,
      reasons: reasonsForNone(conversation, walked),
    };
  const isSettled = turn === 'nobody';
  const due = dueOf(deciding);
  const confidence = isSettled ? 0.9 : confidenceOf(deciding);
  const waiting =
    turn === 'mine'
      ? people(mine.map((request) => request.asker))
      : turn === 'theirs'
        ? [deciding.asker]
        : [];
  return {
    ...base,
    turn,
    state: isSettled && isOpen(deciding) ? 'answered' : deciding.state,
    waiting,
    asker: deciding.asker,
    asked: deciding.asked,
    since: deciding.message.at,
    due: isSettled ? null : due,
    promisedAt: deciding.state === 'promised' ? (deciding.promise?.at ?? null) : null,
    confidence,
    isPerhaps:
      !isSettled &&
      (isPerhaps(confidence, deciding.asked.length, deciding.isNamed) || isForeign(deciding, personal)),
    asks: asksOf(turn === 'mine' ? mine : turn === 'theirs' ? theirs : [deciding], deciding),
    reasons: reasonsOf(deciding, circle, view, due, personal).slice(0, MOST_REASONS),
  };
}

/** Of other languages only question marks are read. */
function isForeign({ items, message }: OpenRequest, personal: PersonalLayer | null): boolean {
  const isSaid = personal?.lessonOf(message.id)?.isRequest === true;
  return items.length > 0 && message.reading.language === 'other' && !isSaid;
}

const NO_REQUEST = {
  turn: 'nobody',
  state: 'none',
  waiting: [],
  asker: null,
  asked: [],
  since: null,
  due: null,
  promisedAt: null,
  isPerhaps: false,
  asks: [],
} as const;

/** Mine while it is open, put to me, and not taken on by another of those asked. */
function isMineToMove(request: OpenRequest, circle: Circle): boolean {
  if (!isOpen(request) || request.isBlocked || circle.isMe(request.asker)) return false;
  if (!request.asked.some((person) => circle.isMe(person))) return false;
  return (
    request.state !== 'promised' ||
    request.promise === null ||
    circle.isMe(request.promise.by) ||
    request.ofEach
  );
}

/** The newest that waits, else the newest that was promised. */
function newest(requests: readonly OpenRequest[]): OpenRequest | undefined {
  const waiting = requests.filter((request) => request.state === 'waiting');
  return (waiting.length > 0 ? waiting : requests).at(-1);
}

function newestMoved(requests: readonly OpenRequest[]): OpenRequest | undefined {
  let best: OpenRequest | undefined;
  for (const request of requests) if (!best || request.movedAt >= best.movedAt) best = request;
  return best;
}

function people(list: readonly Person[]): Person[] {
  return [...new Map(list.map((person) => [person.address, person])).values()];
}

function dueOf(request: OpenRequest): string | null {
  if (request.state === 'promised' && request.promise?.due) return request.promise.due;
  const open = openItems(request);
  const dates = open.map((item) => item.ask.due).filter((date) => date !== null);
  return request.dueFromReminder ?? dates.sort()[0] ?? null;
}

function confidenceOf(request: OpenRequest): number {
  if (request.state === 'promised') return request.isUnasked ? 0.7 : 0.9;
  const strongest = Math.max(0, ...openItems(request).map((item) => item.ask.probability));
  const isCrowd = request.asked.length > 1 && !request.isNamed;
  return Math.round(strongest * (isCrowd ? 0.9 : 1) * 1000) / 1000;
}

function asksOf(requests: readonly OpenRequest[], deciding: OpenRequest): Verdict['asks'] {
  const ordered = [deciding, ...requests.filter((request) => request !== deciding)];
  return ordered.flatMap((request) =>
    [...request.items]
      .sort(
        (a, b) =>
          Number(a.isAnswered) - Number(b.isAnswered) ||
          standing(a.ask) - standing(b.ask) ||
          b.ask.probability - a.ask.probability,
      )
      .map(({ ask, message, isAnswered }) => ({
        message: message.id,
        kind: ask.shownKind ?? ask.kind,
        quote: message.isPrivate ? '' : ask.quote,
        probability: ask.probability,
        due: ask.due,
        isAnswered,
      })),
  );
}

/** What is asked for comes before the need that it serves, and both before what only calls for the answer. */
function standing({ quote, isReminder }: ReadAsk): number {
  if (CALLS_FOR_ANSWER.test(quote)) return 3;
  if (isReminder && !quote.includes(',')) return 2;
  return NEEDS.test(quote) && !OF_YOU.test(quote) ? 1 : 0;
}

/** "I need three of them, and yours is the best": says what for, where a request beside it says what. */
const NEEDS =
  /^(?:(?:i|we|мне|нам) )?(?:still |also |now |really |еще |ещё |очень |срочно )?(?:need|нуж(?:ен|на|но|ны))(?![\p{L}])[^?]*$/iu;

const OF_YOU = /(?<![\p{L}])(?:you|your|т(?:ы|ебя|ебе|во\p{L}+)|в(?:ы|ас|ам|аш\p{L}*))(?![\p{L}])/iu;

/** "Let me know by Friday" calls for the answer to the question beside it, which says more. */
const CALLS_FOR_ANSWER =
  /^(?:please |pls )?(?:let me know|get back to me|дай(?:те)? знать|сообщи(?:те)?|отпиши(?:те)?с[ья])(?![\p{L}])|(?<![\p{L}])(?:let me know|tell me|скажи(?:те)?|сообщи(?:те)?|ответь(?:те)?|дай(?:те)? знать|напиши(?:те)?)(?: (?:please|pls|by|before|today|tomorrow|asap|soon|пожалуйста|плиз|до|к|сегодня|завтра|срочно|скорее))+[^?]{0,40}$|^(?:any (?:thoughts|ideas|news|views|comments|luck|update|updates)|thoughts|какие мысли|что (?:думаешь|думаете|скажешь|скажете)|есть мысли)(?![\p{L}])/iu;

function reasonsOf(
  request: OpenRequest,
  circle: Circle,
  view: View,
  due: string | null,
  personal: PersonalLayer | null,
): Reason[] {
  const found: Reason[] = [];
  const name = request.asker.name || request.asker.address;
  const others = request.asked.length - 1;
  if (personal?.lessonOf(request.message.id)?.isRequest) found.push(reason('youSaidSo'));
  else if (request.isUnasked) found.push(...request.reasons.slice(0, 1));
  else if (circle.isMe(request.asker))
    found.push(
      reason(request.asked.length > 1 ? 'youAskedGroup' : 'youAsked', {
        name: request.asked[0]?.name ?? '',
        others,
        at: request.message.at,
      }),
    );
  else found.push(whoAskedMe(request, circle, name, others));
  if (request.items.some((item) => item.ask.place === 'subject')) found.push(reason('askInSubject'));
  if (personal && isMoved(request, circle, personal)) found.push(reason('yourCorrections'));
  if (request.message.isPrivate) found.push(reason('privateMessage', { name }));
  if (request.items.length > 0 && request.message.reading.language === 'other')
    found.push(otherLanguage(request.message));
  if (request.remindedAt !== null) found.push(reason('reminded', { name, at: request.remindedAt }));
  found.push(...request.reasons.slice(request.isUnasked ? 1 : 0));
  if (request.state === 'promised' && request.promise && !request.isUnasked)
    found.push(reason('promised', { name: request.promise.by.name, at: request.promise.at }));
  if (isOpen(request) && request.isBlocked) found.push(reason('askedBack', { name }));
  if (isOpen(request) && due) {
    found.push(reason('saysByWhen', { due }));
    if (request.state === 'promised' && due < localDate(view.now, view.zone))
      found.push(reason('promisePassed', { due }));
  }
  if (request.state === 'waiting')
    found.push(
      reason('noAnswerYet', { name: circle.isMe(request.asker) ? (request.asked[0]?.name ?? '') : name }),
    );
  if (request.state === 'waiting' && confidenceOf(request) < 0.6) found.push(reason('unsureWords'));
  return found;
}

/** Corrections count enough to be named from here on, in logarithms of odds. */
const WORTH_NAMING = 0.3;

function isMoved({ items, message, asker }: OpenRequest, circle: Circle, personal: PersonalLayer): boolean {
  const sender = circle.isMe(asker) ? null : asker.address;
  return (
    personal.lessonOf(message.id) === null &&
    items.some(
      ({ ask: { kind, quote } }) => Math.abs(personal.shiftOf({ sender, kind, quote })) >= WORTH_NAMING,
    )
  );
}

function otherLanguage({ reading }: Message): Reason {
  return reason('otherLanguage', reading.tongue === undefined ? {} : { language: reading.tongue });
}

function whoAskedMe(request: OpenRequest, circle: Circle, name: string, others: number): Reason {
  const values = { name, others, at: request.message.at };
  const isCopy = request.message.cc.some((person) => circle.isMe(person));
  if (request.isNamed && isCopy) return reason('askedYouInCopy', values);
  if (request.isNamed) return reason('askedYouByName', values);
  if (others <= 0) return reason('askedYouAlone', values);
  if (request.ofEach) return reason('askedEach', values);
  return reason(others >= 9 ? 'askedManyUnnamed' : 'askedGroup', values);
}

function reasonsForNone(conversation: Conversation, walked: Walked): Reason[] {
  const found: Reason[] = [];
  const last = conversation.messages.at(-1);
  if (walked.notByHand > 0 && walked.byHand === 0)
    found.push(
      reason(isDeleted(conversation.messages) ? 'deleted' : 'notByHand', { count: walked.notByHand }),
    );
  if (walked.fromOutside > 0) found.push(reason('fromOutside', { count: walked.fromOutside }));
  if (walked.askedOthers > 0) found.push(reason('askedOthers', { count: walked.askedOthers }));
  if (last?.reading.language === 'other' && walked.byHand > 0) found.push(otherLanguage(last));
  if (found.length === 0) found.push(reason('noAsk', { count: walked.byHand }));
  return found;
}

function isDeleted(messages: readonly Message[]): boolean {
  return messages.length > 0 && messages.every((message) => message.origin === 'deleted');
}
