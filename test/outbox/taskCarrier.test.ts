/** Promises become To Do tasks over the real sandbox: once each, after their text, whatever goes wrong. */

import 'fake-indexeddb/auto';
import { SimulatedClock } from '../../src/cli/soak/SimulatedClock';
import { soakTenant } from '../../src/cli/soak/soakTenant';
import { GraphClient } from '../../src/graph/GraphClient';
import { usualWorkingHours } from '../../src/graph/mailboxSettings';
import { tasksOf, todoLists } from '../../src/graph/todo';
import type { Carrier } from '../../src/outbox/Carrier';
import { listName } from '../../src/outbox/HeedTasks';
import { Outbox } from '../../src/outbox/Outbox';
import { storedOutbox } from '../../src/outbox/storedOutbox';
import { storedPromises } from '../../src/outbox/storedPromises';
import { taskCarrier } from '../../src/outbox/taskCarrier';
import { type Faults, noFaults } from '../../src/sandbox/server/faults';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/startSandbox';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { changePromise, promiseRow, promiseViews } from '../../src/store/promiseRows';

jest.setTimeout(120_000);

/** Monday, 5 January 2026, 09:00 UTC. */
const start = Date.UTC(2026, 0, 5, 9);
const hours = usualWorkingHours('UTC');
let sandbox: Sandbox;
let db: HeedDatabase;
let clock: SimulatedClock;
let graph: GraphClient;
let scopes: string[];
let count = 0;

async function begin(faults: Faults = noFaults, seed = 3): Promise<void> {
  clock = new SimulatedClock(start);
  const { tenant, me } = soakTenant(start);
  sandbox = await startSandbox({
    tenant,
    faults,
    seed,
    clock: () => clock.now(),
    schedule: (task, delay) => clock.plan(delay, task),
  });
  db = new HeedDatabase(`tasks:${++count}`);
  scopes = ['Tasks.ReadWrite'];
  graph = new GraphClient({
    base: sandbox.url,
    clock,
    random: () => 0.5,
    getToken: async () => sandbox.issueToken(me.id, scopes),
  });
}

afterEach(async () => {
  await db.delete();
  await sandbox.close();
});

let isTextStuck = false;
const texts: Carrier = {
  kinds: ['chatMessage'],
  settleFor: 0,
  prepare: async () => (isTextStuck ? { by: 'they', name: null, at: 1 } : 'ready'),
  send: async ({ id }) => `arrived ${id}`,
  trace: async () => ({ state: 'absent' }),
};

const openOutbox = (): Outbox =>
  new Outbox({
    store: storedOutbox(db),
    clock,
    newId: () => crypto.randomUUID(),
    carriers: [texts, taskCarrier({ graph, promises: storedPromises(db), clock, hours: async () => hours })],
  });

const boris = { name: 'Boris Klein', address: 'boris@soak.example' };

async function give(outbox: Outbox, id: string, date = '2026-01-08'): Promise<string> {
  const conversation = `talk ${id}`;
  const text = `text ${id}`;
  await db.promises.add(
    promiseRow({
      id,
      conversation,
      person: boris,
      webLink: 'https://teams.example/1',
      title: `Answer Boris ${id}`,
      text,
      date,
      minute: null,
      givenAt: clock.now(),
    }),
  );
  const content = { kind: 'chatMessage', chat: conversation, text: 'By Thursday.', card: null } as const;
  await outbox.writeAll([
    { id: text, conversation, content, seenUpTo: null },
    { conversation: `promise:${id}`, content: { kind: 'task', promise: id }, seenUpTo: null },
  ]);
  return text;
}

/** Works for so long, ms; gives when there is something to do again. */
async function workFor(outbox: Outbox, time: number): Promise<void> {
  const end = clock.now() + time;
  for (;;) {
    const next = await outbox.work();
    if (next === null || next > end) break;
    clock.advance(Math.max(1, next - clock.now()));
  }
  clock.advance(Math.max(0, end - clock.now()));
}

const tasks = async () => {
  sandbox.setFaults(noFaults);
  const lists = (await todoLists(graph)).filter(({ name }) => name === listName);
  return (await Promise.all(lists.map(({ id }) => tasksOf(graph, id)))).flat();
};

beforeEach(() => {
  isTextStuck = false;
});

test('a promise is a task with its day, a reminder and a way back', async () => {
  await begin();
  const outbox = openOutbox();
  await give(outbox, 'a');
  await workFor(outbox, 60_000);
  expect(await tasks()).toMatchObject([
    {
      title: 'Answer Boris a',
      due: '2026-01-08',
      remindAt: Date.UTC(2026, 0, 8, 9),
      isReminderOn: true,
      status: 'notStarted',
      links: [{ webUrl: 'https://teams.example/1', applicationName: 'Heed', externalId: 'a' }],
    },
  ]);
  expect(await db.promises.get('a')).toMatchObject({ text: null, task: { id: expect.any(String) } });
});

test('a promise costs three calls, a change one', async () => {
  await begin();
  const outbox = openOutbox();
  const costs: number[] = [];
  const cost = async (work: () => Promise<unknown>) => {
    const before = sandbox.calls.length;
    await work();
    await workFor(outbox, 60_000);
    costs.push(sandbox.calls.length - before);
  };
  await cost(() => give(outbox, 'a'));
  await cost(() => give(outbox, 'b'));
  await changePromise(db, 'a', { readyAt: clock.now() });
  await cost(() =>
    outbox.write({ conversation: 'promise:a', content: { kind: 'task', promise: 'a' }, seenUpTo: null }),
  );
  expect(costs).toEqual([3, 3, 1]);
});

test('no task is made while the text has not gone out, and one when it has', async () => {
  await begin();
  const outbox = openOutbox();
  isTextStuck = true;
  const text = await give(outbox, 'a');
  await workFor(outbox, 30 * 60_000);
  expect(await tasks()).toEqual([]);
  expect(await promiseViews(db)).toMatchObject([{ isUnsent: true }]);
  isTextStuck = false;
  await outbox.confirm(text);
  await workFor(outbox, 10 * 60_000);
  expect(await tasks()).toHaveLength(1);
});

test('undo takes text, promise and task back', async () => {
  await begin();
  const outbox = openOutbox();
  await outbox.undo(await give(outbox, 'a'));
  expect(await promiseViews(db)).toEqual([]);
  await workFor(outbox, 60_000);
  expect(await tasks()).toEqual([]);
  expect(await db.promises.count()).toBe(0);
  expect(await db.outbox.count()).toBe(0);
});

test('a moved promise moves its task, once they were told', async () => {
  await begin();
  const outbox = openOutbox();
  await give(outbox, 'a');
  await workFor(outbox, 60_000);
  const move = {
    date: '2026-01-12',
    minute: 720,
    title: 'Answer Boris later',
    at: clock.now(),
    text: 'second',
  };
  await changePromise(db, 'a', { move });
  const content = { kind: 'chatMessage', chat: 'talk a', text: 'On Monday.', card: null } as const;
  await outbox.writeAll([
    { id: 'second', conversation: 'talk a', content, seenUpTo: null },
    { conversation: 'promise:a', content: { kind: 'task', promise: 'a' }, seenUpTo: null },
  ]);
  expect(await tasks()).toMatchObject([{ due: '2026-01-08' }]);
  await workFor(outbox, 60_000);
  expect(await tasks()).toMatchObject([
    { title: 'Answer Boris later', due: '2026-01-12', remindAt: Date.UTC(2026, 0, 12, 11) },
  ]);
  expect(await promiseViews(db)).toMatchObject([
    { promise: { date: '2026-01-12', minute: 720 }, isUnsent: false },
  ]);
});

test('what was kept is ticked, and a task deleted in To Do stays deleted', async () => {
  await begin();
  const outbox = openOutbox();
  await give(outbox, 'a');
  await workFor(outbox, 60_000);
  const again = {
    conversation: 'promise:a',
    content: { kind: 'task', promise: 'a' },
    seenUpTo: null,
  } as const;
  await changePromise(db, 'a', { keptAt: clock.now() });
  await outbox.write(again);
  await workFor(outbox, 60_000);
  const [task] = await tasks();
  expect(task).toMatchObject({ status: 'completed', isReminderOn: false });
  const list = (await db.promises.get('a'))?.task?.list ?? '';
  await graph.delete(`/me/todo/lists/${list}/tasks/${task?.id}`, { scopes });
  await outbox.write(again);
  await workFor(outbox, 60_000);
  expect(await tasks()).toEqual([]);
  expect(await db.outbox.where('state').notEqual('sent').count()).toBe(0);
});

test('without consent the promise stays, and the task comes when it is given', async () => {
  await begin();
  scopes = ['User.Read'];
  const outbox = openOutbox();
  await give(outbox, 'a');
  await workFor(outbox, 60_000);
  const failed = await db.outbox.where('state').equals('failed').toArray();
  expect(failed).toMatchObject([{ content: { kind: 'task', promise: 'a' } }]);
  expect(await promiseViews(db)).toMatchObject([{ promise: { task: null }, isUnsent: false }]);
  scopes = ['Tasks.ReadWrite'];
  for (const { id } of failed) await outbox.confirm(id);
  await workFor(outbox, 60_000);
  expect(await tasks()).toHaveLength(1);
});

test('a promise outlives the outbox’s memory of its text', async () => {
  await begin();
  scopes = ['User.Read'];
  const outbox = openOutbox();
  await give(outbox, 'a');
  await workFor(outbox, 60_000);
  clock.advance(48 * 3_600_000);
  await outbox.wake();
  expect(await db.outbox.get('text a')).toBeUndefined();
  expect(await promiseViews(db)).toMatchObject([{ promise: { id: 'a', text: null } }]);
});

test('a reminder is one task that rings at its time', async () => {
  await begin({ ...noFaults, late: 0.3, reset: 0.2 });
  const outbox = openOutbox();
  const at = start + 20 * 3_600_000;
  const reminder = { title: 'Remind Boris', at, name: 'Boris Klein', webLink: 'https://teams.example/2' };
  for (let index = 0; index < 5; index++)
    await outbox.write({
      conversation: `reminder ${index}`,
      content: { kind: 'task', reminder: { ...reminder, title: `Remind Boris ${index}` } },
      seenUpTo: null,
    });
  await workFor(outbox, 3_600_000);
  clock.advance(60_000);
  const found = (await tasks()).sort((a, b) => (a.title < b.title ? -1 : 1));
  expect(found.map(({ title }) => title)).toEqual([0, 1, 2, 3, 4].map((index) => `Remind Boris ${index}`));
  expect(found[0]).toMatchObject({ remindAt: at, isReminderOn: true, due: null, status: 'notStarted' });
});

test.each([
  ['throttled', { ...noFaults, throttle: 0.3 }],
  ['failing before or after the effect', { ...noFaults, error: 0.3 }],
  ['cut', { ...noFaults, reset: 0.3 }],
  ['late', { ...noFaults, late: 0.3 }],
])('twenty promises are twenty tasks while calls are %s and windows are closed', async (_name, faults) => {
  await begin(faults);
  let outbox = openOutbox();
  for (let index = 0; index < 20; index++) {
    await give(outbox, `p${index}`);
    if (index % 5 === 4) {
      // A window that closes leaves its rows as they are; the next one wakes.
      await workFor(outbox, 4_000);
      outbox = openOutbox();
      await outbox.wake();
    }
  }
  await workFor(outbox, 6 * 3_600_000);
  clock.advance(60_000);
  const titles = (await tasks()).map(({ title }) => title).sort();
  expect(titles).toEqual(Array.from({ length: 20 }, (_, index) => `Answer Boris p${index}`).sort());
});
