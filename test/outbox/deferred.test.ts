/** Mail that is to leave later, through the outbox over the real sandbox. */

import 'fake-indexeddb/auto';
import { SimulatedClock } from '../../src/cli/soak/SimulatedClock';
import { soakTenant } from '../../src/cli/soak/soakTenant';
import { GraphClient } from '../../src/graph/GraphClient';
import { mailCarrier } from '../../src/outbox/mailCarrier';
import { Outbox } from '../../src/outbox/Outbox';
import { storedOutbox } from '../../src/outbox/storedOutbox';
import { type Faults, noFaults } from '../../src/sandbox/server/faults';
import { startSandbox } from '../../src/sandbox/server/startSandbox';
import { HeedDatabase } from '../../src/store/HeedDatabase';

jest.setTimeout(60_000);

const start = Date.UTC(2026, 0, 5, 19);
const morning = Date.UTC(2026, 0, 6, 9);

test.each([
  ['all goes well', noFaults],
  ['calls fail before or after their effect', { ...noFaults, error: 0.4 }],
  ['connections are cut', { ...noFaults, reset: 0.4 }],
] satisfies readonly (readonly [string, Faults])[])(
  'a mail for the morning leaves in the morning, once, where %s',
  async (_name, faults) => {
    const clock = new SimulatedClock(start);
    const { tenant, me, threads } = soakTenant(start);
    const sandbox = await startSandbox({
      tenant,
      faults,
      seed: 5,
      clock: () => clock.now(),
      schedule: (task, delay) => clock.plan(delay, task),
    });
    const db = new HeedDatabase(`deferred ${_name}`);
    const clientOf = (user: string) =>
      new GraphClient({
        base: sandbox.url,
        clock,
        random: () => 0.5,
        getToken: async () => sandbox.issueToken(user, ['Mail.ReadWrite', 'Mail.Send']),
      });
    const store = storedOutbox(db);
    const outbox = new Outbox({
      store,
      clock,
      newId: () => crypto.randomUUID(),
      carriers: [mailCarrier({ graph: clientOf(me.id), store, me: [me.mail] })],
    });
    const given = threads.slice(0, 6);
    for (const { message, conversation, from } of given) {
      const to = [{ name: from.displayName, address: from.mail }];
      await outbox.write({
        conversation,
        content: {
          kind: 'mailReply',
          message,
          reach: 'asker',
          to,
          cc: [],
          text: 'Good morning?',
          deferUntil: morning,
        },
        seenUpTo: start,
      });
    }
    for (let next = await outbox.work(); next !== null; next = await outbox.work())
      clock.advance(Math.max(1, next - clock.now()));
    expect((await db.outbox.toArray()).map(({ state }) => state)).toEqual(given.map(() => 'sent'));
    sandbox.setFaults(noFaults);
    const arrivals = async () => {
      let count = 0;
      for (const { from } of given) {
        const json = await clientOf(from.id).get('/me/mailFolders/inbox/messages?$select=id,subject', {
          scopes: ['Mail.Read'],
        });
        count += JSON.stringify(json).split('"id"').length - 1;
      }
      return count;
    };
    expect(await arrivals()).toBe(0);
    clock.advance(morning + 60_000 - clock.now());
    expect(await arrivals()).toBe(given.length);
    await db.delete();
    await sandbox.close();
  },
);
