import { type Asked, mayAsk, mostAsked, whomToAsk } from '../../src/domain/feedback';

const now = Date.parse('2026-11-17T10:00:00Z');
const day = 24 * 3_600_000;
const person = (name: string) => ({ address: `${name}@heed.example`, name });
const asked = (name: string, daysAgo: number): Asked => ({
  person: person(name),
  at: now - daysAgo * day,
  text: `row-${name}`,
});

test.each([
  ['never', [], true],
  ['yesterday', [asked('anna', 1)], false],
  ['29 days ago', [asked('anna', 29)], false],
  ['30 days ago', [asked('anna', 30), asked('tom', 200)], true],
] as const)('whether one may ask again, having asked %s', (_name, before, expected) => {
  expect(mayAsk(before, now)).toBe(expected);
});

test('those helped last are offered, at most five, each once', () => {
  const helped = ['a', 'b', 'c', 'd', 'e', 'f', 'a'].map((name, index) => ({
    person: person(name),
    at: now - index * day,
  }));
  const people = whomToAsk(helped, [], now);
  expect(people.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(people).toHaveLength(mostAsked);
});

test('who was asked within three months, or was helped long ago, is left in peace', () => {
  const helped = [
    { person: person('anna'), at: now - day },
    { person: person('tom'), at: now - 61 * day },
    { person: person('olga'), at: now - 2 * day },
  ];
  expect(whomToAsk(helped, [asked('anna', 89)], now).map(({ name }) => name)).toEqual(['olga']);
  expect(whomToAsk(helped, [asked('anna', 90)], now).map(({ name }) => name)).toEqual(['anna', 'olga']);
});
