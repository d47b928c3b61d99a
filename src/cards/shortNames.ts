// No name on a card takes the room of the words, whatever a directory or a list of principles holds.

import type { Kudos } from '../domain/kudos';
import type { Person } from '../domain/person';
import { fitWords } from './fitWords';

/** Bytes of one name in a post: some 110 letters of Cyrillic, twice as many Latin ones. */
const mostBytes = 240;

/** The same thank-you with each name cut where it is longer than a name is; who has none is thanked by the address. */
export function shortNames(kudos: Kudos): Kudos {
  const short = (name: string): string => fitWords(name, mostBytes);
  const { principle, from, to } = kudos;
  return {
    ...kudos,
    from: { ...from, name: short(from.name) },
    to: to.map((person): Person => ({ ...person, name: short(person.name || person.address) })),
    principle: typeof principle === 'string' ? principle : { own: short(principle.own) },
  };
}
