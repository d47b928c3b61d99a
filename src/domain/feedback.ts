// Feedback between two people, in their own words: after help with a request, and *how do I help* once a month.

import type { Person } from './person';

const day = 24 * 60 * 60_000;
/** *Ask how I help* is offered again after this time, ms. */
const askEvery = 30 * day;
/** The same colleague is not asked again for so long, ms. */
const askSameEvery = 90 * day;
/** Help older than this is not remembered well enough to say something about, ms. */
const helpedWithin = 60 * day;
/** How many are asked in one go. */
export const mostAsked = 5;

/** A colleague whom I helped, and when last (epoch ms). */
export interface HelpedColleague {
  readonly person: Person;
  readonly at: number;
}

/** A colleague whom I asked how I help. */
export interface Asked {
  readonly person: Person;
  /** When it was written, epoch ms. */
  readonly at: number;
  /** Row of the outbox that carries it. */
  readonly text: string;
}

/** Whether *ask how I help* may be offered at `now` (epoch ms): at most monthly. */
export function mayAsk(asked: readonly Asked[], now: number): boolean {
  return asked.every(({ at }) => now - at >= askEvery);
}

/** Whom to offer, the one helped last first: at most five, none who was asked lately. */
export function whomToAsk(
  helped: readonly HelpedColleague[],
  asked: readonly Asked[],
  now: number,
): readonly Person[] {
  const lately = new Set(
    asked.filter(({ at }) => now - at < askSameEvery).map(({ person }) => person.address),
  );
  const people = new Map<string, Person>();
  for (const { person, at } of [...helped].sort((a, b) => b.at - a.at)) {
    if (now - at <= helpedWithin && !lately.has(person.address) && !people.has(person.address))
      people.set(person.address, person);
  }
  return [...people.values()].slice(0, mostAsked);
}
