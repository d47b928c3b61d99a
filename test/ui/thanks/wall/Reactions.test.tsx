/** @jest-environment jsdom */
import '../../fixtures/browser';
import { fireEvent, screen } from '@testing-library/react';
import { anna, now } from '../../fixtures/sampleRows';
import { failing, nothingNew, openWall, place, row } from './openWall';

jest.setTimeout(60_000);

test('a reaction is given, told, and undone', async () => {
  const client = nothingNew();
  const { db } = await openWall(
    [row({}, { message: 'm', reactions: [{ kind: 'heart', by: anna, at: now }] })],
    {
      client,
    },
  );
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
  await openWall([row({}, { message: 'm' })], { client });
  fireEvent.click(await screen.findByRole('button', { name: 'React' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'React with 👏' }));
  expect(await screen.findByRole('button', { name: '👏 1 by Ivan Orlov' })).toBeTruthy();
});

test('a reaction that Teams refuses is taken back, and it says so', async () => {
  await openWall([row({}, { reactions: [{ kind: '🎉', by: anna, at: now }] })], {
    client: failing('server'),
  });
  fireEvent.click(await screen.findByRole('button', { name: '🎉 1 by Anna Weber' }));
  expect(await screen.findByText(/^The reaction was not given: /)).toBeTruthy();
  expect(await screen.findByRole('button', { name: '🎉 1 by Anna Weber' })).toBeTruthy();
});
