/** @jest-environment jsdom */
import '../fixtures/browser';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type PromiseRow, promiseRow } from '../../../src/store/promiseRows';
import PromisesPage from '../../../src/ui/shared/promises/PromisesPage';
import { storedMessage } from '../../store/storedRequest';
import { type OpenPage, openPage, type PageNeeds } from '../fixtures/openPage';
import { anna, day, hour, ivan, maria, now, request, tom } from '../fixtures/sampleRows';

jest.setTimeout(60_000);

// It is Tuesday, 17 November, 11:00.
function given(id: string, more: Partial<PromiseRow> = {}): PromiseRow {
  return {
    ...promiseRow({
      id,
      conversation: `talk ${id}`,
      person: anna,
      webLink: 'https://outlook.office.com/mail/id/1',
      title: 'Answer Anna',
      text: null,
      date: '2026-11-20',
      minute: null,
      givenAt: now - day,
    }),
    ...more,
  };
}

const talk = (id: string, more: Parameters<typeof request>[1] = {}) =>
  request(`talk ${id}`, { state: 'promised', due: '2026-11-20', promisedAt: now - day, ...more });

async function open(promises: readonly PromiseRow[], needs: PageNeeds = {}): Promise<OpenPage> {
  const page = await openPage(<PromisesPage />, { rows: promises.map(({ id }) => talk(id)), ...needs });
  await act(async () => {
    await page.db.promises.bulkPut([...promises]);
  });
  return page;
}

const line = async (name: string) => {
  const found = (await screen.findByText(name)).closest('li');
  if (!found) throw new Error(`${name} has no line`);
  return within(found);
};
const tasks = async ({ db }: OpenPage) =>
  (await db.outbox.toArray()).filter(({ content }) => content.kind === 'task').length;

test('the agenda goes from past due to later', async () => {
  await open([
    given('a', { date: '2026-12-04', person: tom }),
    given('b', { date: '2026-11-17', minute: 1020 }),
    given('c', { date: '2026-11-16', person: maria }),
    given('d', { date: '2026-11-20', person: ivan }),
  ]);
  await screen.findByText('Past due');
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['Past due', 'Today', 'This week', 'Later']);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'One promise is past due. 3 promises stand open; the next is due today 17:00, Anna.',
  );
});

test('without promises it says so, and what makes one', async () => {
  await open([]);
  expect(await screen.findByText('You owe nobody a date.')).toBeTruthy();
  expect(screen.getByText(/^Say when on a request/)).toBeTruthy();
});

test('done is not yet told: it stays until they know', async () => {
  const page = await open([given('a')]);
  fireEvent.click((await line('Anna Weber')).getByRole('button', { name: 'Done: Anna Weber' }));
  expect(await screen.findByText('Ready. Tell Anna?')).toBeTruthy();
  expect(screen.getByText('Ready, not told yet')).toBeTruthy();
  await waitFor(async () => expect(await tasks(page)).toBe(1));
  fireEvent.click((await line('Anna Weber')).getByRole('button', { name: 'They know: Anna Weber' }));
  expect(await screen.findByText('You owe nobody a date.')).toBeTruthy();
  expect(await page.db.promises.get('a')).toMatchObject({ keptAt: now });
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Ready. Tell Anna?')).toBeTruthy();
});

test('a task ticked in To Do asks to tell, and the answer begins with that', async () => {
  const page = await open([given('a', { readyAt: now - hour })]);
  await act(async () => {
    await page.db.messages.put(
      storedMessage({ id: 'm', conversation: 'talk a', at: now - 2 * day, from: anna, to: [ivan] }),
    );
  });
  fireEvent.click((await line('Anna Weber')).getByRole('button', { name: 'Tell Anna' }));
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Your text to/ });
  await waitFor(() => expect(box.value).toBe('Hi Anna, it is ready: '));
  expect(await page.db.outbox.count()).toBe(0);
});

test('the day before it asks whether it is on track, once', async () => {
  const page = await open([given('a', { date: '2026-11-18' })]);
  const { getByRole } = await line('Anna Weber');
  expect(getByRole('button', { name: 'Tell Anna early' })).toBeTruthy();
  fireEvent.click(getByRole('button', { name: 'On track: Anna Weber' }));
  await waitFor(() => expect(screen.queryByText('Due soon. On track?')).toBeNull());
  expect(await page.db.promises.get('a')).toMatchObject({ onTrackFor: '2026-11-18' });
});

test('Move opens the message to them, and nothing goes by itself', async () => {
  const page = await open([given('a')]);
  await act(async () => {
    await page.db.messages.put(
      storedMessage({ id: 'm', conversation: 'talk a', at: now - 2 * day, from: anna, to: [ivan] }),
    );
  });
  fireEvent.click((await line('Anna Weber')).getByRole('button', { name: 'Move: Anna Weber' }));
  expect(await screen.findByRole('heading', { name: 'Another date' })).toBeTruthy();
  expect(await page.db.outbox.count()).toBe(0);
  expect(await page.db.promises.get('a')).toMatchObject({ date: '2026-11-20', move: null });
});

test('what went out by itself is kept, folded away', async () => {
  await open([given('a')], {
    rows: [talk('a', { turn: 'nobody', state: 'answered', waiting: [], lastAt: now - hour })],
  });
  expect(await screen.findByText('You owe nobody a date.')).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: 'Show: Kept · 1' }));
  expect(await screen.findByText('kept 10:00')).toBeTruthy();
});

test('a promise whose text has not left says so, and offers nothing', async () => {
  const page = await open([]);
  await act(async () => {
    const { id } = await page.session.outbox.send({
      conversation: 'talk a',
      content: { kind: 'chatMessage', chat: 'talk a', text: 'By Friday.', card: null },
      seenUpTo: null,
    });
    await page.db.promises.put(given('a', { text: id }));
  });
  const { getByText, queryByRole } = await line('Anna Weber');
  expect(getByText('not sent yet')).toBeTruthy();
  expect(queryByRole('button')).toBeNull();
});

describe('a date in my own text', () => {
  const needs = { rows: [talk('x', { asker: maria, waiting: [maria] })] };

  test('is offered, and kept when I say so', async () => {
    const page = await open([], needs);
    expect(await screen.findByText('You wrote a date. Keep it as a promise?')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Perhaps a promise: a date in your own words.',
    );
    expect(await page.db.promises.count()).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: 'Keep: Maria Lopez' }));
    expect(await screen.findByText('This week')).toBeTruthy();
    expect(await page.db.promises.toArray()).toMatchObject([
      { conversation: 'talk x', date: '2026-11-20', title: 'Answer Maria by Friday', isRefused: false },
    ]);
    await waitFor(async () => expect(await tasks(page)).toBe(1));
  });

  test('is not offered again when I say no, until I write another', async () => {
    const page = await open([], needs);
    fireEvent.click(await screen.findByRole('button', { name: 'No: Maria Lopez' }));
    await waitFor(() => expect(screen.queryByText(/^You wrote a date/)).toBeNull());
    expect(await page.db.promises.toArray()).toMatchObject([{ isRefused: true }]);
    await act(async () => {
      await page.db.requests.update('talk x', { promisedAt: now - hour });
    });
    expect(await screen.findByText('You wrote a date. Keep it as a promise?')).toBeTruthy();
  });
});

test('without consent to To Do it says what that would add, and the promises stay', async () => {
  const page = await open([given('a')]);
  await act(async () => {
    const { id } = await page.session.outbox.send({
      conversation: 'promise:a',
      content: { kind: 'task', promise: 'a' },
      seenUpTo: null,
    });
    await page.db.outbox.update(id, { state: 'failed', problem: 'consent' });
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Allow' }));
  await waitFor(async () => expect(await page.db.outbox.toArray()).toMatchObject([{ state: 'queued' }]));
  expect(await line('Anna Weber')).toBeTruthy();
});

test('words can be hidden here too', async () => {
  await open([given('a')], { settings: { hideWords: true } });
  await line('Anna Weber');
  expect(document.body.textContent).not.toContain('figures for October');
});
