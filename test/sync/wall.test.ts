// The wall over the sandbox: what is read, what is read again, and who really sent it.

import 'fake-indexeddb/auto';
import { kudosCard } from '../../src/cards/kudosCard';
import { samplePlace } from '../../src/cli/samples/sampleKudos';
import type { Kudos } from '../../src/domain/kudos';
import type { Person } from '../../src/domain/person';
import type { Place } from '../../src/domain/place';
import { GraphClient } from '../../src/graph/GraphClient';
import { AuthError } from '../../src/graph/signIn/AuthError';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/startSandbox';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { kudosOf, wallKudos } from '../../src/store/kudos';
import { readMeta } from '../../src/store/meta';
import { readWall } from '../../src/sync/readWall';
import { boris, clara, groupChat, now, vera } from '../sandbox/server/office';
import { team, teamOffice, thanks } from '../sandbox/server/teamOffice';
import { hostileTexts } from './hostileTexts';

const day = 86_400_000;
let sandbox: Sandbox;
let db: HeedDatabase;
let at: number;
let count = 0;

beforeEach(async () => {
  at = now;
  count += 1;
  db = new HeedDatabase(`wall:${count}`);
  sandbox = await startSandbox({ tenant: teamOffice(3), clock: () => at });
});
afterEach(async () => {
  await sandbox.close();
  await db.delete();
});

type User = typeof vera;
const personOf = ({ id, displayName, mail }: User): Person => ({
  address: mail,
  name: displayName,
  userId: id,
});
const clientOf = ({ id }: User) =>
  new GraphClient({ base: sandbox.url, getToken: async (scopes) => sandbox.issueToken(id, scopes) });

const channel: Place = { kind: 'channel', team, channel: thanks };
const group: Place = { kind: 'chat', chat: groupChat };
const pathOf = (place: Place) =>
  place.kind === 'chat'
    ? `/chats/${encodeURIComponent(place.chat)}/messages`
    : `/teams/${place.team}/channels/${encodeURIComponent(place.channel)}/messages`;

function kudos(more: Partial<Kudos> = {}): Kudos {
  count += 1;
  return {
    id: `5a0d9c3e-0000-4000-8000-${String(count).padStart(12, '0')}`,
    from: personOf(boris),
    to: [personOf(clara)],
    principle: 'quality',
    words: 'For the second look.',
    at,
    language: 'en',
    ...more,
  };
}

const bodyOf = (card: string) => ({
  body: { contentType: 'html', content: '<attachment id="a"></attachment>' },
  attachments: [{ id: 'a', contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});

/** Posts a card as somebody; gives the message's address. */
async function give(place: Place, by: User, card: string): Promise<string> {
  at += 1_000;
  const scopes = place.kind === 'chat' ? ['ChatMessage.Send'] : ['ChannelMessage.Send'];
  const answer = await clientOf(by).post(pathOf(place), bodyOf(card), { scopes });
  const id = answer !== null && typeof answer === 'object' && 'id' in answer ? String(answer.id) : '';
  return `${pathOf(place)}/${id}`;
}

const read = (place: Place, by = vera) => readWall({ client: clientOf(by), db, place, now: at });
const placeName = (place: Place) => (place.kind === 'chat' ? place.chat : place.channel);

async function wordsOn(place: Place) {
  const rows = await wallKudos(db, placeName(place));
  return rows.map(({ card }) => (card.form === 'known' ? card.kudos.words : card.text));
}

describe.each([
  ['channel', channel],
  ['group chat', group],
])('the wall in a %s', (_name, place) => {
  test('has its cards newest first, and asks for what is new only', async () => {
    await give(place, boris, kudosCard(kudos({ words: 'One' }), samplePlace));
    await give(place, clara, kudosCard(kudos({ words: 'Two' }), samplePlace));
    await read(place);
    expect(await wordsOn(place)).toEqual(['Two', 'One']);
    const before = sandbox.calls.length;
    await give(place, boris, kudosCard(kudos({ words: 'Three' }), samplePlace));
    await read(place);
    expect(await wordsOn(place)).toEqual(['Three', 'Two', 'One']);
    await read(place);
    const asked = sandbox.calls.slice(before).filter(({ method }) => method === 'GET');
    expect(asked).toHaveLength(2);
    expect(asked[0]?.bytes).toBeLessThan(5_000);
  });

  test('shows who sent a card, whomever it claims', async () => {
    await give(place, boris, kudosCard(kudos({ from: personOf(vera) }), samplePlace));
    await read(place);
    const [row] = await wallKudos(db, placeName(place));
    expect(row?.card).toMatchObject({ form: 'known', kudos: { from: { userId: boris.id } } });
    expect(row?.people).toEqual([boris.id, clara.id]);
  });

  test('follows what is edited, reacted to and deleted', async () => {
    const address = await give(place, boris, kudosCard(kudos({ words: 'First words' }), samplePlace));
    await give(place, boris, kudosCard(kudos({ words: 'Other card' }), samplePlace));
    await read(place);
    at += 1_000;
    const edit = bodyOf(kudosCard(kudos({ words: 'Better words' }), samplePlace));
    await clientOf(boris).patch(address, edit, { scopes: ['Chat.ReadWrite', 'ChannelMessage.ReadWrite'] });
    const react = { scopes: ['ChatMessage.Send', 'ChannelMessage.Send'] };
    await clientOf(clara).post(`${address}/setReaction`, { reactionType: '🎉' }, react);
    await read(place);
    const edited = (await wallKudos(db, placeName(place)))[1];
    expect(edited).toMatchObject({ isEdited: true, reactions: [{ kind: '🎉' }] });
    expect(await wordsOn(place)).toEqual(['Other card', 'Better words']);
    at += 1_000;
    const remove = place.kind === 'chat' ? `/users/${boris.id}${address}` : address;
    const scopes = { scopes: ['Chat.ReadWrite', 'ChannelMessage.ReadWrite'] };
    await clientOf(boris).post(`${remove}/softDelete`, {}, scopes);
    await read(place);
    expect(await wordsOn(place)).toEqual(['Other card']);
  });

  test('loses a card whose sender made plain words of it', async () => {
    const address = await give(place, boris, kudosCard(kudos(), samplePlace));
    await read(place);
    at += 1_000;
    const plain = { body: { contentType: 'text', content: 'never mind' } };
    await clientOf(boris).patch(address, plain, { scopes: ['Chat.ReadWrite', 'ChannelMessage.ReadWrite'] });
    await read(place);
    expect(await wordsOn(place)).toEqual([]);
  });

  test('takes no other card for thanks, and keeps the text of a later form', async () => {
    await give(place, boris, '{"type":"AdaptiveCard","version":"1.4","body":[]}');
    await give(place, boris, 'no JSON at all');
    const later = kudosCard(kudos({ words: 'From the future' }), samplePlace);
    await give(place, boris, later.replace('kudos%2F1%2F', 'kudos%2F2%2F'));
    await read(place);
    const rows = await wallKudos(db, placeName(place));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.card.form).toBe('later');
    expect((await wordsOn(place))[0]).toContain('From the future');
  });

  test.each(hostileTexts)('keeps hostile words as the text they are: %s', async (words) => {
    await give(place, boris, kudosCard(kudos({ words }), samplePlace));
    await read(place);
    expect((await wordsOn(place)).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      words.replace(/\s+/g, ' ').trim(),
    ]);
  });
});

test('a link that has expired is begun anew, and what is gone by then is forgotten', async () => {
  const address = await give(channel, boris, kudosCard(kudos({ words: 'Gone soon' }), samplePlace));
  await give(channel, boris, kudosCard(kudos({ words: 'Stays' }), samplePlace));
  await read(channel);
  sandbox.expireDeltaTokens();
  await clientOf(boris).post(`${address}/softDelete`, {}, { scopes: ['ChannelMessage.ReadWrite'] });
  await db.kudos.put({ ...(await stored()), message: 'vanished' });
  await read(channel);
  expect(await wordsOn(channel)).toEqual(['Stays']);
});

async function stored() {
  const [row] = await wallKudos(db, thanks);
  if (!row) throw new Error('nothing is stored');
  return row;
}

test('another wall is read from its own beginning, a year back', async () => {
  await give(channel, boris, kudosCard(kudos({ words: 'In the channel' }), samplePlace));
  await give(group, boris, kudosCard(kudos({ words: 'In the group' }), samplePlace));
  await read(channel);
  await read(group);
  expect(await wordsOn(group)).toEqual(['In the group']);
  at += 366 * day;
  await read(channel);
  expect(await wordsOn(channel)).toEqual(['In the channel']);
  expect(await readMeta(db, 'wallRead')).toMatchObject({ place: thanks, finishedAt: at });
});

test('those who reacted have their names, where the directory may be read', async () => {
  const address = await give(channel, boris, kudosCard(kudos(), samplePlace));
  await clientOf(clara).post(
    `${address}/setReaction`,
    { reactionType: '🎉' },
    { scopes: ['ChannelMessage.Send'] },
  );
  const closed = new GraphClient({
    base: sandbox.url,
    getToken: async (scopes) => {
      if (scopes.includes('User.ReadBasic.All')) throw new AuthError('consent', 'not yet');
      return sandbox.issueToken(vera.id, scopes);
    },
  });
  await readWall({ client: closed, db, place: channel, now: at });
  expect((await stored()).reactions).toMatchObject([{ by: { name: '', userId: clara.id } }]);
  await db.meta.delete('wallRead');
  await read(channel);
  expect((await stored()).reactions).toMatchObject([
    { kind: '🎉', by: { name: clara.displayName, address: clara.mail, userId: clara.id } },
  ]);
  const before = sandbox.calls.length;
  await db.meta.delete('wallRead');
  await read(channel);
  expect(sandbox.calls.slice(before).some(({ path }) => path.startsWith('/users/'))).toBe(false);
});

test('without consent it says so and keeps what it has', async () => {
  await give(channel, boris, kudosCard(kudos({ words: 'Known' }), samplePlace));
  await read(channel);
  const poor = new GraphClient({
    base: sandbox.url,
    getToken: async () => sandbox.issueToken(vera.id, ['User.Read']),
  });
  await expect(readWall({ client: poor, db, place: channel, now: at })).rejects.toMatchObject({
    kind: 'consent',
  });
  expect(await wordsOn(channel)).toEqual(['Known']);
});

test('one thank-you sent to several people one by one is one giving', async () => {
  const given = kudos({ to: [personOf(vera)] });
  await give(channel, boris, kudosCard(given, samplePlace));
  await give(group, boris, kudosCard({ ...given, to: [personOf(clara)] }, samplePlace));
  await give(group, clara, kudosCard(kudos({ from: personOf(clara), to: [personOf(vera)] }), samplePlace));
  await read(channel);
  await read(group);
  const ofBoris = await kudosOf(db, boris.id);
  expect(ofBoris).toHaveLength(1);
  expect(ofBoris[0]?.card).toMatchObject({ kudos: { to: [{ userId: vera.id }, { userId: clara.id }] } });
  expect(await kudosOf(db, vera.id)).toHaveLength(2);
  expect(await kudosOf(db, 'nobody')).toEqual([]);
});
