/** What can be wrong with what is to be sent: it is said, and the text stays until its writer decides. */

import 'fake-indexeddb/auto';
import type { OutboxContent, OutboxRow } from '../../src/store/outboxRows';
import { outboxEn } from '../../src/ui/shared/outbox/outboxTexts';
import { problemReason } from '../../src/ui/shared/outbox/problemReason';
import { outboxRow } from '../store/outboxRow';
import { hour, now, people } from '../sync/office';
import { anna, chatAnswer, mailAnswer, type OutboxOffice, outboxOffice } from './outboxOffice';

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
/** What the person reads of it. */
const reasonOf = ({ problem }: OutboxRow) => outboxEn[problemReason(problem)];
const personOf = (id: string) => {
  const found = office.tenant.people.find(({ user }) => user.id === id);
  if (!found) throw new Error('nobody');
  return found;
};

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
  expect(reasonOf(row)).toBe('The message or chat is not there any more.');
  expect(textOf(row)).toBe('Here it is.');
});

test('a draft that was thrown away in Outlook before it left is made anew when the person says so', async () => {
  const { db } = office;
  const draft = { id: 'thrown-away', internetMessageId: null };
  const given = { id: 'row', content: mailAnswer(), seenUpTo: now - hour, draft, draftTries: 1 };
  await db.outbox.add(outboxRow({ ...given, conversation: 'thread', writtenAt: now, goesAt: now }));
  const outbox = office.window();
  await outbox.work();
  expect(await db.outbox.get('row')).toMatchObject({ state: 'failed' });
  await outbox.confirm('row');
  await outbox.work();
  expect((await db.outbox.get('row'))?.state).toBe('sent');
});

test('a full mailbox keeps the text until there is room', async () => {
  const me = personOf(people.ivan.id);
  me.isMailboxFull = true;
  const row = await sent(mailAnswer());
  expect(row).toMatchObject({ state: 'queued', problem: 'ErrorQuotaExceeded' });
  expect(reasonOf(row)).toBe('Your mailbox is full. Make room in Outlook, then try again.');
  expect(textOf(row)).toBe('Here it is.');
  me.isMailboxFull = false;
  await office.workFor(office.window(), 60 * 60_000);
  expect(await office.db.outbox.get(row.id)).toMatchObject({ state: 'sent' });
});

test('a chat that is gone refuses the text, and it stays', async () => {
  const row = await sent({ ...chatAnswer(), chat: 'no such room' });
  expect(row.state).toBe('failed');
  expect(reasonOf(row)).toBe('The message or chat is not there any more.');
  expect(textOf(row)).toBe('Here it is.');
});

test('a read-only mailbox refuses the text, and says so', async () => {
  personOf(people.ivan.id).isMailboxReadOnly = true;
  const row = await sent(mailAnswer());
  expect(row.state).toBe('failed');
  expect(reasonOf(row)).toBe('Microsoft 365 does not let you write in your mailbox: it may be read-only.');
  expect(textOf(row)).toBe('Here it is.');
});

test('who has no Teams gets no chat; it is said, and the text stays', async () => {
  personOf(people.anna.id).hasTeams = false;
  const row = await sent({ kind: 'directMessage', person: anna, text: 'Are you there?', card: null });
  expect(row.state).toBe('failed');
  expect(reasonOf(row)).toBe(
    'No chat could be opened with them: perhaps they have no Teams. Write by mail instead.',
  );
  expect(textOf(row)).toBe('Are you there?');
});

test('who has no mailbox of their own cannot answer a mail, and is told so', async () => {
  await office.close();
  office = await outboxOffice(({ people: all }) => {
    const [me] = all;
    if (me) all[0] = { ...me, mailbox: null };
  });
  const row = await sent(mailAnswer());
  expect(row.state).toBe('failed');
  expect(reasonOf(row)).toBe('You have no mailbox in Microsoft 365.');
  expect(textOf(row)).toBe('Here it is.');
});

test('who is no longer in a chat cannot write there, and is told so', async () => {
  await office.close();
  office = await outboxOffice(({ chats: [room] }) => {
    if (room) room.members = room.members?.filter(({ id }) => id !== 'room ivan') ?? null;
  });
  const row = await sent(chatAnswer());
  expect(row.state).toBe('failed');
  expect(reasonOf(row)).toBe(
    'Microsoft 365 does not let you write there: you may have left this conversation.',
  );
  expect(textOf(row)).toBe('Here it is.');
});

test('an answer whose window closed is found in a chat that went on for a hundred messages', async () => {
  const { db, clock, workFor } = office;
  const post = (name: 'ivan' | 'anna', content: string) =>
    office.graph(name).post('/chats/room/messages', { body: { content } }, { scopes: ['ChatMessage.Send'] });
  const before = { chat: 'room', chatBefore: now - 2 * hour, seenUpTo: null };
  const cut = {
    id: 'row',
    conversation: 'room',
    content: chatAnswer(),
    attempts: 1,
    writtenAt: now,
    goesAt: now,
  };
  await db.outbox.add(outboxRow({ ...before, ...cut, state: 'sending' }));
  await post('ivan', 'Here it is.');
  for (let n = 0; n < 101; n++) {
    clock.advance(1);
    await post('anna', `Message ${n}`);
  }
  const outbox = office.window();
  await outbox.wake();
  await workFor(outbox, 10 * 60_000);
  expect(await db.outbox.get('row')).toMatchObject({ state: 'sent', attempts: 1 });
});

test('somebody who has left cannot be written to, and the text stays', async () => {
  const row = await sent({
    kind: 'directMessage',
    person: { name: 'Gone', address: 'gone@firm.example' },
    text: 'Are you there?',
    card: null,
  });
  expect(row.state).toBe('failed');
  expect(reasonOf(row)).toBe('This person cannot be reached: they may have left, or have no mailbox.');
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
