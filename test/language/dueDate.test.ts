// By when: what counts as the date by which, and what is only a day spoken of.

import { type DueSource, dueDateIn } from '../../src/language/dueDate';
import { languageOf } from '../../src/language/languageOf';
import { wordsOf } from '../../src/language/words';

/** Wednesday 11 March 2026, noon in London. */
const WEDNESDAY = Date.UTC(2026, 2, 11, 12, 0);

function due(text: string, source: DueSource = 'ask', at = WEDNESDAY, zone = 'Europe/London'): string | null {
  const words = wordsOf(text);
  return dueDateIn(words, source, { at, zone, language: languageOf(words) });
}

describe('of an ask', () => {
  test.each([
    ['Please weigh it by Friday.', '2026-03-13'],
    ['Please weigh it before Monday.', '2026-03-16'],
    ['Please weigh it by Wednesday.', '2026-03-11'],
    ['Please weigh it by next Tuesday.', '2026-03-17'],
    ['Please weigh it by tomorrow noon.', '2026-03-12'],
    ['Can you weigh it today?', '2026-03-11'],
    ['Please weigh it by EOD.', '2026-03-11'],
    ['Please weigh it by the end of the week.', '2026-03-13'],
    ['Please weigh it by the end of next week.', '2026-03-20'],
    ['Please weigh it by the end of the month.', '2026-03-31'],
    ['Please weigh it by 20 March.', '2026-03-20'],
    ['Please weigh it by March 20th.', '2026-03-20'],
    ['Please weigh it by 2026-04-02.', '2026-04-02'],
    ['Please weigh it by 3pm.', '2026-03-11'],
    ['Weigh it Friday by noon.', '2026-03-13'],
    ['Please weigh it, Thursday before lunch.', '2026-03-12'],
    ['Взвесьте, пожалуйста, пятница до обеда.', '2026-03-13'],
    ['Взвесьте груз, в четверг утром на планёрке зачитаю.', '2026-03-12'],
    ['Сможете привязать весы к маршруту 4?', null],
    ['Please weigh it within two days.', '2026-03-13'],
    ['Please weigh it by 15 January.', '2026-01-15'],
    ['Взвесь, пожалуйста, до пятницы.', '2026-03-13'],
    ['Взвесь, пожалуйста, к понедельнику.', '2026-03-16'],
    ['Взвесь, пожалуйста, не позднее четверга.', '2026-03-12'],
    ['Взвесь, пожалуйста, к концу недели.', '2026-03-13'],
    ['Взвесь, пожалуйста, до конца дня.', '2026-03-11'],
    ['Взвесь, пожалуйста, до конца месяца.', '2026-03-31'],
    ['Взвесь, пожалуйста, до 20 марта.', '2026-03-20'],
    ['Взвесь, пожалуйста, до 20.03.', '2026-03-20'],
    ['Взвесь, пожалуйста, завтра.', '2026-03-12'],
    ['Взвесь, пожалуйста, послезавтра.', '2026-03-13'],
    ['Взвесь, пожалуйста, до 18:00.', '2026-03-11'],
  ])('%s %s', (text, expected) => {
    expect(due(text)).toBe(expected);
  });

  test.each([
    'Please send the slides of the Friday meeting.',
    'Who comes to the audit on Thursday?',
    'Which crates did you weigh on Monday?',
    'Can I borrow your scale until Friday?',
    'Please weigh it.',
    'Please weigh it by 2026-13-45.',
    'Кто идёт на встречу в четверг?',
    'Пришли, пожалуйста, слайды с пятничной встречи.',
    'Можно взять весы до пятницы?',
    'Взвесь, пожалуйста.',
  ])('none: %s', (text) => {
    expect(due(text)).toBeNull();
  });
});

describe('of a promise any day counts', () => {
  test.each([
    ["I'll weigh it on Friday.", '2026-03-13'],
    ["I'll weigh it tomorrow.", '2026-03-12'],
    ["I'll weigh it in two days.", '2026-03-13'],
    ['Взвешу в пятницу.', '2026-03-13'],
    ['Взвешу через неделю.', '2026-03-18'],
    ['Взвешу завтра.', '2026-03-12'],
    ["I'll weigh it.", null],
    ['Взвешу.', null],
  ])('%s %s', (text, expected) => {
    expect(due(text, 'promise')).toBe(expected);
  });
});

describe('of a sentence beside an ask only a plain deadline counts', () => {
  test.each([
    ['I need it by Friday.', '2026-03-13'],
    ['Нужно до пятницы.', '2026-03-13'],
    ['The crates arrive on Friday.', null],
    ['We hope to open by Friday.', null],
    ['Ящики приедут в пятницу.', null],
  ])('%s %s', (text, expected) => {
    expect(due(text, 'beside')).toBe(expected);
  });
});

describe("days are those of the user's zone", () => {
  test.each([
    ['Europe/London', '2026-03-29'],
    ['Asia/Vladivostok', '2026-03-30'],
    ['America/New_York', '2026-03-29'],
  ])('tomorrow in %s is %s', (zone, expected) => {
    expect(due('Please weigh it by tomorrow.', 'ask', Date.UTC(2026, 2, 28, 20, 0), zone)).toBe(expected);
  });

  // In London the clocks go forward in the night to 29 March 2026 and back in the night to 25 October.
  test.each([
    [Date.UTC(2026, 2, 28, 23, 30), '2026-03-29'],
    [Date.UTC(2026, 2, 29, 0, 30), '2026-03-30'],
    [Date.UTC(2026, 2, 29, 23, 30), '2026-03-31'],
    [Date.UTC(2026, 9, 24, 22, 30), '2026-10-25'],
    [Date.UTC(2026, 9, 24, 23, 30), '2026-10-26'],
    [Date.UTC(2026, 9, 25, 23, 30), '2026-10-26'],
  ])('about the change of clocks, instant %i: tomorrow is %s', (at, expected) => {
    expect(due('Please weigh it by tomorrow.', 'ask', at)).toBe(expected);
  });

  test('in December January is next year', () => {
    expect(due('Please weigh it by 20 January.', 'ask', Date.UTC(2026, 11, 15, 12))).toBe('2027-01-20');
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER])(
  'a message of no real time (%d) has no date',
  (at) => {
    expect(due('Please weigh it by tomorrow.', 'ask', at)).toBeNull();
  },
);
