/** @jest-environment jsdom */

import '../fixtures/browser';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { noteAsked } from '../../../src/store/asked';
import { readMoments } from '../../../src/store/moments';
import AskedPage from '../../../src/ui/shared/thanks/asked/AskedPage';
import AnswerFeedback from '../../../src/ui/shared/thanks/feedback/AnswerFeedback';
import MomentLine from '../../../src/ui/shared/thanks/moments/MomentLine';
import { outboxRow } from '../../store/outboxRow';
import { storedMessage } from '../../store/storedRequest';
import { openPage } from '../fixtures/openPage';
import { anna, day, hour, ivan, maria, now, request } from '../fixtures/sampleRows';

// Lazy parts are compiled when they are first drawn: that may take a while on a busy machine.
jest.setTimeout(60_000);

const mine = request('c1', {
  turn: 'nobody',
  state: 'answered',
  asker: ivan,
  asked: [anna],
  waiting: [],
  lastFrom: anna,
  since: now - 2 * hour,
  lastAt: now - 2 * hour + 600_000,
});

const answer = storedMessage({
  id: 'm1',
  conversation: 'c1',
  from: anna,
  to: [ivan],
  at: now - 2 * hour + 600_000,
});

test('a fast answer is one quiet line with its reason, and leads to a thank-you for it', async () => {
  const { db } = await openPage(<MomentLine />, { rows: [mine] });
  await act(() => db.messages.put(answer));
  await screen.findByText('Anna answered you within 10 minutes of your working time.');
  fireEvent.click(screen.getByRole('button', { name: 'Say thank you' }));
  await waitFor(() => expect(window.location.hash).toBe('#/thanks/new/about/c1'));
  expect((await readMoments(db)).past).toEqual(['c1']);
});

test('not now takes the line away, and its kind rests', async () => {
  const { db } = await openPage(<MomentLine />, { rows: [mine] });
  await act(() => db.messages.put(answer));
  fireEvent.click(await screen.findByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(screen.queryByText(/answered you within/)).toBeNull());
  expect((await readMoments(db)).putOffs).toMatchObject({ fast: { times: 1 } });
});

test('feedback goes to the helper’s chat, word for word', async () => {
  const { db } = await openPage(<AnswerFeedback row={mine} />);
  fireEvent.click(await screen.findByRole('button', { name: 'One thing that would help next time' }));
  const box = await screen.findByRole('textbox', { name: 'In your own words, to Anna' });
  fireEvent.change(box, { target: { value: 'The **numbers** first.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send to Anna' }));
  await screen.findByText('Leaves in a moment.');
  expect((await db.outbox.toArray()).map(({ content }) => content)).toEqual([
    { kind: 'directMessage', person: anna, text: 'The **numbers** first.', card: null },
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByDisplayValue('The **numbers** first.')).toBeTruthy();
  expect(await db.outbox.count()).toBe(0);
});

test('beside a request of somebody else’s there is no such choice', async () => {
  await openPage(<AnswerFeedback row={{ ...mine, asker: maria, asked: [ivan] }} />);
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(screen.queryByRole('button')).toBeNull();
});

const theirs = (conversation: string, asker: typeof anna, at: number) =>
  request(conversation, { turn: 'nobody', state: 'answered', asker, asked: [ivan], lastAt: at });

test('those I helped are asked by a message that I see, each alone, and not again for a month', async () => {
  const { db } = await openPage(<AskedPage />, {
    rows: [theirs('a', anna, now - day), theirs('m', maria, now - 2 * day)],
  });
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Maria Lopez' }));
  const box = await screen.findByRole('textbox', { name: 'Your message' });
  await waitFor(() =>
    expect(box).toHaveProperty('value', expect.stringContaining('one thing I could do better')),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Send to 1 colleague' }));
  await screen.findByText('You asked lately. Heed offers it again after a month.');
  const [row] = await db.outbox.toArray();
  expect(row?.content).toMatchObject({ kind: 'directMessage', person: anna, card: null });
  expect(screen.queryByRole('button', { name: /^Send to/ })).toBeNull();
});

test('a chat that sync finds after the page was opened brings its answers', async () => {
  let isThere = false;
  const answer = { id: '1', from: anna.name, fromAddress: anna.address, at: now, text: 'Earlier, please.' };
  const { db } = await openPage(<AskedPage />, {
    context: async () => (isThere ? [answer] : []),
    prepare: (store) => noteAsked(store, [{ person: anna, at: now - day, text: 'row' }], now),
  });
  await screen.findByText('No answer yet.');
  isThere = true;
  await act(() =>
    db.chats.put({
      id: 'two',
      form: 'oneOnOne',
      topic: '',
      members: [ivan, anna],
      webLink: null,
      lastAt: now,
    }),
  );
  await screen.findByText('Earlier, please.');
});

test('an answer is found though the clock of this device is ahead of Teams’', async () => {
  const said = (id: string, from: typeof anna, at: number, text: string) => ({
    id,
    from: from.name,
    fromAddress: from.address,
    at,
    text,
  });
  await openPage(<AskedPage />, {
    context: async () => [
      said('1', anna, now - hour - 2, 'before'),
      said('2', ivan, now - hour, 'How do I help?'),
      said('3', anna, now - hour + 1, 'Sooner, please.'),
    ],
    prepare: async (store) => {
      await noteAsked(store, [{ person: anna, at: now, text: 'row' }], now);
      await store.outbox.add(outboxRow({ id: 'row', state: 'sent', arrivedAs: '2' }));
      await store.chats.put({
        id: 'two',
        form: 'oneOnOne',
        topic: '',
        members: [ivan, anna],
        webLink: null,
        lastAt: now,
      });
    },
  });
  await screen.findByText('Sooner, please.');
  expect(screen.queryByText('before')).toBeNull();
});

test('answers are read from the chat, shown as they stand, and only what came since', async () => {
  const said = (id: string, at: number, text: string) => ({
    id,
    from: anna.name,
    fromAddress: anna.address,
    at,
    text,
  });
  const { db } = await openPage(<AskedPage />, {
    context: async () => [
      said('1', now - 3 * day, 'before'),
      said('2', now - hour, '<b>Say when</b> first.'),
      { ...said('3', now, 'mine'), fromAddress: ivan.address },
    ],
  });
  await act(async () => {
    await db.chats.put({
      id: 'two',
      form: 'oneOnOne',
      topic: '',
      members: [ivan, anna],
      webLink: null,
      lastAt: now,
    });
    await noteAsked(db, [{ person: anna, at: now - day, text: 'row' }], now);
  });
  await screen.findByText('<b>Say when</b> first.');
  expect(screen.queryByText('before')).toBeNull();
  expect(screen.queryByText('mine')).toBeNull();
});
