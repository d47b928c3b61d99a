/** @jest-environment jsdom */
import '../../fixtures/browser';
import { screen, within } from '@testing-library/react';
import type { KudosRow } from '../../../../src/store/kudosRows';
import { writeMeta } from '../../../../src/store/meta';
import LinkedCard from '../../../../src/ui/shared/thanks/wall/LinkedCard';
import { openPage } from '../../fixtures/openPage';
import { anna, ivan, maria, now } from '../../fixtures/sampleRows';

jest.setTimeout(60_000);

const id = '5a0d9c3e-0000-4000-8000-000000000001';
const channel = '19:thanks@thread.tacv2';

function card(place: string, cardId = id): KudosRow {
  return {
    place,
    message: `${place} ${cardId}`,
    at: now,
    card: {
      form: 'known',
      kudos: {
        id: cardId,
        from: { ...anna, userId: 'anna' },
        to: [{ ...maria, userId: 'maria' }],
        principle: 'quality',
        words: `Words of ${cardId}`,
        at: now,
        language: 'en',
      },
    },
    isEdited: false,
    reactions: [],
    webLink: null,
    people: [ivan.address],
  };
}

const other = card('19:chat', '5a0d9c3e-0000-4000-8000-000000000002');
const shown = () => screen.findByRole('list', { name: 'The card that the link leads to' });
const missing = () => screen.findByText(/has not been read here/);

async function open(rows: readonly KudosRow[], wall: string | null = null) {
  await openPage(<LinkedCard id={id} />, {
    prepare: async (db) => {
      await db.kudos.bulkPut([...rows]);
      const place = { kind: 'channel', team: 'team', channel: wall ?? '' } as const;
      if (wall !== null) await writeMeta(db, 'wall', { place, name: 'Thanks' });
    },
  });
}

test('shows the one card, from a chat that is not the wall too', async () => {
  await open([other, card('19:chat')]);
  expect(within(await shown()).getAllByRole('listitem')).toHaveLength(1);
});

test('shows a card of the channel that is the wall', async () => {
  await open([other, card(channel)], channel);
  expect(within(await shown()).getAllByRole('listitem')).toHaveLength(1);
});

test.each([
  ['was never read on this device', [other], null],
  ['lies in a channel that is not the wall', [card(channel)], null],
])('says so when the card %s', async (_case, rows, wall) => {
  await open(rows, wall);
  expect(await missing()).toBeTruthy();
});
