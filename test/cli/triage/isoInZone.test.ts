import fc from 'fast-check';
import { isoInZone } from '../../../src/cli/triage/isoInZone';

test.each([
  ['Europe/Berlin', Date.UTC(2026, 6, 1, 8), '2026-07-01T10:00:00+02:00'],
  ['Europe/Berlin', Date.UTC(2026, 0, 1, 8), '2026-01-01T09:00:00+01:00'],
  ['Asia/Kolkata', Date.UTC(2026, 0, 1, 20), '2026-01-02T01:30:00+05:30'],
  ['America/St_Johns', Date.UTC(2026, 0, 1, 1), '2025-12-31T21:30:00-03:30'],
  ['UTC', 0, '1970-01-01T00:00:00+00:00'],
])('in %s', (zone, at, iso) => {
  expect(isoInZone(at, zone)).toBe(iso);
});

test('it is the same instant, to the second', () => {
  const zones = fc.constantFrom('Europe/Moscow', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e9 }), zones, (seconds, zone) => {
      expect(Date.parse(isoInZone(seconds * 1000, zone))).toBe(seconds * 1000);
    }),
  );
});
