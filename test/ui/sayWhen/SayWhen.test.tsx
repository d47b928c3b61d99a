/** @jest-environment jsdom */
import '../fixtures/browser';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { dayOf } from '../../../src/domain/day';
import { AuthError } from '../../../src/graph/signIn/AuthError';
import type { SignIn } from '../../../src/graph/signIn/SignIn';
import { keepDraft } from '../../../src/store/draftRows';
import { promiseViews } from '../../../src/store/promiseRows';
import type { StoredRequest } from '../../../src/store/rows';
import { writeTemplate } from '../../../src/store/templates';
import SayWhen from '../../../src/ui/shared/sayWhen/SayWhen';
import { storedMessage } from '../../store/storedRequest';
import { type OpenPage, openPage, type PageNeeds } from '../fixtures/openPage';
import { anna, ask, hour, ivan, now, olga, request, tom } from '../fixtures/sampleRows';

jest.setTimeout(60_000);

const day = dayOf(now, 'Europe/Berlin'); // Tuesday, 11:00

async function open(
  more: Partial<StoredRequest> = {},
  needs: PageNeeds & { readonly register?: 'ty' | 'vy'; readonly kept?: string } = {},
): Promise<OpenPage & { readonly sent: (readonly string[])[]; readonly closed: jest.Mock }> {
  const row = request('one', more);
  const sent: (readonly string[])[] = [];
  const closed = jest.fn();
  const page = await openPage(
    <SayWhen row={row} day={day} onClose={closed} onSent={({ ids }) => sent.push(ids)} />,
    { rows: [row], ...needs },
  );
  const asker = row.asker ?? anna;
  if (needs.register)
    await page.db.registers.put({ address: asker.address, register: needs.register, at: 1 });
  if (needs.kept) await keepDraft(page.db, 'sayWhen:one', needs.kept, now);
  await page.db.messages.bulkPut([
    storedMessage({ id: 'm', conversation: 'one', at: now - 26 * hour, from: asker, to: row.asked }),
  ]);
  await screen.findByRole('button', { name: /^(Reply to|Ответить)/ });
  return { ...page, sent, closed };
}

const chip = (name: string) => screen.getByRole('button', { name });
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^(Your text to|Ваш текст)/ });
const rows = async ({ db }: OpenPage) => (await db.outbox.toArray()).map(({ content }) => content);

test('a chip fills the sentence, and nothing goes before Send', async () => {
  const page = await open();
  expect(box().value).toBe('Hi Anna, got it — you will have it ___.');
  fireEvent.click(chip('tomorrow noon'));
  expect(box().value).toBe('Hi Anna, got it — you will have it by tomorrow noon.');
  fireEvent.click(chip('Friday'));
  expect(box().value).toBe('Hi Anna, got it — you will have it by Friday.');
  expect(await page.db.outbox.count()).toBe(0);
});

test('sending writes the text, the promise and its task', async () => {
  const page = await open();
  fireEvent.click(chip('Friday'));
  fireEvent.click(screen.getByRole('button', { name: 'Reply to Anna' }));
  await waitFor(() => expect(page.sent).toHaveLength(1));
  const [promise] = await page.db.promises.toArray();
  expect(promise).toMatchObject({
    conversation: 'one',
    person: anna,
    date: '2026-11-20',
    minute: null,
    title: 'Answer Anna by Friday',
    text: page.sent[0]?.[0],
  });
  expect(await rows(page)).toEqual(
    expect.arrayContaining([
      {
        kind: 'mailReply',
        message: 'm',
        reach: 'asker',
        to: [anna],
        cc: [],
        text: 'Hi Anna, got it — you will have it by Friday.',
      },
      { kind: 'task', promise: promise?.id },
    ]),
  );
});

test('undo takes the promise back with the text', async () => {
  const page = await open();
  fireEvent.click(chip('Friday'));
  fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(page.sent).toHaveLength(1));
  expect(await promiseViews(page.db)).toMatchObject([{ isUnsent: true }]);
  await page.session.outbox.undo(page.sent[0]?.[0] ?? '');
  expect(await promiseViews(page.db)).toEqual([]);
});

test('one’s own words stay when the date changes', async () => {
  await open();
  fireEvent.click(chip('Friday'));
  fireEvent.change(box(), { target: { value: 'Dear Anna, surely by Friday. Ivan' } });
  fireEvent.click(chip('today 17:00'));
  expect(box().value).toBe('Dear Anna, surely today by 17:00. Ivan');
  fireEvent.change(box(), { target: { value: 'Dear Anna, soon.' } });
  expect(screen.getByText('Your text does not name the date (today 17:00).')).toBeTruthy();
});

test.each([
  ['Thursday noon', 'Read as: Thursday noon', 'by Thursday noon'],
  ['24 November', 'Read as: Tue 24 Nov', 'by Tuesday'],
])('words are read as a date: %s', async (words, read, said) => {
  await open();
  fireEvent.click(chip('pick…'));
  fireEvent.change(screen.getByLabelText('Or in words'), { target: { value: words } });
  expect(screen.getByText(new RegExp(read.replace('Tue 24', 'Tue,? 24')))).toBeTruthy();
  expect(box().value).toContain(said);
});

test.each([
  ['Or in words', '16.11.2026', 'That has passed. A promise needs a date to come.'],
  ['Day', '2026-11-16', 'That has passed. A promise needs a date to come.'],
  ['Or in words', 'soon', 'There is no date in these words.'],
])('%s %s is refused with words, and nothing is sent', async (label, value, words) => {
  const page = await open();
  fireEvent.click(chip('pick…'));
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  expect(screen.getByText(words)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Reply to Anna' }));
  expect(await screen.findByText('Choose a date first.')).toBeTruthy();
  expect(await page.db.outbox.count()).toBe(0);
});

const russian = { asker: olga, waiting: [olga], asks: [ask('Когда сможете прислать отчёт?')] };

test('a Russian ask is answered in Russian, in вы where nothing is known', async () => {
  await open(russian);
  fireEvent.click(chip('Friday'));
  expect(box().value).toBe('Ольга, добрый день! Вижу ваш вопрос, отвечу до пятницы.');
  fireEvent.click(screen.getByRole('radio', { name: 'ты' }));
  expect(box().value).toBe('Ольга, привет! Вижу твой вопрос, отвечу до пятницы.');
});

test('ты where I wrote so last', async () => {
  await open(russian, { register: 'ty', locale: 'ru-RU' });
  fireEvent.click(chip('завтра, 12:00'));
  await waitFor(() => expect(box().value).toBe('Ольга, привет! Вижу твой вопрос, отвечу до завтра, 12:00.'));
});

test('the user’s own text stands in place of the one shipped', async () => {
  await open({}, { prepare: (db) => writeTemplate(db, 'holding.en', 'Dear {name}: {when}, promised.', now) });
  fireEvent.click(chip('Friday'));
  expect(box().value).toBe('Dear Anna: by Friday, promised.');
});

test('from outside the company is seen twice before it goes', async () => {
  const stranger = { name: 'Sam Fox', address: 'sam@elsewhere.example' };
  const page = await open({ asker: stranger, waiting: [stranger] });
  fireEvent.click(chip('Friday'));
  fireEvent.click(screen.getByRole('button', { name: 'Reply to Sam' }));
  const yes = await screen.findByRole('button', { name: 'Yes, send to 1 person' });
  expect(await page.db.outbox.count()).toBe(0);
  fireEvent.click(yes);
  await waitFor(() => expect(page.sent).toHaveLength(1));
});

test('everybody is a choice, and the button says how many', async () => {
  const page = await open({ asked: [ivan, tom] });
  expect(screen.getByRole('button', { name: 'Reply to Anna' })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'All 2 people' }));
  fireEvent.click(chip('Friday'));
  fireEvent.click(screen.getByRole('button', { name: 'Reply to 2 people' }));
  await waitFor(() => expect(page.sent).toHaveLength(1));
  expect(await rows(page)).toEqual(expect.arrayContaining([expect.objectContaining({ reach: 'all' })]));
});

test('a second date moves the promise, and counts only when it has gone out', async () => {
  const page = await open();
  fireEvent.click(chip('today 17:00'));
  fireEvent.click(screen.getByRole('button', { name: 'Reply to Anna' }));
  await waitFor(() => expect(page.sent).toHaveLength(1));
  for (const { id } of await page.db.outbox.toArray()) await page.db.outbox.update(id, { state: 'sent' });
  await screen.findByText('Another date');
  fireEvent.click(chip('Friday'));
  expect(box().value).toBe(
    'Hi Anna, this is taking longer than I said. You will have it by Friday. Does that still work for you?',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Reply to Anna' }));
  await waitFor(() => expect(page.sent).toHaveLength(2));
  expect(await promiseViews(page.db)).toMatchObject([
    { promise: { date: '2026-11-17', minute: 1020, move: { date: '2026-11-20' } }, isUnsent: true },
  ]);
  await page.db.outbox.update(page.sent[1]?.[0] ?? '', { state: 'sent' });
  expect(await promiseViews(page.db)).toMatchObject([
    { promise: { date: '2026-11-20', minute: null, title: 'Answer Anna by Friday' }, isUnsent: false },
  ]);
});

test('one’s own words and their date are there again when the box is opened again', async () => {
  const page = await open({}, { kept: 'Dear Anna, surely by Friday. Ivan' });
  expect(box().value).toBe('Dear Anna, surely by Friday. Ivan');
  expect(chip('Friday').getAttribute('aria-pressed')).toBe('true');
  fireEvent.change(box(), { target: { value: 'Dear Anna, certainly by Friday.' } });
  await waitFor(async () =>
    expect(await page.db.drafts.get('sayWhen:one')).toMatchObject({
      text: 'Dear Anna, certainly by Friday.',
    }),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Reply to Anna' }));
  await waitFor(() => expect(page.sent).toHaveLength(1));
  expect(await page.db.drafts.count()).toBe(0);
});

test('To Do is asked for once; without it the promise stays on this device, and the text goes', async () => {
  const noTasks: Partial<SignIn> = {
    getToken: async (scopes) => {
      if (scopes.includes('Tasks.ReadWrite')) throw new AuthError('consent', 'No consent.');
      return 'token';
    },
  };
  const page = await open({}, { signIn: noTasks });
  fireEvent.click(chip('Friday'));
  fireEvent.click(screen.getByRole('button', { name: 'Reply to Anna' }));
  expect(await screen.findByText(/has to keep tasks in Microsoft To Do/)).toBeTruthy();
  expect(await page.db.outbox.count()).toBe(0);
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(page.sent).toHaveLength(1));
  expect(await promiseViews(page.db)).toHaveLength(1);
  expect(await screen.findByText(/Heed keeps the promise on this device/)).toBeTruthy();
});

test('Escape closes, and no letter sends', async () => {
  const page = await open();
  fireEvent.click(chip('Friday'));
  fireEvent.keyDown(box(), { key: 'Enter' });
  expect(await page.db.outbox.count()).toBe(0);
  fireEvent.keyDown(box(), { key: 'Escape' });
  expect(page.closed).toHaveBeenCalled();
});
