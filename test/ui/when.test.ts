import { dayOf } from '../../src/domain/day';
import { textsFor } from '../../src/ui/shared/texts/texts';
import { due } from '../../src/ui/shared/when/due';
import { duration } from '../../src/ui/shared/when/duration';
import { since } from '../../src/ui/shared/when/since';
import { now } from './fixtures/sampleRows';

// Tuesday, 17 November 2026, 11:00 in Berlin.
const day = dayOf(now, 'Europe/Berlin');
const english = textsFor('en-GB');
const russian = textsFor('ru-RU');

describe('since when somebody waits', () => {
  test.each([
    ['2026-11-17T09:59:40Z', 'just now', 'только что'],
    ['2026-11-17T09:20:00Z', '40 min', '40 мин'],
    ['2026-11-17T07:59:00Z', '2 h', '2 ч'],
    ['2026-11-16T22:00:00Z', 'since yesterday', 'со вчерашнего дня'],
    ['2026-11-15T12:00:00Z', 'since Sun', 'с вс'],
    ['2026-11-11T12:00:00Z', 'since Wed', 'со ср'],
    ['2026-11-10T12:00:00Z', 'since 10 Nov', 'с 10 нояб.'],
    ['2025-03-02T12:00:00Z', 'since 2 Mar 2025', 'с 2 мар. 2025 г.'],
    ['1601-01-01T00:00:00Z', 'since 1 Jan 1601', 'с 1 янв. 1601 г.'],
    ['9999-12-31T00:00:00Z', 'just now', 'только что'],
  ])('%s is said as %s · %s', (at, en, ru) => {
    expect(since(Date.parse(at), day, english, 'short')).toBe(en);
    expect(since(Date.parse(at), day, russian, 'short')).toBe(ru);
  });

  test.each([
    ['2026-11-17T07:59:00Z', 'for 2 h', 'уже 2 ч'],
    ['2026-11-13T12:00:00Z', 'since Friday', 'с пятницы'],
    ['2026-11-12T12:00:00Z', 'since Thursday', 'с четверга'],
  ])('in a sentence %s is %s · %s', (at, en, ru) => {
    expect(since(Date.parse(at), day, english, 'long')).toBe(en);
    expect(since(Date.parse(at), day, russian, 'long')).toBe(ru);
  });

  test('late in the evening, what came before midnight is still told in hours', () => {
    const night = dayOf(Date.parse('2026-11-17T00:30:00Z'), 'Europe/Berlin');
    expect(since(Date.parse('2026-11-16T22:20:00Z'), night, english, 'short')).toBe('2 h');
  });

  test('an unknown moment is said to be unknown', () => {
    expect(since(null, day, english, 'short')).toBe('at an unknown time');
  });
});

describe('by when something is wanted', () => {
  test.each([
    ['2026-11-16', 'was due yesterday', 'срок был вчера', 'passed'],
    ['2026-11-10', 'was due 10 Nov', 'срок был 10 нояб.', 'passed'],
    ['2026-11-17', 'today', 'сегодня', 'today'],
    ['2026-11-18', 'tomorrow', 'завтра', 'ahead'],
    ['2026-11-20', 'Fri', 'пт', 'ahead'],
    ['2026-12-24', '24 Dec', '24 дек.', 'ahead'],
  ])('%s is said as %s · %s', (date, en, ru, tone) => {
    expect(due(date, day, english)).toEqual({ text: en, tone });
    expect(due(date, day, russian).text).toBe(ru);
  });
});

test.each([
  [0, '0 min', '0 мин'],
  [59.7, '59 min', '59 мин'],
  [90, '1 h 30 min', '1 ч 30 мин'],
  [300, '5 h', '5 ч'],
  [660, '1 day 3 h', '1 день 3 ч'],
  [480 * 22, '22 days', '22 дня'],
])('%d working minutes are %s · %s', (minutes, en, ru) => {
  expect(duration(minutes, 480, english)).toBe(en);
  expect(duration(minutes, 480, russian)).toBe(ru);
});
