import { mailboxTenant } from '../../../src/sandbox/importers/mailboxTenant';
import { openMailbox } from '../../../src/sandbox/importers/openMailbox';
import { readSnapshot } from '../../../src/sandbox/importers/snapshot';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolder';

afterAll(removeTemporaryFolders);

const present = Date.UTC(2026, 5, 1);
const me = {
  id: 'u1',
  displayName: 'Ben Moor',
  mail: 'ben@firm.example',
  userPrincipalName: 'ben@firm.example',
};
const ann = { id: 'u2', displayName: 'Ann Lake', mail: 'ann@firm.example' };
const message = {
  id: 'm1',
  conversationId: 'c1',
  parentFolderId: 'inbox',
  sentDateTime: '2026-03-02T10:00:00Z',
};
const lines = (...objects: unknown[]) => objects.map((each) => JSON.stringify(each)).join('\n');

const whole = {
  'me.json': JSON.stringify(me),
  'now.txt': '2026-03-05T12:00:00+03:00\n',
  'mailboxSettings.json': '{"timeZone":"Russian Standard Time"}',
  'users.jsonl': lines(me, ann),
  'messages.jsonl': lines(message),
  'chats.jsonl': lines({ id: 'c2', chatType: 'oneOnOne', members: [] }),
  'chatMessages.jsonl': lines(
    { id: 'x2', chatId: 'c2', createdDateTime: '2026-03-04T10:00:00Z' },
    { id: 'x1', chatId: 'c2', createdDateTime: '2026-03-03T10:00:00Z' },
  ),
};

test('a snapshot is read with its own clock and owner', async () => {
  const snapshot = await readSnapshot(await temporaryFolder(whole), present);
  expect(snapshot).toMatchObject({
    me,
    now: Date.UTC(2026, 2, 5, 9),
    settings: { timeZone: 'Russian Standard Time' },
    users: [me, ann],
    messages: [message],
    skipped: [],
  });
  expect(snapshot.chatMessages).toHaveLength(2);
});

test('files that are missing mean none of that resource', async () => {
  const snapshot = await readSnapshot(await temporaryFolder({ 'me.json': whole['me.json'] }), present);
  expect(snapshot).toEqual({
    me,
    now: present,
    settings: {},
    users: [],
    messages: [],
    chats: [],
    chatMessages: [],
    skipped: [],
  });
});

test('without a clock of its own it stands just after its newest message', async () => {
  const { 'now.txt': _, ...files } = whole;
  const { now } = await readSnapshot(await temporaryFolder(files), present);
  expect(now).toBe(Date.UTC(2026, 2, 4, 10, 1));
});

test('a broken line is named, and the others are read', async () => {
  const folder = await temporaryFolder({
    ...whole,
    'messages.jsonl': ['{"id":', lines(message, { id: 'm2' }, 7), ''].join('\n'),
  });
  const { messages, skipped } = await readSnapshot(folder, present);
  expect(messages).toEqual([message]);
  expect(skipped.map(({ where }) => where)).toEqual(
    [1, 3, 4].map((line) => `${folder}/messages.jsonl:${line}`),
  );
  expect(skipped[1]?.why).toBe('must be an object with id, conversationId, parentFolderId');
});

test.each([
  ['no me.json', {}, 'notSnapshot'],
  ['a broken me.json', { 'me.json': '{}' }, 'notSnapshot'],
  ['a broken clock', { ...whole, 'now.txt': 'soon' }, 'unreadable'],
])('%s is one clear error', async (_, files, code) => {
  await expect(readSnapshot(await temporaryFolder(files), present)).rejects.toMatchObject({ code });
});

test('a snapshot beside other paths, or said to be of somebody else, is refused', async () => {
  const folder = await temporaryFolder(whole);
  const options = { present, zone: 'UTC' };
  await expect(openMailbox({ ...options, paths: [folder, folder], me: [] })).rejects.toMatchObject({
    code: 'mixed',
  });
  await expect(openMailbox({ ...options, paths: [folder], me: ['eve@firm.example'] })).rejects.toMatchObject({
    code: 'unknownMe',
  });
  expect((await openMailbox({ ...options, paths: [folder], me: ['BEN@firm.example'] })).me).toEqual(me);
});

test('a snapshot becomes a tenant with its chats in order of time', async () => {
  const tenant = mailboxTenant(await readSnapshot(await temporaryFolder(whole), present));
  expect(tenant.people.map(({ user }) => user.id)).toEqual(['u1', 'u2']);
  expect(tenant.chatMessages.get('c2')?.map(({ id }) => id)).toEqual(['x1', 'x2']);
  expect(tenant.now).toBe(Date.UTC(2026, 2, 5, 9));
});
