// A small office with one ask by mail and one by chat, and outboxes of its Ivan over the sandbox.

import { SimulatedClock } from '../../src/cli/soak/SimulatedClock';
import { GraphClient } from '../../src/graph/GraphClient';
import { usualWorkingHours } from '../../src/graph/mailboxSettings';
import { chatCarrier } from '../../src/outbox/chatCarrier';
import { draftCarrier } from '../../src/outbox/draftCarrier';
import { mailCarrier } from '../../src/outbox/mailCarrier';
import { Outbox } from '../../src/outbox/Outbox';
import { storedOutbox } from '../../src/outbox/storedOutbox';
import { storedPromises } from '../../src/outbox/storedPromises';
import { taskCarrier } from '../../src/outbox/taskCarrier';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/startSandbox';
import type { Tenant } from '../../src/sandbox/tenant';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import type { OutboxContent } from '../../src/store/outboxRows';
import { hour, type Name, now, officeTenant, people } from '../sync/office';

export const anna = { name: people.anna.displayName, address: people.anna.mail, userId: people.anna.id };

export function mailAnswer(text = 'Here it is.'): Extract<OutboxContent, { kind: 'mailReply' }> {
  return { kind: 'mailReply', message: 'ask', reach: 'asker', to: [anna], cc: [], text };
}

export function chatAnswer(text = 'Here it is.'): Extract<OutboxContent, { kind: 'chatMessage' }> {
  return { kind: 'chatMessage', chat: 'room', text, card: null };
}

export interface OutboxOffice {
  readonly tenant: Tenant;
  readonly sandbox: Sandbox;
  readonly clock: SimulatedClock;
  readonly db: HeedDatabase;
  /** Graph as somebody, with whatever scopes a call names. */
  graph(name: Name): GraphClient;
  /** One window's outbox. */
  window(): Outbox;
  /** Works for so long, ms. */
  workFor(outbox: Outbox, time: number): Promise<void>;
  close(): Promise<void>;
}

let count = 0;

/** @param change makes the office another one before it opens */
export async function outboxOffice(change: (tenant: Tenant) => void = () => {}): Promise<OutboxOffice> {
  const clock = new SimulatedClock(now);
  const tenant = officeTenant(
    [{ id: 'ask', ago: 2 * hour, from: 'anna', thread: 'thread' }],
    [{ id: 'room', with: ['anna'], said: [[2 * hour, 'anna', 'Could you look?']] }],
  );
  change(tenant);
  const sandbox = await startSandbox({
    tenant,
    clock: () => clock.now(),
    schedule: (task, delay) => clock.plan(delay, task),
  });
  const db = new HeedDatabase(`outbox office:${++count}`);
  const graph = (name: Name) =>
    new GraphClient({
      base: sandbox.url,
      clock,
      random: () => 0.5,
      getToken: async (scopes) => sandbox.issueToken(people[name].id, [...scopes]),
    });
  const calls = graph('ivan');
  return {
    tenant,
    sandbox,
    clock,
    db,
    graph,
    window() {
      const store = storedOutbox(db);
      const hours = usualWorkingHours('UTC');
      return new Outbox({
        store,
        clock,
        newId: () => crypto.randomUUID(),
        carriers: [
          mailCarrier({ graph: calls, store, me: [people.ivan.mail] }),
          chatCarrier({ graph: calls, store, me: people.ivan.id }),
          draftCarrier(calls),
          taskCarrier({ graph: calls, promises: storedPromises(db), clock, hours: async () => hours }),
        ],
      });
    },
    async workFor(outbox, time) {
      const end = clock.now() + time;
      for (;;) {
        const next = await outbox.work();
        if (next === null || next > end) break;
        clock.advance(Math.max(1, next - clock.now()));
      }
    },
    async close() {
      await db.delete();
      await sandbox.close();
    },
  };
}
