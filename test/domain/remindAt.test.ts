import { remindAt } from '../../src/domain/remindAt';
import type { WorkingHours } from '../../src/domain/view';

const hours: WorkingHours = {
  days: [1, 2, 3, 4, 5],
  start: 540,
  end: 1020,
  zone: 'Europe/Berlin',
  daysOff: [],
};
const at = (text: string) => Date.parse(`${text}+01:00`);

test.each([
  ['in the morning of its day', '2026-11-19', null, '2026-11-17T11:00', '2026-11-19T09:00'],
  ['an hour before the hour named', '2026-11-19', 720, '2026-11-17T11:00', '2026-11-19T11:00'],
  [
    'an hour before the end of work, promised for today',
    '2026-11-17',
    null,
    '2026-11-17T11:00',
    '2026-11-17T16:00',
  ],
  [
    'shortly before the hour named, when that is near',
    '2026-11-17',
    720,
    '2026-11-17T11:20',
    '2026-11-17T11:55',
  ],
])('rings %s', (_name, date, minute, now, rings) => {
  expect(remindAt({ date, minute }, at(now), hours)).toBe(at(rings));
});

test.each([
  ['in the evening of its day', '2026-11-17', null, '2026-11-17T16:30'],
  ['when its hour is now', '2026-11-17', 720, '2026-11-17T11:58'],
  ['on a day that has passed', '2026-11-16', null, '2026-11-17T11:00'],
])('does not ring %s', (_name, date, minute, now) => {
  expect(remindAt({ date, minute }, at(now), hours)).toBeNull();
});
