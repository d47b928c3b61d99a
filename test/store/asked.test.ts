import 'fake-indexeddb/auto';
import { askedHow, chatWith, forgetAsked, helpedColleagues, noteAsked } from '../../src/store/asked';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { writeMeta } from '../../src/store/meta';
import { putRoaming } from '../../src/store/roaming/roamingRows';
import { anna, hour, ivan, maria, now, profile, request, tom } from '../ui/fixtures/sampleRows';

let db: HeedDatabase;
let count = 0;
beforeEach(async () => {
  db = new HeedDatabase(`asked:${++count}`);
  await writeMeta(db, 'profile', profile);
});
afterEach(() => db.delete());

test('those whose requests I answered were helped', async () => {
  const answered = { turn: 'nobody', state: 'answered' } as const;
  await db.requests.bulkPut([
    request('anna', { ...answered, asker: anna, asked: [ivan] }),
    request('open', { asker: maria, asked: [ivan] }),
    request('mine', { ...answered, asker: ivan, asked: [maria] }),
    request('another', { ...answered, asker: maria, asked: [tom] }),
  ]);
  expect((await helpedColleagues(db)).map(({ person }) => person)).toEqual([anna]);
});

test('whom I asked is noted newest first, and forgotten when it was taken back', async () => {
  await noteAsked(db, [{ person: anna, at: now - hour, text: 'a' }], now - hour);
  await noteAsked(db, [{ person: maria, at: now, text: 'm' }], now);
  expect((await askedHow(db)).map(({ text }) => text)).toEqual(['m', 'a']);
  await forgetAsked(db, ['m'], now);
  expect((await askedHow(db)).map(({ person }) => person.name)).toEqual([anna.name]);
});

test('what another device wrote in another form is as nothing', async () => {
  await putRoaming(db, 'askedHow', { later: true }, now);
  expect(await askedHow(db)).toEqual([]);
});

test('the chat between the two is found, and no group', async () => {
  const chat = { topic: '', webLink: null, lastAt: now };
  await db.chats.bulkPut([
    { ...chat, id: 'group', form: 'group', members: [ivan, anna, maria] },
    { ...chat, id: 'two', form: 'oneOnOne', members: [ivan, anna] },
  ]);
  expect((await chatWith(db, { person: anna, at: now, text: '' }))?.id).toBe('two');
  expect(await chatWith(db, { person: maria, at: now, text: '' })).toBeUndefined();
});
