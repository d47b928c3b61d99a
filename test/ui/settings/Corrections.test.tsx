/** @jest-environment jsdom */
import '../fixtures/browser';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { LessonRow } from '../../../src/store/lessons';
import type { Decision } from '../../../src/store/rows';
import Corrections from '../../../src/ui/shared/settings/Corrections';
import { type OpenPage, openPage, type PageNeeds } from '../fixtures/openPage';
import { anna, day, now } from '../fixtures/sampleRows';

jest.setTimeout(60_000);

function lesson(id: string, more: Partial<LessonRow> = {}): LessonRow {
  return {
    id,
    conversation: `talk ${id}`,
    message: `m ${id}`,
    isRequest: false,
    sender: anna.address,
    senderName: anna.name,
    subject: 'Swans',
    kind: 'action',
    quote: `Have a look at swan ${id}.`,
    probability: 0.7,
    at: now - day,
    ...more,
  };
}

async function open(given: readonly LessonRow[], needs: PageNeeds = {}): Promise<OpenPage> {
  const page = await openPage(<Corrections />, needs);
  const decisions = given.map(
    ({ id, conversation, message, at }): Decision => ({
      id,
      conversation,
      message,
      upTo: at,
      kind: 'notRequest',
      group: id,
      at,
    }),
  );
  await act(async () => {
    await page.db.decisions.bulkPut(decisions);
    await page.db.lessons.bulkPut([...given]);
  });
  return page;
}

test('nothing corrected yet is said', async () => {
  await open([]);
  await screen.findByText('You have corrected nothing yet.');
});

test('each correction shows its words, whose they are and what was said', async () => {
  await open([
    lesson('a'),
    lesson('b', { at: now - 2 * day, isRequest: true, quote: '' }),
    lesson('c', { quote: '', subject: '', senderName: '', at: now - 3 * day }),
  ]);
  const list = await screen.findByRole('list', { name: 'Your corrections' });
  const lines = within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(lines).toEqual([
    '“Have a look at swan a.”Not a request · Anna Weber · MonTake back',
    'About “Swans”; its words are not kept.A request · Anna Weber · SunTake back',
    'Its words are not kept.Not a request · SatTake back',
  ]);
});

test('taken back it is gone with its decision, and comes back by undo', async () => {
  const { db } = await open([lesson('a'), lesson('b', { at: now })]);
  fireEvent.click(await screen.findByRole('button', { name: 'Take back: Have a look at swan a.' }));
  await screen.findByText('Taken back. Heed judges anew.');
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
  expect([await db.lessons.count(), await db.decisions.count()]).toEqual([1, 1]);
  expect(document.activeElement?.getAttribute('role')).toBe('status');

  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('It counts again.');
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
  expect([await db.lessons.count(), await db.decisions.count()]).toEqual([2, 2]);
});

test('of many the newest ten are shown, and the rest when asked for', async () => {
  await open([...Array(13).keys()].map((index) => lesson(`${index}`, { at: now - index * day })));
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(10));
  fireEvent.click(screen.getByRole('button', { name: 'Show 3 more' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(13);
});

test('with words hidden neither the list nor its buttons tell them', async () => {
  await open([lesson('a')], { settings: { hideWords: true } });
  await screen.findByRole('button', { name: 'Take back the correction of Mon' });
  expect(document.body.innerHTML).not.toContain('swan');
});

test('in Russian', async () => {
  await open([lesson('a')], { locale: 'ru-RU' });
  expect((await screen.findByRole('listitem')).textContent).toBe(
    '«Have a look at swan a.»Не просьба · Anna Weber · пнОтменить исправление',
  );
});
