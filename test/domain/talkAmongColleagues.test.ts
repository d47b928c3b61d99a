// What people say around their asks: rhetoric, nudges, asides, what others will do.

import { judged, type Line, type Setting, turnAndState } from './told';

type Case = readonly [name: string, expected: string, lines: readonly Line[], setting?: Setting];

const CHAT: Setting = { chat: true };

function table(cases: readonly Case[]): void {
  for (const [name, expected, lines, setting] of cases)
    test(`${name}: ${expected}`, () => {
      expect(turnAndState(judged(lines, setting))).toBe(expected);
    });
}

describe('questions that nobody is to answer', () => {
  for (const text of [
    'Four hundred tickets in one morning. Who says brass bands are dull?',
    "Did you see the look on Carl's face when the cake fell?!",
    'What a match, did you hear him sing at the end?!',
    "Wasn't the choir wonderful?",
    'The best bit? Nobody noticed the scaffolding.',
    'He ordered fourteen pizzas. What is he, a rugby team?',
    'Could this week get any longer?',
    'Guess who forgot the keys again?',
    'How did we ever manage before the new boiler?',
  ])
    test(text, () => {
      expect(judged([['Ann', 'me', text]]).turn).toBe('nobody');
    });
  for (const text of [
    'Who said we could use the small hall on Thursday?',
    'Did you see the invoice from the caterer?',
    'Have you ever used the folding stage?',
    "Wasn't the deposit meant to be 25 %?",
    'Could the tasting be any earlier than noon?',
    'Why does the screen flicker when I plug in the laptop?',
  ])
    test(`and one that is: ${text}`, () => {
      expect(judged([['Ann', 'me', text]]).turn).toBe('mine');
    });
});

describe('what is wanted without being asked for', () => {
  for (const text of [
    "All the forms are in except yours, and there's a gap where your figures should be.",
    'I have no idea what to tell the residents about the heating.',
    "You said you'd ring the carrier and let me know.",
    'Your section of the handbook is still empty.',
    'Nobody has told me which door the visitors should use.',
    'Somebody needs to sign for the delivery at seven.',
    'You were going to let me have the names of the first-aiders.',
    "The school has rung twice and I still can't tell them whether the barn is free.",
    'The sign on the gate has fallen off. Please see to it.',
  ])
    test(text, () => {
      expect(judged([['Ann', 'me', text]]).turn).toBe('mine');
    });
  for (const text of [
    'Updated the sheet with your numbers.',
    'Support checks the date and rings the customer.',
    'Fill level 60 %.',
    "Everybody's forms are in, including yours.",
    'I have nothing against the colour.',
  ])
    test(`and nothing is: ${text}`, () => {
      expect(judged([['Ann', 'me', text]]).turn).toBe('nobody');
    });
});

describe('whose promise it is', () => {
  table([
    [
      'what others may do binds nobody here',
      'nobody none',
      [
        ['Ann', 'me', 'The choir loved the long room.'],
        ['me', 'Ann', 'They can have it when they pay for it.'],
      ],
      CHAT,
    ],
    [
      'my own word does',
      'mine promised',
      [
        ['Ann', 'me', 'The choir loved the long room.'],
        ['me', 'Ann', "I'll send you the price list tomorrow."],
      ],
      CHAT,
    ],
    [
      'a promise that waits for something stays one',
      'theirs promised',
      [
        ['me', 'Ann', 'Could you send me the takings by stall?'],
        ['Ann', 'me', 'You will have them next Friday once the tills are counted.'],
      ],
    ],
  ]);
});

describe('what follows an ask', () => {
  table([
    [
      'a nudge in other words keeps the promise',
      'theirs promised',
      [
        ['me', 'Ann', 'Could you send me the takings by stall?'],
        ['Ann', 'me', 'Will do, you will have them on Friday.'],
        ['me', 'Ann', 'Did this one slip through the net?', { at: Date.UTC(2026, 1, 11, 9, 0) }],
      ],
    ],
    [
      'a question that points back only reminds',
      'mine promised',
      [
        ['Ann', 'me', 'Could you send me the soil report for plot 9?'],
        ['me', 'Ann', 'Will do, on Thursday.'],
        ['Ann', 'me', 'Is it ready?', { at: Date.UTC(2026, 1, 11, 9, 0) }],
      ],
    ],
    [
      'a hall that is taken is a refusal',
      'nobody declined',
      [
        ['Ann', 'me', 'Could we have the big barn on the 14th?'],
        ['me', 'Ann', "Sorry, it's let to the riding club that weekend."],
      ],
    ],
    [
      'a word at its end marks another matter',
      'theirs waiting',
      [
        ['me', 'Ann', 'What time do the judges get here on Saturday?'],
        ['Ann', 'me', "I've left the rosettes on your desk by the way"],
      ],
      CHAT,
    ],
    [
      'another matter that came to mind answers nothing',
      'theirs waiting',
      [
        ['me', 'Ann', 'Which gate should the coaches use on Sunday?'],
        ['Ann', 'me', 'That reminds me, your new batteries are in the pigeonhole.'],
      ],
    ],
    [
      'a no refuses what was to be approved',
      'nobody declined',
      [
        ['me', 'Ann', 'Are you happy for me to order a second terminal?'],
        ['Ann', 'me', 'No. Not before April, we have frozen all spending on kit.'],
      ],
    ],
    [
      'a no to "any objections?" consents',
      'nobody answered',
      [
        ['me', 'Ann', 'Any objections if we close the side gate on Friday?'],
        ['Ann', 'me', 'No, none from me.'],
      ],
    ],
    [
      'a question back about the offer approves nothing',
      'mine waiting',
      [
        ['Ann', 'me', 'The quote for the chairs is £400. Are you happy for me to go ahead with it?'],
        ['me', 'Ann', 'Does that include delivery? Last time we paid for two more days.'],
        ['Ann', 'me', 'Yes, it is at the bottom of page 2.'],
      ],
    ],
    [
      'help from elsewhere withdraws the ask',
      'nobody closed',
      [
        ['Ann', 'me', 'Would you be able to lend me four of your helpers on Saturday?'],
        ['me', 'Ann', 'Let me look at the rota.'],
        ['Ann', 'me', "The rowing club sends us six, so I don't need yours any more."],
      ],
    ],
    [
      'what became of somebody else solves nothing',
      'mine waiting',
      [
        ['Ann', 'me', 'Can you write up the accident on the stairs?', { reactions: ['me 👍'] }],
        ['Ann', 'me', 'He is fine, sent us a card.'],
      ],
      CHAT,
    ],
    [
      'a name followed by brackets calls its bearer',
      'mine waiting',
      [['Ann', 'Bob; Cc: me', 'Nora (copied), kindly let me know which halls are free.']],
    ],
    [
      'praise to be passed on is no task',
      'nobody none',
      [['Ann', 'me', 'Good numbers. Tell the team.']],
      CHAT,
    ],
    ['a close in other words asks nothing', 'nobody none', [['Ann', 'me', 'Any queries give me a bell.']]],
  ]);
});

test('a yes and then its day, in a sentence of its own', () => {
  const verdict = judged(
    [
      ['me', 'Ann', 'Could you set up a code for the tea dance?'],
      ['Ann', 'me', 'Sure. Tomorrow, once the sync is through.'],
    ],
    CHAT,
  );
  expect(turnAndState(verdict)).toBe('theirs promised');
  expect(verdict.due).toBe('2026-02-03');
});

describe('names people are called by', () => {
  table([
    [
      'a nickname nobody could know calls another',
      'nobody none',
      [['Ann', 'me, Bob, Carl', 'Hello all,\n\nKestrel, could you open the gate at six?']],
    ],
    [
      'a name made of a family name calls its bearer',
      'nobody none',
      [['Ann', 'me, Bob', 'Hi Tarnie,\n\nCould you send the list round?']],
    ],
    [
      'a fond form of mine calls me',
      'mine waiting',
      [['Ann', 'me, Bob, Carl', 'Norrie, could you open the gate at six?']],
    ],
    [
      'a word before a comma is no name',
      'mine waiting',
      [['Ann', 'me, Bob', 'Tomorrow, could you open the gate at six?']],
    ],
  ]);
});

describe('among laughter', () => {
  table([
    [
      'a question that its writer laughs at wants to be laughed at',
      'nobody none',
      [['Ann', 'me', 'and who signs the timesheet of the cat, you or me? 😂']],
      CHAT,
    ],
    [
      'a question that was answered with laughter alone was a joke',
      'nobody none',
      [
        ['Ann', 'me', 'did you ask her for one sugar or two?'],
        ['me', 'Ann', '🤣🤣'],
      ],
      CHAT,
    ],
    [
      'a deed that was answered with laughter alone is still wanted',
      'mine waiting',
      [
        ['Ann', 'me', 'could you send me the list of spare keys?'],
        ['me', 'Ann', '🤣🤣'],
      ],
      CHAT,
    ],
  ]);
});

describe('what one tells the other who asked him by name', () => {
  table([
    [
      'asks nobody else',
      'nobody none',
      [
        ['Ann', 'me, Bob', 'Bob the scanner on desk two reads nothing, any idea?', { mentions: ['Bob'] }],
        ['Bob', 'me, Ann', 'pull the cable and put it back'],
      ],
      CHAT,
    ],
  ]);
});

describe('after a promise', () => {
  table([
    [
      'another matter that is done keeps nothing',
      'theirs promised',
      [
        ['me', 'Ann', 'can you collect the prices for the spring fair?'],
        ['Ann', 'me', "ok, you'll have them on Friday"],
        ['Ann', 'me', 'by the way, the light on the stairs is fixed'],
      ],
      CHAT,
    ],
  ]);
});
