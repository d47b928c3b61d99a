import type { WorkingHours } from '../../../src/domain/view';
import { whenWords } from '../../../src/language/courtesy/whenWords';

const hours: WorkingHours = {
  days: [1, 2, 3, 4, 5],
  start: 540,
  end: 1080,
  zone: 'Europe/Moscow',
  daysOff: [],
};
/** Tuesday, 17 November 2026, 11:00 in Moscow. */
const now = Date.parse('2026-11-17T08:00:00Z');

test.each([
  ['Thursday noon', '2026-11-19', 720],
  ['thursday', '2026-11-19', null],
  ['tomorrow', '2026-11-18', null],
  ['tomorrow 17:00', '2026-11-18', 1020],
  ['Friday 5pm', '2026-11-20', 1020],
  ['by 3pm', '2026-11-17', 900],
  ['today by 15:30', '2026-11-17', 930],
  ['end of the day', '2026-11-17', 1080],
  ['20 November', '2026-11-20', null],
  ['в пятницу до обеда', '2026-11-20', 720],
  ['завтра в 17', '2026-11-18', 1020],
  ['завтра к 5 вечера', '2026-11-18', 1020],
  ['до четверга', '2026-11-19', null],
  ['сегодня до 18:00', '2026-11-17', 1080],
  ['23 ноября', '2026-11-23', null],
])('"%s" is read', (text, date, minute) => {
  expect(whenWords(text, now, hours)).toEqual({ date, minute });
});

test.each([
  ['', 'none'],
  ['as soon as I can', 'none'],
  ['🙂'.repeat(50_000), 'none'],
  ['today 9:00', 'past'],
  ['сегодня в 9:00', 'past'],
])('"%.20s" gives no date', (text, expected) => {
  expect(whenWords(text, now, hours)).toBe(expected);
});

test('an hour alone that has passed is tomorrow’s', () => {
  expect(whenWords('by 9am', now, hours)).toEqual({ date: '2026-11-18', minute: 540 });
});
