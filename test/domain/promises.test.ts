import { agenda, asksOnTrack, type GivenPromise, promiseState } from '../../src/domain/promises';
import type { WorkingHours } from '../../src/domain/view';

const zone = 'UTC';
const hours: WorkingHours = { days: [1, 2, 3, 4, 5], start: 540, end: 1020, zone, daysOff: [] };
/** 16 November 2026 is a Monday. */
const at = (day: number, hour = 10): number => Date.UTC(2026, 10, day, hour);
const promise = (more: Partial<GivenPromise> = {}): GivenPromise => ({
  date: '2026-11-19',
  minute: null,
  givenAt: at(16),
  keptAt: null,
  readyAt: null,
  onTrackFor: null,
  ...more,
});
const nobody = { turn: 'nobody', lastAt: at(17) } as const;

test.each([
  ['nothing came since', { turn: 'mine', state: 'promised', lastAt: at(16) }, 'open'],
  ['I wrote that I am still on it', { turn: 'mine', state: 'promised', lastAt: at(17) }, 'open'],
  ['I asked back', { turn: 'theirs', state: 'waiting', lastAt: at(17) }, 'open'],
  ['they asked for more', { turn: 'mine', state: 'waiting', lastAt: at(17) }, 'open'],
  ['the thing itself went out', { ...nobody, state: 'answered' }, 'kept'],
  ['they no longer need it', { ...nobody, state: 'closed' }, 'kept'],
  ['I said that I cannot', { ...nobody, state: 'declined' }, 'kept'],
  ['it was answered before the promise', { ...nobody, state: 'answered', lastAt: at(15) }, 'open'],
  ['the conversation is out of the window', null, 'open'],
] as const)('a promise when %s', (_, request, expected) => {
  expect(promiseState(promise(), request, at(18), zone)).toBe(expected);
});

test.each([
  ['on its day', promise(), at(19, 23), 'open'],
  ['after its day', promise(), at(20, 0), 'overdue'],
  ['before its hour', promise({ minute: 720 }), at(19, 11), 'open'],
  ['at its hour', promise({ minute: 720 }), at(19, 12), 'overdue'],
  ['ticked in To Do, and late', promise({ readyAt: at(18) }), at(21), 'ready'],
  ['done, and late', promise({ keptAt: at(18) }), at(21), 'kept'],
] as const)('a promise %s', (_, given, now, expected) => {
  expect(promiseState(given, null, now, zone)).toBe(expected);
});

test.each([
  ['the day before', promise(), at(18), true],
  ['two days before', promise(), at(17), false],
  ['on its day', promise(), at(19), false],
  ['on Friday, for Monday', promise({ date: '2026-11-23' }), at(20), true],
  ['on the day it was given', promise({ givenAt: at(18, 8) }), at(18), false],
  ['when I said so already', promise({ onTrackFor: '2026-11-19' }), at(18), false],
  ['when I said so, and moved it', promise({ onTrackFor: '2026-11-18' }), at(18), true],
] as const)('"on track?" is asked %s: %#', (_, given, now, expected) => {
  expect(asksOnTrack(given, now, hours)).toBe(expected);
});

test('the agenda tells past due, today, this week and later, each soonest first', () => {
  const all = [
    promise({ date: '2026-11-30' }),
    promise({ date: '2026-11-22' }),
    promise({ date: '2026-11-20' }),
    promise({ date: '2026-11-18' }),
    promise({ date: '2026-11-18', minute: 540 }),
  ];
  const dates = agenda(all, at(18), zone).map(({ part, promises }) => [
    part,
    ...promises.map(({ date }) => date),
  ]);
  expect(dates).toEqual([
    ['pastDue', '2026-11-18'],
    ['today', '2026-11-18'],
    ['thisWeek', '2026-11-20', '2026-11-22'],
    ['later', '2026-11-30'],
  ]);
});
