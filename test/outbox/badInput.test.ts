/** What can be wrong with what is to be sent: it is said, and the text stays until its writer decides. */

import 'fake-indexeddb/auto';
import { SimulatedClock } from '../../src/cli/soak/SimulatedClock';
import { GraphClient } from '../../src/graph/GraphClient';
import { chatCarrier } from '../../src/outbox/chatCarrier';
import { mailCarrier } from '../../src/outbox/mailCarrier';
import { Outbox } from '../../src/outbox/Outbox';
import { storedOutbox } from '../../src/outbox/storedOutbox';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/startSandbox';
import type { Tenant } from '../../src/sandbox/tenant';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import type { OutboxContent, OutboxRow } from '../../src/store/outboxRows';
import { hour, now, officeTenant, people } from '../sync/office';

let tenant: Tenant;
let sandbox: Sandbox;
let clock: SimulatedClock;
let db: HeedDatabase;
let graph: GraphClient;
let count = 0;

beforeEach(async () => {
  clock = new SimulatedClock(now);
  tenant = officeTenant(
    [{ id: 'ask', ago: 2 * hour, from: 'anna', thread: 'thread' }],
    [{ id: 'room', with: ['anna'], said: [[2 * hour, 'anna', 'Could you look?']] }],
  );
  sandbox = await startSandbox({
    tenant,
    clock: () => clock.now(),
    schedule: (task, delay) => clock.plan(delay, task),
  });
  db = new HeedDatabase(`bad input:${++count}`);
  graph = new GraphClient({
    base: sandbox.url,
    clock,
    random: () => 0.5,
    getToken: async (scopes) => sandbox.issueToken(people.ivan.id, [...scopes]),
  });
});

afterEach(async () => {
  await db.delete();
  await sandbox.close();
});

/** One window's outbox. */
function window(): Outbox {
  const store = storedOutbox(db);
  return new Outbox({
    store,
    clock,
    newId: () => crypto.randomUUID(),
    carriers: [
      mailCarrier({ graph, store, me: [people.ivan.mail] }),
      chatCarrier({ graph, store, me: people.ivan.id }),
    ],
  });
}

const anna = { name: people.anna.displayName, address: people.anna.mail, userId: people.anna.id };
const reply = (text = 'Here it is.'): Extract<OutboxContent, { kind: 'mailReply' }> => ({
  kind: 'mailReply',
  message: 'ask',
  reach: 'asker',
  to: [anna],
  cc: [],
  text,
});
const chat = (text = 'Here it is.'): Extract<OutboxContent, { kind: 'chatMessage' }> => ({
  kind: 'chatMessage',
  chat: 'room',
  text,
  card: null,
});

/** Works for so long, ms. */
async function workFor(outbox: Outbox, time: number): Promise<void> {
  const end = clock.now() + time;
  for (;;) {
    const next = await outbox.work();
    if (next === null || next > end) break;
    clock.advance(Math.max(1, next - clock.now()));
  }
}

async function sent(
  content: OutboxContent,
  before: () => Promise<void> | void = () => {},
): Promise<OutboxRow> {
  const outbox = window();
  const conversation = content.kind === 'chatMessage' ? 'room' : 'thread';
  const { id } = await outbox.write({ conversation, content, seenUpTo: now - hour });
  await before();
  clock.advance(6_000);
  await workFor(outbox, 5 * 60_000);
  const row = await db.outbox.get(id);
  if (!row) throw new Error('the row is lost');
  return row;
}

const textOf = ({ content }: OutboxRow) => ('text' in content ? content.text : '');
const ivansMails = () => tenant.people.find(({ user }) => user.id === people.ivan.id);

test('a message that was moved between flag and answer is answered all the same', async () => {
  const row = await sent(reply(), async () => {
    await graph.post(
      '/me/messages/ask/move',
      { destinationId: 'deleteditems' },
      { scopes: ['Mail.ReadWrite'] },
    );
  });
  expect(row.state).toBe('sent');
});

test('a message that is gone cannot be answered', async () => {
  const row = await sent({ ...reply(), message: 'gone' });
  expect(row).toMatchObject({ state: 'failed', problem: expect.stringMatching(/NotFound|IdMalformed/) });
  expect(textOf(row)).toBe('Here it is.');
});

test('a full mailbox keeps the text until there is room', async () => {
  const me = ivansMails();
  if (!me) throw new Error('no Ivan');
  me.isMailboxFull = true;
  const row = await sent(reply());
  expect(row).toMatchObject({ state: 'queued', problem: 'ErrorQuotaExceeded' });
  expect(textOf(row)).toBe('Here it is.');
  me.isMailboxFull = false;
  await workFor(window(), 60 * 60_000);
  expect(await db.outbox.get(row.id)).toMatchObject({ state: 'sent' });
});

test('a chat that is gone refuses the text, and it stays', async () => {
  const row = await sent({ ...chat(), chat: 'no such room' });
  expect(row.state).toBe('failed');
  expect(row.problem).toMatch(/NotFound|Forbidden/);
  expect(textOf(row)).toBe('Here it is.');
});

test('somebody who has left cannot be written to, and the text stays', async () => {
  const row = await sent({
    kind: 'directMessage',
    person: { name: 'Gone', address: 'gone@firm.example' },
    text: 'Are you there?',
    card: null,
  });
  expect(row.state).toBe('failed');
  expect(textOf(row)).toBe('Are you there?');
});

test('a mail of 50,000 characters arrives whole', async () => {
  const text = 'слово '.repeat(8_333);
  const row = await sent(reply(text));
  expect(row.state).toBe('sent');
  const annas = new GraphClient({
    base: sandbox.url,
    clock,
    getToken: async (scopes) => sandbox.issueToken(people.anna.id, [...scopes]),
  });
  const mails = await annas.get('/me/messages?$select=body', { scopes: ['Mail.Read'] });
  expect(JSON.stringify(mails).split('слово')).toHaveLength(8_334);
});

test('two windows acting on one request at once: the second answer waits for a word', async () => {
  const [one, two] = [window(), window()];
  const first = await one.write({
    conversation: 'thread',
    content: reply('From Teams.'),
    seenUpTo: now - hour,
  });
  clock.advance(6_000);
  await one.work();
  // The other window has not seen what the first one sent, and keeps no trace of it: another device.
  await db.outbox.delete(first.id);
  const second = await two.write({
    conversation: 'thread',
    content: reply('From Outlook.'),
    seenUpTo: now - hour,
  });
  clock.advance(6_000);
  await two.work();
  expect(await db.outbox.get(second.id)).toMatchObject({ state: 'held', hold: 'iWrote' });
});
