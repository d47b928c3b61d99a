// Askers whom a reply does not reach.

import type { Person } from '../../domain/person';

/** Those of the askers who are not among the recipients; nobody while there are no recipients yet. */
export function droppedAskers(
  askers: readonly Person[],
  recipients: readonly Pick<Person, 'address'>[],
): Person[] {
  if (recipients.length === 0) return [];
  const reached = new Set(recipients.map(({ address }) => address.toLowerCase()));
  return askers.filter(({ address }) => !reached.has(address.toLowerCase()));
}
