/** @jest-environment jsdom */
import '../../fixtures/browser';
import { screen, waitFor } from '@testing-library/react';
import { kudosCard } from '../../../../src/cards/kudosCard';
import { readKudos } from '../../../../src/cards/readKudos';
import { samplePlace } from '../../../../src/cli/samples/sampleKudos';
import type { Kudos } from '../../../../src/domain/kudos';
import type { KudosRow } from '../../../../src/store/kudosRows';
import { hostileTexts } from '../../../sync/hostileTexts';
import { anna, maria, now } from '../../fixtures/sampleRows';
import { openWall, row } from './openWall';

jest.setTimeout(60_000);

test.each(hostileTexts)('hostile words stand on the wall as words: %s', async (words) => {
  await openWall([row({ words, from: { ...anna, name: words, userId: 'anna' }, principle: { own: words } })]);
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
  await openWall([row({}, { card })]);
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
  await openWall([row({}, { card: { form: 'later', from: anna, at: now, text } })]);
  expect(await screen.findByText(/<b>New<\/b>/)).toBeTruthy();
  expect(screen.getByText('From Anna Weber, made with a newer Heed')).toBeTruthy();
});

test('endless words of other programs are cut on the wall', async () => {
  await openWall([row({ words: 'Thanks! '.repeat(3_000) })]);
  await waitFor(() => expect(document.querySelector('.ac-adaptiveCard')).not.toBeNull());
  expect(document.querySelector('.ac-adaptiveCard')?.textContent?.length).toBeLessThan(4_500);
});
