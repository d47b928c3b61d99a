import 'fake-indexeddb/auto';
import { noteAnsweredAside } from '../../src/store/answeredAside';
import { undoDecisions } from '../../src/store/decisions';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import type { OutboxRow } from '../../src/store/outboxRows';
import { promiseRow } from '../../src/store/promiseRows';
import { openRequests } from '../../src/store/queries';
import { outboxRow } from './outboxRow';
import { storedRequest } from './storedRequest';

const maria = { name: 'Maria', address: 'maria@marlow.example' };
const at = Date.UTC(2026, 2, 2, 9);
let db: HeedDatabase;
let count = 0;
beforeEach(() => {
  db = new HeedDatabase(`aside:${++count}`);
});
afterEach(() => db.delete());

const sent = (more: Partial<OutboxRow> = {}): OutboxRow =>
  outboxRow({
    id: 'answer',
    conversation: 'room',
    content: { kind: 'directMessage', person: maria, text: '', card: null },
    writtenAt: at + 60_000,
    goesAt: at + 65_000,
    state: 'sent',
    attempts: 1,
    chat: 'direct',
    chatBefore: 0,
    arrivedAs: 'message',
    sentAt: at + 66_000,
    ...more,
  });
const room = (form: 'group' | 'oneOnOne' = 'group') =>
  db.requests.put(
    storedRequest({
      conversation: 'room',
      channel: 'chat',
      form,
      turn: 'mine',
      state: 'waiting',
      lastAskAt: at,
      lastAt: at,
    }),
  );
const waiting = async () => (await openRequests(db, 'mine')).rows.length;

test('an answer in the chat between the two takes the group’s request from the list', async () => {
  await room();
  expect(await waiting()).toBe(1);
  expect(await noteAnsweredAside(db, sent(), at + 70_000)).toBe(true);
  expect(await waiting()).toBe(0);
});

test('taken back it stays back', async () => {
  await room();
  await noteAnsweredAside(db, sent(), at + 70_000);
  await undoDecisions(db);
  expect(await noteAnsweredAside(db, sent(), at + 80_000)).toBe(false);
  expect(await waiting()).toBe(1);
});

test.each([
  ['before it has arrived', sent({ state: 'sending' })],
  [
    'when it was posted in the chat itself',
    sent({ content: { kind: 'chatMessage', chat: 'room', text: '', card: null } }),
  ],
])('nothing is noted %s', async (_, row) => {
  await room();
  expect(await noteAnsweredAside(db, row, at + 70_000)).toBe(false);
  expect(await waiting()).toBe(1);
});

test('an ask that came after the answer was written still waits', async () => {
  await room();
  await noteAnsweredAside(db, sent(), at + 70_000);
  await db.requests.update('room', { lastAskAt: at + 120_000 });
  expect(await waiting()).toBe(1);
});

const given = promiseRow({
  id: 'p',
  conversation: 'room',
  person: maria,
  webLink: null,
  title: 'Answer Maria',
  text: 'answer',
  date: '2026-03-05',
  minute: null,
  givenAt: at + 60_000,
});

test.each([
  ['while it is noted', given],
  ['once it is noted', { ...given, text: null }],
  ['when it moves one', { ...given, text: null, givenBy: 'first', move: { ...given, at, text: 'answer' } }],
])('a date given in the chat between the two is no answer, %s', async (_name, promise) => {
  await room();
  await db.promises.put(promise);
  expect(await noteAnsweredAside(db, sent(), at + 70_000)).toBe(false);
  expect(await waiting()).toBe(1);
});

test('a reminder in the chat between the two is no answer', async () => {
  await room();
  await db.nudges.put({ id: 'answer', conversation: 'room', at, isSent: true });
  expect(await noteAnsweredAside(db, sent(), at + 70_000)).toBe(false);
});
