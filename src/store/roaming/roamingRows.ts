// Roaming entries as they lie on this device.

import type { HeedDatabase } from '../HeedDatabase';
import { forEver, type Json, type RoamingEntry } from './RoamingDocument';

export interface RoamingRow extends RoamingEntry {
  readonly key: string;
}

/**
 * Writes a value under a key, or null to delete it. It counts as later than what lies here even when this device's
 * clock (`now`, epoch ms) is behind. Needs a transaction over `roaming`, or begins one.
 * @param until when it is of no use any more, epoch ms. A deletion lasts at least as long as what it deletes.
 */
export async function putRoaming(
  db: HeedDatabase,
  key: string,
  value: Json,
  now: number,
  until: number = forEver,
): Promise<void> {
  await db.transaction('rw', db.roaming, async () => {
    const before = await db.roaming.get(key);
    await db.roaming.put({
      key,
      value,
      at: Math.max(now, (before?.at ?? -1) + 1),
      until: value === null ? Math.max(until, before?.until ?? 0) : until,
    });
  });
}

/** The value under a key (`template:NAME` and the like); null when there is none. */
export async function readRoaming(db: HeedDatabase, key: string): Promise<Json> {
  return (await db.roaming.get(key))?.value ?? null;
}
