import fc from 'fast-check';
import { kudosWeeks, principleKey } from '../../src/domain/kudosWeeks';

/** Tuesday, 17 November 2026. */
const now = Date.parse('2026-11-17T10:00:00Z');
const at = (iso: string, principle: 'quality' | 'respect' = 'quality') => ({
  at: Date.parse(iso),
  principle,
});

test('weeks begin on Monday in the reader’s own zone', () => {
  const kudos = [at('2026-11-15T22:30:00Z'), at('2026-11-15T23:30:00Z', 'respect')];
  const weeks = kudosWeeks(kudos, now, 'Europe/Berlin', 3);
  expect(weeks.map(({ start, counts }) => [start, Object.fromEntries(counts)])).toEqual([
    ['2026-11-02', {}],
    ['2026-11-09', { quality: 1 }],
    ['2026-11-16', { respect: 1 }],
  ]);
});

test('a change of the clocks loses no week and doubles none', () => {
  const weeks = kudosWeeks([], Date.parse('2026-11-01T12:00:00Z'), 'America/New_York', 3);
  expect(weeks.map(({ start }) => start)).toEqual(['2026-10-12', '2026-10-19', '2026-10-26']);
});

test('each thank-you of the twelve weeks is counted once, others not at all', () => {
  const day = 86_400_000;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -200 * day, max: 20 * day })),
      fc.constantFrom('UTC', 'Asia/Kolkata', 'Pacific/Auckland'),
      (offsets, zone) => {
        const weeks = kudosWeeks(
          offsets.map((offset) => ({ at: now + offset, principle: 'quality' as const })),
          now,
          zone,
        );
        const first = Date.parse(`${weeks[0]?.start}T00:00:00Z`);
        const counted = weeks.reduce((sum, { counts }) => sum + (counts.get('quality') ?? 0), 0);
        // A day's leeway at both ends, where zones differ.
        const surely = offsets.filter((offset) => now + offset > first + day && offset <= 0).length;
        const perhaps = offsets.filter((offset) => now + offset >= first - day && offset < 8 * day).length;
        expect(weeks).toHaveLength(12);
        expect(counted).toBeGreaterThanOrEqual(surely);
        expect(counted).toBeLessThanOrEqual(perhaps);
      },
    ),
  );
});

test('an organisation’s own principle is never taken for one of Heed’s', () => {
  expect(principleKey({ own: 'quality' })).not.toBe(principleKey('quality'));
});
