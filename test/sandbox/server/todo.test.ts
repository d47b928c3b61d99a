import { noFaults, parseFaults } from '../../../src/sandbox/server/faults';
import { type Sandbox, startSandbox } from '../../../src/sandbox/server/startSandbox';
import { ContractClient, errorCode, itemsOf, type Json } from './contractClient';
import { boris, clara, office, vera } from './office';

let sandbox: Sandbox;
let client: ContractClient;
let list: string;

beforeEach(async () => {
  sandbox = await startSandbox({ tenant: office() });
  client = new ContractClient(sandbox, vera);
  list = String((await client.post('/me/todo/lists', { displayName: 'Promises' })).json.id);
});
afterEach(() => sandbox.close());

const tasks = () => `/me/todo/lists/${list}/tasks`;
const task = async (more: Json = {}) => {
  const { status, json } = await client.post(tasks(), { title: 'Answer Boris by Thursday', ...more });
  expect(status).toBe(201);
  return json;
};
const titles = (json: Json) => itemsOf(json).map(({ title }) => title);

describe('lists', () => {
  it('are the default ones and those one made, each with its id', async () => {
    const { json } = await client.get('/me/todo/lists');
    expect(
      itemsOf(json).map(({ displayName, wellknownListName }) => [displayName, wellknownListName]),
    ).toEqual([
      ['Tasks', 'defaultList'],
      ['Flagged Emails', 'flaggedEmails'],
      ['Promises', 'none'],
    ]);
    expect((await client.get(`/me/todo/lists/${list}`)).json).toMatchObject({ displayName: 'Promises' });
  });

  it('belong to one person', async () => {
    const { json } = await new ContractClient(sandbox, boris).get('/me/todo/lists');
    expect(itemsOf(json)).toHaveLength(2);
    const outcome = await new ContractClient(sandbox, boris).get(tasks());
    expect([outcome.status, errorCode(outcome)]).toEqual([404, 'ErrorItemNotFound']);
  });

  it.each([
    ['no name', {}],
    ['an empty name', { displayName: ' ' }],
  ])('are not made with %s', async (_, body) => {
    expect((await client.post('/me/todo/lists', body)).status).toBe(400);
  });

  it('are not there for somebody without a mailbox', async () => {
    expect((await new ContractClient(sandbox, clara).get('/me/todo/lists')).status).toBe(404);
  });

  it('are refused without the scope', async () => {
    const outcome = await new ContractClient(sandbox, vera, ['Mail.Read']).get('/me/todo/lists');
    expect(outcome.status).toBe(403);
  });
});

describe('a task', () => {
  it('keeps day, reminder and what it is linked to', async () => {
    const linked = {
      webUrl: 'https://outlook.office.com/mail/1',
      applicationName: 'Heed',
      displayName: 'Message',
      externalId: 'p1',
    };
    const made = await task({
      dueDateTime: { dateTime: '2026-03-05T16:00:00', timeZone: 'Eastern Standard Time' },
      reminderDateTime: { dateTime: '2026-03-05T09:00:00', timeZone: 'Europe/Berlin' },
      isReminderOn: true,
      linkedResources: [linked],
    });
    expect(made).toMatchObject({
      status: 'notStarted',
      // The day alone is kept: its midnight in the zone it was written in.
      dueDateTime: { dateTime: '2026-03-05T05:00:00.0000000', timeZone: 'UTC' },
      reminderDateTime: { dateTime: '2026-03-05T08:00:00.0000000', timeZone: 'UTC' },
      isReminderOn: true,
      linkedResources: [linked],
    });
    expect((await client.get(`${tasks()}/${made.id}`)).json.linkedResources).toBeUndefined();
    expect((await client.get(`${tasks()}/${made.id}?$expand=linkedResources`)).json).toMatchObject({
      linkedResources: [linked],
    });
  });

  it('is linked to more later', async () => {
    const { id } = await task();
    expect((await client.post(`${tasks()}/${id}/linkedResources`, { externalId: 'later' })).status).toBe(201);
    const { json } = await client.get(`${tasks()}/${id}/linkedResources`);
    expect(itemsOf(json)).toMatchObject([{ externalId: 'later' }]);
  });

  it('is ticked and opened again', async () => {
    const { id } = await task();
    const ticked = await client.patch(`${tasks()}/${id}`, { status: 'completed' });
    expect(ticked.json).toMatchObject({
      status: 'completed',
      completedDateTime: { dateTime: '2026-03-04T00:00:00.0000000', timeZone: 'UTC' },
    });
    const opened = await client.patch(`${tasks()}/${id}`, { status: 'notStarted', dueDateTime: null });
    expect(opened.json.completedDateTime).toBeUndefined();
    expect(opened.json.title).toBe('Answer Boris by Thursday');
  });

  it('is gone when deleted', async () => {
    const { id } = await task();
    expect((await client.delete(`${tasks()}/${id}`)).status).toBe(204);
    const outcomes = [
      await client.delete(`${tasks()}/${id}`),
      await client.get(`${tasks()}/${id}`),
      await client.patch(`${tasks()}/${id}`, { title: 'x' }),
    ];
    expect(outcomes.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it.each([
    ['no title', {}],
    ['an unknown property', { title: 'x', subject: 'x' }],
    ['an unknown status', { title: 'x', status: 'done' }],
    ['a time that is none', { title: 'x', dueDateTime: { dateTime: 'Thursday', timeZone: 'UTC' } }],
    ['a zone that is none', { title: 'x', dueDateTime: { dateTime: '2026-03-05', timeZone: 'Moon' } }],
  ])('is not made with %s', async (_, body) => {
    expect((await client.post(tasks(), body)).status).toBe(400);
    expect(itemsOf((await client.get(tasks())).json)).toEqual([]);
  });
});

describe('a list of tasks', () => {
  beforeEach(async () => {
    await task({ title: 'one', dueDateTime: { dateTime: '2026-03-06T00:00:00', timeZone: 'UTC' } });
    await task({ title: 'two', status: 'completed' });
    await task({ title: 'three', importance: 'high' });
  });

  it.each([
    ["status ne 'completed'", ['one', 'three']],
    ["importance eq 'high'", ['three']],
    ["dueDateTime/dateTime lt '2026-03-07T00:00:00'", ['one']],
    ["startswith(title,'t')", ['two', 'three']],
  ])('is filtered by %s', async (filter, expected) => {
    expect(titles((await client.get(`${tasks()}?$filter=${encodeURIComponent(filter)}`)).json)).toEqual(
      expected,
    );
  });

  it('is not filtered by what Graph does not filter by', async () => {
    expect((await client.get(`${tasks()}?$filter=bodyLastModifiedDateTime gt 2026-01-01`)).status).toBe(400);
  });

  it('comes in pages, in the order asked for, with the properties asked for', async () => {
    const { items, pages } = await client.all(`${tasks()}?$top=2&$orderby=title desc&$select=title`);
    expect([items.map(({ title }) => title), pages]).toEqual([['two', 'three', 'one'], 2]);
    expect(items[0]?.status).toBeUndefined();
  });

  it('tells what changed since: made, ticked and deleted', async () => {
    const first = await client.all(`${tasks()}/delta`, { Prefer: 'odata.maxpagesize=2' });
    expect([first.items.length, first.pages]).toEqual([3, 2]);
    const [one, two] = first.items;
    await client.patch(`${tasks()}/${one?.id}`, { status: 'completed' });
    await client.delete(`${tasks()}/${two?.id}`);
    await task({ title: 'four' });
    const second = await client.all(first.link);
    expect(second.items).toEqual([
      expect.objectContaining({ id: one?.id, status: 'completed' }),
      { id: two?.id, '@removed': { reason: 'deleted' } },
      expect.objectContaining({ title: 'four' }),
    ]);
    expect((await client.all(second.link)).items).toEqual([]);
  });

  it('starts anew when the link is too old', async () => {
    const { link } = await client.all(`${tasks()}/delta`);
    sandbox.expireDeltaTokens();
    expect((await client.get(link)).status).toBe(410);
    expect((await client.get(`${tasks()}/delta?$deltatoken=junk`)).status).toBe(400);
  });
});

test('faults strike tasks as everything else', async () => {
  sandbox.setFaults(parseFaults('error=1'));
  const outcomes: number[] = [];
  for (let index = 0; index < 20; index += 1) {
    outcomes.push((await client.post(tasks(), { title: `Task ${index}` })).status);
  }
  expect(outcomes.every((status) => status >= 500)).toBe(true);
  sandbox.setFaults(noFaults);
  const { length } = itemsOf((await client.get(tasks())).json);
  expect(length).toBeGreaterThan(2);
  expect(length).toBeLessThan(18);
});
