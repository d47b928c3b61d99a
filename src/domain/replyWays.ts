// To whom an answer may go: the asker alone, or everybody whom the conversation reaches. Each way names its people.

import type { Circle } from './circle';
import type { Message } from './message';
import type { Person } from './person';

/** Who gets an answer. */
export interface Reach {
  readonly to: readonly Person[];
  /** Mail only; empty in a chat. */
  readonly cc: readonly Person[];
}

export interface ReplyWays {
  /** Id of the message that is answered: the newest of the one who gets the answer. */
  readonly message: string;
  readonly alone: Reach;
  /** null where nobody else is there: alone is all. */
  readonly all: Reach | null;
}

/** From this many people on, and with anybody from outside, a second step names them before anything goes. */
const manyPeople = 10;

/**
 * The ways to answer `person` in a conversation (its messages in order of time); null when they wrote nothing in it
 * that is known here.
 */
export function replyWays(messages: readonly Message[], person: Person, circle: Circle): ReplyWays | null {
  const message = messages.findLast(
    ({ from, origin }) => from?.address === person.address && origin === 'person',
  );
  if (!message?.from) return null;
  const from = message.from;
  const isThird = (each: Person): boolean => !circle.isMe(each) && each.address !== from.address;
  const others = unique(message.to.filter(isThird));
  const copied = unique(message.cc.filter(isThird)).filter(
    (each) => !others.some(({ address }) => address === each.address),
  );
  const all = others.length + copied.length > 0 ? { to: [from, ...others], cc: copied } : null;
  return { message: message.id, alone: { to: [from], cc: [] }, all };
}

export function peopleOfReach({ to, cc }: Reach): readonly Person[] {
  return unique([...to, ...cc]);
}

/** What a person should see once more before it goes: it reaches many, or somebody who is no colleague. */
export function needsSecondLook(reach: Reach, circle: Circle): boolean {
  const people = peopleOfReach(reach);
  return people.length > manyPeople || people.some((person) => !circle.isInside(person));
}

function unique(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [person.address, person])).values()];
}
