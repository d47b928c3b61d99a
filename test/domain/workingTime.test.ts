import fc from 'fast-check';
import type { Weekday, WorkingHours } from '../../src/domain/view';
import { startOfWorkingDaysAgo, workingMinutes } from '../../src/domain/workingTime';
import { dateOfDay } from '../../src/domain/zones';

const at = (iso: string) => Date.parse(iso);
const office: WorkingHours = {
  days: [1, 2, 3, 4, 5],
  start: 540,
  end: 1020,
  zone: 'Europe/Moscow',
  daysOff: [],
};
const count = (from: string, to: string, hours: Partial<WorkingHours> = {}) =>
  workingMinutes(at(from), at(to), { ...office, ...hours });

describe('how long somebody waits in my working hours', () => {
  test.each([
    ['within one day', '2026-11-02T10:00+03:00', '2026-11-02T12:30+03:00', 150],
    ['before work begins nothing counts', '2026-11-02T06:00+03:00', '2026-11-02T09:00+03:00', 0],
    ['after hours until the next morning', '2026-11-02T18:00+03:00', '2026-11-03T09:30+03:00', 30],
    ['a whole day and the evening', '2026-11-02T08:00+03:00', '2026-11-02T23:00+03:00', 480],
    ['over a weekend', '2026-11-06T16:00+03:00', '2026-11-09T10:00+03:00', 120],
    ['on a Saturday', '2026-11-07T10:00+03:00', '2026-11-07T16:00+03:00', 0],
    ['asked from another zone', '2026-11-02T23:00-08:00', '2026-11-03T12:00+03:00', 120],
    ['to before from', '2026-11-03T12:00+03:00', '2026-11-02T12:00+03:00', 0],
    ['seconds are fractions', '2026-11-02T10:00:00+03:00', '2026-11-02T10:00:30+03:00', 0.5],
  ])('%s', (_, from, to, minutes) => {
    expect(count(from, to)).toBe(minutes);
  });

  test('a day off in the week does not count', () => {
    const from = '2026-11-03T16:00+03:00';
    const to = '2026-11-05T10:00+03:00';
    expect(count(from, to)).toBe(60 + 480 + 60);
    expect(count(from, to, { daysOff: ['2026-11-04'] })).toBe(120);
  });

  test('the clocks going forward in a night shift take an hour from it, going back they give one', () => {
    const night = { days: [0, 6] as Weekday[], start: 1320, end: 360, zone: 'Europe/Berlin' };
    expect(count('2026-03-28T12:00Z', '2026-03-29T12:00Z', night)).toBe(7 * 60);
    expect(count('2026-10-24T12:00Z', '2026-10-25T12:00Z', night)).toBe(9 * 60);
  });

  test('a day of office hours stays as long when the clocks change in its week', () => {
    const berlin = { zone: 'Europe/Berlin' };
    expect(count('2026-03-27T00:00Z', '2026-03-31T00:00Z', berlin)).toBe(2 * 480);
    expect(count('2026-10-23T00:00Z', '2026-10-27T00:00Z', berlin)).toBe(2 * 480);
  });

  test('a night shift belongs to the day on which it begins', () => {
    const friday = { days: [5] as Weekday[], start: 1320, end: 360 };
    expect(count('2026-11-06T12:00+03:00', '2026-11-07T12:00+03:00', friday)).toBe(480);
    expect(count('2026-11-05T12:00+03:00', '2026-11-06T12:00+03:00', friday)).toBe(0);
    expect(count('2026-11-07T01:00+03:00', '2026-11-07T02:00+03:00', friday)).toBe(60);
  });

  test('hours from midnight to midnight are the whole day', () => {
    expect(count('2026-11-02T00:00+03:00', '2026-11-03T00:00+03:00', { start: 0, end: 0 })).toBe(1440);
    expect(count('2026-11-02T00:00+03:00', '2026-11-04T00:00+03:00', { start: 0, end: 1440 })).toBe(2880);
  });

  test('who never works waits no working minute', () => {
    expect(count('2026-11-02T00:00Z', '2026-12-02T00:00Z', { days: [] })).toBe(0);
  });

  test('absurd dates of broken mail are counted within bounds', () => {
    const wide = workingMinutes(at('1601-01-01T00:00Z'), at('9999-12-31T00:00Z'), office);
    expect(wide).toBe(workingMinutes(at('1990-01-01T00:00Z'), at('2100-01-01T00:00Z'), office));
    expect(workingMinutes(Number.NaN, at('2026-11-02T00:00Z'), office)).toBe(0);
  });
});

describe('laws of working time', () => {
  const instant = fc.integer({ min: at('2024-01-01T00:00Z'), max: at('2027-01-01T00:00Z') });
  const hours: fc.Arbitrary<WorkingHours> = fc.record({
    days: fc.uniqueArray(fc.constantFrom<Weekday>(0, 1, 2, 3, 4, 5, 6)),
    start: fc.integer({ min: 0, max: 1439 }),
    end: fc.integer({ min: 0, max: 1440 }),
    zone: fc.constantFrom(
      'Europe/Moscow',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Tokyo',
      'Australia/Lord_Howe',
    ),
    daysOff: fc.array(fc.integer({ min: 19_700, max: 20_800 }).map(dateOfDay), { maxLength: 5 }),
  });

  test('a way in two parts is as long as the whole', () => {
    fc.assert(
      fc.property(instant, instant, instant, hours, (one, two, three, working) => {
        const [a = 0, b = 0, c = 0] = [one, two, three].sort((x, y) => x - y);
        const parts = workingMinutes(a, b, working) + workingMinutes(b, c, working);
        expect(parts).toBeCloseTo(workingMinutes(a, c, working), 4);
      }),
      { numRuns: 60 },
    );
  });

  test('never negative, and never more than the clock on the wall says', () => {
    fc.assert(
      fc.property(instant, instant, hours, (from, to, working) => {
        const minutes = workingMinutes(from, to, working);
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(minutes).toBeLessThanOrEqual(Math.max(0, (to - from) / 60_000) + 1e-6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the last working days', () => {
  const ago = (now: string, n: number, hours: Partial<WorkingHours> = {}) =>
    new Date(startOfWorkingDaysAgo(at(now), n, { ...office, ...hours })).toISOString();

  test('five of them reach over the weekend; today is not counted', () => {
    expect(ago('2026-11-02T10:00+03:00', 5)).toBe('2026-10-25T21:00:00.000Z');
    expect(ago('2026-11-06T10:00+03:00', 5)).toBe('2026-10-29T21:00:00.000Z');
    expect(ago('2026-11-08T10:00+03:00', 1)).toBe('2026-11-05T21:00:00.000Z');
  });

  test('days off are skipped', () => {
    expect(ago('2026-11-05T10:00+03:00', 1, { daysOff: ['2026-11-04'] })).toBe('2026-11-02T21:00:00.000Z');
  });

  test('none is the beginning of today', () => {
    expect(ago('2026-11-05T10:00+03:00', 0)).toBe('2026-11-04T21:00:00.000Z');
  });

  test('who has no working days gets calendar days', () => {
    expect(ago('2026-11-05T10:00+03:00', 5, { days: [] })).toBe('2026-10-30T21:00:00.000Z');
  });
});
