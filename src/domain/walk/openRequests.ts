// What a message asks opens requests between me and a colleague, each of those asked together one.

import type { Message } from '../message';
import { isOpen, type OpenRequest, openItems } from '../openRequest';
import { ASKS } from '../perhaps';
import type { Person } from '../person';
import type { ReadAsk } from '../reading';
import { isAdvice, isAnswerLike, isHolding, isLaughedAt, overlap } from '../replies/ruledOutcome';
import { askedBy } from './askedBy';
import { isReminderOf } from './isReminderOf';
import type { Scene } from './Scene';

export function openRequests(scene: Scene, message: Message, author: Person, index: number): OpenRequest[] {
  const groups = new Map<string, { asked: Person[]; asks: ReadAsk[]; isNamed: boolean }>();
  for (const ask of message.reading.asks) {
    if (ask.probability < ASKS) {
      scene.strongestWeakAsk = Math.max(scene.strongestWeakAsk, ask.probability);
      continue;
    }
    if ((isAnswerLike(ask.quote) || isAdvice(ask)) && hasAnswered(scene, author, index)) continue;
    if (ask.called.length === 0 && isAdvice(ask) && helpsOther(scene, author)) continue;
    if (isTrial(ask) && hasDelivered(scene, message, author, index)) continue;
    if (isHolding(ask, message.reading) && hasPromised(scene, author, index)) continue;
    if (
      scene.recent.some(
        (request) =>
          request.asker.address === author.address &&
          isOpen(request) &&
          isReminderOf(request, ask, message.reading.moves),
      )
    )
      continue;
    const { asked, isNamed } = askedBy(scene, ask, message, author);
    if (isLaughing(ask) || (asked.length > 1 && !isNamed && isBanter(ask, message))) continue;
    if (asked.length === 0) {
      if (ask.called.length > 0 || message.cc.length > 0) scene.askedOthers++;
      continue;
    }
    const key = asked.map((person) => person.address).join(' ');
    const group = groups.get(key);
    if (group) group.asks.push(ask);
    else groups.set(key, { asked, asks: [ask], isNamed });
  }
  const opened: OpenRequest[] = [];
  for (const { asked, asks, isNamed } of groups.values()) {
    const isMine = scene.circle.isMe(author);
    if (!isMine && !asked.some((person) => scene.circle.isMe(person))) {
      scene.askedOthers++;
      continue;
    }
    const request: OpenRequest = {
      asker: author,
      asked,
      message,
      items: asks.map((ask) => ({ ask, message, isAnswered: false })),
      state: 'waiting',
      isNamed,
      ofEach: asked.length > 1 && (isNamed || asks.some((ask) => ask.ofEach)),
      isUnasked: false,
      doneBy: new Set(),
      promise: null,
      isBlocked: false,
      remindedAt: null,
      handedIn: null,
      repliesSince: 0,
      movedAt: index,
      dueFromReminder: null,
      reasons: [],
    };
    supersede(scene, request, index);
    scene.requests.push(request);
    scene.recent.push(request);
    opened.push(request);
  }
  return opened;
}

/** "Gleb, the scanner is dead, any idea?" / "pull the plug and put it back": what the one called tells the one who asked. */
function helpsOther({ last, circle }: Scene, author: Person): boolean {
  if (last?.channel !== 'chat' || last.from === null || circle.isMe(circle.same(last.from))) return false;
  const { asks, addressed } = last.reading;
  return (
    last.from.address !== author.address &&
    (addressed.includes(author.address) ||
      asks.some(({ called, probability }) => probability >= ASKS && called.includes(author.address)))
  );
}

/** "Who signs his timesheet, you or me? 😹": a question its writer laughs aloud at wants to be laughed at. */
function isLaughing({ kind, quote }: ReadAsk): boolean {
  return kind === 'question' && HOWLS.test(quote);
}

const HOWLS = /(?:😂|🤣|😹)\s*$/u;

/** "Who needs sleep? 😄" among thanks to a group wants no answer. */
function isBanter({ kind, quote }: ReadAsk, message: Message): boolean {
  const { reading } = message;
  return (
    kind === 'question' &&
    GRINS.test(quote) &&
    (reading.moves.includes('thanks') || reading.moves.includes('jokes') || isLaughedAt(message))
  );
}

const GRINS = /\?!?\s*(?:😂|🤣|😄|😆|😅|😁|🙈|😜|\){2,})\s*$/u;

/** Whether the message at hand has just answered or refused what was put to its writer. */
function hasAnswered(scene: Scene, author: Person, index: number): boolean {
  return scene.recent.some(
    (request) =>
      (request.state === 'declined' ||
        (request.state === 'answered' && request.items.every((item) => item.ask.wants !== 'work'))) &&
      request.movedAt === index &&
      request.asker.address !== author.address,
  );
}

/** "Pushed, try again": what was done is to be tried, for the asker's own sake. */
function isTrial({ quote }: ReadAsk): boolean {
  return TRIES.test(quote);
}

const TRIES =
  /^(?:[^?]{0,40}[,.:;–—-] *)?(?:please |pls |and |then |now |и |теперь )?(?:try|have a (?:look|go)|take a look|give it a (?:go|try)|check|see|reload|refresh|restart|log (?:in|out)|попробуй\p{L}*|пробуй\p{L}*|проверь\p{L}*|проверяй\p{L}*|посмотри\p{L}*|глянь\p{L}*|обнови\p{L}*|перезагрузи\p{L}*|перезайди\p{L}*|смотри\p{L}*)(?![\p{L}])[^?]*$/iu;

function hasDelivered(scene: Scene, { reading }: Message, author: Person, index: number): boolean {
  return (
    reading.moves.includes('delivers') &&
    scene.recent.some(
      (request) =>
        request.state === 'answered' && request.movedAt === index && request.asker.address !== author.address,
    )
  );
}

/** Whether the message at hand has just put off what was put to its writer. */
function hasPromised(scene: Scene, author: Person, index: number): boolean {
  return scene.recent.some(
    (request) =>
      request.state === 'promised' &&
      request.movedAt === index &&
      request.promise?.by.address === author.address,
  );
}

/** "And the second question?": what was left open is asked anew, so it stands in the newer request alone. */
function supersede(scene: Scene, newer: OpenRequest, index: number): void {
  for (const older of scene.recent) {
    if (
      older.state !== 'waiting' ||
      older.asker.address !== newer.asker.address ||
      older.message.id === newer.message.id
    )
      continue;
    const isPartly = openItems(older).length < older.items.length;
    const isSameAsked = older.asked.some((person) =>
      newer.asked.some((other) => other.address === person.address),
    );
    const isAbout = newer.items.some((item) =>
      openItems(older).some((open) => overlap(open.ask.topics, item.ask.topics) > 0),
    );
    if (isSameAsked && isPartly && (isAbout || older.items.length > 1)) {
      older.state = 'closed';
      older.movedAt = Math.min(older.movedAt, index - 1);
    }
  }
}
