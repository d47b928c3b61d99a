// The promises of the database on this device, as the carrier of their tasks needs them.

import type { HeedDatabase } from '../store/HeedDatabase';
import { changePromise, settlePromises } from '../store/promiseRows';
import type { PromiseBook } from './taskCarrier';

export function storedPromises(db: HeedDatabase): PromiseBook {
  return {
    find: async (id) => (await settlePromises(db, id))[0] ?? null,
    noteTask: (id, task) => changePromise(db, id, { task }),
  };
}
