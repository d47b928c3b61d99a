// Starts sync in its worker, and is the page's hand on it.

import { proxy, wrap } from 'comlink';
import { heard, tell } from '../graph/told';
import { openDatabase } from '../store/openDatabase';
import { StatusBoard } from './StatusBoard';
import type { PhotoSource, SyncClient, SyncOptions } from './SyncClient';
import type { SyncWorker } from './worker';

/** While the page is seen, news are asked for so often (ms), give or take a fifth so that people do not call in step. */
const usualPause = 5 * 60_000;
/** Coming back to the page asks for news older than this, ms. */
const staleAfter = 60_000;

/**
 * Starts sync for this owner. It runs until `stop`; of several windows one leads, the others follow.
 * How it goes stands in the store (`syncStatus`).
 */
export function startSync({ getToken, ...options }: SyncOptions): SyncClient & PhotoSource {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'heed-sync' });
  const remote = wrap<SyncWorker>(worker);
  const failed = (error: unknown): void => {
    console.error(error);
    sayFailed(options.owner).catch((reason: unknown) => console.error(reason));
  };
  worker.addEventListener('error', failed);
  remote
    .start(
      options,
      proxy((scopes: readonly string[], refused?: string, claims?: string | null) =>
        tell(() => getToken(scopes, refused, claims)),
      ),
    )
    .then(heard)
    .catch(failed);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const freshen = (age: number): void => {
    remote.refreshIfOlder(age).then(heard).catch(failed);
  };
  const beat = (): void => {
    clearTimeout(timer);
    if (document.visibilityState !== 'visible') return;
    const pause = usualPause * (0.8 + 0.4 * Math.random());
    timer = setTimeout(() => {
      freshen(usualPause / 2);
      beat();
    }, pause);
  };
  const seen = (): void => {
    if (document.visibilityState === 'visible') freshen(staleAfter);
    beat();
  };
  const back = (): void => freshen(0);
  document.addEventListener('visibilitychange', seen);
  document.addEventListener('resume', seen);
  window.addEventListener('online', back);
  beat();

  return {
    refresh: async () => heard(await remote.refresh()),
    context: async (conversation) => heard(await remote.context(conversation)),
    photo: async (person) => {
      const photo = heard(await remote.photo(person));
      return photo && new Blob([photo.bytes], { type: photo.type });
    },
    rejudge: async () => heard(await remote.rejudge()),
    stop: () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
      document.removeEventListener('resume', seen);
      window.removeEventListener('online', back);
      worker.terminate();
    },
  };
}

/** The worker did not come up, so the page itself says that sync failed. */
async function sayFailed(owner: SyncOptions['owner']): Promise<void> {
  const { db } = await openDatabase(owner);
  try {
    const status = await StatusBoard.open(db);
    await status.set({ phase: 'failed', error: 'unexpected', retryAt: null });
  } finally {
    db.close();
  }
}
