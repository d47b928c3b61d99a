/** Promises over the real sandbox: kept by the answer, ticked in To Do, ticked for them. */

import 'fake-indexeddb/auto';
import { GraphClient } from '../../src/graph/GraphClient';
import { changeTask, createTask, createTodoList, deleteTask, taskById } from '../../src/graph/todo';
import { decide } from '../../src/store/decisions';
import { type PromiseRow, promiseRow, promiseViews } from '../../src/store/promiseRows';
import { day, hour, now, type Office, officeTenant, openOffice, people } from './office';

jest.setTimeout(60_000);

const anna = { name: people.anna.displayName, address: people.anna.mail };
const thread = 'thread of ask';
let office: Office;
let graph: GraphClient;
let list: string;
let task: string;
let count = 0;

beforeEach(async () => {
  office = await openOffice(
    officeTenant([
      { id: 'ask', ago: 3 * day, thread, subject: 'Budget', text: 'Could you send me the budget?' },
      {
        id: 'holding',
        ago: 2 * day,
        thread,
        from: 'ivan',
        to: 'anna',
        subject: 'RE: Budget',
        text: 'Got it, you will have it by Friday.',
      },
    ]),
  );
  graph = new GraphClient({
    base: office.sandbox.url,
    clock: office.clock,
    getToken: async () => office.sandbox.issueToken(people.ivan.id, ['Tasks.ReadWrite']),
  });
  list = (await createTodoList(graph, 'Heed promises')).id;
  task = (await createTask(graph, list, { title: 'Answer Anna by Friday', due: '2026-03-20' })).id;
});
afterEach(() => office.close());

async function open(more: Partial<PromiseRow> = {}, getToken?: Parameters<Office['engine']>[2]) {
  const { engine, db } = await office.engine(`promises ${++count}`, {}, getToken);
  await engine.refresh();
  const given = promiseRow({
    id: 'p',
    conversation: thread,
    person: anna,
    webLink: null,
    title: 'Answer Anna by Friday',
    text: null,
    date: '2026-03-20',
    minute: null,
    givenAt: now - 2 * day,
  });
  await db.promises.put({ ...given, task: { list, id: task, isDone: false }, ...more });
  const promise = () => db.promises.get('p');
  return { engine, db, promise };
}

const statusInTodo = async () => (await taskById(graph, list, task))?.status;
const answer = (text: string) =>
  office
    .call('ivan', 'POST', '/me/messages/ask/reply', { comment: text })
    .then(() => office.clock.pass(60_000));

test('nothing happens to a promise while nothing happens', async () => {
  const { engine, promise } = await open();
  await engine.refresh();
  expect(await promise()).toMatchObject({ keptAt: null, readyAt: null, task: { isDone: false } });
  expect(await statusInTodo()).toBe('notStarted');
});

test('the thing itself going out keeps the promise, and ticks its task', async () => {
  const { engine, promise } = await open();
  office.clock.pass(hour);
  await answer('Here is the budget: 42,000.');
  await engine.refresh();
  expect(await promise()).toMatchObject({ keptAt: expect.any(Number), task: { isDone: true } });
  expect(await statusInTodo()).toBe('completed');
});

test('"still on it" keeps nothing', async () => {
  const { engine, promise } = await open();
  office.clock.pass(hour);
  await answer('Still on it, you will have it by Friday.');
  await engine.refresh();
  expect(await promise()).toMatchObject({ keptAt: null });
  expect(await statusInTodo()).toBe('notStarted');
});

test('"answered elsewhere" keeps the promise, once it can no longer be undone at once', async () => {
  const { engine, db, promise } = await open();
  const request = await db.requests.get(thread);
  if (!request) throw new Error('nothing waits');
  await decide(db, [request], 'answeredElsewhere', office.clock.now());
  expect((await promiseViews(db))[0]?.promise.keptAt).toBe(office.clock.now());
  await engine.refresh();
  expect(await promise()).toMatchObject({ keptAt: null });
  office.clock.pass(hour);
  await engine.refresh();
  expect(await promise()).toMatchObject({ keptAt: expect.any(Number), task: { isDone: true } });
  expect(await statusInTodo()).toBe('completed');
});

test('a task ticked in To Do is ready, not told; unticked it is open again', async () => {
  const { engine, promise } = await open();
  await engine.refresh();
  await changeTask(graph, list, task, { status: 'completed' });
  await engine.refresh();
  expect(await promise()).toMatchObject({
    keptAt: null,
    readyAt: expect.any(Number),
    task: { isDone: true },
  });
  await changeTask(graph, list, task, { status: 'notStarted' });
  await engine.refresh();
  expect(await promise()).toMatchObject({ readyAt: null, task: { isDone: false } });
});

test('a task ticked by Heed itself is no news', async () => {
  const { engine, promise } = await open({ readyAt: now - hour, task: { list, id: task, isDone: true } });
  await changeTask(graph, list, task, { status: 'completed' });
  await engine.refresh();
  expect(await promise()).toMatchObject({ readyAt: now - hour });
});

test('a task deleted in To Do leaves the promise', async () => {
  const { engine, promise } = await open();
  await deleteTask(graph, list, task);
  await engine.refresh();
  expect(await promise()).toMatchObject({ keptAt: null, readyAt: null });
});

test('To Do that may not be read any more disturbs nothing else', async () => {
  const { engine, db, promise } = await open({}, async (scopes) =>
    office.sandbox.issueToken(
      people.ivan.id,
      scopes.map((scope) => (scope === 'Tasks.ReadWrite' ? 'User.Read' : scope)),
    ),
  );
  await engine.refresh();
  expect(await promise()).toMatchObject({ keptAt: null });
  expect(await db.meta.get('status')).toMatchObject({ value: { phase: 'idle', error: null } });
});

test('with no open promise To Do is not called', async () => {
  const { engine } = await open({ keptAt: now - day, task: { list, id: task, isDone: true } });
  const before = office.sandbox.calls.filter(({ path }) => path.includes('/todo/')).length;
  await engine.refresh();
  expect(office.sandbox.calls.filter(({ path }) => path.includes('/todo/'))).toHaveLength(before);
});

test('what was kept half a year ago is forgotten', async () => {
  const { engine, promise } = await open({ keptAt: now - 181 * day });
  await engine.refresh();
  expect(await promise()).toBeUndefined();
});
