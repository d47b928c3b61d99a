// The chosen wall as a roaming entry: the same wall on every device.

import * as v from 'valibot';
import type { HeedDatabase } from '../HeedDatabase';
import type { WallChoice } from '../kudosRows';
import { writeMeta } from '../meta';
import type { Json } from './RoamingDocument';
import { putRoaming } from './roamingRows';

const key = 'wall';

const schema = v.object({
  place: v.variant('kind', [
    v.object({ kind: v.literal('chat'), chat: v.string() }),
    v.object({ kind: v.literal('channel'), team: v.string(), channel: v.string() }),
  ]),
  name: v.string(),
});

/** Makes a chat or channel the wall, here and on my other devices. `now`: when I did so, epoch ms. */
export async function chooseWall(db: HeedDatabase, choice: WallChoice, now: number): Promise<void> {
  const value = v.parse(schema, choice);
  await db.transaction('rw', db.meta, db.roaming, async () => {
    await writeMeta(db, 'wall', value);
    await putRoaming(db, key, { ...value, place: { ...value.place } }, now);
  });
}

/** Whether a key is the wall's; if so, what another device chose is chosen here. */
export async function applyWall(db: HeedDatabase, given: string, value: Json): Promise<boolean> {
  if (given !== key) return false;
  const parsed = v.safeParse(schema, value);
  if (parsed.success) await writeMeta(db, 'wall', parsed.output);
  return true;
}
