// Times and days as To Do and Exchange write them.

import { graphTime, parseDay, parseGraphTime } from '../../src/graph/graphTime';

test.each([
  ['2026-03-05T08:00:00.0000000', 'UTC', '2026-03-05T08:00:00Z'],
  ['2026-03-05T08:00:00', 'W. Europe Standard Time', '2026-03-05T07:00:00Z'],
  ['2026-07-05T08:00:00', 'Europe/Berlin', '2026-07-05T06:00:00Z'],
  ['2026-03-05T08:00:00', null, '2026-03-05T08:00:00Z'],
  ['2026-03-05T08:00:00Z', 'Europe/Berlin', '2026-03-05T08:00:00Z'],
])('%s in %s is an instant', (dateTime, timeZone, expected) => {
  expect(parseGraphTime({ dateTime, timeZone })).toBe(Date.parse(expected));
});

test.each([null, { dateTime: null, timeZone: 'UTC' }, { dateTime: 'Thursday', timeZone: 'UTC' }])(
  '%j is none',
  (time) => {
    expect(parseGraphTime(time)).toBeNull();
    expect(parseDay(time)).toBeNull();
  },
);

test.each([
  ['of UTC', '2026-03-05T00:00:00.0000000'],
  ['of Moscow', '2026-03-04T21:00:00.0000000'],
  ['of Tokyo', '2026-03-04T15:00:00.0000000'],
  ['of New York', '2026-03-05T05:00:00.0000000'],
  ['of Honolulu', '2026-03-05T10:00:00.0000000'],
])('a day written as its midnight %s stays that day', (_, dateTime) => {
  expect(parseDay({ dateTime, timeZone: 'UTC' })).toBe('2026-03-05');
});

test('an instant is written so that it can be read again', () => {
  const at = Date.UTC(2026, 2, 5, 9, 30);
  expect(parseGraphTime(graphTime(at))).toBe(at);
});
