import { fillDates } from '../../../src/sandbox/company/dates';
import { addWorkingDays, placeMoment } from '../../../src/sandbox/company/moment';

// A Wednesday.
const moment = placeMoment(Date.parse('2026-11-25T11:00:00Z'));
const monday = addWorkingDays(moment.newest, -2);

describe('dates in the texts of the sample company', () => {
  test.each([
    ['a near day is called by its name', 'by {by+1}', 'by Thursday'],
    ['a day past is called by its name', 'since {on-1}', 'since Tuesday'],
    ['a day further off is a date', 'on {by+8}', 'on 7 December'],
    ['today by its name', 'by {today}', 'by Wednesday'],
    ['Russian, after «до»', 'до {by+1:gen}', 'до четверга'],
    ['Russian, after «к»', 'к {by+0:dat}', 'к среде'],
    ['Russian, after «в»', 'в {by+0:acc}', 'в среду'],
    ['Russian, further off', 'до {by+8:gen}', 'до 7 декабря'],
    ['always a date', '{date+0}', '25 November'],
    [
      'months and weeks of the writing',
      '{lastMonth}, {month}, {nextMonth}, week {week}',
      'October, November, December, week 48',
    ],
    ['mentions are no dates', 'Hello @{ivan}', 'Hello @{ivan}'],
  ])('%s', (_, text, filled) => {
    expect(fillDates(text, moment, monday)).toBe(filled);
  });

  test('the day of the writing itself is a date, never a weekday a reader could take for the next one', () => {
    expect(fillDates('{by+0}', moment, moment.newest)).toBe('25 November');
  });

  test('on a Saturday a promise for today names Saturday', () => {
    const saturday = placeMoment(Date.parse('2026-11-28T11:00:00Z'));
    expect(fillDates('by {today}', saturday, addWorkingDays(saturday.newest, -1))).toBe('by Saturday');
  });

  test('a form nobody knows is an error of the script', () => {
    expect(() => fillDates('{soon}', moment, monday)).toThrow('{soon}');
  });
});
