import 'fake-indexeddb/auto';
import { noMemory, withOffer } from '../../src/domain/moments';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { writeMeta } from '../../src/store/meta';
import { changeMoments, helpGiven, noteThanked, readMoments, thankedAt } from '../../src/store/moments';
import { putRoaming } from '../../src/store/roaming/roamingRows';
import type { StoredMessage } from '../../src/store/rows';
import { anna, ivan, maria, now, profile, request } from '../ui/fixtures/sampleRows';
import { storedMessage } from './storedRequest';

let db: HeedDatabase;
let count = 0;
const hour = 3_600_000;
beforeEach(async () => {
  db = new HeedDatabase(`moments:${++count}`);
  await writeMeta(db, 'profile', profile);
});
afterEach(() => db.delete());

const message = (conversation: string, from: StoredMessage['from'], at: number): StoredMessage =>
  storedMessage({ id: `${conversation}-${at}`, conversation, from, at });

test('help is found in my answered requests alone, with both departments', async () => {
  const mine = {
    turn: 'nobody',
    state: 'answered',
    asker: ivan,
    asked: [anna],
    since: now - 5 * hour,
  } as const;
  await db.requests.bulkPut([
    request('answered', { ...mine, lastAt: now - 4 * hour }),
    request('old', { ...mine, lastAt: now - 500 * hour }),
    request('open', { ...mine, turn: 'theirs', state: 'waiting', lastAt: now - 4 * hour }),
    request('theirs', { ...mine, asker: maria, lastAt: now - 4 * hour }),
    request('unsure', { ...mine, isPerhaps: true, lastAt: now - 4 * hour }),
  ]);
  await db.messages.bulkPut([
    message('answered', ivan, now - 5 * hour),
    message('answered', anna, now - 4 * hour),
    message('theirs', anna, now - 4 * hour),
  ]);
  await db.people.bulkPut([
    { ...anna, jobTitle: '', department: 'Sales' },
    { ...ivan, jobTitle: '', department: 'Analytics' },
  ]);
  expect(await helpGiven(db, now)).toEqual([
    {
      conversation: 'answered',
      helper: anna,
      askedAt: now - 5 * hour,
      answeredAt: now - 4 * hour,
      promisedFor: null,
      helperDepartment: 'Sales',
      myDepartment: 'Analytics',
    },
  ]);
});

test('what was offered is known on every device, and nonsense from elsewhere is as nothing', async () => {
  expect(await readMoments(db)).toEqual(noMemory);
  const moment = {
    kind: 'fast',
    conversation: 'c',
    helper: anna,
    at: now,
    figure: 1,
    department: '',
  } as const;
  await changeMoments(db, (memory) => withOffer(memory, moment, now), now);
  expect((await readMoments(db)).offered).toEqual({ conversation: 'c', kind: 'fast', at: now });
  expect((await db.roaming.get('moments'))?.value).toMatchObject({ offered: { conversation: 'c' } });
  await putRoaming(db, 'moments', { offered: 'everything' }, now);
  expect(await readMoments(db)).toEqual(noMemory);
});

test('whom I thanked is noted, the newest time of each', async () => {
  await noteThanked(db, [anna, maria], now);
  await noteThanked(db, [anna], now + hour);
  expect(await thankedAt(db)).toEqual(
    new Map([
      [anna.address, now + hour],
      [maria.address, now],
    ]),
  );
});
