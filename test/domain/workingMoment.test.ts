import type { WorkingHours } from '../../src/domain/view';
import { isWorkedAt, nextStart } from '../../src/domain/workingMoment';

const hours: WorkingHours = {
  days: [1, 2, 3, 4, 5],
  start: 540,
  end: 1020,
  zone: 'Europe/Berlin',
  daysOff: ['2026-11-18'],
};
const at = (text: string) => Date.parse(`${text}+01:00`);

test.each([
  ['2026-11-17T09:00', true],
  ['2026-11-17T08:59', false],
  ['2026-11-17T17:00', false],
  ['2026-11-18T11:00', false],
  ['2026-11-21T11:00', false],
])('%s is working time: %s', (moment, isWorked) => {
  expect(isWorkedAt(at(moment), hours)).toBe(isWorked);
});

test.each([
  ['early in the morning, the same day', '2026-11-17T06:00', '2026-11-17T09:00'],
  ['in the evening before a day off, the day after it', '2026-11-17T19:00', '2026-11-19T09:00'],
  ['on Saturday, Monday', '2026-11-21T11:00', '2026-11-23T09:00'],
  ['at the very start, the next one', '2026-11-19T09:00', '2026-11-20T09:00'],
])('work begins next: %s', (_name, moment, start) => {
  expect(nextStart(at(moment), hours)).toBe(at(start));
});
