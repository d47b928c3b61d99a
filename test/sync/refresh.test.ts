// Rounds after the first: what is new, moved, read, deleted; and what a round with nothing new costs.

import 'fake-indexeddb/auto';
import { decide, undoDecisions } from '../../src/store/decisions';
import type { HeedDatabase } from '../../src/store/HeedDatabase';
import { chats, decisionOf, openRequests, requestOf, syncStatus } from '../../src/store/queries';
import type { Settings } from '../../src/store/rows';
import { changeSettings } from '../../src/store/settings';
import type { SyncEngine } from '../../src/sync/SyncEngine';
import { day, hour, type Office, type OfficeChat, type OfficeMail, officeTenant, openOffice } from './office';

let office: Office;
let engine: SyncEngine;
let db: HeedDatabase;
let count = 0;
afterEach(() => office.close());

const ask = 'Could you send me the churn numbers by Friday?';

/** An office whose first fill is over. */
async function filled(
  mails: OfficeMail[],
  chats: OfficeChat[] = [],
  settings: Partial<Settings> = {},
): Promise<void> {
  office = await openOffice(officeTenant(mails, chats));
  ({ engine, db } = await office.engine(`refresh ${++count}`, settings));
  await engine.refresh();
  office.sandbox.resetCalls();
}

const stored = (id: string) => db.messages.get(id);
const single = () => office.sandbox.calls.filter(({ part }) => !part);
const resources = () => office.sandbox.calls.filter(({ path }) => path !== '/$batch');

describe('a round with nothing new', () => {
  const usual: OfficeMail[] = [
    { id: 'a', ago: hour, text: ask },
    { id: 'b', ago: 2 * hour, folder: 'clients' },
    { id: 'c', ago: 3 * hour, from: 'ivan', to: 'olga', text: ask },
  ];
  const chats: OfficeChat[] = [{ id: 'chat', with: ['olga'], said: [[hour, 'olga', 'Ivan, is it done?']] }];

  test('costs one call for each folder with traffic, one for news and one for chats', async () => {
    await filled(usual, chats);
    await engine.refresh();
    // Inbox, Sent Items and Clients; not Quiet, nor North, which are empty.
    expect(resources()).toHaveLength(3 + 2);
    expect(single().length).toBeLessThanOrEqual(3 + 2);
  });

  test('brings no message and writes no verdict', async () => {
    await filled(usual, chats);
    const before = [await db.requests.toArray(), await db.messages.toArray()];
    let writes = 0;
    for (const table of [db.requests, db.messages, db.people, db.chats]) {
      table.hook('creating', () => void writes++);
      table.hook('updating', () => void writes++);
      table.hook('deleting', () => void writes++);
    }
    await engine.refresh();
    expect([await db.requests.toArray(), await db.messages.toArray()]).toEqual(before);
    expect(writes).toBe(0);
  });
});

test('a new mail is found and told as a change', async () => {
  await filled([{ id: 'a', ago: hour }]);
  await office.send('olga', 'ivan', 'Invoice', ask);
  await engine.refresh();
  const { rows } = await openRequests(db, 'mine');
  expect(rows).toMatchObject([{ subject: 'Invoice', before: null, changedAt: office.clock.now() }]);
});

test('my answer takes a request off my list, and says what it was before', async () => {
  await filled([{ id: 'a', ago: hour, text: ask }]);
  office.clock.pass(hour);
  await office.call('ivan', 'POST', '/me/messages/a/reply', { comment: 'Here they are: 4.2 % in May.' });
  await engine.refresh();
  const row = await requestOf(db, 'thread of a');
  expect(row?.turn).not.toBe('mine');
  expect(row).toMatchObject({ before: { turn: 'mine', state: 'waiting' }, changedAt: office.clock.now() });
});

test('an answer in a conversation of 2,000 mails is the only one that is fetched, read and stored', async () => {
  const thread = 'long thread';
  const mails = Array.from(
    { length: 2_000 },
    (_, index): OfficeMail => ({ id: `m${index}`, ago: hour + index * 60_000, thread, text: ask }),
  );
  await filled([...mails, { id: 'other', ago: hour, text: ask }]);
  expect(await db.messages.count()).toBe(2_001);
  await office.call('ivan', 'POST', '/me/messages/m0/reply', { comment: 'Here they are: 4.2 % in May.' });
  const touched = { messages: new Set<string>(), requests: new Set<string>() };
  for (const table of ['messages', 'requests'] as const) {
    db[table].hook('creating', (key) => void touched[table].add(String(key)));
    db[table].hook('updating', (_, key) => void touched[table].add(String(key)));
  }
  office.sandbox.resetCalls();
  await engine.refresh();
  expect(touched.messages.size).toBe(1);
  expect([...touched.requests]).toEqual([thread]);
  // The bodies of the others would be hundreds of kilobytes.
  expect(resources().reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(20_000);
  expect((await requestOf(db, thread))?.lastAt).toBe(office.clock.now());
}, 60_000);

test('a mail in a folder that had no traffic is found, and the folder is followed from then on', async () => {
  await filled([{ id: 'a', ago: hour }]);
  await office.send('olga', 'ivan', 'Quiet matter', ask);
  await engine.refresh();
  const [message] = await db.messages.filter(({ subject }) => subject === 'Quiet matter').toArray();
  await office.call('ivan', 'POST', `/me/messages/${message?.id}/move`, { destinationId: folderId('quiet') });
  await engine.refresh();
  const moved = await stored(message?.id ?? '');
  const folder = await db.folders.get(moved?.folder ?? '');
  expect(folder?.name).toBe('Quiet');
  office.sandbox.resetCalls();
  await engine.refresh();
  expect(resources()).toHaveLength(3 + 2);
});

/** As the sandbox shows ids of folders: found by name. */
function folderId(id: string): string {
  return `AQMkS${Buffer.from(id).toString('base64url')}`;
}

test('a mail moved to another folder stays, with its verdict', async () => {
  await filled([
    { id: 'a', ago: hour, text: ask },
    { id: 'b', ago: hour, folder: 'clients' },
  ]);
  await office.call('ivan', 'POST', '/me/messages/a/move', { destinationId: folderId('clients') });
  await engine.refresh();
  expect((await stored('a'))?.folder).toBe((await stored('b'))?.folder);
  expect((await requestOf(db, 'thread of a'))?.turn).toBe('mine');
});

test.each(['deleteditems', 'junkemail'])('a mail moved to %s is forgotten', async (destinationId) => {
  await filled([{ id: 'a', ago: hour, text: ask }]);
  await office.call('ivan', 'POST', '/me/messages/a/move', { destinationId });
  await engine.refresh();
  expect(await stored('a')).toBeUndefined();
  expect(await requestOf(db, 'thread of a')).toBeUndefined();
});

test('a mail deleted is forgotten', async () => {
  await filled([
    { id: 'a', ago: hour, text: ask },
    { id: 'b', ago: 2 * hour, thread: 'thread of a' },
  ]);
  await office.call('ivan', 'DELETE', '/me/messages/a');
  await office.call('ivan', 'DELETE', '/me/messages/a');
  await engine.refresh();
  expect(await stored('a')).toBeUndefined();
  expect((await requestOf(db, 'thread of a'))?.lastAt).toBe((await stored('b'))?.at);
});

test('a mail moved out of Junk is found', async () => {
  await filled([{ id: 'a', ago: hour, text: ask, folder: 'junkemail' }]);
  expect(await stored('a')).toBeUndefined();
  await office.call('ivan', 'POST', '/me/messages/a/move', { destinationId: 'inbox' });
  await engine.refresh();
  expect((await requestOf(db, 'thread of a'))?.turn).toBe('mine');
});

test('read marks and flags follow', async () => {
  await filled([{ id: 'a', ago: hour }]);
  await office.call('ivan', 'PATCH', '/me/messages/a', { isRead: true, flag: { flagStatus: 'flagged' } });
  await engine.refresh();
  expect(await stored('a')).toMatchObject({ isRead: true, isFlagged: true });
});

test('delta links that are too old: folders are read afresh, and decisions stay', async () => {
  await filled([
    { id: 'a', ago: hour, text: ask },
    { id: 'b', ago: 2 * hour, text: ask },
    // Of somebody else and in other words: what is learnt from the decision on the first says nothing of it.
    { id: 'c', ago: 3 * hour, from: 'olga', text: 'Please sign the lease and return it today.' },
  ]);
  const row = await requestOf(db, 'thread of a');
  if (row) await decide(db, [row], 'notRequest', office.clock.now());
  await office.call('ivan', 'DELETE', '/me/messages/b');
  await office.call('ivan', 'PATCH', '/me/messages/c', { isRead: true });
  office.sandbox.expireDeltaTokens();
  await engine.refresh();
  expect(
    office.sandbox.calls.filter(({ status }) => status === 410 || status === 404).length,
  ).toBeGreaterThan(0);
  expect(await stored('b')).toBeUndefined();
  expect((await stored('c'))?.isRead).toBe(true);
  expect((await decisionOf(db, 'thread of a'))?.kind).toBe('notRequest');
  expect((await openRequests(db, 'mine')).rows.map(({ conversation }) => conversation)).toEqual([
    'thread of c',
  ]);
  office.sandbox.resetCalls();
  await engine.refresh();
  expect(resources()).toHaveLength(2 + 2);
});

test.each(['answeredElsewhere', 'notRequest', 'snoozed', 'putAway'] as const)(
  'what was said of a request (%s) outlives a resync, and can be taken back after it',
  async (kind) => {
    await filled([{ id: 'a', ago: hour, text: ask }]);
    const open = async () => (await openRequests(db, 'mine')).rows.map(({ conversation }) => conversation);
    const row = await requestOf(db, 'thread of a');
    const now = office.clock.now();
    const group = await decide(db, row ? [row] : [], kind, now, ...(kind === 'snoozed' ? [now + day] : []));
    office.sandbox.expireDeltaTokens();
    await engine.refresh();
    expect(await open()).toEqual([]);
    await undoDecisions(db, group);
    expect(await open()).toEqual(['thread of a']);
  },
);

describe('chats', () => {
  const offices: OfficeChat[] = [
    { id: 'one', with: ['olga'], said: [[2 * hour, 'olga', 'Ivan, is the invoice done?']] },
    { id: 'two', with: ['anna', 'olga'], topic: 'Budget', said: [[3 * hour, 'anna', 'Hello.']] },
    { id: 'old', with: ['anna'], said: [[50 * day, 'anna', 'Could you look?']] },
  ];

  test('only those whose preview moved are read again', async () => {
    await filled([], offices);
    office.clock.pass(hour);
    await office.call('anna', 'POST', '/chats/two/messages', {
      body: { content: 'Ivan, could you check row 7?' },
    });
    await engine.refresh();
    const read = office.sandbox.calls.filter(
      ({ path }) => path.includes('/messages?') && path.startsWith('/chats'),
    );
    expect(read.map(({ path }) => path.split('/')[2])).toEqual(['two']);
    expect(await requestOf(db, 'two')).toMatchObject({ form: 'group', subject: 'Budget' });
    expect(await db.messages.where('conversation').equals('two').count()).toBe(2);
  });

  test('a chat with nothing in the window is not kept', async () => {
    await filled([], offices);
    expect((await chats(db)).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  test('a chat of more messages than a page is read whole', async () => {
    const said = Array.from(
      { length: 130 },
      (_, index) => [(130 - index) * 60_000, 'olga', `${index}`] as const,
    );
    await filled([], [{ id: 'long', with: ['olga'], said }]);
    expect(await db.messages.count()).toBe(130);
  });
});

describe('settings', () => {
  const mails: OfficeMail[] = [
    { id: 'near', ago: hour, text: ask, subject: 'Near' },
    { id: 'far', ago: 40 * day, text: ask, subject: 'Far' },
  ];

  test('a longer window is filled, a shorter one forgets', async () => {
    await filled(mails);
    expect(await stored('far')).toBeUndefined();
    await changeSettings(db, { days: 60 });
    await engine.refresh();
    expect(await stored('far')).toBeDefined();
    await changeSettings(db, { days: 30 });
    await engine.refresh();
    expect(await stored('far')).toBeUndefined();
    expect(await requestOf(db, 'thread of far')).toBeUndefined();
    expect(await stored('near')).toBeDefined();
  });

  test('with text allowed what was read by headers is read again, and back', async () => {
    const chats: OfficeChat[] = [{ id: 'chat', with: ['olga'], said: [[hour, 'olga', 'Ivan, is it done?']] }];
    await filled(mails, chats, { level: 'headers' });
    expect((await stored('near'))?.reading.level).toBe('headers');
    await changeSettings(db, { level: 'text' });
    await engine.refresh();
    expect((await stored('near'))?.reading).toMatchObject({ level: 'text', asks: [{ quote: ask }] });
    expect(await requestOf(db, 'chat')).toBeDefined();

    await changeSettings(db, { level: 'headers' });
    await engine.refresh();
    expect(JSON.stringify(await db.messages.toArray())).not.toContain('churn');
    expect(JSON.stringify(await db.requests.toArray())).not.toContain('churn');
    expect(await requestOf(db, 'chat')).toBeUndefined();
    expect((await syncStatus(db))?.chats).toEqual({ state: 'noConsent' });
  });
});

test('what time pushes out of the window is deleted', async () => {
  await filled([{ id: 'a', ago: 29 * day, text: ask }]);
  expect(await stored('a')).toBeDefined();
  office.clock.pass(2 * day);
  await engine.refresh();
  expect(await db.messages.count()).toBe(0);
  expect(await db.requests.count()).toBe(0);
  expect(await db.people.count()).toBe(0);
});

test('once a day folders without traffic are looked at as well', async () => {
  await filled([
    { id: 'a', ago: hour },
    { id: 'old', ago: 300 * day, folder: 'quiet' },
  ]);
  office.clock.pass(25 * hour);
  await engine.refresh();
  const quiet = office.sandbox.calls.filter(
    ({ path }) => path.includes(folderId('quiet')) && path.includes('delta'),
  );
  expect(quiet).toHaveLength(1);
});

test('a refresh asked for while one runs is a round of its own, and several are one', async () => {
  await filled([{ id: 'a', ago: hour }]);
  const first = engine.refresh();
  const [second, third] = [engine.refresh(), engine.refresh()];
  await Promise.all([first, second, third]);
  expect(office.sandbox.calls.filter(({ path }) => path.startsWith('/me/chats'))).toHaveLength(2);
});
