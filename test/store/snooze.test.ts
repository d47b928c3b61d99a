// Requests put off: gone from the list, back by themselves, back with any new message, back when asked.

import 'fake-indexeddb/auto';
import { bringBack, decide, undoDecisions, wakeSnoozed } from '../../src/store/decisions';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { openRequests } from '../../src/store/queries';
import { decisionRow } from '../../src/store/roaming/decisionRows';
import { storedRoaming } from '../../src/store/roaming/storedRoaming';
import { storedMessage, storedRequest } from './storedRequest';

const now = Date.UTC(2026, 2, 18, 10);
const until = now + 3 * 3_600_000;
const row = storedRequest({ conversation: 'a' });
let db: HeedDatabase;
let count = 0;

beforeEach(async () => {
  db = new HeedDatabase(`snooze ${++count}`);
  await db.open();
  await db.requests.put(row);
  await db.messages.put(storedMessage({ id: 'm', conversation: 'a', at: row.lastAt }));
});
afterEach(() => db.delete());

const lists = async () => {
  const { rows, snoozed } = await openRequests(db, 'mine');
  return { open: rows.length, snoozed: snoozed.map(({ conversation }) => conversation) };
};
const snooze = () => decide(db, [row], 'snoozed', now, until);

test('is put off, not lost', async () => {
  await snooze();
  expect(await lists()).toEqual({ open: 0, snoozed: ['a'] });
});

test('comes back when its time has come, and not before', async () => {
  await snooze();
  expect(await wakeSnoozed(db, until - 1)).toBe(0);
  expect(await lists()).toEqual({ open: 0, snoozed: ['a'] });
  expect(await wakeSnoozed(db, until)).toBe(1);
  expect(await lists()).toEqual({ open: 1, snoozed: [] });
});

test('stays put off when it is read and judged again', async () => {
  await snooze();
  await db.requests.put({ ...row, confidence: 0.8 });
  expect(await lists()).toEqual({ open: 0, snoozed: ['a'] });
});

test('comes back with any new message', async () => {
  await snooze();
  await db.requests.put({ ...row, lastAt: row.lastAt + 1 });
  expect(await lists()).toEqual({ open: 1, snoozed: [] });
});

test('undo and "bring back" bring it back at once', async () => {
  await undoDecisions(db, await snooze());
  expect(await lists()).toEqual({ open: 1, snoozed: [] });
  await snooze();
  expect(await bringBack(db, ['b'])).toBe(0);
  expect(await bringBack(db, ['a'])).toBe(1);
  expect(await lists()).toEqual({ open: 1, snoozed: [] });
});

test('another decision is not brought back by the clock', async () => {
  await decide(db, [row], 'putAway', now);
  expect(await wakeSnoozed(db, until)).toBe(0);
  expect(await lists()).toEqual({ open: 0, snoozed: [] });
});

test('is put off on the other device too, with its time', async () => {
  await snooze();
  const [decision] = await db.decisions.toArray();
  if (!decision) throw new Error('nothing was decided');
  const other = new HeedDatabase(`snooze other ${count}`);
  await other.open();
  const { key, ...entry } = decisionRow(decision);
  await storedRoaming(other).putEntries(new Map([[key, entry]]));
  expect(await other.decisions.toArray()).toEqual([decision]);
  expect(decision.until).toBe(until);
  await other.delete();
});
