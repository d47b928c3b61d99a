// What the panel leaves with a draft for the check on sending: who asked, in the item's session data.

import * as v from 'valibot';
import type { Person } from '../domain/person';

/** Name under which it lies in `item.sessionData`. */
export const leftAskersKey = 'heed.askers';

/** Session data holds 50,000 characters in all. */
const MOST_ASKERS = 50;

const schema = v.array(v.object({ address: v.string(), name: v.string() }));

/** null for what cannot be read. */
export function parseLeftAskers(text: unknown): readonly Person[] | null {
  if (typeof text !== 'string') return null;
  try {
    const read = v.safeParse(schema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

export function writeLeftAskers(askers: readonly Person[]): string {
  return JSON.stringify(askers.slice(0, MOST_ASKERS).map(({ address, name }) => ({ address, name })));
}
