// The user's settings on this device.

import type { HeedDatabase } from './HeedDatabase';
import { readMeta, writeMeta } from './meta';
import { noteSettings } from './roaming/settingRows';
import type { Settings } from './rows';

export const fewestDays = 7;
export const mostDays = 365;

export const defaultSettings: Settings = {
  level: 'text',
  days: 30,
  colleagueDomains: [],
  hideWords: false,
  letterKeys: true,
  isSetUp: false,
  lastLookedAt: 0,
};

/** The settings, with defaults for what was never set. An empty `colleagueDomains` means: the user's own domains. */
export async function readSettings(db: HeedDatabase): Promise<Settings> {
  return { ...defaultSettings, ...(await readMeta(db, 'settings')) };
}

/**
 * Changes some settings and gives all of them. Days are held between 7 and 365.
 * @param now when the person did so, epoch ms: of two devices the later change counts
 */
export async function changeSettings(
  db: HeedDatabase,
  change: Partial<Settings>,
  now = Date.now(),
): Promise<Settings> {
  return db.transaction('rw', db.meta, db.roaming, async () => {
    const before = await readSettings(db);
    const changed = { ...before, ...change };
    const days = Math.min(mostDays, Math.max(fewestDays, Math.round(changed.days)));
    const settings = { ...changed, days };
    await writeMeta(db, 'settings', settings);
    await noteSettings(db, before, settings, now);
    return settings;
  });
}
