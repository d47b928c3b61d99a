/** @jest-environment jsdom */
import '../fixtures/browser';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Person } from '../../../src/domain/person';
import { draftText } from '../../../src/store/draftRows';
import type { StoredMessage, StoredRequest } from '../../../src/store/rows';
import ReplyBox from '../../../src/ui/shared/reply/ReplyBox';
import type { Sent } from '../../../src/ui/shared/reply/Sent';
import { outboxRow } from '../../store/outboxRow';
import { storedMessage } from '../../store/storedRequest';
import { type OpenPage, openPage, type PageNeeds } from '../fixtures/openPage';
import { anna, ask, hour, ivan, maria, now, olga, request, tom } from '../fixtures/sampleRows';

jest.setTimeout(60_000);

interface Needs extends PageNeeds {
  readonly purpose?: 'reply' | 'askBack' | 'decline';
  readonly message?: Partial<StoredMessage> | null;
}

async function open(
  more: Partial<StoredRequest> = {},
  { purpose = 'reply', message = {}, ...needs }: Needs = {},
): Promise<OpenPage & { readonly sent: Sent[]; readonly closed: jest.Mock }> {
  const row = request('one', more);
  const sent: Sent[] = [];
  const closed = jest.fn();
  const page = await openPage(
    <ReplyBox row={row} purpose={purpose} onClose={closed} onSent={(each) => sent.push(each)} />,
    { rows: [row], ...needs },
  );
  if (message) {
    const from = row.asker ?? anna;
    await page.db.messages.bulkPut([
      storedMessage({ id: 'm', conversation: 'one', at: now - 26 * hour, from, to: [ivan], ...message }),
    ]);
  }
  return { ...page, sent, closed };
}

const box = () => screen.findByRole<HTMLTextAreaElement>('textbox');
const write = async (text: string) => fireEvent.change(await box(), { target: { value: text } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const contents = async ({ db }: OpenPage) => (await db.outbox.toArray()).map(({ content }) => content);

test('an answer goes to the asker alone, and the button says so', async () => {
  const page = await open({}, { message: { to: [ivan, tom], cc: [maria] } });
  await write('Here they are: 1,204.');
  press('Reply to Anna');
  await waitFor(() => expect(page.sent).toHaveLength(1));
  expect(await contents(page)).toEqual([
    { kind: 'mailReply', message: 'm', reach: 'asker', to: [anna], cc: [], text: 'Here they are: 1,204.' },
  ]);
});

test('to all is a choice, and the button counts them', async () => {
  const page = await open({}, { message: { to: [ivan, tom], cc: [maria] } });
  await write('For all of you: 1,204.');
  fireEvent.click(screen.getByRole('radio', { name: 'All 3 people' }));
  press('Reply to 3 people');
  await waitFor(() => expect(page.sent).toHaveLength(1));
  expect(await contents(page)).toMatchObject([{ reach: 'all', to: [anna, tom], cc: [maria] }]);
});

test('somebody from outside is named before anything goes', async () => {
  const guest: Person = { name: 'Pia Holm', address: 'pia@elsewhere.example' };
  const page = await open({}, { message: { to: [ivan], cc: [guest] } });
  await write('As agreed.');
  fireEvent.click(screen.getByRole('radio', { name: 'All 2 people' }));
  press('Reply to 2 people');
  expect(await screen.findByText(/Not of your company: Pia Holm \(pia@elsewhere.example\)/)).toBeTruthy();
  expect(await contents(page)).toEqual([]);
  press('Back');
  press('Reply to 2 people');
  press('Yes, send to 2 people');
  await waitFor(() => expect(page.sent).toHaveLength(1));
});

test('more than ten people are named before anything goes, with Ctrl+Enter as well', async () => {
  const crowd = Array.from(
    { length: 11 },
    (_, n): Person => ({
      name: `Colleague ${n}`,
      address: `c${n}@northwind.example`,
    }),
  );
  const page = await open({}, { message: { to: [ivan, ...crowd] } });
  await write('To everybody.');
  fireEvent.click(screen.getByRole('radio', { name: 'All 12 people' }));
  fireEvent.keyDown(await box(), { key: 'Enter', ctrlKey: true });
  expect(await screen.findByText('This goes to 12 people. Sure?')).toBeTruthy();
  expect(screen.getByText(/Anna Weber, Colleague 0, .*Colleague 10/)).toBeTruthy();
  expect(await contents(page)).toEqual([]);
});

test('Enter alone writes a new line, and an empty text is not sent', async () => {
  const page = await open();
  fireEvent.keyDown(await box(), { key: 'Enter' });
  fireEvent.keyDown(await box(), { key: 'Enter', ctrlKey: true });
  expect(await screen.findByText('Write something first.')).toBeTruthy();
  expect(await contents(page)).toEqual([]);
});

test('pressed twice it goes once', async () => {
  const page = await open();
  await write('Once.');
  press('Reply to Anna');
  press('Reply to Anna');
  await waitFor(() => expect(page.sent).toHaveLength(1));
  expect(await contents(page)).toHaveLength(1);
});

test('what another window has written meanwhile is said before a second answer goes', async () => {
  const page = await open();
  await write('From this window.');
  const text = 'From the other window.';
  const content = { kind: 'mailReply', message: 'm', reach: 'asker', to: [anna], cc: [], text } as const;
  await page.db.outbox.put(outboxRow({ conversation: 'one', content, writtenAt: now + 1 }));
  press('Reply to Anna');
  await screen.findByText(/written to this conversation in another window/);
  expect(await contents(page)).toHaveLength(1);
  press('Reply to Anna');
  await waitFor(async () => expect(await contents(page)).toHaveLength(2));
});

test('what is written is kept until it is sent', async () => {
  const page = await open();
  await write('Half a sent');
  await waitFor(async () => expect(await draftText(page.db, 'reply:one')).toBe('Half a sent'));
  press('Reply to Anna');
  await waitFor(async () => expect(await draftText(page.db, 'reply:one')).toBe(''));
  expect(page.sent[0]?.drafts).toEqual([{ id: 'reply:one', text: 'Half a sent' }]);
});

test('the asks tick themselves as one writes, and what is missing is said', async () => {
  await open({
    asks: [
      ask('When will the report for October be ready?'),
      ask('Could you send me the list of stores?', { kind: 'action' }),
    ],
  });
  await box();
  expect(screen.getAllByLabelText('not answered yet')).toHaveLength(2);
  await write('The report will be ready on Thursday.');
  await waitFor(() => expect(screen.getAllByLabelText('answered in your text')).toHaveLength(1));
  await write('The report for October takes a while. I attached the list of stores.');
  expect(await screen.findByText(/You mention an attachment/)).toBeTruthy();
});

test('in a group chat the asker alone means the chat between the two', async () => {
  const room = { channel: 'chat', form: 'group' } as const;
  const page = await open(room, { message: { channel: 'chat', to: [ivan, tom] } });
  await write('Just for you.');
  expect(screen.getByRole('radio', { name: 'Only Anna, in your own chat' })).toBeTruthy();
  press('Reply to Anna');
  await waitFor(() => expect(page.sent).toHaveLength(1));
  expect(await contents(page)).toEqual([
    { kind: 'directMessage', person: anna, text: 'Just for you.', card: null },
  ]);
});

test('a text too long for a chat is not sent and stays', async () => {
  const page = await open({ channel: 'chat', form: 'oneOnOne' }, { message: { channel: 'chat' } });
  await write('я'.repeat(20_000));
  expect(await screen.findByText(/Too long for a chat message: 40 KB of 26 KB/)).toBeTruthy();
  fireEvent.keyDown(await box(), { key: 'Enter', ctrlKey: true });
  expect((await box()).value).toHaveLength(20_000);
  expect(await contents(page)).toEqual([]);
});

test('a mail may be long', async () => {
  const page = await open();
  await write('x'.repeat(50_000));
  press('Reply to Anna');
  await waitFor(() => expect(page.sent).toHaveLength(1));
});

test('asking back begins courteously, with ты where that was last written', async () => {
  const needs = { purpose: 'askBack', locale: 'ru-RU' } as const;
  const page = await open(
    { waiting: [olga], asker: olga, asks: [ask('Подскажи, пожалуйста, какие поля?')] },
    needs,
  );
  await page.db.registers.put({ address: olga.address, register: 'ty', at: 1 });
  await waitFor(async () => expect((await box()).value).toMatch(/привет/));
  expect(screen.getByRole('button', { name: 'Ответить: Ольга' })).toBeTruthy();
});

test('a no without anybody else to ask is a whole sentence', async () => {
  await open({}, { purpose: 'decline' });
  expect((await box()).value).toMatch(/^Hi Anna, .*\.$/);
  expect((await box()).value).not.toMatch(/\{|\}|\. may be| {2}/);
});

test('a no names who can help, or another date, and keeps the words written after it', async () => {
  const { db } = await open({}, { purpose: 'decline' });
  await db.people.bulkPut([{ ...maria, jobTitle: 'Analyst', department: 'Data' }]);
  const field = await box();
  fireEvent.change(field, { target: { value: `${field.value} Sorry again.` } });
  fireEvent.click(await screen.findByRole('button', { name: 'tomorrow noon' }));
  await waitFor(() =>
    expect(field.value).toBe(
      'Hi Anna, I am sorry, I cannot take this on now. It would be possible by tomorrow noon, if that still helps. Sorry again.',
    ),
  );
  const who = screen.getByRole('combobox', { name: 'Who can help' });
  fireEvent.change(who, { target: { value: 'Maria' } });
  fireEvent.click(who);
  fireEvent.click(await screen.findByRole('option', { name: /Maria Lopez/ }));
  await waitFor(() =>
    expect(field.value).toMatch(/Perhaps Maria Lopez can help\. It would be possible by tomorrow noon/),
  );
  press('Leave out');
  press('tomorrow noon');
  await waitFor(() =>
    expect(field.value).toBe('Hi Anna, I am sorry, I cannot take this on now. Sorry again.'),
  );
});

test('where the no is in one’s own words, it says that nothing is added to them', async () => {
  await open({}, { purpose: 'decline' });
  await write('No, sorry.');
  fireEvent.click(await screen.findByRole('button', { name: 'tomorrow noon' }));
  await screen.findByText('You have changed the text: say it there yourself.');
  expect((await box()).value).toBe('No, sorry.');
});

test('a message that is gone is said, and the way to it offered', async () => {
  const page = await open({}, { message: null });
  expect(await screen.findByText(/The message to answer is not here any more/)).toBeTruthy();
  press('Open in Outlook');
  expect(page.opened).toEqual(['https://outlook.office.com/mail/id/1']);
});

test('Escape closes the box and keeps the text', async () => {
  const page = await open();
  await write('Later.');
  fireEvent.keyDown(await box(), { key: 'Escape' });
  expect(page.closed).toHaveBeenCalled();
  await waitFor(async () => expect(await draftText(page.db, 'reply:one')).toBe('Later.'));
});
