// The user's settings.

import 'fake-indexeddb/auto';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { changeSettings, defaultSettings, readSettings } from '../../src/store/settings';

const db = new HeedDatabase('settings');
beforeEach(() => db.open());
afterEach(() => db.delete({ disableAutoOpen: false }));

test('what was never set is as usual', async () => {
  expect(await readSettings(db)).toEqual(defaultSettings);
});

test('a change leaves the rest as it was', async () => {
  await changeSettings(db, { hideWords: true });
  await changeSettings(db, { colleagueDomains: ['firm.example'] });
  expect(await readSettings(db)).toEqual({
    ...defaultSettings,
    hideWords: true,
    colleagueDomains: ['firm.example'],
  });
});

test.each([
  [1, 7],
  [30.4, 30],
  [1000, 365],
])('looking back %d days becomes %d', async (asked, held) => {
  expect((await changeSettings(db, { days: asked })).days).toBe(held);
});
