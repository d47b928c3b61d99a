// Decisions and settings as entries that roam, and entries of other devices as decisions and settings.

import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { decide, undoDecisions } from '../../../src/store/decisions';
import { databaseName, HeedDatabase } from '../../../src/store/HeedDatabase';
import { openDatabase, withRegister } from '../../../src/store/openDatabase';
import { decisionOf } from '../../../src/store/queries';
import { forEver, type RoamingEntry } from '../../../src/store/roaming/RoamingDocument';
import { putRoaming, readRoaming } from '../../../src/store/roaming/roamingRows';
import { storedRoaming } from '../../../src/store/roaming/storedRoaming';
import { changeSettings, readSettings } from '../../../src/store/settings';
import { storedMessage, storedRequest } from '../storedRequest';

const now = Date.UTC(2026, 2, 18, 10);
let count = 0;
const open: HeedDatabase[] = [];

async function device(): Promise<HeedDatabase> {
  const db = new HeedDatabase(`roaming ${++count}`);
  await db.open();
  open.push(db);
  await db.requests.put(storedRequest({ conversation: 'plan', lastAt: 5_000 }));
  await db.messages.put(storedMessage({ id: 'm', conversation: 'plan', at: 5_000 }));
  return db;
}

afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

async function decideOn(db: HeedDatabase): Promise<string> {
  const request = await db.requests.get('plan');
  if (!request) throw new Error('no request');
  return decide(db, [request], 'notRequest', now);
}

test('a decision of one device holds on the other, and so does its undo', async () => {
  const [one, other] = [await device(), await device()];
  const group = await decideOn(one);
  expect(await storedRoaming(other).putEntries(await storedRoaming(one).entries())).toBe(1);
  expect(await decisionOf(other, 'plan')).toMatchObject({ kind: 'notRequest', group });

  expect(await undoDecisions(other, group)).toBe(1);
  await storedRoaming(one).putEntries(await storedRoaming(other).entries());
  expect(await decisionOf(one, 'plan')).toBeNull();
  // The older entry, come back from somewhere, does not bring it back.
  const older = await one.roaming.toArray();
  expect(older).toMatchObject([{ value: null }]);
});

test('settings roam, but those of a screen stay', async () => {
  const [one, other] = [await device(), await device()];
  await changeSettings(one, { days: 60, colleagueDomains: ['firm.example'], hideWords: true }, now);
  await storedRoaming(other).putEntries(await storedRoaming(one).entries());
  expect(await readSettings(other)).toMatchObject({
    days: 60,
    colleagueDomains: ['firm.example'],
    hideWords: false,
  });
});

test('a change after the clock was set back still counts as the later one', async () => {
  const db = await device();
  await changeSettings(db, { days: 60 }, now);
  await changeSettings(db, { days: 90 }, now - 86_400_000);
  expect(await db.roaming.get('setting:days')).toMatchObject({ value: 90, at: now + 1 });
});

test('what is older than what lies here is not taken', async () => {
  const db = await device();
  await changeSettings(db, { days: 60 }, now);
  const older = new Map([['setting:days', { at: now - 1, value: 7, until: forEver }]]);
  expect(await storedRoaming(db).putEntries(older)).toBe(0);
  expect((await readSettings(db)).days).toBe(60);
});

test.each<[string, RoamingEntry['value']]>([
  ['setting:days', 'many'],
  ['setting:days', 100_000],
  ['setting:level', { text: true }],
  ['setting:unknown', 1],
  ['decision:d', { id: 'another', conversation: 'plan' }],
  ['decision:d', 'x'],
])('an entry %s of %j does no harm, and is kept for those who can read it', async (key, value) => {
  const db = await device();
  const before = await readSettings(db);
  await storedRoaming(db).putEntries(new Map([[key, { at: 1, value, until: forEver }]]));
  expect(await readSettings(db)).toEqual(before);
  expect(await db.decisions.count()).toBe(0);
  expect(await readRoaming(db, key)).toEqual(value);
});

test('a template is written, read and deleted, and the deletion outlives it', async () => {
  const db = await device();
  await putRoaming(db, 'template:en holding', 'By {date}.', now, now + 1_000);
  expect(await readRoaming(db, 'template:en holding')).toBe('By {date}.');
  await putRoaming(db, 'template:en holding', null, now, now);
  expect(await db.roaming.get('template:en holding')).toMatchObject({ value: null, until: now + 1_000 });
});

test('entries that have expired are forgotten', async () => {
  const db = await device();
  await putRoaming(db, 'a', 1, now, now + 1);
  await putRoaming(db, 'b', 1, now, now + 2);
  await storedRoaming(db).forgetExpired(now + 1);
  expect(await db.roaming.toCollection().primaryKeys()).toEqual(['b']);
});

test('decisions made before there was roaming roam as well', async () => {
  const owner = { tenantId: 'tenant', userId: 'of the second version' };
  const name = databaseName(owner);
  const second = new Dexie(name);
  second.version(2).stores({
    messages: 'id, conversation, folder, receivedAt',
    requests: 'conversation, turn, changedAt, lastAt, *terms',
    chats: 'id, lastAt',
    people: 'address, userId',
    folders: 'id',
    decisions: 'id, conversation, group, at',
    photos: 'person',
    outbox: 'id, conversation, chat, state',
    meta: 'key',
  });
  await second.open();
  const decision = {
    id: 'd',
    conversation: 'a',
    message: 'm',
    upTo: 1,
    kind: 'putAway',
    group: 'g',
    at: now,
  };
  await second.table('decisions').put(decision);
  second.close();
  await withRegister((rows) => rows.put({ owner: name, generation: 1, schema: 2 }));

  const { db, setAside } = await openDatabase(owner);
  open.push(db);
  expect(setAside).toBeNull();
  expect(await db.roaming.toArray()).toMatchObject([{ key: 'decision:d', at: now, value: decision }]);
});
