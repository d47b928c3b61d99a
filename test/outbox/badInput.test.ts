/** What can be wrong with what is to be sent: it is said, and the text stays until its writer decides. */

import 'fake-indexeddb/auto';
import type { OutboxContent, OutboxRow } from '../../src/store/outboxRows';
import { hour, now, people } from '../sync/office';
import { chatAnswer, mailAnswer, type OutboxOffice, outboxOffice } from './outboxOffice';

jest.setTimeout(60_000);

let office: OutboxOffice;

beforeEach(async () => {
  office = await outboxOffice();
});

afterEach(() => office.close());

async function sent(
  content: OutboxContent,
  before: () => Promise<void> | void = () => {},
): Promise<OutboxRow> {
  const { window, db, clock, workFor } = office;
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
const ivansMails = () => office.tenant.people.find(({ user }) => user.id === people.ivan.id);

test('a message that was moved between flag and answer is answered all the same', async () => {
  const row = await sent(mailAnswer(), async () => {
    await office
      .graph('ivan')
      .post('/me/messages/ask/move', { destinationId: 'deleteditems' }, { scopes: ['Mail.ReadWrite'] });
  });
  expect(row.state).toBe('sent');
});

test('a message that is gone cannot be answered', async () => {
  const row = await sent({ ...mailAnswer(), message: 'gone' });
  expect(row).toMatchObject({ state: 'failed', problem: expect.stringMatching(/NotFound|IdMalformed/) });
  expect(textOf(row)).toBe('Here it is.');
});

test('a full mailbox keeps the text until there is room', async () => {
  const me = ivansMails();
  if (!me) throw new Error('no Ivan');
  me.isMailboxFull = true;
  const row = await sent(mailAnswer());
  expect(row).toMatchObject({ state: 'queued', problem: 'ErrorQuotaExceeded' });
  expect(textOf(row)).toBe('Here it is.');
  me.isMailboxFull = false;
  await office.workFor(office.window(), 60 * 60_000);
  expect(await office.db.outbox.get(row.id)).toMatchObject({ state: 'sent' });
});

test('a chat that is gone refuses the text, and it stays', async () => {
  const row = await sent({ ...chatAnswer(), chat: 'no such room' });
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
  const row = await sent(mailAnswer(text));
  expect(row.state).toBe('sent');
  const mails = await office.graph('anna').get('/me/messages?$select=body', { scopes: ['Mail.Read'] });
  expect(JSON.stringify(mails).split('слово')).toHaveLength(8_334);
});

test('two windows acting on one request at once: the second answer waits for a word', async () => {
  const { db, clock } = office;
  const [one, two] = [office.window(), office.window()];
  const first = await one.write({
    conversation: 'thread',
    content: mailAnswer('From Teams.'),
    seenUpTo: now - hour,
  });
  clock.advance(6_000);
  await one.work();
  // The other window has not seen what the first one sent, and keeps no trace of it: another device.
  await db.outbox.delete(first.id);
  const second = await two.write({
    conversation: 'thread',
    content: mailAnswer('From Outlook.'),
    seenUpTo: now - hour,
  });
  clock.advance(6_000);
  await two.work();
  expect(await db.outbox.get(second.id)).toMatchObject({ state: 'held', hold: 'iWrote' });
});
