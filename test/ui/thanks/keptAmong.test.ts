import { type Composition, nobodyYet, type Reach } from '../../../src/domain/composition';
import { keptAmong, mayName, stillNames } from '../../../src/ui/shared/thanks/compose/keptAmong';
import { anna, ivan, maria, tom } from '../fixtures/sampleRows';

const helped = { subject: 'RE: Campaign figures', knowing: new Set([anna.address, ivan.address]) };
const alone: Reach = { kind: 'alone', by: 'chat' };
const group: Reach = { kind: 'chat', chat: 'c', name: 'Marketing', size: 8 };
const naming = 'Thank you for your help with “Campaign figures”. It saved my day.';

const composed = (more: Partial<Composition>): Composition => ({
  ...nobodyYet,
  to: [anna],
  words: naming,
  reach: alone,
  ...more,
});

test('to somebody who was in the conversation it may be named', () => {
  const composition = composed({});
  expect(mayName(composition, helped)).toBe(true);
  expect(keptAmong(composition, helped)).toBe(composition);
});

test.each<[string, Partial<Composition>]>([
  ['a group chat', { reach: group }],
  ['a channel', { reach: { kind: 'channel', team: 't', channel: 'c', name: 'News', size: null } }],
  ['somebody else beside', { to: [anna, tom] }],
  ['somebody else by mail', { to: [maria], reach: { kind: 'alone', by: 'mail' } }],
  ['a place not chosen yet', { reach: null }],
])('for %s the sentence that names it says less, the own words stay', (_name, more) => {
  expect(keptAmong(composed(more), helped).words).toBe('Thank you for your help! It saved my day.');
});

test.each([
  'Спасибо за вашу помощь: «Campaign figures». Очень выручили.',
  'Спасибо за твою помощь: «Campaign figures». Очень выручили.',
])('so it does in Russian: %s', (words) => {
  expect(keptAmong(composed({ words, reach: group }), helped).words).toMatch(
    /^Спасибо за (вашу|твою) помощь! Очень выручили\.$/,
  );
});

test('own words that name it are left to their writer, who is told', () => {
  const own = composed({ words: 'Thanks for the campaign figures!', reach: group });
  expect(keptAmong(own, helped)).toBe(own);
  expect(stillNames(own, helped)).toBe(true);
  expect(stillNames({ ...own, reach: alone }, helped)).toBe(false);
  expect(stillNames({ ...own, words: 'Thank you!' }, helped)).toBe(false);
});

test('a subject of one short word is no telling name', () => {
  const short = { ...helped, subject: 'Hi' };
  expect(stillNames(composed({ words: 'This helped', reach: group }), short)).toBe(false);
});
