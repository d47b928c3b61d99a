// The user's own courteous texts: kept, taken back, known on the other device.

import 'fake-indexeddb/auto';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { storedRoaming } from '../../src/store/roaming/storedRoaming';
import { longestTemplate, ownTemplates, writeTemplate } from '../../src/store/templates';

let db: HeedDatabase;
let count = 0;

beforeEach(async () => {
  db = new HeedDatabase(`templates ${++count}`);
  await db.open();
});
afterEach(() => db.delete());

test('a text is kept under its name, and another replaces it', async () => {
  await writeTemplate(db, 'holding.en', 'By {when}.', 1);
  await writeTemplate(db, 'holding.en', 'It comes {when}.', 2);
  await writeTemplate(db, 'holding.ru.ty', 'Отвечу {when}.', 3);
  expect([...(await ownTemplates(db))].sort()).toEqual([
    ['holding.en', 'It comes {when}.'],
    ['holding.ru.ty', 'Отвечу {when}.'],
  ]);
});

test.each([
  ['null', null],
  ['an empty text', ' \n'],
])('%s brings back what Heed ships', async (_name, text) => {
  await writeTemplate(db, 'holding.en', 'By {when}.', 1);
  await writeTemplate(db, 'holding.en', text, 2);
  expect((await ownTemplates(db)).size).toBe(0);
});

test('a text of any length is cut, and what is no text is not used', async () => {
  await writeTemplate(db, 'holding.en', 'x'.repeat(50_000), 1);
  await db.roaming.put({ key: 'template:early.en', value: 7, at: 1, until: 2 });
  expect([...(await ownTemplates(db))]).toEqual([['holding.en', 'x'.repeat(longestTemplate)]]);
});

test('it is known on the other device', async () => {
  await writeTemplate(db, 'holding.en', 'By {when}.', 1);
  const other = new HeedDatabase(`templates other ${count}`);
  await other.open();
  await storedRoaming(other).putEntries(await storedRoaming(db).entries());
  expect([...(await ownTemplates(other))]).toEqual([['holding.en', 'By {when}.']]);
  await other.delete();
});
