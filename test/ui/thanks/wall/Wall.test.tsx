/** @jest-environment jsdom */
import '../../fixtures/browser';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { AuthError } from '../../../../src/graph/signIn/AuthError';
import { writeMeta } from '../../../../src/store/meta';
import { Wall } from '../../../../src/ui/shared/thanks/wall/Wall';
import { openPage } from '../../fixtures/openPage';
import { anna, day, ivan, now } from '../../fixtures/sampleRows';
import { cards, failing, nothingNew, openWall, place, row, ToldGraph } from './openWall';

jest.setTimeout(60_000);

test('before a wall is chosen it says what could be here, and both kinds with what they need', async () => {
  await openPage(<Wall />);
  fireEvent.click(await screen.findByRole('button', { name: 'Choose the wall' }));
  const dialog = await screen.findByRole('dialog', { name: 'Where does your team say thank you?' });
  expect(within(dialog).getByText('You can allow this yourself.')).toBeTruthy();
  expect(
    within(dialog).getByText('An administrator of your company has to allow reading channels.'),
  ).toBeTruthy();
  expect(await within(dialog).findByText('Heed knows no group chat of yours yet.')).toBeTruthy();
});

test('a group chat is chosen by its name, and remembered', async () => {
  const { db } = await openPage(<Wall />);
  await db.chats.put({
    id: place.chat,
    form: 'group',
    topic: 'Kudos club',
    members: [ivan, anna],
    webLink: null,
    lastAt: 0,
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Choose the wall' }));
  fireEvent.click(await screen.findByRole('combobox', { name: 'Group chat' }));
  fireEvent.click(await screen.findByRole('option', { name: 'Kudos club' }));
  fireEvent.click(screen.getByRole('button', { name: 'Show it' }));
  const name = await screen.findByRole('heading', { name: 'Kudos club', hidden: true });
  await waitFor(() => expect(document.activeElement).toBe(name));
  expect((await db.meta.get('wall'))?.value).toEqual({ place, name: 'Kudos club' });
});

test('cards come newest first, drawn by Teams’ renderer, with who thanks whom', async () => {
  await openWall([
    row({ words: 'The older one', at: now - 9 * day }),
    row({ words: 'The newer one', at: now - day }),
  ]);
  await screen.findByText('The newer one');
  expect(cards().map((card) => card.getAttribute('aria-label'))).toEqual([
    'Anna Weber thanks Maria Lopez, 16 Nov',
    'Anna Weber thanks Maria Lopez, 8 Nov',
  ]);
  expect(document.querySelectorAll('.ac-adaptiveCard')).toHaveLength(2);
});

test('narrows by person, principle and time, and shows all again', async () => {
  await openWall([
    row({ words: 'For quality' }),
    row({ words: 'For respect', principle: 'respect', to: [{ ...ivan, userId: 'ivan' }] }),
    row({ words: 'Long ago', at: now - 100 * day }),
  ]);
  await screen.findByText('Long ago');
  const choose = async (menu: RegExp, item: string) => {
    fireEvent.click(screen.getByRole('button', { name: menu }));
    fireEvent.click(await screen.findByRole('menuitemradio', { name: item }));
  };
  await choose(/^Principle/, 'Respect and care');
  await waitFor(() => expect(cards()).toHaveLength(1));
  await choose(/^Person/, 'Maria Lopez');
  expect(await screen.findByText('None is like that.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  await choose(/^Time/, 'Last 12 weeks');
  await waitFor(() => expect(cards()).toHaveLength(2));
});

test('more than fit are shown on demand', async () => {
  await openWall(Array.from({ length: 30 }, () => row()));
  await waitFor(() => expect(cards()).toHaveLength(24));
  fireEvent.click(screen.getByRole('button', { name: 'Show older ones' }));
  await waitFor(() => expect(cards()).toHaveLength(30));
  expect(screen.queryByRole('button', { name: 'Show older ones' })).toBeNull();
});

test('a card opens where it lies, and says when it was edited', async () => {
  const { opened } = await openWall([
    row({}, { isEdited: true, webLink: 'https://teams.microsoft.com/l/message/9' }),
  ]);
  expect(await screen.findByText('Edited')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Open in Teams' }));
  expect(opened).toEqual(['https://teams.microsoft.com/l/message/9']);
});

test('words are hidden while sharing the screen', async () => {
  await openWall([row({ words: 'Not for the audience' })], { settings: { hideWords: true } });
  await waitFor(() => expect(cards()).toHaveLength(1));
  expect(screen.queryByText('Not for the audience')).toBeNull();
});

test.each([
  ['consent', /Heed has to read your chat messages/],
  ['adminConsent', /^Only an administrator of your company can allow this/],
] as const)(
  'where consent lacks (%s) it asks on the spot, and what was read before stays',
  async (code, words) => {
    let isAllowed = false;
    const client = new ToldGraph(() => (isAllowed ? { value: [] } : new AuthError(code, 'not yet')));
    await openWall([row({ words: 'Known already' })], {
      client,
      signIn: {
        consent: async () => {
          isAllowed = true;
        },
      },
    });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(await screen.findByText('Known already')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: code === 'consent' ? 'Allow' : 'Ask again' }));
    expect(await screen.findByText(/^As of /)).toBeTruthy();
    expect(screen.queryByText(words)).toBeNull();
  },
);

test.each([
  ['server', /^New ones could not be read: .* What was read before is below\.$/],
  ['consent', /^Heed may not read there/],
] as const)(
  'when the wall cannot be read (%s) it says why, and tries again on demand',
  async (kind, words) => {
    const client = failing(kind);
    await openWall([row({ words: 'Known already' })], { client });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(await screen.findByText('Known already')).toBeTruthy();
    const before = client.asked.length;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(client.asked.length).toBe(before + 1));
  },
);

test('offline it says so at once, with the time of what is shown', async () => {
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const client = nothingNew();
  await openPage(<Wall />, { client }).then(async ({ db }) => {
    await act(async () => {
      await db.kudos.put(row());
      await writeMeta(db, 'wallRead', {
        place: place.chat,
        cursor: { kind: 'since', since: 0 },
        finishedAt: now - 60_000,
      });
      await writeMeta(db, 'wall', { place, name: 'Kudos club' });
    });
  });
  expect(await screen.findByText('You are offline. This is what was read at 10:59.')).toBeTruthy();
  expect(client.asked).toEqual([]);
  online.mockRestore();
});

test('coming back after a while, one sees what is new', async () => {
  const client = nothingNew();
  let at = now;
  await openWall([row()], { client, now: () => at });
  await waitFor(() => expect(client.asked).toHaveLength(1));
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(client.asked).toHaveLength(1);
  at += 6 * 60_000;
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  await waitFor(() => expect(client.asked).toHaveLength(2));
});

test('a wall with no card says so', async () => {
  await openWall([]);
  expect(await screen.findByText('Nobody has said thank you here with a card yet.')).toBeTruthy();
});
