// The walk of a conversation in order of time: asks open requests, what follows answers, promises or closes them.

import { Circle } from './circle';
import type { Conversation, Message } from './message';
import type { OpenRequest } from './openRequest';
import { ASKS } from './perhaps';
import type { Person } from './person';
import type { View } from './view';
import { byAsker } from './walk/byAsker';
import { byOther, noteAutomatic } from './walk/byOther';
import { openRequests } from './walk/openRequests';
import { react } from './walk/react';
import type { Scene } from './walk/Scene';
import { unaskedPromise } from './walk/unaskedPromise';

/** Requests that later messages are held against; with it a conversation of thousands of messages stays linear. */
const MOST_OPEN = 12;

export interface Walked {
  /** Requests between me and a colleague, in the order in which they arose. */
  readonly requests: readonly OpenRequest[];
  /** Asks of colleagues that were put to others. */
  readonly askedOthers: number;
  readonly fromOutside: number;
  readonly notByHand: number;
  readonly byHand: number;
  readonly strongestWeakAsk: number;
}

/** Walks the messages, which are in order of time. */
export function walk(conversation: Conversation, view: View): Walked {
  const scene: Scene = {
    circle: new Circle(view),
    view,
    requests: [],
    recent: [],
    people: new Map(conversation.people.map((person) => [person.address, person])),
    last: null,
    askedOthers: 0,
    strongestWeakAsk: 0,
  };
  let fromOutside = 0;
  let notByHand = 0;
  let byHand = 0;
  for (const [index, message] of conversation.messages.entries()) {
    const writer = message.from;
    if (message.origin !== 'person' || writer === null) {
      notByHand++;
      if (message.origin === 'outOfOffice') noteAutomatic(scene, message);
      continue;
    }
    byHand++;
    if (scene.circle.isInside(writer)) byColleague(scene, message, writer, index);
    else if (message.reading.asks.some((ask) => ask.probability >= ASKS)) fromOutside++;
    scene.last = message;
  }
  const { requests, askedOthers, strongestWeakAsk } = scene;
  return { requests, askedOthers, fromOutside, notByHand, byHand, strongestWeakAsk };
}

function byColleague(scene: Scene, message: Message, writer: Person, index: number): void {
  const author = scene.circle.same(writer);
  meet(scene, writer);
  for (const person of message.to) meet(scene, person);
  for (const person of message.cc) meet(scene, person);
  for (const request of scene.recent) {
    if (request.asker.address === author.address) byAsker(scene, request, message, index);
    else byOther(scene, request, message, author, index);
  }
  const opened = openRequests(scene, message, author, index);
  if (opened.length === 0) unaskedPromise(scene, message, author, index);
  for (const reaction of message.reactions) react(scene, message, reaction, index);
  if (scene.recent.length > MOST_OPEN) scene.recent = scene.recent.slice(-MOST_OPEN);
}

function meet({ people }: Scene, person: Person): void {
  if (!people.has(person.address)) people.set(person.address, person);
}
