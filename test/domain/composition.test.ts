import { type Composition, lackOf, nobodyYet } from '../../src/domain/composition';
import { mostThanked, mostWords } from '../../src/domain/kudos';

const people = Array.from({ length: 200 }, (_, index) => ({ address: `p${index}@heed.example`, name: '' }));
const whole: Composition = { ...nobodyYet, to: people.slice(0, 1), words: 'Thank you!' };

test.each<[string, Partial<Composition>, ReturnType<typeof lackOf>]>([
  ['whole', {}, null],
  ['to nobody', { to: [] }, 'nobody'],
  ['to as many as may be', { to: people.slice(0, mostThanked) }, null],
  ['to two hundred', { to: people }, 'tooMany'],
  ['without words', { words: ' \n ' }, 'noWords'],
  ['with as many words as may be', { words: 'a'.repeat(mostWords) }, null],
  ['with ten thousand letters', { words: 'a'.repeat(10_000) }, 'tooLong'],
  ['to a place not chosen yet', { reach: null }, 'noPlace'],
])('a thank-you %s', (_name, more, lack) => {
  expect(lackOf({ ...whole, ...more })).toBe(lack);
});
