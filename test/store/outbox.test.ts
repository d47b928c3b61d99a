import 'fake-indexeddb/auto';
import { storedOutbox } from '../../src/outbox/storedOutbox';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { answersUnseen, unsentTexts } from '../../src/store/outbox';
import type { OutboxRow } from '../../src/store/outboxRows';
import { outboxRow } from './outboxRow';

let db: HeedDatabase;
let count = 0;
beforeEach(() => {
  db = new HeedDatabase(`outbox-queries:${++count}`);
});
afterEach(() => db.delete());

const row = (id: string, more: Partial<OutboxRow> = {}): OutboxRow => outboxRow({ id, ...more });

test('texts not sent are listed oldest first, whatever keeps them', async () => {
  await db.outbox.bulkAdd([
    row('late', { writtenAt: 3, state: 'held', hold: 'old' }),
    row('sent', { state: 'sent', arrivedAs: 'm' }),
    row('early', { writtenAt: 1, state: 'failed' }),
    row('middle', { writtenAt: 2 }),
  ]);
  expect((await unsentTexts(db)).map(({ id }) => id)).toEqual(['early', 'middle', 'late']);
});

test('an answer is unsent while it lies in the outbox, and sent until sync has seen it', async () => {
  const answer = async () => (await answersUnseen(db)).get('thread');
  expect(await answer()).toBeUndefined();
  await db.outbox.add(row('answer'));
  expect(await answer()).toBe('unsent');
  await db.outbox.put(row('answer', { state: 'sent', arrivedAs: 'message' }));
  expect(await answer()).toBe('sent');
  await db.outbox.add(row('second'));
  expect(await answer()).toBe('unsent');
});

test('of several texts written down in one go either all are kept or none', async () => {
  const outbox = storedOutbox(db);
  await outbox.add([row('one'), row('two')]);
  await expect(outbox.add([row('three'), row('one')])).rejects.toThrow();
  expect(await db.outbox.toCollection().primaryKeys()).toEqual(['one', 'two']);
});
