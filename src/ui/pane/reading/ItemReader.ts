// The page's hand on the worker that reads open messages. It is started when the first one is to be read.

import { type Remote, wrap } from 'comlink';
import type { RequestRow } from '../../../store/rows';
import type { ItemToRead } from './readItem';
import type { ReadingWorker } from './worker';

export interface ItemReader {
  /** The verdict; null when the message cannot be read. Throws when the worker could not be loaded. */
  read(item: ItemToRead): Promise<RequestRow | null>;
}

/** A reader with a worker of its own, for as long as the panel is open. */
export function workerReader(): ItemReader {
  let remote: Remote<ReadingWorker> | null = null;
  let failed: Promise<never> | null = null;
  return {
    read: async (item) => {
      if (remote === null || failed === null) {
        const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'heed-reading' });
        failed = new Promise((_resolve, reject) => {
          worker.addEventListener('error', (event) => reject(new Error(event.message || 'no worker')));
        });
        // It is only waited for beside an answer.
        failed.catch(() => {});
        remote = wrap<ReadingWorker>(worker);
      }
      try {
        return await Promise.race([remote.read(item), failed]);
      } catch (error) {
        remote = null;
        throw error;
      }
    },
  };
}
