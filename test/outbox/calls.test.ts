/** How many calls each action costs while nothing goes wrong. */

import 'fake-indexeddb/auto';
import type { OutboxContent } from '../../src/store/outboxRows';
import { promiseRow } from '../../src/store/promiseRows';
import { hour, now } from '../sync/office';
import { anna, chatAnswer, mailAnswer, type OutboxOffice, outboxOffice } from './outboxOffice';

jest.setTimeout(60_000);

let office: OutboxOffice;

beforeEach(async () => {
  office = await outboxOffice();
});

afterEach(() => office.close());

const direct: OutboxContent = { kind: 'directMessage', person: anna, text: 'Just for you.', card: null };
const mail: OutboxContent = { kind: 'mail', to: [anna], subject: 'For you', text: 'Could you?', html: null };

/** Calls as `METHOD path`, ids left out. */
async function callsOf(...contents: readonly OutboxContent[]): Promise<string[]> {
  const outbox = office.window();
  await outbox.writeAll(
    contents.map((content) => ({
      id: content.kind,
      conversation: content.kind === 'task' ? 'promise:p' : content.kind,
      content,
      seenUpTo: content.kind === 'mail' || content.kind === 'task' ? null : now - hour,
    })),
  );
  office.clock.advance(6_000);
  await office.workFor(outbox, 5 * 60_000);
  expect(await office.db.outbox.where('state').notEqual('sent').count()).toBe(0);
  return office.sandbox.calls.map(
    ({ method, path }) =>
      `${method} ${path.split('?')[0]?.replace(/(messages|chats|lists|tasks)\/[^/]+/g, '$1/ID')}`,
  );
}

test('a mail costs three: look for news, draft, send', async () => {
  expect(await callsOf(mailAnswer())).toEqual([
    'GET /me/messages',
    'POST /me/messages/ID/createReply',
    'POST /me/messages/ID/send',
  ]);
});

test('a chat message costs two: look for news, post', async () => {
  expect(await callsOf(chatAnswer())).toEqual(['GET /chats/ID/messages', 'POST /chats/ID/messages']);
});

test('a message to one person costs three: open the chat, look for news, post', async () => {
  expect(await callsOf(direct)).toEqual(['POST /chats', 'GET /chats/ID/messages', 'POST /chats/ID/messages']);
});

test('passing on by mail costs five', async () => {
  expect(await callsOf(mail, mailAnswer())).toHaveLength(5);
});

test('saying when costs the answer and three for the first task: look for the list, make it, make the task', async () => {
  await office.db.promises.add(
    promiseRow({
      id: 'p',
      conversation: 'room',
      person: anna,
      webLink: 'https://teams.example/1',
      title: 'Answer Anna by Thursday',
      text: 'chatMessage',
      date: '2026-03-19',
      minute: null,
      givenAt: now,
    }),
  );
  const calls = await callsOf(chatAnswer(), { kind: 'task', promise: 'p' });
  expect(calls.filter((call) => !call.includes('/todo/'))).toHaveLength(2);
  expect(calls.filter((call) => call.includes('/todo/'))).toEqual([
    'GET /me/todo/lists',
    'POST /me/todo/lists',
    'POST /me/todo/lists/ID/tasks',
  ]);
});
