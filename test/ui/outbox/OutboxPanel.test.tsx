/** @jest-environment jsdom */
import '../fixtures/browser';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { OutboxRow } from '../../../src/store/outboxRows';
import { OutboxPlace } from '../../../src/ui/shared/outbox/OutboxPlace';
import { outboxRow } from '../../store/outboxRow';
import { storedMessage } from '../../store/storedRequest';
import { openPage, type PageNeeds } from '../fixtures/openPage';
import { anna, day, hour, ivan, now, request } from '../fixtures/sampleRows';

jest.setTimeout(60_000);

const minute = 60_000;
const row = (more: Partial<OutboxRow> = {}): OutboxRow =>
  outboxRow({
    id: 'one',
    content: { kind: 'mailReply', message: 'm', reach: 'asker', to: [anna], cc: [], text: 'Here they are.' },
    seenUpTo: 1,
    writtenAt: now - 30 * minute,
    goesAt: now - 29 * minute,
    ...more,
  });

async function open(rows: readonly OutboxRow[], needs: PageNeeds = {}) {
  const page = await openPage(<OutboxPlace />, { rows: [request('thread')], ...needs });
  await page.db.outbox.bulkPut([...rows]);
  return page;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test.each<[string, Partial<OutboxRow>, RegExp]>([
  [
    'nothing answers',
    { problem: 'network' },
    /To Anna Weber: not sent yet\. Microsoft 365 does not answer\. Kept here/,
  ],
  [
    'it may have arrived',
    { state: 'uncertain', problem: 'network' },
    /Microsoft 365 gave no answer\. Heed looks whether it arrived/,
  ],
  ['it is on its way', {}, /To Anna Weber: on its way/],
  [
    'they wrote since',
    { state: 'held', hold: 'theyWrote' },
    /You wrote this to Anna Weber at \d\d:\d\d\. There is a newer message\./,
  ],
  [
    'Maria wrote since',
    { state: 'held', hold: 'theyWrote', newsFrom: 'Maria Lopez', writtenAt: now - 96 * 60 * minute },
    /You wrote this to Anna Weber on Friday\. Maria has written since\./,
  ],
  ['I wrote since', { state: 'held', hold: 'iWrote' }, /You have written there since/],
  [
    'it is old',
    { state: 'held', hold: 'old' },
    /You wrote this to Anna Weber at \d\d:\d\d\. It was not sent\./,
  ],
  ['nobody can see', { state: 'held', hold: 'cannotSee' }, /it may have arrived/],
  ['the mailbox is full', { state: 'failed', problem: 'ErrorQuotaExceeded' }, /Your mailbox is full/],
  ['they left', { state: 'failed', problem: 'Request_ResourceNotFound' }, /may have left/],
  ['the message is gone', { state: 'failed', problem: 'ErrorItemNotFound' }, /not there any more/],
  ['the chat is closed to me', { state: 'failed', problem: 'Forbidden' }, /may have left this conversation/],
  ['they have no Teams', { state: 'failed', problem: 'chatRefused' }, /perhaps they have no Teams/],
  ['the mailbox is read-only', { state: 'failed', problem: 'ErrorAccessDenied' }, /may be read-only/],
  ['I have no mailbox', { state: 'failed', problem: 'MailboxNotEnabledForRESTAPI' }, /You have no mailbox/],
  ['Graph says something else', { state: 'failed', problem: 'Oddity' }, /refused it \(Oddity\)/],
])('says in words when %s', async (_, more, sentence) => {
  await open([row(more)]);
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.getByText('Here they are.')).toBeTruthy();
});

test('what can still be taken back needs no line', async () => {
  const { db } = await open([row({ goesAt: now + 4_000 }), row({ id: 'two', state: 'failed' })]);
  await screen.findByText(/not sent/);
  expect(screen.getAllByText('Here they are.')).toHaveLength(1);
  expect(await db.outbox.count()).toBe(2);
});

test('send again, after a look', async () => {
  const { db } = await open([row({ state: 'held', hold: 'theyWrote' })]);
  await screen.findByText(/There is a newer message/);
  press('Send');
  await waitFor(async () =>
    expect(await db.outbox.get('one')).toMatchObject({ state: 'queued', hold: null }),
  );
});

test('what is old says who has written since, and sent all the same it counts as seen', async () => {
  const writtenAt = now - 4 * day;
  const { db } = await open([row({ state: 'held', hold: 'old', writtenAt })]);
  const at = now - hour;
  await db.messages.bulkPut([storedMessage({ id: 'newer', conversation: 'thread', at, from: anna })]);
  await screen.findByText(/You wrote this to Anna Weber on Friday\. Anna has written since\./);
  press('Send');
  await waitFor(async () =>
    expect(await db.outbox.get('one')).toMatchObject({ state: 'queued', seenUpTo: at }),
  );
});

test('what is old says that I have written there since', async () => {
  const { db } = await open([row({ state: 'held', hold: 'old' })]);
  await db.messages.bulkPut([
    storedMessage({ id: 'newer', conversation: 'thread', at: now - minute, from: ivan }),
  ]);
  await screen.findByText(/You have written there since\./);
});

test('what the person says has arrived is sent no more, and its line goes', async () => {
  const { db } = await open([row({ state: 'held', hold: 'cannotSee' })]);
  await screen.findByText(/it may have arrived/);
  press('It arrived');
  await waitFor(async () => expect((await db.outbox.get('one'))?.state).toBe('sent'));
  await waitFor(() => expect(screen.queryByText(/it may have arrived/)).toBeNull());
});

test('throwing away asks once more', async () => {
  const { db } = await open([row({ state: 'held', hold: 'old' })]);
  await screen.findByText(/It was not sent/);
  press('Discard');
  press('Keep');
  expect(await db.outbox.count()).toBe(1);
  press('Discard');
  press('Throw away');
  await waitFor(async () => expect(await db.outbox.count()).toBe(0));
});

test('an edited text takes the place of the old one', async () => {
  const { db } = await open([row({ state: 'held', hold: 'theyWrote' })]);
  await screen.findByText(/There is a newer message/);
  press('Edit');
  fireEvent.change(screen.getByRole('textbox', { name: 'Your text to Anna Weber' }), {
    target: { value: 'Here they are, with yours counted.' },
  });
  press('Send to Anna Weber');
  await waitFor(async () => {
    const rows = await db.outbox.toArray();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      state: 'queued',
      content: { kind: 'mailReply', message: 'm', text: 'Here they are, with yours counted.' },
    });
  });
});

test('many lines fold', async () => {
  await open(Array.from({ length: 5 }, (_, n) => row({ id: `row${n}`, state: 'held', hold: 'old' })));
  expect(await screen.findAllByText('Here they are.')).toHaveLength(3);
  press('2 more');
  expect(screen.getAllByText('Here they are.')).toHaveLength(5);
});
