// To Do, the app folder, mail tips, presence and deferred mail, as the app calls them.

import { isNoDrive, readAppFile, writeAppFile } from '../../src/graph/appFolder';
import { deferUntil } from '../../src/graph/deferredSend';
import type { GraphClient } from '../../src/graph/GraphClient';
import { GraphError } from '../../src/graph/GraphError';
import { mailTips } from '../../src/graph/mailTips';
import { presenceOf, presences } from '../../src/graph/presence';
import {
  changeTask,
  createTask,
  createTodoList,
  deleteTask,
  taskById,
  taskChanges,
  tasksOf,
  todoLists,
} from '../../src/graph/todo';
import { scopeFact } from '../../src/sandbox/contract/contract';
import { operationsAt } from '../../src/sandbox/server/operations';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/startSandbox';
import type { Tenant } from '../../src/sandbox/tenant';
import { hour, now, officeTenant, people } from '../sync/office';
import { clientOf } from './officeClient';
import { QuickClock } from './scriptedGraph';

let tenant: Tenant;
let sandbox: Sandbox;
let clock: QuickClock;
let client: GraphClient;

beforeEach(async () => {
  tenant = officeTenant([]);
  clock = new QuickClock(now);
  sandbox = await startSandbox({ tenant, clock: () => clock.now() });
  client = clientOf(sandbox, people.ivan.mail, clock);
});

afterEach(async () => {
  // Whatever was called is an operation of Microsoft's list.
  for (const { method, path } of sandbox.calls) {
    const operation = operationsAt(path.split('?')[0] ?? '').find((each) => each.method === method);
    expect(operation && scopeFact(`${operation.method} ${operation.path}`)).toBeDefined();
  }
  await sandbox.close();
});

async function failureOf(work: Promise<unknown>): Promise<GraphError> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof GraphError) return error;
  throw new Error(`No GraphError but ${String(error)}`);
}

const link = {
  webUrl: 'https://outlook.office.com/mail/1',
  applicationName: 'Heed',
  displayName: 'The message',
  externalId: 'promise-1',
};

describe('a promise as a task', () => {
  test('is made with its day, reminder and link, found again, moved, kept and deleted', async () => {
    const { id: list, name } = await createTodoList(client, 'Heed promises');
    expect(await todoLists(client)).toContainEqual({ id: list, name });
    const remindAt = now + 20 * hour;
    const made = await createTask(client, list, {
      title: 'Answer Maria by Thursday',
      due: '2026-03-19',
      remindAt,
      link,
    });
    expect(made).toMatchObject({ due: '2026-03-19', remindAt, isReminderOn: true, status: 'notStarted' });
    expect(await tasksOf(client, list)).toEqual([{ ...made, changedAt: now, links: [link] }]);

    const moved = await changeTask(client, list, made.id, { due: '2026-03-20', remindAt: null });
    expect(moved).toMatchObject({ due: '2026-03-20', remindAt: null, isReminderOn: false });
    await changeTask(client, list, made.id, { status: 'completed' });
    expect(await tasksOf(client, list, 'open')).toEqual([]);
    expect(await taskById(client, list, made.id)).toMatchObject({ status: 'completed', links: [link] });

    await deleteTask(client, list, made.id);
    await deleteTask(client, list, made.id);
    expect(await taskById(client, list, made.id)).toBeNull();
  });

  test('ticked in To Do is told by the next look at what changed', async () => {
    const { id: list } = await createTodoList(client, 'Heed promises');
    const one = await createTask(client, list, { title: 'one' });
    const two = await createTask(client, list, { title: 'two' });
    const first = await taskChanges(client, list, null);
    expect(first.changed.map(({ title }) => title)).toEqual(['one', 'two']);
    await changeTask(client, list, one.id, { status: 'completed' });
    await deleteTask(client, list, two.id);
    const second = await taskChanges(client, list, first.link);
    expect(second.changed).toMatchObject([{ id: one.id, status: 'completed' }]);
    expect(second.removed).toEqual([two.id]);
    sandbox.expireDeltaTokens();
    expect((await failureOf(taskChanges(client, list, second.link))).kind).toBe('gone');
  });

  test('more than a page of tasks are all read', async () => {
    const { id: list } = await createTodoList(client, 'Many');
    for (let index = 0; index < 101; index++) await createTask(client, list, { title: `Task ${index}` });
    expect(await tasksOf(client, list)).toHaveLength(101);
  });

  test('in a list that was deleted is a typed error', async () => {
    const elsewhere = await createTodoList(clientOf(sandbox, people.anna.mail, clock), 'Another’s');
    expect((await failureOf(createTask(client, elsewhere.id, { title: 'x' }))).kind).toBe('notFound');
  });
});

describe('a file of the app folder', () => {
  test('is read as it was written, and not there before', async () => {
    expect(await readAppFile(client, 'a b.json')).toBeNull();
    const eTag = await writeAppFile(client, 'a b.json', '{"a":"да"}', null);
    expect(await readAppFile(client, 'a b.json')).toMatchObject({ text: '{"a":"да"}', eTag });
  });

  test('is never written over unseen', async () => {
    const eTag = await writeAppFile(client, 'a.json', '1', null);
    expect((await failureOf(writeAppFile(client, 'a.json', '2', null))).kind).toBe('conflict');
    await writeAppFile(client, 'a.json', '3', eTag);
    expect((await failureOf(writeAppFile(client, 'a.json', '4', eTag))).kind).toBe('conflict');
    expect((await readAppFile(client, 'a.json'))?.text).toBe('3');
  });

  test('without OneDrive is told apart from a file that is not there', async () => {
    const ivan = tenant.people[0];
    if (ivan) ivan.hasDrive = false;
    const error = await failureOf(readAppFile(client, 'a.json'));
    expect(isNoDrive(error)).toBe(true);
    expect(isNoDrive(await failureOf(client.get('/users/nobody/presence', { scopes: ['Mail.Read'] })))).toBe(
      false,
    );
  });
});

describe('somebody away', () => {
  beforeEach(() => {
    const anna = tenant.people[1];
    const at = (instant: number) => ({
      dateTime: new Date(instant).toISOString().slice(0, -1),
      timeZone: 'UTC',
    });
    if (!anna) return;
    anna.automaticReplies = {
      status: 'scheduled',
      internalReplyMessage: 'Away.',
      scheduledStartDateTime: at(now - hour),
      scheduledEndDateTime: at(now + 24 * hour),
    };
  });

  test('is known by mail tips, with the end', async () => {
    const tips = await mailTips(client, ['Anna@firm.example', people.olga.mail, 'x@elsewhere.example']);
    expect([...tips.values()]).toEqual([
      { address: people.anna.mail, isAway: true, awayUntil: now + 24 * hour },
      { address: people.olga.mail, isAway: false, awayUntil: null },
    ]);
  });

  test('is known by presence', async () => {
    expect(await presenceOf(client, people.anna.id)).toEqual({
      userId: people.anna.id,
      availability: 'Available',
      isOutOfOffice: true,
    });
    const found = await presences(client, [people.anna.id, people.olga.id, 'unknown']);
    expect([...found.values()].map(({ isOutOfOffice }) => isOutOfOffice)).toEqual([true, false]);
  });
});

test('a deferred draft leaves at its time', async () => {
  const write = { scopes: ['Mail.ReadWrite', 'Mail.Send', 'Mail.Read'] };
  const draft = {
    subject: 'In the morning',
    toRecipients: [{ emailAddress: { address: people.anna.mail } }],
    singleValueExtendedProperties: [deferUntil(now + 10 * hour)],
  };
  const made: { id?: string } = Object(await client.post('/me/messages', draft, write));
  await client.post(`/me/messages/${made.id}/send`, null, write);
  const anna = clientOf(sandbox, people.anna.mail, clock);
  const inbox = async () => Object(await anna.get('/me/mailFolders/inbox/messages', write)).value;
  expect(await inbox()).toEqual([]);
  clock.pass(10 * hour);
  expect(await inbox()).toMatchObject([{ subject: 'In the morning' }]);
});

test('a full mailbox is told as such', async () => {
  const ivan = tenant.people[0];
  if (ivan) ivan.isMailboxFull = true;
  const error = await failureOf(
    client.post('/me/messages', { subject: 'x' }, { scopes: ['Mail.ReadWrite'] }),
  );
  expect(error).toMatchObject({ kind: 'full', code: 'ErrorQuotaExceeded' });
});

test('a message or draft deleted in between is told as not there', async () => {
  const write = { scopes: ['Mail.ReadWrite', 'Mail.Send'] };
  const made: { id?: string } = Object(
    await client.post('/me/messages', { subject: 'Gone', toRecipients: [] }, write),
  );
  // First into Deleted Items, then out of the mailbox.
  await client.delete(`/me/messages/${made.id}`, write);
  await client.delete(`/me/messages/${made.id}`, write);
  for (const action of ['send', 'createReply', 'move']) {
    const body = action === 'move' ? { destinationId: 'archive' } : null;
    expect((await failureOf(client.post(`/me/messages/${made.id}/${action}`, body, write))).kind).toBe(
      'notFound',
    );
  }
  expect((await failureOf(client.patch(`/me/messages/${made.id}`, { subject: 'x' }, write))).kind).toBe(
    'notFound',
  );
});
