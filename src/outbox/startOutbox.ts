// Starts the outbox in its worker, and is the page's hand on it.

import { proxy, wrap } from 'comlink';
import { systemClock } from '../graph/Clock';
import { heard, tell } from '../graph/told';
import type { HeedDatabase } from '../store/HeedDatabase';
import { Outbox } from './Outbox';
import type { OutboxClient, OutboxOptions } from './OutboxClient';
import { outboxName } from './outboxName';
import { storedOutbox } from './storedOutbox';
import type { OutboxWorker } from './worker';

/**
 * Starts the outbox of this owner: what was left unsent goes on. `db` is the page's own: a text is written by the page
 * itself, so that no worker has to be there for it to be safe. When the page is hidden or closed every undo ends.
 */
export function startOutbox(db: HeedDatabase, { getToken, ...options }: OutboxOptions): OutboxClient {
  const outbox = new Outbox({
    store: storedOutbox(db),
    carriers: [],
    clock: systemClock(options.clockOffset),
    newId: () => crypto.randomUUID(),
  });
  const channel = new BroadcastChannel(outboxName(db));
  const failed = (error: unknown): void => console.error(error);
  const look = <T>(result: T): T => {
    channel.postMessage('look');
    return result;
  };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'heed-outbox' });
  worker.addEventListener('error', failed);
  wrap<OutboxWorker>(worker)
    .start(
      options,
      proxy((scopes: readonly string[], refused?: string, claims?: string | null) =>
        tell(() => getToken(scopes, refused, claims)),
      ),
    )
    .then(heard)
    .catch(failed);

  const endUndo = () => outbox.endUndo().then(look);
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') endUndo().catch(failed);
  };
  const leaving = (): void => {
    endUndo().catch(failed);
  };
  document.addEventListener('visibilitychange', hidden);
  document.addEventListener('freeze', leaving);
  window.addEventListener('pagehide', leaving);

  return {
    send: (written) => outbox.write(written).then(look),
    sendAll: (written) => outbox.writeAll(written).then(look),
    undo: (id) => outbox.undo(id),
    confirm: (id, seenUpTo) => outbox.confirm(id, seenUpTo).then(look),
    discard: (id) => outbox.discard(id).then(look),
    noteArrived: (id) => outbox.noteArrived(id).then(look),
    rewrite: (id, content, seenUpTo) => outbox.rewrite(id, content, seenUpTo).then(look),
    endUndo,
    stop: () => {
      document.removeEventListener('visibilitychange', hidden);
      document.removeEventListener('freeze', leaving);
      window.removeEventListener('pagehide', leaving);
      channel.close();
      worker.terminate();
    },
  };
}
