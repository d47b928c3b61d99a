import { AdaptiveCard, SerializationContext } from 'adaptivecards';
import fc from 'fast-check';
import { kudosCard } from '../../src/cards/kudosCard';
import { readKudos } from '../../src/cards/readKudos';
import { sampleKudos, samplePlace } from '../../src/cli/samples/sampleKudos';
import { type Kudos, mostThanked, mostWords } from '../../src/domain/kudos';

const [first] = sampleKudos;
if (!first) throw new Error('no sample');
const plain = first.kudos;

/** Graph's limit for a post, of which the card is the attachment's JSON string. */
const mostBytes = 28_000;
const bytes = (card: string) => new TextEncoder().encode(JSON.stringify(card)).length;

test.each(sampleKudos)('Teams’ renderer reads the card $name without a complaint', ({ kudos }) => {
  const card = new AdaptiveCard();
  const context = new SerializationContext();
  card.parse(JSON.parse(kudosCard(kudos, samplePlace)), context);
  expect(Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index))).toEqual([]);
  expect(card.validateProperties().validationEvents).toEqual([]);
});

test.each(sampleKudos)('the card $name fits into a post', ({ kudos }) => {
  expect(bytes(kudosCard(kudos, samplePlace))).toBeLessThan(mostBytes);
});

test('whatever somebody writes, the card fits into a post and its words are shown as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12_000 }), (words) => {
      const json = kudosCard({ ...plain, words }, samplePlace);
      expect(bytes(json)).toBeLessThan(mostBytes);
      const read = readKudos({ from: plain.from, at: 1, card: json }, new Map());
      const shown = read?.form === 'known' ? read.kudos.words : '';
      const written = words
        .split(/\r?\n(?:\s*\r?\n)*/u)
        .filter((paragraph) => paragraph.trim() !== '')
        .join('\n\n');
      expect(written === shown || written.startsWith(shown.slice(0, -1).trimEnd())).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('ten thousand lines of one letter fit into a post', () => {
  const card = kudosCard({ ...plain, words: 'a\n\n'.repeat(10_000) }, samplePlace);
  expect(bytes(card)).toBeLessThan(mostBytes);
});

test.each([
  ['letters of any script', 'Ж'],
  ['emoji', '👩‍👩‍👧‍👦'],
  ['signs that JSON writes twice over', '"\\'],
  ['control characters', '\u0001'],
  ['lines', 'a\n'],
])('as many words as one may write fit into a card whole: %s', (_name, unit) => {
  const words = unit.repeat(Math.floor(mostWords / unit.length));
  const team = Array.from({ length: mostThanked }, (_, index) => ({
    address: `colleague${index}@heed.example`,
    name: `Konstantin-Alexander Longname ${index}`,
    userId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  }));
  expect(kudosCard({ ...plain, to: team, words }, samplePlace)).not.toContain('…');
});

test('whatever the names and the principle, the card fits into a post and the words are whole', () => {
  const person = (name: string, index: number) => ({
    address: `c${index}@heed.example`,
    name,
    userId: `u${index}`,
  });
  const cases = [
    ...['Ж', 'w', '👩‍👩‍👧‍👦', '"\\', '<at>', '\u0001'].map((unit) => [unit.repeat(10_000 / unit.length)]),
    Array.from({ length: 200 }, (_, index) => `${'Константин-Александр '.repeat(12)}${index}`),
  ];
  for (const names of cases) {
    const to = names.map(person);
    const [name = ''] = names;
    const words = 'Ж'.repeat(mostWords);
    const json = kudosCard(
      { ...plain, from: person(name, -1), to, principle: { own: name }, words },
      samplePlace,
    );
    expect(bytes(json)).toBeLessThan(mostBytes);
    expect(json).toContain(words);
  }
});

test('those who are not named are counted, in the right plural', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      address: `c${index}@heed.example`,
      name: `N${index}`,
      userId: '',
    }));
  const title = (count: number, language: 'en' | 'ru') =>
    /"text":"((?:Thank|Спасибо)[^"]*)"/.exec(
      kudosCard({ ...plain, language, to: people(count) }, samplePlace),
    )?.[1];
  expect(title(1, 'ru')).toBe('Спасибо, <at>N0</at>!');
  expect(title(21, 'ru')).toMatch(/ и ещё 1 коллега!$/);
  expect(title(22, 'ru')).toMatch(/ и ещё 2 коллеги!$/);
  expect(title(50, 'ru')).toMatch(/ и ещё 30 коллег!$/);
  expect(title(50, 'en')).toMatch(/,? and 30 more$/);
});

test('a name cannot bring markdown, a link or a mention into the card', () => {
  const name = '[**boss**](https://evil.example) <at>All</at> \u202eyranib';
  const json = kudosCard({ ...plain, to: [{ address: 'x@heed.example', name, userId: 'u1' }] }, samplePlace);
  const title = /"text":"Thank you, (.*?)"/.exec(json)?.[1] ?? '';
  expect(title.replace(/^<at>|<\/at>$/g, '')).toMatch(/^[\p{L}\p{N}\s.:/-]+$/u);
});

test('a card says again what it was made of', () => {
  for (const { kudos } of sampleKudos.filter(({ name }) => name !== 'longest' && name !== 'several-people')) {
    const known = new Map(kudos.to.map((person) => [person.userId ?? '', person]));
    const read = readKudos({ from: kudos.from, at: kudos.at, card: kudosCard(kudos, samplePlace) }, known);
    expect(read).toEqual({ form: 'known', kudos });
  }
});

test('a card that claims another sender shows the true one', () => {
  const forger = { address: 'forger@heed.example', name: 'Forger' };
  const read = readKudos({ from: forger, at: 5, card: kudosCard(plain, samplePlace) }, new Map());
  expect(read?.form === 'known' && read.kudos.from).toEqual(forger);
});

test('a card of a later form is still shown as text', () => {
  const later = kudosCard(plain, samplePlace).replace('kudos%2F1%2F', 'kudos%2F2%2F');
  const read = readKudos({ from: plain.from, at: 5, card: later }, new Map());
  expect(read).toMatchObject({ form: 'later', text: expect.stringContaining(plain.words) });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"type":"AdaptiveCard"}',
  '{"type":"AdaptiveCard","actions":[{"type":"Action.OpenUrl","url":"%"}]}',
])('what is no card of Heed’s is none: %s', (card) => {
  expect(readKudos({ from: plain.from, at: 1, card }, new Map())).toBeNull();
});

test('an organisation’s own principle keeps its name', () => {
  const kudos: Kudos = { ...plain, principle: { own: 'Mut & Maß' } };
  const read = readKudos({ from: kudos.from, at: kudos.at, card: kudosCard(kudos, samplePlace) }, new Map());
  expect(read?.form === 'known' && read.kudos.principle).toEqual({ own: 'Mut & Maß' });
});
