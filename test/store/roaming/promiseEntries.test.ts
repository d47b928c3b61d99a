// Promises and nudges on several devices of one person.

import 'fake-indexeddb/auto';
import { HeedDatabase } from '../../../src/store/HeedDatabase';
import { changePromise, keptFor, promiseRow } from '../../../src/store/promiseRows';
import { deletePromise, notePromises } from '../../../src/store/roaming/promiseEntries';
import { storedRoaming } from '../../../src/store/roaming/storedRoaming';

const now = Date.UTC(2026, 2, 18, 10);
let here: HeedDatabase;
let there: HeedDatabase;
let count = 0;

beforeEach(async () => {
  count += 1;
  here = new HeedDatabase(`promises here ${count}`);
  there = new HeedDatabase(`promises there ${count}`);
});
afterEach(async () => {
  await here.delete();
  await there.delete();
});

const given = promiseRow({
  id: 'p',
  conversation: 'c',
  person: { name: 'Anna', address: 'anna@firm.example', userId: 'u' },
  webLink: null,
  title: 'Answer Anna by Friday',
  text: null,
  date: '2026-03-20',
  minute: 720,
  givenAt: now - 1,
});

/** What one device knows goes to the other, as over the document in OneDrive. */
async function tell(from: HeedDatabase, to: HeedDatabase, at: number): Promise<void> {
  await notePromises(from, at);
  await storedRoaming(to).putEntries(await storedRoaming(from).entries());
}

test('a promise given here stands there, and what becomes of it there stands here', async () => {
  await here.promises.add(given);
  await tell(here, there, now);
  expect(await there.promises.toArray()).toEqual([given]);
  await changePromise(there, 'p', { readyAt: now + 5 });
  await tell(there, here, now + 10);
  expect(await here.promises.get('p')).toEqual({ ...given, readyAt: now + 5 });
});

test('nothing is written where nothing changed', async () => {
  await here.promises.add(given);
  await notePromises(here, now);
  const before = await here.roaming.toArray();
  await notePromises(here, now + 1_000);
  expect(await here.roaming.toArray()).toEqual(before);
});

test('what lies in the outbox is not told before it has gone out', async () => {
  await here.promises.add({ ...given, text: 'text' });
  await tell(here, there, now);
  expect(await there.promises.count()).toBe(0);
});

test('a new date on its way, and a task made here, outlive what another device tells', async () => {
  const move = { date: '2026-03-25', minute: null, title: 'later', at: now, text: 'text' };
  await here.promises.add(given);
  await tell(here, there, now);
  await changePromise(here, 'p', { move, task: { list: 'l', id: 't', isDone: false } });
  await changePromise(there, 'p', { onTrackFor: given.date });
  await tell(there, here, now + 10);
  expect(await here.promises.get('p')).toMatchObject({
    move,
    task: { list: 'l', id: 't' },
    onTrackFor: given.date,
  });
});

test('a promise deleted here is gone there', async () => {
  await here.promises.add(given);
  await tell(here, there, now);
  await deletePromise(here, 'p', now + 1);
  await tell(here, there, now + 2);
  expect(await there.promises.count()).toBe(0);
  await tell(there, here, now + 3);
  expect(await here.promises.count()).toBe(0);
});

test('what was told before this device could read it is read now', async () => {
  await here.promises.add(given);
  await notePromises(here, now);
  await there.roaming.bulkPut(await here.roaming.toArray());
  await notePromises(there, now);
  expect(await there.promises.toArray()).toEqual([given]);
});

test('what cannot be read is left alone, and passed on', async () => {
  const odd = { key: 'promise:x', value: { id: 'x', date: 'someday' }, at: now, until: now + 10 };
  await here.roaming.put(odd);
  await tell(here, there, now);
  expect(await there.promises.count()).toBe(0);
  expect(await there.roaming.get('promise:x')).toEqual(odd);
});

test('a promise kept is forgotten everywhere in time', async () => {
  await here.promises.add({ ...given, keptAt: now });
  await notePromises(here, now);
  await storedRoaming(here).forgetExpired(now + keptFor);
  expect(await here.roaming.count()).toBe(0);
});

test('a nudge counts on every device once it has gone out', async () => {
  await here.nudges.bulkAdd([
    { id: 'n', conversation: 'c', at: now, isSent: true },
    { id: 'm', conversation: 'c', at: now, isSent: false },
  ]);
  await tell(here, there, now);
  expect(await there.nudges.toArray()).toEqual([{ id: 'n', conversation: 'c', at: now, isSent: true }]);
});
