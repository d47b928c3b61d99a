// At the headers level the app learns whom its user answers, from the mailbox alone and in memory only.

import 'fake-indexeddb/auto';
import { requestOf } from '../../src/store/queries';
import { changeSettings } from '../../src/store/settings';
import { day, hour, type Name, type Office, type OfficeMail, officeTenant, openOffice } from './office';

jest.setTimeout(60_000);

let office: Office;
afterEach(() => office.close());

/** Four threads with one person, answered by me or not, and one that came just now. */
function mailsOf(who: Name, iAnswer: boolean): OfficeMail[] {
  return [...Array(4).keys()]
    .flatMap((index): OfficeMail[] => {
      const thread = `${who} ${index}`;
      const ago = (index + 4) * day;
      const asked = { id: `${thread} asked`, thread, ago, from: who };
      const answer = { id: `${thread} answer`, thread, ago: ago - hour, from: 'ivan', to: who } as const;
      return iAnswer ? [asked, answer] : [asked];
    })
    .concat({ id: `new of ${who}`, ago: hour, from: who });
}

test('the new mail of one whom I always answer waits more likely than that of one whom I never answer', async () => {
  office = await openOffice(officeTenant([...mailsOf('anna', true), ...mailsOf('olga', false)]));
  const { engine, db } = await office.engine('habits', { level: 'headers' });
  await engine.refresh();
  const [anna, olga] = await Promise.all(
    ['anna', 'olga'].map((who) => requestOf(db, `thread of new of ${who}`)),
  );
  const ofWaiting = (row: typeof anna) =>
    row?.turn === 'mine' ? row.confidence : 1 - (row?.confidence ?? 0);
  expect(anna?.turn).toBe('mine');
  expect(ofWaiting(anna)).toBeGreaterThan(ofWaiting(olga) + 0.1);

  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  expect(JSON.stringify([db.tables.map((table) => table.name), tables])).not.toMatch(/habit|withThis|usual/i);
});

test('an engine started anew knows the same, and with text allowed it forgets', async () => {
  office = await openOffice(officeTenant([...mailsOf('anna', true), ...mailsOf('olga', false)]));
  const first = await office.engine('again', { level: 'headers' });
  await first.engine.refresh();
  const before = await requestOf(first.db, 'thread of new of anna');
  first.db.close();
  const second = await office.engine('again', { level: 'headers' });
  await second.engine.rejudge();
  expect((await requestOf(second.db, 'thread of new of anna'))?.confidence).toBe(before?.confidence);
  await changeSettings(second.db, { level: 'text' });
  await second.engine.refresh();
  expect((await requestOf(second.db, 'thread of new of anna'))?.state).toBe('none');
});
