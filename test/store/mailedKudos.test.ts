// Thank-yous by mail among what I gave: once they have left, and not when they were taken back.

import 'fake-indexeddb/auto';
import { sampleKudos } from '../../src/cli/samples/sampleKudos';
import { storedOutbox } from '../../src/outbox/storedOutbox';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { kudosOf } from '../../src/store/kudos';
import { keepMailed } from '../../src/store/mailedKudos';
import { outboxRow } from './outboxRow';

const [first] = sampleKudos;
if (!first) throw new Error('no sample');
const { kudos } = first;
const me = kudos.from.userId ?? '';

let db: HeedDatabase;
let count = 0;
const given = async () => (await kudosOf(db, me)).map(({ message }) => message);

beforeEach(async () => {
  db = new HeedDatabase(`mailed:${++count}`);
  const content = { kind: 'mail', to: kudos.to, subject: 'Thank you', text: '', html: '' } as const;
  await db.outbox.add(outboxRow({ id: kudos.id, content }));
  await keepMailed(db, [kudos]);
});

afterEach(() => db.delete());

test('a mail that has not left is not given yet', async () => {
  expect(await given()).toEqual([]);
  await db.outbox.update(kudos.id, { state: 'failed' });
  expect(await given()).toEqual([]);
});

test('a mail that has left is given, for good', async () => {
  await db.outbox.update(kudos.id, { state: 'sent' });
  expect(await given()).toEqual([kudos.id]);
  await db.outbox.delete(kudos.id);
  expect(await given()).toEqual([kudos.id]);
});

test('a mail that was taken back was never given', async () => {
  await storedOutbox(db).take(kudos.id, () => true);
  expect(await db.outbox.count()).toBe(0);
  expect(await given()).toEqual([]);
});
