/** @jest-environment jsdom */
import './fixtures/browser';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { WaitingPage } from '../../src/ui/shared/waiting/WaitingPage';
import { holding } from './fixtures/browser';
import { openPage, type PageNeeds } from './fixtures/openPage';
import { anna, ask, hour, maria, now, olga, request, tom } from './fixtures/sampleRows';

const page = document.createElement('div');
document.body.append(page);

const rows = [
  request('one', {
    waiting: [maria],
    asker: maria,
    since: now - 50 * hour,
    asks: [ask('Could you check one?')],
  }),
  request('two', { waiting: [tom], asker: tom, since: now - 40 * hour, asks: [ask('Could you check two?')] }),
  request('three', {
    waiting: [anna],
    asker: anna,
    since: now - 30 * hour,
    asks: [ask('Could you check three?')],
  }),
];

async function open(needs: PageNeeds = {}) {
  const searched = jest.fn();
  const opened = await openPage(<WaitingPage page={page} query="" onSearch={searched} />, { rows, ...needs });
  return { ...opened, searched };
}

async function forMe() {
  fireEvent.click(await screen.findByRole('tab', { name: 'For me' }));
  return screen.findByRole('grid', { name: 'Requests that wait for me' });
}

/** Conversations on screen, in order. */
const shown = () =>
  [...document.querySelectorAll('[data-conversation]')].map((row) => row.getAttribute('data-conversation'));
const line = (conversation: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-conversation="${conversation}"]`);
  if (!found) throw new Error(`${conversation} is not on screen`);
  return found;
};
const focus = (conversation: string) => act(() => line(conversation).focus());
const press = (key: string, code = '') =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code });

jest.setTimeout(60_000);
beforeEach(() => holding.clear());

test('says who waits, the longest by name', async () => {
  await open();
  expect(await screen.findByText('3 colleagues wait for you; Maria the longest, since Sunday.')).toBeTruthy();
});

test('whose answer lies in the outbox is not said to wait', async () => {
  const { db, session } = await open();
  await screen.findByText(/^3 colleagues wait for you; Maria the longest/);
  const { id } = await session.outbox.send({
    conversation: 'one',
    content: { kind: 'chatMessage', chat: 'one', text: 'Checked.', card: null },
    seenUpTo: null,
  });
  expect(await screen.findByText(/^2 colleagues wait for you; Tom the longest/)).toBeTruthy();
  await forMe();
  expect(within(line('one')).getByText('answer not sent yet')).toBeTruthy();
  await db.outbox.update(id, { state: 'sent', arrivedAs: 'not seen by sync yet' });
  expect(await within(line('one')).findByText('answer sent')).toBeTruthy();
});

test('a link to what is settled by now shows it all the same', async () => {
  const settled = request('settled', { turn: 'nobody', state: 'answered', subject: 'Old lamps' });
  await open({ rows: [...rows, settled], subPage: 'request/settled' });
  expect(await screen.findByRole('heading', { name: 'Old lamps' })).toBeTruthy();
  expect(shown()).not.toContain('settled');
});

test('Today ends', async () => {
  await open();
  expect(await screen.findByText('That is all for today.')).toBeTruthy();
  expect(shown()).toEqual(['one', 'two', 'three']);
});

test('after an action the focus is on the next row', async () => {
  const { db } = await open();
  await forMe();
  await waitFor(() => expect(shown()).toEqual(['one', 'two', 'three']));
  focus('one');
  press('e');
  await waitFor(() => expect(shown()).toEqual(['two', 'three']));
  await waitFor(() => expect(document.activeElement).toBe(line('two')));
  expect(await db.decisions.toArray()).toMatchObject([{ conversation: 'one', kind: 'answeredElsewhere' }]);
});

test('after an action on the last row the focus is on the one before', async () => {
  await open();
  await forMe();
  await waitFor(() => expect(shown()).toHaveLength(3));
  focus('three');
  press('x');
  await waitFor(() => expect(document.activeElement).toBe(line('two')));
});

test.each([
  ['z', () => press('z')],
  ['z on a Russian keyboard', () => press('я', 'KeyZ')],
  [
    'Ctrl+Z',
    () =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key: 'z', code: 'KeyZ', ctrlKey: true }),
  ],
])('%s takes a decision back and gives its row the focus', async (_name, undo) => {
  const { db } = await open();
  await forMe();
  await waitFor(() => expect(shown()).toHaveLength(3));
  focus('two');
  press('x');
  await screen.findByText('Not a request. Heed takes note of it.');
  await waitFor(() => expect(document.activeElement).toBe(line('three')));
  undo();
  await waitFor(() => expect(shown()).toEqual(['one', 'two', 'three']));
  await waitFor(() => expect(document.activeElement).toBe(line('two')));
  expect(await db.decisions.count()).toBe(0);
});

test('arrows move through the list', async () => {
  await open();
  await forMe();
  await waitFor(() => expect(shown()).toHaveLength(3));
  focus('one');
  press('ArrowDown');
  expect(document.activeElement).toBe(line('two'));
  press('End');
  expect(document.activeElement).toBe(line('three'));
  press('ArrowUp');
  expect(document.activeElement).toBe(line('two'));
});

test('letters do nothing when they are switched off, arrows still move', async () => {
  const { db, searched } = await open({ settings: { letterKeys: false } });
  await forMe();
  await waitFor(() => expect(shown()).toHaveLength(3));
  focus('one');
  for (const key of ['e', 'x', 'h', '/', '?']) press(key);
  press('ArrowDown');
  expect(document.activeElement).toBe(line('two'));
  expect(searched).not.toHaveBeenCalled();
  expect(await db.decisions.count()).toBe(0);
});

test('/ goes to the search', async () => {
  const { searched } = await open();
  await forMe();
  await waitFor(() => expect(shown()).toHaveLength(3));
  focus('one');
  press('/');
  expect(searched).toHaveBeenCalledTimes(1);
});

test('h hides words, and they are not on the page any more', async () => {
  await open();
  await forMe();
  await screen.findByText('“Could you check one?”');
  focus('one');
  press('h');
  await waitFor(() => expect(screen.queryByText('“Could you check one?”')).toBeNull());
  expect(document.body.textContent).not.toContain('Campaign figures');
});

test('Perhaps is folded, and counted in no sentence', async () => {
  await open({ rows: [...rows.slice(0, 1), request('perhaps', { isPerhaps: true, waiting: [olga] })] });
  expect(await screen.findByText('Maria is waiting for you, since Sunday.')).toBeTruthy();
  await forMe();
  await waitFor(() => expect(shown()).toEqual(['one']));
  fireEvent.click(screen.getByRole('button', { name: /^Show: Perhaps/ }));
  await waitFor(() => expect(shown()).toEqual(['one', 'perhaps']));
});

describe('older conversations', () => {
  const old = [60, 70].map((days) => request(`old${days}`, { since: now - days * 24 * hour }));
  const needs = { rows: [...rows, ...old], foldBefore: now - 7 * 24 * hour };

  test('are one folded line', async () => {
    await open(needs);
    await forMe();
    expect(await screen.findByText('2 older conversations, probably settled.')).toBeTruthy();
    expect(shown()).toEqual(['one', 'two', 'three']);
    fireEvent.click(screen.getByRole('button', { name: /^Look/ }));
    await waitFor(() => expect(shown()).toEqual(['one', 'two', 'three', 'old60', 'old70']));
  });

  test('are all put away at once, with one undo', async () => {
    const { db } = await open(needs);
    await forMe();
    fireEvent.click(await screen.findByRole('button', { name: 'Put all away' }));
    await waitFor(() => expect(screen.queryByText(/older conversations, probably/)).toBeNull());
    expect(await db.decisions.count()).toBe(2);
    const toast = await screen.findByText('2 conversations put away.');
    expect(toast).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('2 older conversations, probably settled.')).toBeTruthy();
    expect(await db.decisions.count()).toBe(0);
  });
});

test('Enter opens the detail in its place, with the words fetched for it', async () => {
  await open({
    context: async () => [
      {
        id: 'm1',
        from: 'Maria Lopez',
        fromAddress: maria.address,
        at: now - 50 * hour,
        text: '<b>Good</b> morning!',
      },
    ],
  });
  await forMe();
  await waitFor(() => expect(shown()).toHaveLength(3));
  focus('one');
  press('Enter');
  const detail = await screen.findByRole('article');
  // What comes from outside is text, whatever it looks like.
  expect(await within(detail).findByText('<b>Good</b> morning!')).toBeTruthy();
  press('Escape');
  await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
});

test('a conversation that cannot be fetched says why and can be tried again', async () => {
  let calls = 0;
  await open({
    context: async () => {
      calls += 1;
      if (calls === 1) throw Object.assign(new Error('no'), { code: 'throttled' });
      return [];
    },
  });
  await forMe();
  await waitFor(() => expect(shown()).toHaveLength(3));
  fireEvent.click(line('two'));
  expect(await screen.findByText(/could not be fetched: Microsoft 365 asks for a pause/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('There is no text in this conversation.')).toBeTruthy();
});

test('Open leads to the message', async () => {
  const { opened } = await open();
  await forMe();
  await waitFor(() => expect(shown()).toHaveLength(3));
  focus('one');
  fireEvent.click(await screen.findByRole('button', { name: 'More' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Open in Outlook' }));
  expect(opened).toEqual(['https://outlook.office.com/mail/id/1']);
});

describe('search', () => {
  test('finds also what is rightly not flagged, and says why', async () => {
    const settled = request('lights', {
      turn: 'nobody',
      state: 'none',
      waiting: [],
      asks: [],
      asker: null,
      since: null,
      lastAt: now - hour,
      lastFrom: tom,
      subject: 'Who left the lights on?',
      reasons: [{ code: 'askedOthers', values: { count: 1 } }],
    });
    await openPage(<WaitingPage page={page} query="lights" onSearch={() => {}} />, {
      rows: [...rows, settled],
    });
    expect(await screen.findByText('Not waiting')).toBeTruthy();
    await waitFor(() => expect(shown()).toEqual(['lights']));
    focus('lights');
    fireEvent.click(await screen.findByRole('button', { name: 'Why not?' }));
    expect(await screen.findByText('It asks others, not you.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Answered elsewhere' })).toBeNull();
  });

  test('says when there is nothing', async () => {
    await openPage(<WaitingPage page={page} query="unicorn" onSearch={() => {}} />, { rows });
    expect(await screen.findByText('Nothing found for “unicorn”.')).toBeTruthy();
  });
});

test('an empty list that is still being filled is not called empty', async () => {
  await open({ rows: [], status: { phase: 'filling', finishedAt: null, mail: { state: 'filling' } } });
  expect(await screen.findByText('Looking who waits …')).toBeTruthy();
  expect(screen.queryByText(/Nobody|Nothing/)).toBeNull();
});

test('without consent to chats it is said what consent would add, and one button gives it', async () => {
  const { db } = await open({
    rows: [],
    settings: { level: 'headers' },
    status: { chats: { state: 'noConsent' } },
  });
  await forMe();
  expect(await screen.findByText('Nobody in mail. Chats are not read.')).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: 'Read chats too' }));
  await waitFor(async () =>
    expect(await db.meta.get('settings')).toMatchObject({ value: { level: 'text' } }),
  );
});
