import type { Message } from '../../src/domain/message';
import {
  type Help,
  helpIn,
  type Moment,
  momentOf,
  momentToOffer,
  noMemory,
  withOffer,
  withTaken,
} from '../../src/domain/moments';
import { emptyReading, type Reading } from '../../src/domain/reading';
import { putOff } from '../../src/domain/suggestions';
import type { WorkingHours } from '../../src/domain/view';
import { storedMessage } from '../store/storedRequest';

const hours: WorkingHours = {
  days: [1, 2, 3, 4, 5],
  start: 540,
  end: 1020,
  zone: 'Europe/Berlin',
  daysOff: [],
};
const monday = Date.parse('2026-11-16T09:00:00Z');
const minute = 60_000;
const day = 24 * 60 * minute;
const anna = { address: 'anna@heed.example', name: 'Anna' };
const tom = { address: 'tom@heed.example', name: 'Tom' };

const help: Help = {
  conversation: 'c',
  helper: anna,
  askedAt: monday,
  answeredAt: monday + 20 * minute,
  promisedFor: null,
  helperDepartment: 'Sales',
  myDepartment: 'Sales',
};

test.each<[string, Partial<Help>, Partial<Moment> | null]>([
  ['after twenty working minutes', {}, { kind: 'fast', figure: 20 }],
  ['in the same minute', { answeredAt: monday }, { kind: 'fast', figure: 1 }],
  ['after two hours', { answeredAt: monday + 120 * minute }, null],
  [
    'after a weekend that counts for nothing',
    { askedAt: Date.parse('2026-11-13T16:30:00Z'), answeredAt: Date.parse('2026-11-16T08:20:00Z') },
    { kind: 'fast', figure: 20 },
  ],
  [
    'from another department',
    { helperDepartment: 'Finance' },
    { kind: 'otherDepartment', department: 'Finance' },
  ],
  ['from a department nobody knows', { helperDepartment: '', answeredAt: monday + day }, null],
  ['two days before the promised one', { promisedFor: '2026-11-18' }, { kind: 'keptEarly', figure: 2 }],
  ['on the promised day', { promisedFor: '2026-11-16' }, null],
  ['after the promised day', { promisedFor: '2026-11-13' }, null],
])('help %s is a moment with its reason, or none', (_name, more, expected) => {
  const moment = momentOf({ ...help, ...more }, hours);
  if (expected === null) expect(moment).toBeNull();
  else expect(moment).toMatchObject(expected);
});

const message = (from: Message['from'], at: number, reading: Partial<Reading> = {}): Message =>
  storedMessage({
    id: `m${at}`,
    conversation: 'c',
    from,
    at,
    reading: { ...emptyReading('text', 'en'), ...reading },
  });
const promise = { promises: [{ quote: 'by Wednesday', due: '2026-11-18', isFirm: true }] };

test('a promise is on the way to the help, and others than those asked do not give it', () => {
  const request = { conversation: 'c', askedAt: monday, asked: [anna] };
  const messages = [
    message(anna, monday - day),
    message(tom, monday + minute),
    { ...message(anna, monday + 2 * minute), origin: 'outOfOffice' as const },
    message(anna, monday + 3 * minute, promise),
    message(anna, monday + day),
  ];
  expect(helpIn(request, messages)).toMatchObject({
    helper: anna,
    answeredAt: monday + day,
    promisedFor: '2026-11-18',
  });
  expect(helpIn(request, messages.slice(0, 4))).toBeNull();
});

const now = monday + 2 * day;
const moment = (conversation: string, more: Partial<Moment> = {}): Moment => ({
  kind: 'fast',
  conversation,
  helper: anna,
  at: now - day,
  figure: 5,
  department: '',
  ...more,
});
const nobody = new Map<string, number>();

test('what is rarer is offered first, and only what is two weeks old at most', () => {
  const early = moment('b', { kind: 'keptEarly', at: now - 3 * day });
  expect(momentToOffer([moment('a'), early], noMemory, nobody, now)).toBe(early);
  expect(momentToOffer([moment('a', { at: now - 15 * day })], noMemory, nobody, now)).toBeNull();
});

test('one stands for a week, and no other comes beside it', () => {
  const first = moment('a');
  const memory = withOffer(noMemory, first, now);
  const better = moment('b', { kind: 'keptEarly', at: now + day });
  expect(momentToOffer([first, better], memory, nobody, now + 2 * day)).toBe(first);
  expect(momentToOffer([better], memory, nobody, now + 2 * day)).toBeNull();
  expect(momentToOffer([first, better], memory, nobody, now + 7 * day)).toBe(better);
});

test('what was taken is not offered again, nor another in the same week', () => {
  const first = moment('a');
  const memory = withTaken(withOffer(noMemory, first, now));
  expect(momentToOffer([first, moment('b')], memory, nobody, now + day)).toBeNull();
  expect(momentToOffer([moment('a', { at: now + 6 * day })], memory, nobody, now + 8 * day)).toBeNull();
});

test('not now rests a kind for two weeks, the second time for good', () => {
  const first = moment('a');
  const once = { ...noMemory, putOffs: putOff({}, 'fast', now) };
  const at = (days: number) =>
    momentToOffer([moment('b', { at: now + days * day })], once, nobody, now + days * day);
  expect(momentToOffer([first], once, nobody, now)).toBeNull();
  expect(at(13)).toBeNull();
  expect(at(14)).not.toBeNull();
  const twice = { ...noMemory, putOffs: putOff(once.putOffs, 'fast', now + 14 * day) };
  expect(momentToOffer([moment('c', { at: now + 400 * day })], twice, nobody, now + 400 * day)).toBeNull();
  expect(momentToOffer([moment('d', { kind: 'keptEarly' })], twice, nobody, now)).not.toBeNull();
});

test('who was thanked lately is not offered', () => {
  const thanked = new Map([[anna.address, now - 3 * day]]);
  expect(momentToOffer([moment('a')], noMemory, thanked, now)).toBeNull();
  expect(momentToOffer([moment('a', { helper: tom })], noMemory, thanked, now)).not.toBeNull();
});
