// The user's own courteous texts, in place of those that Heed ships; they roam with the other entries.

import type { HeedDatabase } from './HeedDatabase';
import { putRoaming } from './roaming/roamingRows';

const prefix = 'template:';
/** A courteous text is short; what is longer is cut. */
export const longestTemplate = 2_000;

/** Own texts by name, e.g. `holding.ru.ty`. */
export type OwnTemplates = ReadonlyMap<string, string>;

export async function ownTemplates(db: HeedDatabase): Promise<OwnTemplates> {
  const rows = await db.roaming.where('key').startsWith(prefix).toArray();
  return new Map(
    rows.flatMap(({ key, value }) =>
      typeof value === 'string' && value.trim() !== ''
        ? [[key.slice(prefix.length), value.slice(0, longestTemplate)] as const]
        : [],
    ),
  );
}

/** Writes an own text; null or an empty one brings back what Heed ships. `now`: epoch ms. */
export async function writeTemplate(
  db: HeedDatabase,
  name: string,
  text: string | null,
  now: number,
): Promise<void> {
  const own = text === null || text.trim() === '' ? null : text.slice(0, longestTemplate);
  await putRoaming(db, `${prefix}${name}`, own, now);
}
