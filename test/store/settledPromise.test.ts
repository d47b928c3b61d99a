// Laws of a promise and its texts: what was told is what stands, whatever becomes of each text.

import fc from 'fast-check';
import { type PromiseRow, promiseRow, settled } from '../../src/store/promiseRows';

type Fate = 'sent' | 'pending' | 'gone';
const fate = fc.constantFrom<Fate>('sent', 'pending', 'gone');
const first = { date: '2026-03-20', minute: null };
const second = { date: '2026-03-25', minute: 720 };

const row = (hasText: boolean, hasMove: boolean): PromiseRow => ({
  ...promiseRow({
    id: 'p',
    conversation: 'c',
    person: { name: 'Anna', address: 'anna@firm.example' },
    webLink: null,
    title: 'first',
    text: hasText ? 'one' : null,
    ...first,
    givenAt: 1,
  }),
  move: hasMove ? { ...second, title: 'second', at: 2, text: 'two' } : null,
});
const any = fc.record({ hasText: fc.boolean(), hasMove: fc.boolean(), one: fate, two: fate });
const fatesOf =
  ({ one, two }: { readonly one: Fate; readonly two: Fate }) =>
  (text: string) =>
    text === 'one' ? one : two;

test('a promise whose text was taken back is none, and no other is lost', () => {
  fc.assert(
    fc.property(any, (given) => {
      const after = settled(row(given.hasText, given.hasMove), fatesOf(given));
      expect(after === null).toBe(given.hasText && given.one === 'gone');
    }),
  );
});

test('the date that stands is the last one told', () => {
  fc.assert(
    fc.property(any, (given) => {
      const after = settled(row(given.hasText, given.hasMove), fatesOf(given));
      if (after === null) return;
      const isFirstTold = !given.hasText || given.one === 'sent';
      const isSecondTold = given.hasMove && given.two === 'sent' && isFirstTold;
      expect({ date: after.date, minute: after.minute }).toEqual(isSecondTold ? second : first);
      expect(after.title).toBe(isSecondTold ? 'second' : 'first');
    }),
  );
});

test('settled once is settled', () => {
  fc.assert(
    fc.property(any, (given) => {
      const once = settled(row(given.hasText, given.hasMove), fatesOf(given));
      if (once !== null) expect(settled(once, fatesOf(given))).toEqual(once);
    }),
  );
});

test('what the outbox forgets after it was noted changes nothing', () => {
  fc.assert(
    fc.property(any, (given) => {
      const once = settled(row(given.hasText, given.hasMove), fatesOf(given));
      if (once === null || once.text !== null || once.move !== null) return;
      expect(settled(once, () => 'gone')).toEqual(once);
    }),
  );
});
