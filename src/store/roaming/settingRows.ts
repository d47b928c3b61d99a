// Settings as roaming entries, one each, under `setting:NAME`.

import * as v from 'valibot';
import type { HeedDatabase } from '../HeedDatabase';
import type { Settings } from '../rows';
import type { Json } from './RoamingDocument';
import { putRoaming } from './roamingRows';

const prefix = 'setting:';

/** Those that mean the same on every device. `hideWords` belongs to a screen; `lastLookedAt` would be written all day. */
const schemas = {
  level: v.object({ level: v.picklist(['headers', 'text']) }),
  days: v.object({ days: v.pipe(v.number(), v.integer(), v.minValue(7), v.maxValue(365)) }),
  colleagueDomains: v.object({ colleagueDomains: v.array(v.string()) }),
  letterKeys: v.object({ letterKeys: v.boolean() }),
  isSetUp: v.object({ isSetUp: v.boolean() }),
};
const names = ['level', 'days', 'colleagueDomains', 'letterKeys', 'isSetUp'] as const;

/** Notes what changed of the settings that roam. Part of a transaction over `roaming`. */
export async function noteSettings(
  db: HeedDatabase,
  before: Settings,
  after: Settings,
  now: number,
): Promise<void> {
  for (const name of names) {
    const value = after[name];
    if (JSON.stringify(before[name]) !== JSON.stringify(value)) {
      await putRoaming(db, `${prefix}${name}`, value, now);
    }
  }
}

/** The change that an entry asks for; null when it is of no setting, or of no use here. */
export function settingOf(key: string, value: Json): Partial<Settings> | null {
  const name = names.find((each) => `${prefix}${each}` === key);
  if (name === undefined) return null;
  const parsed = v.safeParse(schemas[name], { [name]: value });
  return parsed.success ? parsed.output : null;
}
