// "Remove Heed's data from this device", for one owner, databases set aside included.

import Dexie from 'dexie';
import { databaseName } from './HeedDatabase';
import { withRegister } from './openDatabase';
import type { Owner } from './rows';

/** Deletes everything stored for this owner. Open pages and workers lose their connection, so stop sync first. */
export async function removeAll(owner: Owner): Promise<void> {
  const key = databaseName(owner);
  await withRegister(async (databases) => {
    const newest = (await databases.get(key))?.generation ?? 1;
    for (let generation = newest; generation >= 1; generation--) {
      await Dexie.delete(databaseName(owner, generation));
    }
    await databases.delete(key);
  });
}
