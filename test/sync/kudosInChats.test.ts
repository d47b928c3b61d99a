// Thank-you cards in one's own chats are found by the usual reading of chats, with no call of their own.

import 'fake-indexeddb/auto';
import { kudosCard } from '../../src/cards/kudosCard';
import { samplePlace } from '../../src/cli/samples/sampleKudos';
import { kudosOf } from '../../src/store/kudos';
import { now, type Office, officeTenant, openOffice, people } from './office';

const minute = 60_000;
const chat = '19:pair@unq.gbl.spaces';
let office: Office;

beforeEach(async () => {
  office = await openOffice(
    officeTenant([], [{ id: chat, with: ['anna'], said: [[60 * minute, 'anna', 'Hello']] }]),
  );
});
afterEach(() => office.close());

async function thank(words: string): Promise<void> {
  const { anna, ivan } = people;
  office.clock.pass(10 * minute);
  const card = kudosCard(
    {
      id: `5a0d9c3e-0000-4000-8000-${String(words.length).padStart(12, '0')}`,
      from: { address: anna.mail, name: anna.displayName },
      to: [{ address: ivan.mail, name: ivan.displayName, userId: ivan.id }],
      principle: 'respect',
      words,
      at: now,
      language: 'en',
    },
    samplePlace,
  );
  await office.call('anna', 'POST', `/chats/${encodeURIComponent(chat)}/messages`, {
    body: { contentType: 'html', content: '<attachment id="a"></attachment>' },
    attachments: [{ id: 'a', contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  });
}

test('what colleagues thanked me for in chats is mine to see, the first time and later', async () => {
  await thank('For the first figures');
  const { engine, db } = await office.engine('kudos in chats', { level: 'text' });
  await engine.refresh();
  await thank('For the figures');
  office.sandbox.resetCalls();
  await engine.refresh();
  const found = await kudosOf(db, people.ivan.id);
  expect(found.map(({ card, place }) => [place, card.form === 'known' && card.kudos.words])).toEqual([
    [chat, 'For the figures'],
    [chat, 'For the first figures'],
  ]);
  expect(found[0]?.card).toMatchObject({ kudos: { from: { address: people.anna.mail } } });
  expect(office.sandbox.calls.filter(({ path }) => path.includes(encodeURIComponent(chat)))).toHaveLength(1);
});

test('at the headers level no card is read', async () => {
  await thank('For the figures');
  const { engine, db } = await office.engine('kudos at headers level', { level: 'headers' });
  await engine.refresh();
  expect(await kudosOf(db, people.ivan.id)).toEqual([]);
});
