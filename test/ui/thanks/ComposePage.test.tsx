/** @jest-environment jsdom */

import '../fixtures/browser';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { mostWords } from '../../../src/domain/kudos';
import type { HeedDatabase } from '../../../src/store/HeedDatabase';
import { kudosOf } from '../../../src/store/kudos';
import ComposePage from '../../../src/ui/shared/thanks/compose/ComposePage';
import { composeLocation } from '../../../src/ui/shared/thanks/compose/composeLocation';
import { type OpenPage, openPage, type PageNeeds } from '../fixtures/openPage';
import { anna, hour, ivan, maria, now, request, tom } from '../fixtures/sampleRows';

// Lazy parts are compiled when they are first drawn: that may take a while on a busy machine.
jest.setTimeout(60_000);

const helped = request('c1', {
  turn: 'nobody',
  state: 'answered',
  asker: ivan,
  asked: [anna],
  waiting: [],
  lastFrom: anna,
  subject: 'Campaign figures',
  since: now - 3 * hour,
});

async function compose(location = composeLocation(), needs: PageNeeds = {}): Promise<OpenPage> {
  window.location.hash = location;
  const page = await openPage(<ComposePage />, { rows: [helped], ...needs });
  await screen.findByRole('heading', { name: /Write a thank-you|Сказать спасибо/ });
  return page;
}

const words = () => screen.getByRole('textbox', { name: /In your own words|Своими словами/ });
const write = (text: string) => fireEvent.change(words(), { target: { value: text } });
const send = () => screen.getByRole('button', { name: /^(Send|Mail|Post)/ });
const sentRows = (db: HeedDatabase) => db.outbox.toArray();

test('a thank-you for help begins with who helped, goes to them alone, and is one card in the outbox', async () => {
  const { db } = await compose(composeLocation({ about: 'c1' }));
  fireEvent.click(
    screen.getByRole('button', { name: 'Begin with: Thank you for your help with “Campaign figures”.' }),
  );
  write('Thank you for your help with “Campaign figures”. It saved the day.');
  expect(send().textContent).toBe('Send to Anna');
  fireEvent.click(send());
  await screen.findByText('Leaves in a moment.');
  const rows = await sentRows(db);
  expect(rows.map(({ content }) => content)).toMatchObject([{ kind: 'directMessage', person: anna }]);
  expect(rows[0]?.content).toMatchObject({ card: expect.stringContaining('It saved the day.') });
  await waitFor(async () => expect(await db.drafts.count()).toBe(0));
});

test('a wider audience takes the conversation’s name out of the words, and says so', async () => {
  await compose(composeLocation({ about: 'c1' }));
  write('Thank you for your help with “Campaign figures”. It saved the day.');
  fireEvent.click(screen.getByRole('radio', { name: 'A group chat' }));
  expect(words()).toHaveProperty('value', 'Thank you for your help! It saved the day.');
  expect(screen.getByText(/so the sentence that named it now says less/)).toBeTruthy();
  write('Thank you for the campaign figures.');
  expect(screen.getByText(/Your words name “Campaign figures”/)).toBeTruthy();
  write('Thank you!');
  fireEvent.click(screen.getByRole('radio', { name: /alone, in chat/ }));
  expect(screen.queryByText(/Somebody will read this/)).toBeNull();
});

test('a post in a group chat says where and to how many, and who will not see it', async () => {
  const { db } = await compose(composeLocation({ to: tom.address }));
  await act(() =>
    db.chats.put({
      id: 'g',
      form: 'group',
      topic: 'Marketing',
      members: [ivan, anna, maria],
      webLink: null,
      lastAt: 1,
    }),
  );
  write('You made the launch possible.');
  fireEvent.click(screen.getByRole('radio', { name: 'A group chat' }));
  expect(screen.getByText('Choose where to post it.')).toBeTruthy();
  fireEvent.click(await screen.findByRole('combobox', { name: 'Which group chat' }));
  fireEvent.click(await screen.findByRole('option', { name: /Marketing, 3 people/ }));
  expect(send().textContent).toBe('Post in Marketing, 3 people');
  expect(screen.getByText(/tom@northwind.example will not see it/)).toBeTruthy();
});

test('a post for many says that it mentions those it thanks, a card for one alone does not', async () => {
  await compose(composeLocation({ to: tom.address }), {
    prepare: async (db) => {
      await db.people.put({ ...tom, userId: 'tom', jobTitle: '', department: '' });
      await db.chats.put({
        id: 'g',
        form: 'group',
        topic: 'Marketing',
        members: [ivan, tom],
        webLink: null,
        lastAt: 1,
      });
    },
  });
  const note = () => screen.queryByText('The post mentions those it thanks, so Teams tells them of it.');
  expect(note()).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'A group chat' }));
  fireEvent.click(await screen.findByRole('combobox', { name: 'Which group chat' }));
  fireEvent.click(await screen.findByRole('option', { name: /Marketing, 2 people/ }));
  expect(note()).not.toBeNull();
});

test('ten thousand letters are not sent, and the writer is told how many fit', async () => {
  const { db } = await compose(composeLocation({ to: anna.address }));
  write('a'.repeat(10_000));
  expect(screen.getByText('10,000 characters; a card holds 2,000. Please shorten it.')).toBeTruthy();
  fireEvent.click(send());
  expect(await sentRows(db)).toEqual([]);
  write('a'.repeat(mostWords - 10));
  expect(screen.getByText('1,990 of 2,000 characters')).toBeTruthy();
});

test('nobody thanks themselves', async () => {
  await compose(composeLocation({ to: ivan.address }));
  write('Well done, me.');
  expect(screen.getByText('Choose whom you thank.')).toBeTruthy();
});

test('oneself among others is neither thanked nor counted', async () => {
  const both = request('c2', { ...helped, conversation: 'c2', asked: [anna, ivan], lastFrom: maria });
  const { db } = await compose(composeLocation({ about: 'c2' }), { rows: [both] });
  write('Thank you both!');
  expect(send().textContent).toBe('Send to Anna');
  fireEvent.click(send());
  await screen.findByText('Leaves in a moment.');
  expect((await sentRows(db)).map(({ content }) => content)).toMatchObject([{ person: anna }]);
});

test('two hundred people at once are too many, and it says what to do instead', async () => {
  const all = Array.from({ length: 200 }, (_, index) => ({
    address: `c${index}@northwind.example`,
    name: `C ${index}`,
  }));
  const many = request('c3', { ...helped, conversation: 'c3', asked: all, lastFrom: null });
  const { db } = await compose(composeLocation({ about: 'c3' }), { rows: [many] });
  write('Thank you all!');
  expect(
    screen.getByText(/^At most 50 people can be thanked in one go\. To thank more of them/),
  ).toBeTruthy();
  fireEvent.click(send());
  expect(await sentRows(db)).toEqual([]);
});

test('Ctrl+Enter sends, and only what could be sent by the button', async () => {
  const { db } = await compose(composeLocation({ to: anna.address }));
  fireEvent.keyDown(words(), { key: 'Enter', ctrlKey: true });
  expect(await sentRows(db)).toEqual([]);
  write('Thank you!');
  fireEvent.keyDown(words(), { key: 'Enter', ctrlKey: true });
  await screen.findByText('Leaves in a moment.');
  expect(await sentRows(db)).toHaveLength(1);
});

test('the preview of a mail has no button, as the mail has none', async () => {
  await compose(composeLocation({ to: anna.address }));
  write('Thank you!');
  const preview = screen.getByRole('region', { name: 'As they will see it' });
  expect(await within(preview).findByText('Open in Heed')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: /alone, by mail/ }));
  await waitFor(() => expect(within(preview).queryByText('Open in Heed')).toBeNull());
  expect(within(preview).getByText('Thank you!')).toBeTruthy();
});

test('what was mailed is among what I gave once it has left', async () => {
  const { db } = await compose(composeLocation({ to: anna.address }));
  write('Thank you by mail!');
  fireEvent.click(screen.getByRole('radio', { name: /alone, by mail/ }));
  fireEvent.click(send());
  await screen.findByText('Leaves in a moment.');
  const [row] = await sentRows(db);
  await waitFor(async () => expect(await db.kudos.count()).toBe(1));
  expect(await kudosOf(db, 'ivan')).toEqual([]);
  await act(() => db.outbox.update(row?.id ?? '', { state: 'sent' }));
  expect(await kudosOf(db, 'ivan')).toMatchObject([
    { card: { kudos: { words: 'Thank you by mail!', to: [{ address: anna.address }] } } },
  ]);
});

test('words are kept while they are written, and are there again', async () => {
  const { db } = await compose();
  write('Half a thought');
  await waitFor(async () => expect((await db.drafts.get('thanks'))?.text).toBe('Half a thought'));
});

test('the list says who has it, who has not, and lets one try again or leave it', async () => {
  const { db, session } = await compose(composeLocation({ to: anna.address }));
  write('Thank you!');
  fireEvent.click(send());
  await screen.findByText('Leaves in a moment.');
  const [row] = await sentRows(db);
  if (!row) throw new Error('nothing was sent');
  await act(() => db.outbox.put({ ...row, state: 'failed', attempts: 1, problem: 'NotFound' }));
  const list = await screen.findByRole('list', { name: 'Who has it' });
  await within(list).findByText(/has left the company/);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('It was not sent.');
  fireEvent.click(within(list).getByRole('button', { name: 'Send again' }));
  await waitFor(async () => expect((await db.outbox.get(row.id))?.state).toBe('queued'));
  await act(() => db.outbox.update(row.id, { state: 'sent' }));
  await screen.findByRole('heading', { name: 'Sent to anna@northwind.example.' });
  session.outbox.stop();
});

test.each<[string, () => void]>([
  ['the button', () => fireEvent.click(screen.getByRole('button', { name: 'Undo' }))],
  ['Ctrl+Z', () => fireEvent.keyDown(document.body, { key: 'z', code: 'KeyZ', ctrlKey: true })],
  [
    '⌘Z on a Russian keyboard',
    () => fireEvent.keyDown(document.body, { key: 'я', code: 'KeyZ', metaKey: true }),
  ],
])('an undo brings the words back: %s', async (_way, undo) => {
  const { db } = await compose(composeLocation({ to: anna.address }));
  write('Thank you!');
  fireEvent.click(send());
  await screen.findByRole('button', { name: 'Undo' });
  undo();
  await screen.findByRole('heading', { name: 'Write a thank-you' });
  expect(words()).toHaveProperty('value', 'Thank you!');
  expect(await sentRows(db)).toEqual([]);
});

test('Ctrl+Z takes nothing back once the card has left', async () => {
  const { db } = await compose(composeLocation({ to: anna.address }));
  write('Thank you!');
  fireEvent.click(send());
  await screen.findByRole('button', { name: 'Undo' });
  const [row] = await sentRows(db);
  await act(() => db.outbox.update(row?.id ?? '', { state: 'sent' }));
  await screen.findByRole('heading', { name: /^Sent to/ });
  // Not prevented: the key was not taken.
  expect(fireEvent.keyDown(document.body, { key: 'z', code: 'KeyZ', ctrlKey: true })).toBe(true);
  expect(await sentRows(db)).toHaveLength(1);
});

test('the organisation’s own principles stand in place of Heed’s', async () => {
  await compose(composeLocation(), { config: { principles: ['Courage', 'Mut & Maß'] } });
  expect(screen.getByRole('radio', { name: 'Mut & Maß' })).toBeTruthy();
  expect(screen.queryByRole('radio', { name: 'Promptness' })).toBeNull();
});

test('in Russian it is вы to whom one never wrote ты', async () => {
  await compose(composeLocation({ about: 'c1' }), { locale: 'ru-RU' });
  expect(
    screen.getByRole('button', { name: 'Начать так: Спасибо за вашу помощь: «Campaign figures».' }),
  ).toBeTruthy();
});

test('another thank-you begins with nobody and no words', async () => {
  const { db } = await compose(composeLocation({ about: 'c1' }));
  write('Thank you!');
  fireEvent.click(send());
  await screen.findByText('Leaves in a moment.');
  const [row] = await sentRows(db);
  await act(() => db.outbox.update(row?.id ?? '', { state: 'sent' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Write another' }));
  await screen.findByRole('heading', { name: 'Write a thank-you' });
  expect(window.location.hash).toBe('#/thanks/new');
  expect(words()).toHaveProperty('value', '');
  expect(screen.getByText('Choose whom you thank.')).toBeTruthy();
});
