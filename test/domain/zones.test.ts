import fc from 'fast-check';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import {
  dateOfDay,
  ianaZone,
  instantOf,
  isIanaZone,
  localDate,
  localDay,
  offsetAt,
} from '../../src/domain/zones';

const at = (iso: string) => Date.parse(iso);

describe('the zone that Graph names', () => {
  test.each([
    ['Russian Standard Time', 'Europe/Moscow'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['GMT Standard Time', 'Europe/London'],
    ['Pacific Standard Time', 'America/Los_Angeles'],
    ['India Standard Time', 'Asia/Calcutta'],
    [' russian standard time ', 'Europe/Moscow'],
    ['Europe/Moscow', 'Europe/Moscow'],
    ['America/New_York', 'America/New_York'],
    ['UTC', 'UTC'],
    ['tzone://Microsoft/Utc', 'UTC'],
  ])('%s is %s', (name, zone) => {
    expect(ianaZone(name)).toEqual({ zone, isKnown: true });
  });

  test.each(['Customized Time Zone', 'Mars/Olympus', '', '+03:00', 'tzone://Microsoft/Custom'])(
    '"%s" means nothing, so UTC is taken and said to be a guess',
    (name) => {
      expect(ianaZone(name)).toEqual({ zone: 'UTC', isKnown: false });
    },
  );

  test('every Windows zone is known by the name that the published table gives', () => {
    const published = WINDOWS_TO_IANA_MAP.filter((entry) => entry.territory === '001');
    expect(published.length).toBeGreaterThan(100);
    for (const { windowsName, iana } of published) {
      const zone = windowsName === 'UTC' ? 'UTC' : iana[0];
      expect(ianaZone(windowsName)).toEqual({ zone, isKnown: true });
      expect(isIanaZone(iana[0] ?? '')).toBe(true);
    }
  });
});

describe('the local calendar', () => {
  test.each([
    ['2026-11-02T22:30:00Z', 'Europe/Moscow', '2026-11-03'],
    ['2026-11-02T22:30:00Z', 'America/New_York', '2026-11-02'],
    ['2026-11-03T03:30:00Z', 'America/New_York', '2026-11-02'],
    ['2024-02-29T12:00:00Z', 'Pacific/Kiritimati', '2024-03-01'],
    ['1969-12-31T23:00:00Z', 'UTC', '1969-12-31'],
  ])('at %s it is in %s the %s', (iso, zone, date) => {
    expect(localDate(at(iso), zone)).toBe(date);
    expect(dateOfDay(localDay(at(iso), zone))).toBe(date);
  });

  test('a time that the clocks jump over becomes the instant of the jump', () => {
    const day = localDay(at('2026-03-29T00:00:00Z'), 'Europe/Berlin');
    expect(instantOf(day, 150, 'Europe/Berlin')).toBe(at('2026-03-29T01:00:00Z'));
    expect(instantOf(day, 119, 'Europe/Berlin')).toBe(at('2026-03-29T00:59:00Z'));
    expect(instantOf(day, 180, 'Europe/Berlin')).toBe(at('2026-03-29T01:00:00Z'));
  });

  test('of a time that comes twice the first is meant', () => {
    const day = localDay(at('2026-10-25T12:00:00Z'), 'Europe/Berlin');
    expect(instantOf(day, 150, 'Europe/Berlin')).toBe(at('2026-10-25T00:30:00Z'));
    expect(instantOf(day, 180, 'Europe/Berlin')).toBe(at('2026-10-25T02:00:00Z'));
  });

  test('an instant and its clock time belong together, and later clock times are never earlier', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];
    fc.assert(
      fc.property(
        fc.integer({ min: 10_957, max: 32_000 }),
        fc.integer({ min: 0, max: 1440 }),
        fc.integer({ min: 0, max: 1440 }),
        fc.constantFrom(...zones),
        (day, one, other, zone) => {
          const [early, late] = one <= other ? [one, other] : [other, one];
          const first = instantOf(day, early, zone);
          expect(instantOf(day, late, zone)).toBeGreaterThanOrEqual(first);
          const shown = first + offsetAt(first, zone) - (day * 1440 + early) * 60_000;
          // Nothing but a jump of the clocks lies between what was asked for and what they show.
          expect(shown).toBeGreaterThanOrEqual(0);
          expect(shown).toBeLessThanOrEqual(3_600_000);
        },
      ),
    );
  });
});
