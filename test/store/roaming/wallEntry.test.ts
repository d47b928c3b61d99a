// The wall I chose on one device is the wall on the other.

import 'fake-indexeddb/auto';
import { HeedDatabase } from '../../../src/store/HeedDatabase';
import { readMeta } from '../../../src/store/meta';
import { forEver, type Json } from '../../../src/store/roaming/RoamingDocument';
import { storedRoaming } from '../../../src/store/roaming/storedRoaming';
import { chooseWall } from '../../../src/store/roaming/wallEntry';

const now = Date.UTC(2026, 2, 18, 10);
const channel = {
  place: { kind: 'channel', team: 'team-1', channel: '19:thanks@thread.tacv2' },
  name: 'Thanks',
} as const;
const chat = { place: { kind: 'chat', chat: '19:club@thread.v2' }, name: 'Kudos club' } as const;

let one: HeedDatabase;
let other: HeedDatabase;
let count = 0;
beforeEach(() => {
  count++;
  one = new HeedDatabase(`wall ${count} one`);
  other = new HeedDatabase(`wall ${count} other`);
});
afterEach(() => {
  one.close();
  other.close();
});

const carry = async (from: HeedDatabase, to: HeedDatabase) =>
  storedRoaming(to).putEntries(await storedRoaming(from).entries());

test('the last choice of all devices counts', async () => {
  await chooseWall(one, channel, now);
  expect(await carry(one, other)).toBe(1);
  expect(await readMeta(other, 'wall')).toEqual(channel);

  await chooseWall(other, chat, now + 1);
  await carry(other, one);
  expect(await readMeta(one, 'wall')).toEqual(chat);
});

test.each<[string, Json]>([
  ['nothing', null],
  ['a name alone', { name: 'Thanks' }],
  ['a place of another kind', { place: { kind: 'list', list: 'x' }, name: 'Thanks' }],
])('%s from elsewhere leaves my wall as it is', async (_name, value) => {
  await chooseWall(one, channel, now);
  await storedRoaming(one).putEntries(new Map([['wall', { at: now + 1, value, until: forEver }]]));
  expect(await readMeta(one, 'wall')).toEqual(channel);
});
