// By when something is wanted, and what is wanted no more.

import { judged, type Line, RUSSIAN_ME, type Setting } from './told';
import { CHAT, RU, table } from './turns';

describe('by when', () => {
  // Monday 2 February 2026; in London the clocks go forward on Sunday 29 March.
  const DST = Date.UTC(2026, 2, 27, 17, 0);
  const dates: [name: string, due: string | null, line: Line, setting?: Setting][] = [
    ['by Friday', '2026-02-06', ['Ann', 'me', 'Could you send me the drying times by Friday?']],
    [
      'in a fragment of its own',
      '2026-02-06',
      ['Ann', 'me', 'Send me the drying times. Friday noon latest.'],
    ],
    ['the day that is asked about', null, ['Ann', 'me', 'Does the varnish leave tomorrow or on Friday?']],
    [
      'an hour beside another day',
      null,
      ['Мария', 'me', '31 декабря цех работает до 14:00. Кто подежурит?'],
      { me: RUSSIAN_ME },
    ],
    ['до пятницы', '2026-02-06', ['Мария', 'me', 'Пришли, пожалуйста, смету до пятницы.'], RU],
    ['EOD', '2026-02-02', ['Ann', 'me', 'Could you send me the drying times by EOD?']],
    ['к концу недели', '2026-02-06', ['Мария', 'me', 'Пришли, пожалуйста, смету к концу недели.'], RU],
    ["an event's date", null, ['Ann', 'me', 'Could you send me the slides of the Friday meeting?']],
    ['a Russian event', null, ['Мария', 'me', 'Пришли, пожалуйста, слайды с пятничной встречи.'], RU],
    ['no date', null, ['Ann', 'me', 'Could you send me the drying times?']],
    [
      'tomorrow, over the night of the clocks',
      '2026-03-28',
      ['Ann', 'me', 'Could you send it by tomorrow?', { at: DST }],
    ],
    ['by Monday, over the clocks', '2026-03-30', ['Ann', 'me', 'Could you send it by Monday?', { at: DST }]],
    [
      'tomorrow, written before midnight in London',
      '2026-03-31',
      ['Ann', 'me', 'Could you send it by tomorrow?', { at: Date.UTC(2026, 2, 29, 23, 30) }],
    ],
    [
      'tomorrow, the same instant in New York',
      '2026-03-30',
      ['Ann', 'me', 'Could you send it by tomorrow?', { at: Date.UTC(2026, 2, 29, 23, 30) }],
      { zone: 'America/New_York' },
    ],
  ];
  for (const [name, due, line, setting] of dates)
    test(`${name}: ${due ?? 'none'}`, () => {
      expect(judged([line], setting).due).toBe(due);
    });

  test('a reminder may name a new day', () => {
    const verdict = judged([
      ['Ann', 'me', 'Could you send me the drying times?'],
      ['Ann', 'me', 'Just a reminder, could you send the drying times by Wednesday?'],
    ]);
    expect(verdict.due).toBe('2026-02-04');
  });

  test('what is settled has no date any more', () => {
    const verdict = judged([
      ['Ann', 'me', 'Could you send me the drying times by Friday?'],
      ['me', 'Ann', 'Attached.', { attached: true }],
    ]);
    expect(verdict.due).toBeNull();
  });
});

describe('the date by which', () => {
  test.each<[string, string, string | null]>([
    [
      'before that',
      "I call the customer on Thursday.\n\nI'll need one page from you before that.",
      '2026-02-05',
    ],
    [
      'by then',
      "Please add the weights. I'm closing the file on Friday, so by then at the latest.",
      '2026-02-06',
    ],
    ['soon enough', 'How many cans are in the van? Wednesday would be soon enough.', '2026-02-04'],
    ['not that of a condition', "If they haven't answered by Tuesday, could you call them?", null],
  ])('%s', (_, text, due) => {
    expect(judged([['Ann', 'me', text]]).due).toBe(due);
  });
});

describe('what is taken back', () => {
  table([
    [
      'scrapped',
      'nobody closed',
      [
        ['Ann', 'me', 'Any chance of a spare spray gun for Thursday?'],
        ['Ann', 'me', 'Scrap that, the fair is off. Thanks anyway'],
      ],
    ],
    [
      'one of two things',
      'mine waiting',
      [
        ['Ann', 'me', 'I need the shelf plan for your corner and a count of the empty drums.'],
        ['Ann', 'me', 'Forget about the drums, Bob has counted them. I still need the shelf plan though.'],
      ],
    ],
  ]);
  test('of one of two things, what is still wanted is quoted', () => {
    const verdict = judged([
      ['Ann', 'me', 'I need the shelf plan for your corner and a count of the empty drums.'],
      ['Ann', 'me', 'Forget about the drums, Bob has counted them. I still need the shelf plan though.'],
    ]);
    expect(verdict.asks[0]?.quote).toContain('still need the shelf plan');
  });
});

test('a promise after a "but" keeps its own day', () => {
  const { due } = judged(
    [
      ['me', 'Ann', 'could you run the humidity report for the hall?'],
      ['Ann', 'me', 'The logger is being swapped today, I can run it tomorrow and send it over'],
    ],
    CHAT,
  );
  expect(due).toBe('2026-02-03');
});
