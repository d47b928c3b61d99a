// Corrections: noted with the decision they come with, listed, taken back.

import 'fake-indexeddb/auto';
import type { ReadAsk } from '../../src/domain/reading';
import { emptyReading } from '../../src/domain/reading';
import { decide, undoDecisions } from '../../src/store/decisions';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { lessons, personalLayer, restoreLesson, takeBackLesson } from '../../src/store/lessons';
import { writeMeta } from '../../src/store/meta';
import { decisionOf, openRequests, searchConversations } from '../../src/store/queries';
import { anna, ivan, storedMessage, storedRequest } from './storedRequest';

let db: HeedDatabase;
let count = 0;

const ask: ReadAsk = {
  quote: 'Have a look at the swans.',
  start: 0,
  kind: 'action',
  probability: 0.7,
  place: 'body',
  called: [],
  due: null,
  wants: 'work',
  expects: 'open',
  ofEach: false,
  isReminder: false,
  topics: [],
};
const row = storedRequest({
  conversation: 'a',
  asks: [{ message: 'm', kind: 'action', quote: ask.quote, probability: 0.9, due: null, isAnswered: false }],
});
const silent = storedRequest({
  conversation: 'b',
  turn: 'nobody',
  state: 'none',
  asker: null,
  lastAskAt: null,
});

beforeEach(async () => {
  db = new HeedDatabase(`lessons ${++count}`);
  await db.open();
  await writeMeta(db, 'profile', {
    name: ivan.name,
    addresses: [ivan.address],
    userId: 'ivan',
    zone: 'UTC',
    workingHours: { days: [1], start: 540, end: 1020, zone: 'UTC', daysOff: [] },
  });
  await db.requests.bulkPut([row, silent]);
  await db.messages.bulkPut([
    storedMessage({
      id: 'm',
      conversation: 'a',
      at: 1_000,
      reading: { ...emptyReading('text'), asks: [ask] },
    }),
    storedMessage({ id: 'n', conversation: 'b', at: 900 }),
    storedMessage({ id: 'mine', conversation: 'b', at: 1_000, from: ivan, to: [anna] }),
  ]);
});
afterEach(() => db.delete());

test('"not a request" is an example with its words and what was thought of them for everybody', async () => {
  await decide(db, [row], 'notRequest', 9_000);
  expect(await lessons(db)).toMatchObject([
    {
      message: 'm',
      isRequest: false,
      sender: anna.address,
      senderName: anna.name,
      kind: 'action',
      quote: ask.quote,
      probability: 0.7,
      at: 9_000,
    },
  ]);
});

test('"this was one" is an example of the newest message of somebody else', async () => {
  await decide(db, [silent], 'isRequest', 9_000);
  expect(await lessons(db)).toMatchObject([
    { message: 'n', isRequest: true, sender: anna.address, quote: '' },
  ]);
});

test.each(['answeredElsewhere', 'putAway'] as const)('%s teaches nothing', async (kind) => {
  await decide(db, [row], kind, 9_000);
  expect([await lessons(db), await personalLayer(db, 9_000)]).toEqual([[], null]);
});

test('of a private message no words are kept', async () => {
  await db.messages.update('m', { isPrivate: true });
  await decide(db, [row], 'notRequest', 9_000);
  expect((await lessons(db))[0]?.quote).toBe('');
});

test('an undo takes the example back', async () => {
  const group = await decide(db, [row], 'notRequest', 9_000);
  await undoDecisions(db, group);
  expect(await lessons(db)).toEqual([]);
});

test('an example taken back brings back what its decision hid, here and on other devices', async () => {
  await decide(db, [row], 'notRequest', 9_000);
  expect((await openRequests(db, 'mine')).rows).toEqual([]);
  const [lesson] = await lessons(db);
  await takeBackLesson(db, lesson?.id ?? '');
  expect((await openRequests(db, 'mine')).rows).toHaveLength(1);
  expect([await db.lessons.count(), await db.decisions.count()]).toEqual([0, 0]);
  expect((await db.roaming.get(`decision:${lesson?.id}`))?.value).toBeNull();
});

test('taken back by mistake, it is put back with its decision', async () => {
  await decide(db, [row], 'notRequest', 9_000);
  const before = await lessons(db);
  const taken = await takeBackLesson(db, before[0]?.id ?? '');
  if (taken) await restoreLesson(db, taken, 9_000);
  expect(await lessons(db)).toEqual(before);
  expect((await openRequests(db, 'mine')).rows).toEqual([]);
  expect((await db.roaming.get(`decision:${before[0]?.id}`))?.value).toMatchObject({ kind: 'notRequest' });
});

test('"this was one" puts nothing away, and lifts what was put away before', async () => {
  await decide(db, [row], 'putAway', 9_000);
  await decide(db, [row], 'isRequest', 9_500);
  expect((await openRequests(db, 'mine')).rows).toHaveLength(1);
  expect(await decisionOf(db, 'a')).toBeNull();
  expect((await searchConversations(db, { words: 'campaign' })).map(({ decision }) => decision)).toEqual([
    null,
    null,
  ]);
  await decide(db, [row], 'answeredElsewhere', 9_900);
  expect((await openRequests(db, 'mine')).rows).toEqual([]);
});
