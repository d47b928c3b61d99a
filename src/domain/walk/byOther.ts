// Somebody else writes: answers, promises, declines, hands over, asks back, or only says something.

import type { Message } from '../message';
import { type Item, isOpen, type OpenRequest, openItems } from '../openRequest';
import type { Person } from '../person';
import { reason } from '../reasons';
import { outcomeOf } from '../replies/outcomeOf';
import { overlap } from '../replies/ruledOutcome';
import type { Scene } from './Scene';

export function byOther(
  scene: Scene,
  request: OpenRequest,
  message: Message,
  author: Person,
  index: number,
): void {
  request.repliesSince++;
  const isAsked = request.asked.some((person) => person.address === author.address);
  if (!isAsked && !isDoneFor(request, message)) return;
  if (request.state === 'closed' || request.state === 'declined') return;
  if (request.state === 'answered' && !isLateTaker(request, message) && !takesBack(request, message, index))
    return;
  if (
    request.state === 'promised' &&
    request.promise &&
    request.promise.by.address !== author.address &&
    !request.ofEach
  ) {
    // Another of the group may still deliver what one has promised.
    if (!message.reading.moves.includes('delivers') && !message.hasAttachments) return;
  }
  if (request.ofEach && request.doneBy.has(author.address)) return;
  if (isAnsweredToAsker(scene, request)) {
    answer(scene, request, openItems(request), author, message.at);
    request.movedAt = index;
    return;
  }
  if (isLaughter(message) && isTalk(request)) {
    forget(scene, request);
    return;
  }
  const outcome = outcomeOf(request, message, request.repliesSince <= 2);
  if (outcome.kind === 'nothing') {
    request.reasons.push(reason('replyIsNoAnswer', { name: author.name, at: message.at }));
    return;
  }
  request.movedAt = index;
  if (outcome.kind === 'asksBack') request.isBlocked = true;
  else if (outcome.kind === 'handsOver') handOver(scene, request, outcome.to, author, message);
  else if (outcome.kind === 'promises') {
    for (const item of outcome.items) item.isAnswered = true;
    request.state = 'promised';
    request.promise = { by: author, at: message.at, due: outcome.due ?? request.promise?.due ?? null };
  } else if (outcome.kind === 'declines') {
    if (!request.ofEach) {
      request.state = 'declined';
      request.reasons.push(reason('declined', { name: author.name, at: message.at }));
    } else oneIsDone(scene, request, author, message.at);
  } else answer(scene, request, outcome.items, author, message.at);
}

/** "🤣🤣", "ахаха" */
function isLaughter({ reading, channel }: Message): boolean {
  return (
    channel === 'chat' &&
    reading.words <= 1 &&
    reading.asks.length === 0 &&
    reading.moves.includes('jokes') &&
    reading.moves.every((move) => move === 'jokes' || move === 'acknowledges')
  );
}

/** A question nobody has taken for one: laughed at by the first who answers, it was a joke. */
function isTalk({ state, items, repliesSince }: OpenRequest): boolean {
  return state === 'waiting' && repliesSince === 1 && items.every(({ ask }) => ask.kind === 'question');
}

function forget(scene: Scene, request: OpenRequest): void {
  const at = scene.requests.indexOf(request);
  if (at >= 0) scene.requests.splice(at, 1);
  scene.recent = scene.recent.filter((other) => other !== request);
}

/** "The rota is changed" by somebody else who read along: what was asked of another is done. */
function isDoneFor(request: OpenRequest, { reading, channel }: Message): boolean {
  return (
    channel === 'mail' &&
    request.state === 'waiting' &&
    request.items.length > 0 &&
    reading.moves.includes('delivers') &&
    reading.asks.length === 0 &&
    openItems(request).every(
      ({ ask }) =>
        ask.wants === 'work' && reading.clauses.some((clause) => overlap(ask.topics, clause.topics) > 0),
    )
  );
}

/** "I'll do it, on Thursday" by one of a group after another had only said something. */
function isLateTaker(request: OpenRequest, message: Message): boolean {
  return (
    request.asked.length > 1 &&
    !request.isNamed &&
    message.reading.promises.length > 0 &&
    request.items.some((item) => item.ask.wants === 'work')
  );
}

/**
 * "Laser's booked today" / "you'll have it on Thursday": written right after, it says that what looked like the thing
 * itself was the reason why it is not there yet.
 */
function takesBack(request: OpenRequest, { reading, channel }: Message, index: number): boolean {
  return (
    channel === 'chat' &&
    request.movedAt === index - 1 &&
    reading.promises.some((promise) => promise.isFirm) &&
    !reading.moves.includes('delivers') &&
    request.items.some((item) => item.ask.wants === 'work')
  );
}

/** I handed a colleague's question on by asking another, and he has answered the colleague: he owes me nothing. */
function isAnsweredToAsker(scene: Scene, request: OpenRequest): boolean {
  return scene.recent.some(
    (handed) => handed.handedIn === request.message.id && !isOpen(handed) && handed.state !== 'declined',
  );
}

function handOver(
  scene: Scene,
  request: OpenRequest,
  to: readonly string[],
  author: Person,
  message: Message,
): void {
  const next = to
    .map((address) => scene.circle.same(scene.people.get(address) ?? { address, name: '' }))
    .filter((person) => person.address !== request.asker.address);
  if (next.length === 0) return;
  request.asked = next;
  request.handedIn = message.id;
  request.reasons.push(reason('handedOver', { name: next[0]?.name ?? '', from: author.name }));
}

function answer(
  scene: Scene,
  request: OpenRequest,
  items: readonly Item[],
  author: Person,
  at: number,
): void {
  if (request.ofEach) {
    oneIsDone(scene, request, author, at);
    return;
  }
  for (const item of items) item.isAnswered = true;
  if (openItems(request).length > 0) {
    request.reasons.push(reason('partlyAnswered', { name: author.name, at }));
    return;
  }
  request.state = 'answered';
  request.promise = null;
  request.reasons.push(
    reason(request.asked.length > 1 && !scene.circle.isMe(author) ? 'answeredByAnother' : 'answered', {
      name: author.name,
      at,
    }),
  );
}

/** Where each owes an answer, one's own is done; the request is when all are, or, put to me among others, when I am. */
function oneIsDone(scene: Scene, request: OpenRequest, author: Person, at: number): void {
  request.doneBy.add(author.address);
  const isMineToo = request.asked.some((person) => scene.circle.isMe(person));
  const isDone = isMineToo
    ? scene.circle.isMe(author)
    : request.asked.every((person) => request.doneBy.has(person.address));
  if (!isDone) return;
  for (const item of request.items) item.isAnswered = true;
  request.state = 'answered';
  request.reasons.push(reason('answered', { name: author.name, at }));
}

export function noteAutomatic(scene: Scene, message: Message): void {
  const writer = message.from;
  for (const request of scene.recent) {
    if (isOpen(request) && request.asked.some((person) => person.address === writer?.address))
      request.reasons.push(reason('onlyAutomaticReply', { name: writer?.name ?? '', at: message.at }));
  }
}
