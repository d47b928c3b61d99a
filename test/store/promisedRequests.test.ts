// A date given here makes its request a promised one in the list, whatever its messages show.

import 'fake-indexeddb/auto';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { type PromiseRow, promiseRow } from '../../src/store/promiseRows';
import { openRequests } from '../../src/store/queries';
import { storedRequest } from './storedRequest';

const row = storedRequest({ conversation: 'a' });
const asked = row.lastAskAt ?? row.lastAt;
const given = promiseRow({
  id: 'p',
  conversation: 'a',
  person: { name: 'Anna', address: 'anna@firm.example' },
  webLink: null,
  title: 'Answer Anna',
  text: null,
  date: '2026-03-20',
  minute: null,
  givenAt: asked + 60_000,
});
let db: HeedDatabase;
let count = 0;

beforeEach(async () => {
  db = new HeedDatabase(`promised ${++count}`);
  await db.requests.put(row);
});
afterEach(() => db.delete());

const shown = async (more: Partial<PromiseRow> = {}) => {
  await db.promises.put({ ...given, ...more });
  const [first] = (await openRequests(db, 'mine')).rows;
  return { state: first?.state, due: first?.due };
};

test('it is promised by the date given', async () => {
  expect(await shown()).toEqual({ state: 'promised', due: '2026-03-20' });
});

test.each<[string, Partial<PromiseRow>]>([
  ['the text has not gone out', { text: 'text' }],
  ['it was kept', { keptAt: asked + 90_000 }],
  ['it was said to be none', { isRefused: true }],
  ['something was asked since', { givenAt: asked - 1 }],
])('it waits where %s', async (_name, more) => {
  expect(await shown(more)).toEqual({ state: 'waiting', due: row.due });
});

test('it stays promised while it is ready and they were not told', async () => {
  expect(await shown({ readyAt: asked + 90_000 })).toMatchObject({ state: 'promised' });
});
