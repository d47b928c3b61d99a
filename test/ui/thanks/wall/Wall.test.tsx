/** @jest-environment jsdom */
import '../../fixtures/browser';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { kudosCard } from '../../../../src/cards/kudosCard';
import { readKudos } from '../../../../src/cards/readKudos';
import { samplePlace } from '../../../../src/cli/samples/sampleKudos';
import type { Kudos } from '../../../../src/domain/kudos';
import { GraphClient } from '../../../../src/graph/GraphClient';
import { GraphError } from '../../../../src/graph/GraphError';
import { AuthError } from '../../../../src/graph/signIn/AuthError';
import type { KudosRow } from '../../../../src/store/kudosRows';
import { writeMeta } from '../../../../src/store/meta';
import Mine from '../../../../src/ui/shared/thanks/wall/Mine';
import { Wall } from '../../../../src/ui/shared/thanks/wall/Wall';
import { hostileTexts } from '../../../sync/hostileTexts';
import { openPage, type PageNeeds } from '../../fixtures/openPage';
import { anna, day, ivan, maria, now } from '../../fixtures/sampleRows';

jest.setTimeout(60_000);

const place = { kind: 'chat', chat: '19:thanks' } as const;
const me = { ...ivan, userId: 'ivan' };
let count = 0;

function row(more: Partial<Kudos> = {}, other: Partial<KudosRow> = {}): KudosRow {
  count += 1;
  const kudos: Kudos = {
    id: `5a0d9c3e-0000-4000-8000-${String(count).padStart(12, '0')}`,
    from: { ...anna, userId: 'anna' },
    to: [{ ...maria, userId: 'maria' }],
    principle: 'quality',
    words: `Words ${count}`,
    at: now - count * day,
    language: 'en',
    ...more,
  };
  const userIds = [kudos.from, ...kudos.to].flatMap(({ userId }) => userId ?? []);
  return {
    place: place.chat,
    message: String(count),
    at: kudos.at,
    card: { form: 'known', kudos },
    isEdited: false,
    reactions: [],
    webLink: `https://teams.microsoft.com/l/message/${count}`,
    people: userIds,
    ...other,
  };
}

async function open(rows: readonly KudosRow[], needs: PageNeeds = {}, part = <Wall />) {
  const opened = await openPage(part, { client: nothingNew(), ...needs });
  await act(async () => {
    await opened.db.kudos.bulkPut([...rows]);
    const cursor = { kind: 'since', since: now - day } as const;
    if (rows.length > 0)
      await writeMeta(opened.db, 'wallRead', { place: place.chat, cursor, finishedAt: now - day });
    await writeMeta(opened.db, 'wall', { place, name: 'Kudos club' });
  });
  return opened;
}

const cards = () => screen.getAllByRole('listitem');

/** Graph as told: what it answers to reading and to reacting. */
class ToldGraph extends GraphClient {
  readonly asked: string[] = [];
  constructor(private readonly answer: (path: string) => unknown) {
    super({ base: 'http://127.0.0.1:9/v1.0', getToken: async () => 'token' });
  }
  private async told(path: string): Promise<unknown> {
    this.asked.push(path);
    const answer = this.answer(path);
    if (answer instanceof Error) throw answer;
    return answer;
  }
  override get(path: string): Promise<unknown> {
    return this.told(path);
  }
  override post(path: string, body: unknown): Promise<unknown> {
    return this.told(`${path} ${JSON.stringify(body)}`);
  }
}

const nothingNew = () => new ToldGraph(() => ({ value: [] }));
const failing = (kind: 'network' | 'consent' | 'server') =>
  new ToldGraph(
    () => new GraphError('no', { kind, code: kind, status: 0, retryAfter: null, requestId: null }),
  );

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
  await open([
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
  await open([
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
  await open(Array.from({ length: 30 }, () => row()));
  await waitFor(() => expect(cards()).toHaveLength(24));
  fireEvent.click(screen.getByRole('button', { name: 'Show older ones' }));
  await waitFor(() => expect(cards()).toHaveLength(30));
  expect(screen.queryByRole('button', { name: 'Show older ones' })).toBeNull();
});

test.each(hostileTexts)('hostile words stand on the wall as words: %s', async (words) => {
  await open([row({ words, from: { ...anna, name: words, userId: 'anna' }, principle: { own: words } })]);
  await waitFor(() => expect(document.querySelector('.ac-adaptiveCard')).not.toBeNull());
  const card = document.querySelector('.ac-adaptiveCard');
  const squeezed = (text: string) => text.replace(/[\s\p{Cf}]+/gu, '');
  expect(squeezed(card?.textContent ?? '')).toContain(squeezed(words));
  expect(card?.querySelectorAll('script, iframe, a, svg, style, at, attachment')).toHaveLength(0);
  for (const image of card?.querySelectorAll('img') ?? [])
    expect(new URL(image.src).pathname).toMatch(/^\/kudos\/\w+\.png$/);
});

test('a forged card shows who really sent it', async () => {
  const forged = kudosCard(
    { ...knownKudos(row()), from: { ...maria, userId: 'maria' }, words: 'Signed by somebody else' },
    samplePlace,
  );
  const card = readKudos({ from: { ...anna, userId: 'anna' }, at: now, card: forged }, new Map());
  if (!card) throw new Error('not read');
  await open([row({}, { card })]);
  await screen.findByText('Signed by somebody else');
  expect(screen.getByText(/^Anna Weber · /)).toBeTruthy();
  expect(screen.queryByText(/^Maria Lopez · /)).toBeNull();
});

function knownKudos({ card }: KudosRow): Kudos {
  if (card.form !== 'known') throw new Error('no kudos');
  return card.kudos;
}

test('a card of a later form is shown as its text', async () => {
  const text = '<b>New</b>\nwords';
  await open([row({}, { card: { form: 'later', from: anna, at: now, text } })]);
  expect(await screen.findByText(/<b>New<\/b>/)).toBeTruthy();
  expect(screen.getByText('From Anna Weber, made with a newer Heed')).toBeTruthy();
});

test('a card opens where it lies, and says when it was edited', async () => {
  const { opened } = await open([
    row({}, { isEdited: true, webLink: 'https://teams.microsoft.com/l/message/9' }),
  ]);
  expect(await screen.findByText('Edited')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Open in Teams' }));
  expect(opened).toEqual(['https://teams.microsoft.com/l/message/9']);
});

test('words are hidden while sharing the screen', async () => {
  await open([row({ words: 'Not for the audience' })], { settings: { hideWords: true } });
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
    await open([row({ words: 'Known already' })], {
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
    await open([row({ words: 'Known already' })], { client });
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
  await open([row()], { client, now: () => at });
  await waitFor(() => expect(client.asked).toHaveLength(1));
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(client.asked).toHaveLength(1);
  at += 6 * 60_000;
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  await waitFor(() => expect(client.asked).toHaveLength(2));
});

test('endless words of other programs are cut on the wall', async () => {
  await open([row({ words: 'Thanks! '.repeat(3_000) })]);
  await waitFor(() => expect(document.querySelector('.ac-adaptiveCard')).not.toBeNull());
  expect(document.querySelector('.ac-adaptiveCard')?.textContent?.length).toBeLessThan(4_500);
});

test('a wall with no card says so', async () => {
  await open([]);
  expect(await screen.findByText('Nobody has said thank you here with a card yet.')).toBeTruthy();
});

test('a reaction is given, told, and undone', async () => {
  const client = nothingNew();
  const { db } = await open([row({}, { message: 'm', reactions: [{ kind: 'heart', by: anna, at: now }] })], {
    client,
  });
  fireEvent.click(await screen.findByRole('button', { name: '❤️ 1 by Anna Weber' }));
  const chip = await screen.findByRole('button', { name: '❤️ 2 by Anna Weber, Ivan Orlov' });
  expect(chip.getAttribute('aria-pressed')).toBe('true');
  expect(client.asked.at(-1)).toBe('/chats/19%3Athanks/messages/m/setReaction {"reactionType":"❤️"}');
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: '❤️ 1 by Anna Weber' });
  expect(client.asked.at(-1)).toBe('/chats/19%3Athanks/messages/m/unsetReaction {"reactionType":"❤️"}');
  expect((await db.kudos.get([place.chat, 'm']))?.reactions).toHaveLength(1);
});

test('a reaction that nobody has given yet is chosen from a few', async () => {
  const client = nothingNew();
  await open([row({}, { message: 'm' })], { client });
  fireEvent.click(await screen.findByRole('button', { name: 'React' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'React with 👏' }));
  expect(await screen.findByRole('button', { name: '👏 1 by Ivan Orlov' })).toBeTruthy();
});

test('a reaction that Teams refuses is taken back, and it says so', async () => {
  await open([row({}, { reactions: [{ kind: '🎉', by: anna, at: now }] })], { client: failing('server') });
  fireEvent.click(await screen.findByRole('button', { name: '🎉 1 by Anna Weber' }));
  expect(await screen.findByText(/^The reaction was not given: /)).toBeTruthy();
  expect(await screen.findByRole('button', { name: '🎉 1 by Anna Weber' })).toBeTruthy();
});

test('given and received are my own: apart, with a file of all', async () => {
  const saved: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      saved.push(blob);
      return 'blob:1';
    },
    revokeObjectURL: () => {},
  });
  await open(
    [row({ words: 'To me', to: [me] }), row({ words: 'By me', from: me }), row({ words: 'Of others' })],
    {},
    <Mine />,
  );
  expect(await screen.findByText('To me')).toBeTruthy();
  expect(screen.getByText('From Anna Weber')).toBeTruthy();
  expect(screen.queryByText('By me')).toBeNull();
  fireEvent.click(screen.getByRole('tab', { name: 'Given' }));
  expect(await screen.findByText('By me')).toBeTruthy();
  expect(screen.getByText('To Maria Lopez')).toBeTruthy();
  expect(screen.queryByText('Of others')).toBeNull();
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  fireEvent.click(screen.getByRole('button', { name: 'Download as CSV' }));
  expect(click).toHaveBeenCalled();
  const reader = new FileReader();
  const read = new Promise((resolve) => reader.addEventListener('load', resolve));
  reader.readAsText(saved[0] ?? new Blob());
  await read;
  const lines = String(reader.result).split('\r\n');
  expect(lines.map((line) => line.split(',')[1])).toEqual([
    'Given or received',
    'Received',
    'Given',
    undefined,
  ]);
  click.mockRestore();
});

test('the weeks stand as a table beside the picture', async () => {
  await open([row({ to: [me], at: now - 8 * day, principle: 'respect' })], {}, <Mine />);
  fireEvent.click(await screen.findByRole('button', { name: 'The last 12 weeks' }));
  const table = await screen.findByRole('table', { name: 'Thank-yous by week and principle' });
  expect(within(table).getAllByRole('row')).toHaveLength(13);
  const week = within(table).getByRole('row', { name: /^9 Nov/ });
  expect(within(week).getByRole('cell').textContent).toBe('1');
});
