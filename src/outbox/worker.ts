// The worker in which the outbox sends. Of several windows one works, by a lock; the others tell it to look.

import { expose } from 'comlink';
import { systemClock } from '../graph/Clock';
import { GraphClient } from '../graph/GraphClient';
import { usualWorkingHours } from '../graph/mailboxSettings';
import { heard, type Told, tell } from '../graph/told';
import { readMeta } from '../store/meta';
import { openDatabase } from '../store/openDatabase';
import { channelCarrier } from './channelCarrier';
import { chatCarrier } from './chatCarrier';
import { draftCarrier } from './draftCarrier';
import { mailCarrier } from './mailCarrier';
import { Outbox } from './Outbox';
import type { OutboxOptions } from './OutboxClient';
import { OutboxRunner } from './OutboxRunner';
import { outboxName } from './outboxName';
import { storedOutbox } from './storedOutbox';
import { storedPromises } from './storedPromises';
import { taskCarrier } from './taskCarrier';

type ToldTokenSource = (
  scopes: readonly string[],
  refused?: string,
  claims?: string | null,
) => Promise<Told<string>>;

/** What the page may ask of the worker. */
export interface OutboxWorker {
  /** Resolves when it stands in line for the lock. */
  start(options: Omit<OutboxOptions, 'getToken'>, getToken: ToldTokenSource): Promise<Told<void>>;
}

/** Outlook takes four calls at once for one mailbox; sync needs its share. */
const parallel = 2;

const api: OutboxWorker = {
  start: ({ graph: base, owner, address, clockOffset }, getToken) =>
    tell(async () => {
      const { db } = await openDatabase(owner);
      const clock = systemClock(clockOffset);
      const store = storedOutbox(db);
      const graph = new GraphClient({
        base,
        clock,
        parallel,
        getToken: async (scopes, refused, claims) => heard(await getToken(scopes, refused, claims)),
      });
      const me = (await readMeta(db, 'profile'))?.addresses ?? [address.toLowerCase()];
      const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const hours = async () => (await readMeta(db, 'profile'))?.workingHours ?? usualWorkingHours(ownZone);
      const outbox = new Outbox({
        store,
        clock,
        newId: () => crypto.randomUUID(),
        carriers: [
          mailCarrier({ graph, store, me }),
          chatCarrier({ graph, store, me: owner.userId }),
          channelCarrier({ graph, store, me: owner.userId }),
          draftCarrier(graph),
          taskCarrier({ graph, promises: storedPromises(db), clock, hours }),
        ],
      });
      const runner = new OutboxRunner(outbox, clock);
      const name = outboxName(db);
      new BroadcastChannel(name).onmessage = () => runner.poke();
      addEventListener('online', () => runner.poke());
      navigator.locks
        .request(name, () => runner.run(new AbortController().signal))
        .catch((error: unknown) => console.error(error));
    }),
};

expose(api);
