import { Circle } from '../../src/domain/circle';
import type { Person } from '../../src/domain/person';
import { needsSecondLook, peopleOfReach, replyWays } from '../../src/domain/replyWays';
import { CAST, type Line, told, viewOf } from './told';

const { Ann, Bob, Supplier } = CAST;
const circle = new Circle(viewOf());
const ways = (...lines: Line[]) => (Ann ? replyWays(told(lines).messages, Ann, circle) : null);

test('the asker alone is one way, everybody the other', () => {
  const both = ways(['Ann', 'me, Bob; Cc: Supplier', 'Could you check?']);
  expect(both?.message).toBe('m1');
  expect(both?.alone).toEqual({ to: [Ann], cc: [] });
  expect(both?.all).toEqual({ to: [Ann, Bob], cc: [Supplier] });
});

test('between two people there is only one way', () => {
  expect(ways(['Ann', 'me', 'Could you check?'])?.all).toBeNull();
});

test('the newest message of the asker is answered, so that whoever was added since is reached', () => {
  const thread = ways(['Ann', 'me', 'Could you check?'], ['me', 'Ann', 'What?'], ['Ann', 'me, Bob', 'That.']);
  expect(thread).toMatchObject({ message: 'm3', all: { to: [Ann, Bob] } });
});

test('nobody gets it twice, and never I myself', () => {
  expect(ways(['Ann', 'me, Bob, Bob; Cc: Bob, me', 'Could you check?'])?.all).toEqual({
    to: [Ann, Bob],
    cc: [],
  });
});

test('an automatic reply is not what one answers', () => {
  expect(ways(['Ann', 'me', 'Check?'], ['Ann', 'me', 'I am away.', { origin: 'outOfOffice' }])?.message).toBe(
    'm1',
  );
});

test('who wrote nothing cannot be answered', () => {
  expect(ways(['Bob', 'me', 'Could you check?'])).toBeNull();
});

const colleagues = (count: number): Person[] =>
  Array.from({ length: count }, (_, n) => ({ name: `P${n}`, address: `p${n}@corvane.example` }));

test.each([
  ['ten colleagues', colleagues(10), false],
  ['eleven colleagues', colleagues(11), true],
  ['one from outside', [{ name: 'Pia Holm', address: 'pia@bolt-works.example' }], true],
])('a second look for %s', (_, people, expected) => {
  const reach = { to: people.slice(0, 1), cc: people.slice(1) };
  expect(peopleOfReach(reach)).toHaveLength(people.length);
  expect(needsSecondLook(reach, circle)).toBe(expected);
});
