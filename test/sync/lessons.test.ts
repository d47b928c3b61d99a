// What the user corrects is learnt at once, over a real socket: judged anew, and kept to in what comes later.

import 'fake-indexeddb/auto';
import { decide } from '../../src/store/decisions';
import { lessons, takeBackLesson } from '../../src/store/lessons';
import { requestOf } from '../../src/store/queries';
import { watchLessons } from '../../src/sync/watchLessons';
import { hour, type Office, officeTenant, openOffice } from './office';

jest.setTimeout(60_000);

let office: Office;
afterEach(() => office.close());

const tip = (id: string, about: string, ago = hour) => ({
  id,
  ago,
  text: `Have a look at ${about}, it made me smile.\n\nCheck out ${about} when you are bored.`,
});

test('tips that look like requests stop being shown after corrections of others like them', async () => {
  const mails = ['the swans', 'the heron', 'the moles', 'the bees'].map((about, index) =>
    tip(`tip ${index}`, about, (index + 1) * hour),
  );
  office = await openOffice(officeTenant(mails));
  const { engine, db } = await office.engine('learns');
  await engine.refresh();
  const last = 'thread of tip 3';
  expect((await requestOf(db, last))?.turn).toBe('mine');
  for (const id of ['thread of tip 0', 'thread of tip 1', 'thread of tip 2']) {
    const row = await requestOf(db, id);
    if (row) await decide(db, [row], 'notRequest', office.clock.now());
  }
  await engine.rejudge();
  expect((await requestOf(db, last))?.turn).toBe('nobody');

  for (const { id } of await lessons(db)) await takeBackLesson(db, id);
  await engine.rejudge();
  expect((await requestOf(db, last))?.turn).toBe('mine');
});

test('"this was one" makes it wait, and its words are looked up to learn from', async () => {
  office = await openOffice(
    officeTenant([
      { id: 'sheet', ago: hour, text: 'Hello,\n\nstill nothing here on the spring budget.\n\nAnna' },
    ]),
  );
  const { engine, db } = await office.engine('said');
  await engine.refresh();
  const row = await requestOf(db, 'thread of sheet');
  expect(row?.turn).toBe('nobody');
  if (row) await decide(db, [row], 'isRequest', office.clock.now());
  await engine.rejudge();
  const after = await requestOf(db, 'thread of sheet');
  expect([after?.turn, after?.state]).toEqual(['mine', 'waiting']);
  expect((await lessons(db))[0]?.quote).toContain('spring budget');
  expect(after?.asks[0]?.quote).toContain('spring budget');
});

test('whoever corrects, the watcher hears of it once, and of taking it back', async () => {
  office = await openOffice(officeTenant([tip('one', 'the swans')]));
  const { engine, db } = await office.engine('watched');
  await engine.refresh();
  let heard = 0;
  const changed = () =>
    new Promise<void>((resolve) => {
      const end = watchLessons(db, () => {
        heard++;
        end();
        resolve();
      });
    });
  const row = await requestOf(db, 'thread of one');
  const first = changed();
  await new Promise((resolve) => setTimeout(resolve, 100));
  if (row) await decide(db, [row], 'notRequest', office.clock.now());
  await first;
  const second = changed();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await takeBackLesson(db, (await lessons(db))[0]?.id ?? '');
  await second;
  expect(heard).toBe(2);
});
