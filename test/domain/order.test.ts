import fc from 'fast-check';
import { byCourtesy, byWait, type Listed } from '../../src/domain/order';

const anna = { name: 'Anna', address: 'anna@northwind.example' };
const tom = { name: 'Tom', address: 'tom@northwind.example' };

function listed(conversation: string, more: Partial<Listed> = {}): Listed {
  return {
    conversation,
    turn: 'mine',
    state: 'waiting',
    since: 1000,
    due: null,
    isPerhaps: false,
    lastAt: 1000,
    waiting: [anna],
    ...more,
  };
}

const names = (rows: Listed[]) => rows.map((row) => row.conversation);

describe('what a considerate colleague answers first', () => {
  test.each([
    [
      'a passed date before a coming one',
      listed('b', { due: '2026-11-16' }),
      listed('a', { due: '2026-11-20' }),
    ],
    ['any date before none', listed('b', { due: '2027-01-01', since: 9000 }), listed('a', { since: 1 })],
    ['the longer wait first', listed('b', { since: 1 }), listed('a', { since: 2 })],
    ['at the same moment, what more people wait for', listed('b', { waiting: [anna, tom] }), listed('a')],
    [
      'where no since is known, the last message counts',
      listed('b', { since: null, lastAt: 1 }),
      listed('a'),
    ],
  ])('%s', (_name, first, second) => {
    expect(names([second, first].sort(byCourtesy))).toEqual(['b', 'a']);
  });

  test('by wait alone, a date does not count', () => {
    const rows = [listed('dated', { due: '2026-11-16', since: 5 }), listed('long', { since: 1 })];
    expect(names(rows.sort(byWait))).toEqual(['long', 'dated']);
  });

  test('the order is the same whatever order the requests came in', () => {
    const row = fc.record({
      conversation: fc.string({ minLength: 1, maxLength: 3 }),
      since: fc.option(fc.integer({ min: 0, max: 3 })),
      due: fc.option(fc.constantFrom('2026-11-16', '2026-11-17')),
      people: fc.integer({ min: 0, max: 2 }),
    });
    const rows = fc.uniqueArray(row, { selector: ({ conversation }) => conversation });
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (all, dice) => {
        const given = all.map(({ conversation, since, due, people }) =>
          listed(conversation, { since, due, waiting: [anna, tom].slice(0, people) }),
        );
        const shuffled = given
          .map((each) => ({ each, at: Number(dice.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(names(shuffled.sort(byCourtesy))).toEqual(names(given.sort(byCourtesy)));
      }),
    );
  });
});
