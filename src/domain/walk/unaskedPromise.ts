// A promise nobody asked for.

import type { Message } from '../message';
import { isOpen, type OpenRequest } from '../openRequest';
import type { Person } from '../person';
import type { ReadPromise } from '../reading';
import { reason } from '../reasons';
import type { Scene } from './Scene';

/** So many may be promised something in one message. */
const MOST = 3;

/** What I promise one colleague binds me though nobody asked. */
export function unaskedPromise(scene: Scene, message: Message, author: Person, index: number): void {
  if (!scene.circle.isMe(author)) return;
  const promise = message.reading.promises.find((each) => each.isFirm);
  if (!promise) return;
  const to = scene.circle.others(message.to, author).filter((person) => scene.circle.isInside(person));
  // To more than one it binds me only with a date: "I'll get the minutes to you both by Thursday".
  if (to.length > MOST || (to.length > 1 && promise.due === null)) return;
  const isPart = scene.requests.some(
    (request) =>
      request.movedAt === index || (isOpen(request) && request.promise?.by.address === author.address),
  );
  if (isPart) return;
  for (const asker of to) {
    const request = promised(asker, promise, message, author, index);
    scene.requests.push(request);
    scene.recent.push(request);
  }
}

function promised(
  asker: Person,
  promise: ReadPromise,
  message: Message,
  author: Person,
  index: number,
): OpenRequest {
  return {
    asker,
    asked: [author],
    message,
    items: [],
    state: 'promised',
    isNamed: true,
    ofEach: false,
    isUnasked: true,
    doneBy: new Set(),
    promise: { by: author, at: message.at, due: promise.due },
    isBlocked: false,
    remindedAt: null,
    handedIn: null,
    repliesSince: 0,
    movedAt: index,
    dueFromReminder: null,
    reasons: [reason('promisedUnasked', { quote: promise.quote, at: message.at })],
  };
}
