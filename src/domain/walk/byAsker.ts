// The asker writes again: closes, thanks, reminds, or asks once more.

import type { Message } from '../message';
import { isOpen, type OpenRequest, openItems } from '../openRequest';
import { ASKS } from '../perhaps';
import { actOf, type Move, type ReadAsk, type Reading } from '../reading';
import { reason } from '../reasons';
import { overlap } from '../replies/ruledOutcome';
import { localDate } from '../zones';
import { isReminderOf } from './isReminderOf';
import type { Scene } from './Scene';

/** "Got it", "ага вижу": in a longer message what came may be another thing. */
const FEW = 6;
/** Thanks so long after a promise (ms) are no longer for its giving. */
const LATER = 12 * 3_600_000;

export function byAsker(scene: Scene, request: OpenRequest, message: Message, index: number): void {
  const { reading } = message;
  const has = (move: Move) => reading.moves.includes(move);
  const newAsks = reading.asks.filter(
    (ask) => ask.probability >= ASKS && !isReminderOf(request, ask, reading.moves),
  );
  request.isBlocked = false;
  const isShort = reading.words <= 40;
  const settles = isShort && newAsks.length === 0 && !has('reminds') && settlesIt(reading);
  if (has('neverMind') && isShort && isOpen(request) && newAsks.length === 0)
    close(request, index, 'withdrawn');
  else if (has('neverMind') && isShort && isOpen(request) && isAskedAnew(request, newAsks))
    close(request, index, 'withdrawn');
  else if (
    has('solved') &&
    isShort &&
    isOpen(request) &&
    newAsks.length === 0 &&
    (request.state === 'waiting' || !has('putsOff'))
  )
    close(request, index, 'solved');
  else if (
    request.state === 'waiting' &&
    request.repliesSince === 0 &&
    has('received') &&
    isShort &&
    !has('reminds') &&
    !has('thanks') &&
    reading.asks.every((ask) => ask.probability < ASKS)
  )
    close(request, index, 'solved');
  else if (request.state === 'waiting' && request.repliesSince === 0 && settles)
    close(request, index, 'solved');
  else if (
    request.state === 'answered' &&
    (has('thanks') || has('received') || (settles && actOf(reading, 'closes') >= SETTLED)) &&
    !has('thanksAhead')
  )
    close(request, index, 'thanked');
  else if (request.state === 'promised' && has('received') && !has('reminds'))
    close(request, index, 'thanked');
  else if (
    request.state === 'promised' &&
    has('thanks') &&
    newAsks.length === 0 &&
    isPastPromise(scene, request, message)
  )
    close(request, index, 'thanked');
  else if (
    request.state === 'waiting' &&
    (has('thanks') || (has('received') && reading.words <= FEW)) &&
    !has('thanksAhead') &&
    request.repliesSince > 0
  )
    thankedWhileOpen(scene, request, message, newAsks, index);
  else if (
    isOpen(request) &&
    (has('reminds') ||
      reading.asks.some((ask) => ask.probability >= ASKS && isReminderOf(request, ask, reading.moves)))
  ) {
    request.remindedAt = message.at;
    request.movedAt = index;
    request.dueFromReminder = reading.asks.find((ask) => ask.due)?.due ?? request.dueFromReminder;
  } else if (request.state === 'answered' && has('reminds') && !has('thanks') && newAsks.length === 0) {
    request.state = 'waiting';
    for (const item of request.items) item.isAnswered = false;
    request.remindedAt = message.at;
    request.movedAt = index;
  }
}

/** "Sorted, it was the cable": an asker who tells that it is done or no longer needed, by the heads. */
function settlesIt(reading: Reading): boolean {
  const gone = actOf(reading, 'withdraws');
  const done = gone + actOf(reading, 'closes') + actOf(reading, 'delivers');
  return gone >= SETTLED / 2 && done >= SETTLED && actOf(reading, 'promise') < 1 - SETTLED;
}

/** Of an asker it takes less than of somebody whose part is not known. */
const SETTLED = 0.5;

/** "Forget the desks, I still need the plan": what is left of a request stands in the newer ask. */
function isAskedAnew(request: OpenRequest, newAsks: readonly ReadAsk[]): boolean {
  return newAsks.some((ask) => request.items.some((item) => overlap(item.ask.topics, ask.topics) > 0));
}

/** Thanks long after a promise are for its keeping ("at your desk tomorrow"); at once they are only for its giving. */
function isPastPromise(scene: Scene, { promise }: OpenRequest, message: Message): boolean {
  const { moves, words } = message.reading;
  if (!promise || words > 40 || moves.includes('thanksAhead') || moves.includes('reminds')) return false;
  const since = message.at - promise.at;
  if (promise.due === null) return since > LATER;
  return since > LATER / 4 && localDate(message.at, scene.view.zone) >= promise.due;
}

/** Thanks while something is open: a partial answer is accepted, unless the rest is asked for again. */
function thankedWhileOpen(
  scene: Scene,
  request: OpenRequest,
  message: Message,
  newAsks: readonly ReadAsk[],
  index: number,
): void {
  if (isToOtherReader(request, message)) return;
  const isPartly = openItems(request).length < request.items.length;
  if (newAsks.length > 0) {
    if (isPartly || request.items.length > 1) close(request, index, 'thanked');
    return;
  }
  const named = message.reading.addressed;
  const isToOthers =
    named.length > 0 &&
    !named.some((address) =>
      request.asked.some(
        (person) =>
          person.address === address || (scene.circle.isMe(person) && scene.circle.isMyAddress(address)),
      ),
    );
  if (isToOthers && request.isNamed) return;
  if (isPartly && request.items.length > 1 && request.asked.length === 1) return;
  close(request, index, 'thanked');
}

function isAskedAt({ asked, items }: OpenRequest, address: string): boolean {
  return (
    asked.some((person) => person.address === address) ||
    items.some((item) => item.ask.called.includes(address))
  );
}

/** I was asked by name and stand only in Cc of the thanks: they are for the one who answered his own part. */
function isToOtherReader(request: OpenRequest, { to, channel }: Message): boolean {
  return (
    channel === 'mail' &&
    request.isNamed &&
    request.message.reading.asks.some(
      (ask) => ask.called.length > 0 && !ask.called.some((called) => isAskedAt(request, called)),
    ) &&
    to.length > 0 &&
    !request.asked.some((person) => to.some((reader) => reader.address === person.address))
  );
}

function close(request: OpenRequest, index: number, code: 'thanked' | 'withdrawn' | 'solved'): void {
  request.state = 'closed';
  request.movedAt = index;
  request.reasons.push(reason(code, { name: request.asker.name }));
}
