import fc from 'fast-check';
import { dateChips } from '../../src/domain/dateChips';
import { snoozeChoices } from '../../src/domain/snooze';
import type { WorkingHours } from '../../src/domain/view';
import { endOfWhen } from '../../src/domain/when';

const hours: WorkingHours = {
  days: [1, 2, 3, 4, 5],
  start: 9 * 60,
  end: 17 * 60,
  zone: 'Europe/Berlin',
  daysOff: ['2026-11-25'],
};
/** 16 November 2026 is a Monday; Berlin is one hour ahead of UTC. */
const at = (day: number, time: string): number => Date.parse(`2026-11-${day}T${time}:00+01:00`);

test.each([
  ['Monday morning', at(16, '10:00'), ['2026-11-16 1020', '2026-11-17 720', '2026-11-20 any']],
  ['a minute before the end of work', at(16, '16:59'), ['2026-11-17 720', '2026-11-20 any']],
  ['Thursday', at(19, '10:00'), ['2026-11-19 1020', '2026-11-20 720', '2026-11-23 any']],
  ['Saturday', at(21, '10:00'), ['2026-11-23 720', '2026-11-24 any']],
  ['the evening before a day off', at(24, '20:00'), ['2026-11-26 720', '2026-11-27 any']],
])('on %s these dates are offered', (_, now, expected) => {
  expect(dateChips(now, hours).map(({ date, minute }) => `${date} ${minute ?? 'any'}`)).toEqual(expected);
});

test.each([
  ['Monday morning', at(16, '10:20'), ['laterToday 13:00', 'nextDay 09:00', 'nextWeek 09:00']],
  ['late in the afternoon', at(16, '16:00'), ['nextDay 09:00', 'nextWeek 09:00']],
  ['Friday evening', at(20, '20:00'), ['nextDay 09:00', 'nextWeek 09:00']],
])('on %s a request may be put off until then', (_, now, expected) => {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: hours.zone });
  const said = snoozeChoices(now, hours).map(({ kind, until }) => `${kind} ${time.format(until)}`);
  expect(said).toEqual(expected);
});

const anyHours = fc.record({
  days: fc.uniqueArray(fc.constantFrom(0, 1, 2, 3, 4, 5, 6)) as fc.Arbitrary<WorkingHours['days']>,
  start: fc.integer({ min: 0, max: 1439 }),
  end: fc.integer({ min: 0, max: 1440 }),
  zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata'),
  daysOff: fc.constant([]),
});
const anyTime = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) });

test('whatever the hours, no date lies in the past and each comes after the one before', () => {
  fc.assert(
    fc.property(anyTime, anyHours, (now, own) => {
      const dates = dateChips(now, own).map((when) => endOfWhen(when, own.zone));
      const snoozes = snoozeChoices(now, own).map(({ until }) => until);
      for (const list of [dates, snoozes]) {
        expect(list.length).toBeGreaterThan(0);
        for (const [index, instant] of list.entries())
          expect(instant).toBeGreaterThan(list[index - 1] ?? now);
      }
    }),
  );
});
