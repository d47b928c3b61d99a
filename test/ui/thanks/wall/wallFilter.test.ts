import type { KudosRow } from '../../../../src/store/kudosRows';
import { reactionGroups } from '../../../../src/ui/shared/thanks/wall/reactionSigns';
import { everybodyOn, isNarrowed, noFilter, passes } from '../../../../src/ui/shared/thanks/wall/wallFilter';
import { anna, day, ivan, maria, now, tom } from '../../fixtures/sampleRows';

function row(more: Partial<KudosRow> = {}): KudosRow {
  const at = more.at ?? now - day;
  return {
    place: 'p',
    message: '1',
    at,
    card: {
      form: 'known',
      kudos: {
        id: '1',
        from: ivan,
        to: [anna, maria],
        principle: 'quality',
        words: 'Good',
        at,
        language: 'en',
      },
    },
    isEdited: false,
    reactions: [],
    webLink: null,
    people: [],
    ...more,
  };
}
const later = row({ card: { form: 'later', from: tom, at: now, text: 'New' } });

test.each([
  ['who gave it', { person: ivan.address }, true],
  ['one of those who got it', { person: maria.address }, true],
  ['somebody else', { person: tom.address }, false],
  ['its principle', { principle: 'quality' }, true],
  ['another principle', { principle: 'own:quality' }, false],
  ['a time it lies in', { period: 'month' }, true],
] as const)('by %s', (_name, filter, isFound) => {
  expect(passes(row(), { ...noFilter, ...filter }, now)).toBe(isFound);
  expect(isNarrowed({ ...noFilter, ...filter })).toBe(true);
});

test('by time: four weeks, twelve weeks, a year', () => {
  const old = (days: number) => row({ at: now - days * day });
  const periods = ['month', 'quarter', 'year'] as const;
  const found = (days: number) => periods.filter((period) => passes(old(days), { ...noFilter, period }, now));
  expect(found(27)).toEqual(['month', 'quarter', 'year']);
  expect(found(29)).toEqual(['quarter', 'year']);
  expect(found(100)).toEqual(['year']);
  expect(found(366)).toEqual([]);
});

test('a card of a later form is found by its giver, and by no principle', () => {
  expect(passes(later, { ...noFilter, person: tom.address }, now)).toBe(true);
  expect(passes(later, { ...noFilter, principle: 'quality' }, now)).toBe(false);
});

test('everybody on the wall can be chosen, once, by name', () => {
  expect(everybodyOn([row(), later, row()]).map(({ name }) => name)).toEqual([
    anna.name,
    ivan.name,
    maria.name,
    tom.name,
  ]);
});

test('reactions come together by emoji, whatever Graph calls them', () => {
  const groups = reactionGroups([
    { kind: '🎉', by: tom, at: 3 },
    { kind: 'heart', by: anna, at: 1 },
    { kind: '🎉', by: ivan, at: 2 },
  ]);
  expect(groups).toEqual([
    { sign: '❤️', by: [anna] },
    { sign: '🎉', by: [ivan, tom] },
  ]);
});
