// The roaming of an opened database. Decisions and settings stay in tables that can be asked; their changes are written
// as entries in the same transaction, and entries of other devices are carried into these tables.

import type { HeedDatabase } from '../HeedDatabase';
import { writeMeta } from '../meta';
import { readSettings } from '../settings';
import { applyDecision } from './decisionRows';
import { applyPromise } from './promiseEntries';
import { type Json, type RoamingEntries, wins } from './RoamingDocument';
import { settingOf } from './settingRows';
import { applyWall } from './wallEntry';

/** What roaming needs of a device. */
export interface RoamStore {
  entries(): Promise<RoamingEntries>;
  /** Takes over those that win over what lies here, and what they mean. Gives how many did. */
  putEntries(entries: RoamingEntries): Promise<number>;
  /** Forgets entries that have expired. `now`: epoch ms. */
  forgetExpired(now: number): Promise<void>;
}

export function storedRoaming(db: HeedDatabase): RoamStore {
  return {
    entries: async () => new Map((await db.roaming.toArray()).map(({ key, ...entry }) => [key, entry])),
    putEntries: (entries) =>
      db.transaction('rw', [db.roaming, db.decisions, db.promises, db.nudges, db.meta], async () => {
        const here = new Map((await db.roaming.toArray()).map((row) => [row.key, row]));
        let taken = 0;
        for (const [key, entry] of entries) {
          const other = here.get(key);
          if (other && !wins(entry, other)) continue;
          await db.roaming.put({ key, ...entry });
          await apply(db, key, entry.value);
          taken++;
        }
        return taken;
      }),
    forgetExpired: async (now) => {
      await db.roaming.where('until').belowOrEqual(now).delete();
    },
  };
}

/** A value that cannot be read changes nothing here; it is kept and passed on. */
async function apply(db: HeedDatabase, key: string, value: Json): Promise<void> {
  for (const applies of [applyDecision, applyPromise, applyWall]) if (await applies(db, key, value)) return;
  const change = settingOf(key, value);
  if (change) await writeMeta(db, 'settings', { ...(await readSettings(db)), ...change });
}
