import { type NudgeCase, nudgeOffer } from '../../src/domain/nudge';
import type { WorkingHours } from '../../src/domain/view';

const hours: WorkingHours = { days: [1, 2, 3, 4, 5], start: 540, end: 1020, zone: 'UTC', daysOff: [] };
/** 16 November 2026 is a Monday. */
const at = (day: number, hour = 10): number => Date.UTC(2026, 10, day, hour);
const asked = (more: Partial<NudgeCase> = {}): NudgeCase => ({
  turn: 'theirs',
  state: 'waiting',
  since: at(16),
  due: null,
  promisedAt: null,
  ...more,
});
const gave = (due: string | null) => asked({ state: 'promised', due, promisedAt: at(17) });

test.each([
  ['the next day', asked(), [], at(17), 'no'],
  ['an hour short of two working days', asked(), [], at(18, 9), 'no'],
  ['after two working days', asked(), [], at(18), 'first'],
  ['on Sunday, asked on Friday', asked({ since: at(20) }), [], at(22), 'no'],
  ['when the turn is mine', asked({ turn: 'mine' }), [], at(30), 'no'],
  ['when it was answered', asked({ state: 'answered', turn: 'nobody' }), [], at(30), 'no'],
  ['when nobody knows since when', asked({ since: null }), [], at(30), 'no'],
  ['while their date has not passed', gave('2026-11-25'), [], at(25), 'no'],
  ['when their date has passed', gave('2026-11-18'), [], at(19), 'first'],
  ['right after a promise without a date', gave(null), [], at(18), 'no'],
  ['long after a promise without a date', gave(null), [], at(20), 'first'],
  ['right after a nudge', asked(), [at(18)], at(19), 'no'],
  ['two working days after a nudge', asked(), [at(18)], at(20), 'again'],
  ['after two nudges', asked(), [at(18), at(20)], at(25), 'call'],
  ['right after two nudges', asked(), [at(18), at(20)], at(21), 'no'],
  ['after two nudges about an older ask', asked({ since: at(23) }), [at(18), at(20)], at(25), 'first'],
  ['on the day after a nudge about the date that passed', gave('2026-11-18'), [at(19)], at(20), 'no'],
] as const)('a nudge %s', (_, request, nudges, now, expected) => {
  expect(nudgeOffer(request, nudges, now, hours)).toBe(expected);
});
