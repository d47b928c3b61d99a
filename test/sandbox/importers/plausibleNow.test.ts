import fc from 'fast-check';
import { plausibleNow } from '../../../src/sandbox/importers/plausibleNow';

const day = 86_400_000;
const present = Date.UTC(2026, 5, 1);
const newest = Date.UTC(2002, 0, 2);
const mails = Array.from({ length: 100 }, (_, index) => newest - index * day);

test('the clock stands one minute after the newest mail', () => {
  expect(plausibleNow(mails, present)).toBe(newest + 60_000);
});

test.each([
  ['a date in the future', Date.UTC(2038, 0, 19)],
  ['a stray mail years after all others', Date.UTC(2010, 0, 1)],
  ['no number', Number.NaN],
])('%s does not move it', (_, at) => {
  expect(plausibleNow([at, ...mails], present)).toBe(newest + 60_000);
});

test('in a small mailbox every mail of the past counts', () => {
  expect(plausibleNow([Date.UTC(2001, 0, 1), Date.UTC(2005, 0, 1)], present)).toBe(
    Date.UTC(2005, 0, 1) + 60_000,
  );
});

test('with no mail it is the present', () => {
  expect(plausibleNow([], present)).toBe(present);
});

test('it is never more than a day and a minute ahead of the present', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), (times) => {
      expect(plausibleNow(times, present)).toBeLessThanOrEqual(present + day + 60_000);
    }),
  );
});
