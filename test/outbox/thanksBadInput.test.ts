/** Thank-yous to whom or where something is wrong: who can has the card once, who cannot is named, nothing is lost. */

import 'fake-indexeddb/auto';
import { kudosIdOf } from '../../src/cards/readKudos';
import { sampleKudos, samplePlace } from '../../src/cli/samples/sampleKudos';
import { SimulatedClock } from '../../src/cli/soak/SimulatedClock';
import { type Audience, mostThanked } from '../../src/domain/kudos';
import type { Person } from '../../src/domain/person';
import { GraphClient } from '../../src/graph/GraphClient';
import { channelCarrier } from '../../src/outbox/channelCarrier';
import { chatCarrier } from '../../src/outbox/chatCarrier';
import { mailCarrier } from '../../src/outbox/mailCarrier';
import { Outbox } from '../../src/outbox/Outbox';
import { storedOutbox } from '../../src/outbox/storedOutbox';
import { thanksTexts } from '../../src/outbox/thanksTexts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/startSandbox';
import type { TenantUser } from '../../src/sandbox/tenant';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { sendState } from '../../src/ui/shared/thanks/compose/sendState';
import { boris, clara, groupChat, now, vera } from '../sandbox/server/office';
import { old, team, teamOffice } from '../sandbox/server/teamOffice';

jest.setTimeout(60_000);

const [first] = sampleKudos;
if (!first) throw new Error('no sample');
const { id: _id, ...kudos } = first.kudos;

const personOf = ({ id, displayName, mail }: TenantUser['user']): Person => ({
  address: mail,
  name: displayName,
  userId: id,
});
const left: Person = {
  address: 'olga.left@office.test',
  name: 'Olga Left',
  userId: '10000000-0000-4000-8000-0000000000ff',
};

let sandbox: Sandbox;
let clock: SimulatedClock;
let db: HeedDatabase;
let outbox: Outbox;
let count = 0;

const guest = {
  id: '10000000-0000-4000-8000-0000000000aa',
  displayName: 'Gast Müller',
  mail: 'gast@partner.test',
  userPrincipalName: 'gast_partner.test#EXT#@office.test',
};
const many = Array.from({ length: mostThanked }, (_, index) => {
  const mail = `colleague${index}@office.test`;
  const id = `20000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  return { id, displayName: `Colleague ${index}`, mail, userPrincipalName: mail };
});

beforeEach(async () => {
  clock = new SimulatedClock(now);
  const tenant = teamOffice(1);
  for (const user of [guest, ...many]) tenant.people.push({ user, mailbox: null, photo: null });
  sandbox = await startSandbox({
    tenant,
    clock: () => clock.now(),
    schedule: (task, delay) => clock.plan(delay, task),
  });
  db = new HeedDatabase(`thanks:${++count}`);
  const graph = clientOf(vera);
  const store = storedOutbox(db);
  outbox = new Outbox({
    store,
    clock,
    newId: () => crypto.randomUUID(),
    carriers: [
      mailCarrier({ graph, store, me: [vera.mail] }),
      chatCarrier({ graph, store, me: vera.id }),
      channelCarrier({ graph, store, me: vera.id }),
    ],
  });
});

afterEach(async () => {
  await sandbox.close();
  await db.delete();
});

function clientOf({ id }: TenantUser['user']): GraphClient {
  return new GraphClient({
    base: sandbox.url,
    clock,
    random: () => 0.5,
    getToken: async (scopes) => sandbox.issueToken(id, [...scopes]),
  });
}

async function work(): Promise<void> {
  const end = clock.now() + 10 * 60_000;
  for (;;) {
    const next = await outbox.work();
    if (next === null || next > end) return;
    clock.advance(Math.max(1, next - clock.now()));
  }
}

/** Writes a thank-you down, lets `before` happen, sends it; what became of each, in order. */
async function thank(to: readonly Person[], audience: Audience, before: () => void = () => {}) {
  const texts = thanksTexts({ ...kudos, from: personOf(vera), to, audience }, samplePlace, () =>
    crypto.randomUUID(),
  );
  await outbox.writeAll(texts.map(({ written }) => written));
  before();
  clock.advance(6_000);
  await work();
  return states(texts.map(({ written }) => written.id));
}

async function states(ids: readonly string[]) {
  const rows = await db.outbox.bulkGet([...ids]);
  return rows.map((row) => ({ id: row?.id ?? '', state: sendState(row), problem: row?.problem }));
}

/** Ids of the cards that somebody has in one-on-one chats. */
async function cardsOf(user: TenantUser['user']): Promise<(string | null)[]> {
  const graph = clientOf(user);
  const read = { scopes: ['Chat.Read'] };
  const chats = JSON.stringify(await graph.get('/me/chats?$top=50', read));
  const ids = [...chats.matchAll(/"id":"(19:[^"]+@unq[^"]*)"/g)].map(([, id]) => id ?? '');
  const found: (string | null)[] = [];
  for (const id of ids) {
    const page = JSON.stringify(await graph.get(`/chats/${encodeURIComponent(id)}/messages?$top=50`, read));
    const { value }: { value: { attachments?: { content: string | null }[] }[] } = JSON.parse(page);
    for (const { attachments = [] } of value)
      for (const { content } of attachments) found.push(kudosIdOf(content ?? ''));
  }
  return found;
}

const alone: Audience = { kind: 'alone', by: 'chat' };

test('one of several has left: the others have their card once, however often it is tried again', async () => {
  const sent = await thank([personOf(boris), left, personOf(clara)], alone);
  expect(sent.map(({ state }) => state)).toEqual(['sent', 'gone', 'sent']);
  await outbox.confirm(sent[1]?.id ?? '');
  await work();
  expect((await states([sent[1]?.id ?? '']))[0]?.state).toBe('gone');
  expect(await cardsOf(boris)).toEqual([sent[0]?.id]);
  expect(await cardsOf(clara)).toEqual([sent[2]?.id]);
});

test('a guest is thanked like anybody, in chat and by mail', async () => {
  const [inChat] = await thank([personOf(guest)], alone);
  expect(inChat?.state).toBe('sent');
  expect(await cardsOf(guest)).toEqual([inChat?.id]);
  const [byMail] = await thank([personOf(guest)], { kind: 'alone', by: 'mail' });
  expect(byMail?.state).toBe('sent');
});

test('a post in a group chat mentions those it thanks, as Graph tells it', async () => {
  const [sent] = await thank([personOf(boris), personOf(clara)], { kind: 'chat', chat: groupChat });
  expect(sent?.state).toBe('sent');
  const path = `/chats/${encodeURIComponent(groupChat)}/messages?$top=1`;
  const page = await clientOf(clara).get(path, { scopes: ['Chat.Read'] });
  expect(page).toMatchObject({
    value: [
      { mentions: [{ mentioned: { user: { id: boris.id } } }, { mentioned: { user: { id: clara.id } } }] },
    ],
  });
});

test('a channel archived after it was chosen takes no post: it says so, and the words stay', async () => {
  const [sent] = await thank([personOf(boris)], { kind: 'channel', team, channel: old });
  expect(sent?.state).toBe('forbidden');
  const row = await db.outbox.get(sent?.id ?? '');
  expect(JSON.stringify(row?.content)).toContain(kudos.words.slice(0, 20));
});

test('as many as can be thanked in one go have one card each', async () => {
  const sent = await thank(many.map(personOf), alone);
  expect(new Set(sent.map(({ state }) => state))).toEqual(new Set(['sent']));
  for (const [index, user] of many.entries()) expect(await cardsOf(user)).toEqual([sent[index]?.id]);
});
