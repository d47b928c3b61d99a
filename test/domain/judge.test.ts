// Whose turn it is: what people say to each other, told in lines, read and judged as a whole.

import { isPerhaps } from '../../src/domain/perhaps';
import { codes, judged, type Line, RUSSIAN_ME, type Setting, turnAndState } from './told';

type Case = readonly [name: string, expected: string, lines: readonly Line[], setting?: Setting];

const CHAT: Setting = { chat: true };
const RU: Setting = { me: RUSSIAN_ME, zone: 'Europe/Moscow' };
const RU_CHAT: Setting = { ...RU, chat: true };

function table(cases: readonly Case[]): void {
  for (const [name, expected, lines, setting] of cases)
    test(`${name}: ${expected}`, () => {
      expect(turnAndState(judged(lines, setting))).toBe(expected);
    });
}

describe('who is asked', () => {
  table([
    [
      'I alone am asked',
      'mine waiting',
      [['Ann', 'me', 'Could you send me the drying times for the new varnish?']],
    ],
    ['in Russian', 'mine waiting', [['Игорь', 'me', 'Пришлите, пожалуйста, график сушки нового лака.']], RU],
    ['in a chat for two', 'mine waiting', [['Ann', 'me', 'can you check the oven sensor?']], CHAT],
    ['in a Russian chat', 'mine waiting', [['Мария', 'me', 'скинь, пожалуйста, смету на стеллажи']], RU_CHAT],
    ['I stand only in Cc', 'nobody none', [['Ann', 'Bob; Cc: me', 'Could you send me the drying times?']]],
    [
      'I stand in Cc but am called',
      'mine waiting',
      [['Ann', 'Bob; Cc: me', 'Bob, the hall is free on Tuesday.\n\nNora, could you book the crane?']],
    ],
    [
      'all in To are asked',
      'mine waiting',
      [['Ann', 'me, Bob', 'Which of the two varnishes did we order last year?']],
    ],
    [
      'I am named in a group',
      'mine waiting',
      [['Ann', 'me, Bob, Carl', 'Nora, could you book the crane for the lift?']],
      CHAT,
    ],
    [
      'I am mentioned',
      'mine waiting',
      [['Ann', 'me, Bob', '@me can you look at the gauge?', { mentions: ['me'] }]],
      CHAT,
    ],
    [
      'somebody else is named',
      'nobody none',
      [['Ann', 'me, Bob, Carl', 'Bob, could you book the crane for the lift?']],
      CHAT,
    ],
    [
      'somebody else is mentioned',
      'nobody none',
      [['Ann', 'me, Bob', '@Bob can you look at the gauge?', { mentions: ['Bob'] }]],
      CHAT,
    ],
    [
      'somebody else is greeted',
      'nobody none',
      [['Ann', 'Bob, me', 'Hi Bob,\n\nCould you book the crane for the lift?']],
    ],
    [
      'a name that nobody here bears',
      'nobody none',
      [['Ann', 'me, Bob', 'Gregory, could you book the crane for the lift?']],
      CHAT,
    ],
    [
      'by short form',
      'mine waiting',
      [['Мария', 'me, Семён', 'Норочка, посмотри, пожалуйста, смету']],
      RU_CHAT,
    ],
    [
      'a Russian group, somebody else named',
      'nobody none',
      [['Мария', 'me, Семён', 'Семён, закажи, пожалуйста, кран на четверг']],
      RU_CHAT,
    ],
    [
      'by name and patronymic',
      'mine waiting',
      [['Игорь', 'me, Семён', 'Нора Андреевна, подскажите, когда придёт краска?']],
      RU_CHAT,
    ],
    ['I ask', 'theirs waiting', [['me', 'Ann', 'Could you send me the drying times?']]],
    ['I ask in Russian', 'theirs waiting', [['me', 'Мария', 'Маша, когда привезут стеллажи?']], RU],
    ['I ask one of several', 'theirs waiting', [['me', 'Ann, Bob', 'Bob, could you count the pallets?']]],
    [
      'a private ask',
      'mine waiting',
      [['Ann', 'me', 'Could you sign my parking form?', { isPrivate: true }]],
    ],
  ]);

  test('theirs by my ask: the one I asked waits for nothing, I do', () => {
    const verdict = judged([['me', 'Ann', 'Could you send me the drying times?']]);
    expect(verdict.asker?.name).toBe('Nora Vale');
    expect(verdict.asked.map((each) => each.name)).toEqual(['Ann Sorrel']);
    expect(verdict.waiting.map((each) => each.name)).toEqual(['Nora Vale']);
    expect(codes(verdict)).toContain('youAsked');
  });

  test('it is told who waits, since when, and in which words', () => {
    const verdict = judged([
      ['Ann', 'me', 'The oven is fixed. Could you send me the drying times?', { at: 1_770_000_000_000 }],
    ]);
    expect(verdict.waiting.map((each) => each.address)).toEqual(['ann.sorrel@corvane.example']);
    expect(verdict.since).toBe(1_770_000_000_000);
    expect(verdict.asks.map((ask) => ask.quote)).toEqual(['Could you send me the drying times?']);
    expect(codes(verdict)).toEqual(expect.arrayContaining(['askedYouAlone', 'noAnswerYet']));
  });

  test('a private message gives no quote', () => {
    const verdict = judged([['Ann', 'me', 'Could you sign my parking form?', { isPrivate: true }]]);
    expect(verdict.asks.map((ask) => ask.quote)).toEqual(['']);
    expect(codes(verdict)).toContain('privateMessage');
  });

  test('mail to my second address is mail to me', () => {
    const lines: Line[] = [['Ann', 'nora', 'Could you send me the drying times?']];
    expect(turnAndState(judged(lines))).toBe('mine waiting');
  });

  test('an ask in the subject alone is an ask', () => {
    const verdict = judged([['Ann', 'me', 'Thanks, Ann', { subject: 'Could you sign the crane order?' }]]);
    expect(turnAndState(verdict)).toBe('mine waiting');
    expect(codes(verdict)).toContain('askInSubject');
  });
});

describe('what an answer is', () => {
  const ASK: Line = ['Ann', 'me', 'Could you send me the drying times for the new varnish?'];
  const ASK_RU: Line = ['Мария', 'me', 'Пришли, пожалуйста, смету на стеллажи.'];
  const YES_NO: Line = ['Ann', 'me', 'Is it fine with you if we close the paint shop at four on Friday?'];
  table([
    [
      'the thing is sent',
      'nobody answered',
      [ASK, ['me', 'Ann', 'Here they are, two hours at sixty degrees.']],
    ],
    ['it is attached', 'nobody answered', [ASK, ['me', 'Ann', 'Attached.', { attached: true }]]],
    ['a file without a word', 'nobody answered', [ASK, ['me', 'Ann', '', { attached: true }]]],
    [
      'sent in Russian',
      'nobody answered',
      [ASK_RU, ['me', 'Мария', 'Смета во вложении.', { attached: true }]],
      RU,
    ],
    [
      'a fact is told',
      'nobody answered',
      [
        ['Ann', 'me', 'How many litres of varnish are left?'],
        ['me', 'Ann', 'Forty litres, in two drums.'],
      ],
    ],
    [
      'a fact is told in chat',
      'nobody answered',
      [
        ['Мария', 'me', 'сколько литров лака осталось?'],
        ['me', 'Мария', '40, две бочки'],
      ],
      RU_CHAT,
    ],
    ['a lone 👍 to a yes or no question', 'nobody answered', [YES_NO, ['me', 'Ann', '👍']], CHAT],
    [
      '"согласна" to an approval',
      'nobody answered',
      [
        ['Мария', 'me', 'Согласуйте, пожалуйста, заказ на кран.'],
        ['me', 'Мария', 'Согласна.'],
      ],
      RU,
    ],
    ['a mere yes', 'nobody answered', [YES_NO, ['me', 'Ann', 'Yes, fine with me.']]],
    [
      'declined',
      'nobody declined',
      [ASK, ['me', 'Ann', "I'm afraid I can't, the lab keeps those to itself."]],
    ],
    [
      'declined in Russian',
      'nobody declined',
      [ASK_RU, ['me', 'Мария', 'К сожалению, не смогу, сметы у меня нет.']],
      RU,
    ],
    ['held with a day', 'mine promised', [ASK, ['me', 'Ann', "I'll send them by Thursday."]]],
    ['held without a day', 'mine promised', [ASK, ['me', 'Ann', 'Will do.']]],
    ['held in Russian', 'mine promised', [ASK_RU, ['me', 'Мария', 'Пришлю завтра.']], RU],
    [
      'a promise kept',
      'nobody answered',
      [
        ASK,
        ['me', 'Ann', "I'll send them by Thursday."],
        ['me', 'Ann', 'Here are the drying times.', { attached: true }],
      ],
    ],
    [
      'a promise kept in Russian',
      'nobody answered',
      [ASK_RU, ['me', 'Мария', 'Пришлю завтра.'], ['me', 'Мария', 'Вот смета, держи.', { attached: true }]],
      RU,
    ],
    [
      'a yes that tells more is no promise',
      'nobody answered',
      [
        ['Ann', 'me', 'Can anyone of yours join us on Saturday?'],
        ['me', 'Ann', 'Yes, Bob is glad to come, I told him eight.'],
      ],
    ],
    [
      'a promise that leaves out who gives it',
      'mine promised',
      [
        ['Ann', 'me', 'Can you send me the crate numbers?'],
        ['me', 'Ann', 'sure, will walk over tomorrow and count them'],
      ],
      CHAT,
    ],
    [
      'what stands before a closing asks',
      'mine waiting',
      [['Ann', 'me', 'Have a look through the plan and shout if anything is wrong.']],
    ],
    [
      'two nouns in the subject ask nothing',
      'nobody none',
      [['Ann', 'me', 'Four hundred calls, all well.', { subject: 'Call statistics' }]],
    ],
    [
      'a refusal that goes on to tell',
      'nobody declined',
      [ASK, ['me', 'Ann', "Sorry, not this time, the lab has done three already and won't do a fourth."]],
    ],
    [
      'a promise kept in a word',
      'nobody answered',
      [
        ['Мария', 'me', 'Сколько литров лака осталось?'],
        ['me', 'Мария', 'К обеду пересчитаю.'],
        ['me', 'Мария', '40 литров'],
      ],
      RU,
    ],
    [
      'a deed of today is told, not promised',
      'nobody answered',
      [
        ['Мария', 'me', 'Когда будут новые лампы?'],
        ['me', 'Мария', 'сегодня повесили'],
      ],
      RU,
    ],
    [
      'hours are told, not promised',
      'nobody answered',
      [
        ['Мария', 'me', 'До скольки открыт склад?'],
        ['me', 'Мария', 'до 15:00, обед с 12 до 12:30'],
      ],
      RU,
    ],
    [
      'advice in an answer asks nothing',
      'nobody answered',
      [
        ['Ann', 'me', 'Do you know who resets the badges?'],
        ['me', 'Ann', "It's the porters, extension 44. Ask for Lil."],
      ],
    ],
    [
      'a promise to two, with a day',
      'mine promised',
      [['me', 'Ann, Bob', "I'll send you the minutes by Thursday."]],
    ],
    [
      'half of a double question is open',
      'mine waiting',
      [
        ['Мария', 'me', 'Нора, когда придут лампы и будет ли к ним скидка?'],
        ['me', 'Мария', 'Лампы обещают первого декабря.'],
      ],
      RU,
    ],
    [
      'a promise then a refusal',
      'nobody declined',
      [
        ASK,
        ['me', 'Ann', "I'll send them by Thursday."],
        ['me', 'Ann', "I'm sorry, I can't get them after all."],
      ],
    ],
    ['"one moment" is no answer', 'mine promised', [ASK, ['me', 'Ann', 'One moment, let me check.']], CHAT],
    [
      'thanks after the answer closes',
      'nobody closed',
      [ASK, ['me', 'Ann', 'Here they are, two hours at sixty degrees.'], ['Ann', 'me', 'Thanks a lot!']],
    ],
    [
      'thanks in Russian',
      'nobody closed',
      [ASK_RU, ['me', 'Мария', 'Держи.', { attached: true }], ['Мария', 'me', 'Спасибо большое!']],
      RU,
    ],
    ['thanks in advance closes nothing', 'mine waiting', [ASK, ['Ann', 'me', 'Thanks in advance!']]],
    ['never mind', 'nobody closed', [ASK, ['Ann', 'me', 'Never mind, I no longer need them.']]],
    ['never mind in Russian', 'nobody closed', [ASK_RU, ['Мария', 'me', 'Уже не нужно, не ищи.']], RU],
    ['solved by themselves', 'nobody closed', [ASK, ['Ann', 'me', 'Found it!']], CHAT],
    ['solved in Russian', 'nobody closed', [ASK_RU, ['Мария', 'me', 'Нашла, вопрос снят']], RU_CHAT],
    ['I ask back', 'theirs waiting', [ASK, ['me', 'Ann', 'For which of the two varnishes?']]],
    [
      'they answer what I asked back',
      'mine waiting',
      [ASK, ['me', 'Ann', 'For which of the two varnishes?'], ['Ann', 'me', 'The matt one.']],
    ],
    ['reminded', 'mine waiting', [ASK, ['Ann', 'me', 'A gentle reminder about the drying times.']]],
    [
      'asked again after an answer',
      'mine waiting',
      [
        ASK,
        ['me', 'Ann', 'Here they are, two hours at sixty degrees.'],
        ['Ann', 'me', 'Thanks! And could you tell me the price of the varnish?'],
      ],
    ],
    [
      'partly answered',
      'mine waiting',
      [
        ['Ann', 'me', 'How many litres of varnish are left? And who has the key to the crane?'],
        ['me', 'Ann', 'Forty litres of varnish.'],
      ],
    ],
    [
      'out of office',
      'mine waiting',
      [ASK, ['me', 'Ann', 'I am away until Monday.', { origin: 'outOfOffice' }]],
    ],
    [
      'a 👍 on a yes or no question',
      'nobody answered',
      [[YES_NO[0], YES_NO[1], YES_NO[2], { reactions: ['me 👍'] }]],
      CHAT,
    ],
    ['a 👍 on work', 'mine waiting', [[ASK[0], ASK[1], ASK[2], { reactions: ['me 👍'] }]], CHAT],
    [
      'a laugh on a yes or no question',
      'mine waiting',
      [[YES_NO[0], YES_NO[1], YES_NO[2], { reactions: ['me laugh'] }]],
      CHAT,
    ],
    [
      "another's 👍 does not speak for me",
      'mine waiting',
      [
        [
          'Ann',
          'me, Bob',
          'Nora, is it fine with you if we close at four on Friday?',
          { reactions: ['Bob 👍'] },
        ],
      ],
      CHAT,
    ],
    [
      'my ask answered',
      'nobody answered',
      [
        ['me', 'Ann', 'How many litres of varnish are left?'],
        ['Ann', 'me', 'Forty litres.'],
      ],
    ],
    [
      'my ask promised',
      'theirs promised',
      [
        ['me', 'Ann', 'Could you count the drums?'],
        ['Ann', 'me', "I'll count them tomorrow."],
      ],
    ],
    ['what I promise unasked', 'mine promised', [['me', 'Ann', "I'll send you the drying times tomorrow."]]],
  ]);

  test('a holding reply keeps its day', () => {
    const verdict = judged([ASK, ['me', 'Ann', "I'll send them by Thursday."]]);
    expect([verdict.state, verdict.due]).toEqual(['promised', '2026-02-05']);
    expect(codes(verdict)).toContain('promised');
  });

  test('a promise whose day has passed is still mine and says so', () => {
    const verdict = judged([ASK, ['me', 'Ann', "I'll send them by Thursday."]]);
    expect(codes(verdict)).toContain('promisePassed');
    expect(verdict.turn).toBe('mine');
  });

  test('an out-of-office reply is named as the only answer', () => {
    const verdict = judged([
      ['me', 'Ann', 'Could you count the drums?'],
      ['Ann', 'me', 'I am away until Monday.', { origin: 'outOfOffice' }],
    ]);
    expect(turnAndState(verdict)).toBe('theirs waiting');
    expect(codes(verdict)).toContain('onlyAutomaticReply');
  });

  test('a 👍 on work is named as no answer', () => {
    expect(codes(judged([[ASK[0], ASK[1], ASK[2], { reactions: ['me 👍'] }]], CHAT))).toContain(
      'reactionIsNoAnswer',
    );
  });

  test('of a partly answered request the open part comes first', () => {
    const verdict = judged([
      ['Ann', 'me', 'How many litres of varnish are left? And who has the key to the crane?'],
      ['me', 'Ann', 'Forty litres of varnish.'],
    ]);
    expect(verdict.asks.map((ask) => ask.isAnswered)).toEqual([false, true]);
    expect(verdict.asks[0]?.quote).toContain('key');
    expect(codes(verdict)).toContain('partlyAnswered');
  });

  test('a reminder keeps the first waiting time', () => {
    const once = judged([ASK]);
    const reminded = judged([ASK, ['Ann', 'me', 'A gentle reminder about the drying times.']]);
    expect(reminded.since).toBe(once.since);
    expect(codes(reminded)).toContain('reminded');
  });
});

describe('a group', () => {
  const ALL: Line = ['Ann', 'me, Bob', 'How many drums of varnish are left in the cellar?'];
  const EACH: Line = ['Ann', 'me, Bob', 'Could each of you send me your holiday dates?'];
  table([
    ['one answers for all', 'nobody answered', [ALL, ['Bob', 'Ann, me', 'Six drums.']]],
    ['one answers for all in chat', 'nobody answered', [ALL, ['Bob', 'Ann, me', 'six']], CHAT],
    [
      'each is asked, one has answered',
      'mine waiting',
      [EACH, ['Bob', 'Ann, me', 'Mine are in the first week of July.']],
    ],
    [
      'each is asked, I have answered',
      'nobody answered',
      [EACH, ['me', 'Ann, Bob', 'Mine are in the first week of July.']],
    ],
    [
      'named among others, another answers',
      'mine waiting',
      [
        ['Ann', 'me, Bob', 'Nora, how many drums are left?'],
        ['Bob', 'Ann, me', 'I have no idea, sorry.'],
      ],
      CHAT,
    ],
    [
      'another takes it on',
      'nobody answered',
      [
        ['Ann', 'me, Bob', 'Could somebody book the crane?'],
        ['Bob', 'Ann, me', "I'll book it tomorrow."],
      ],
    ],
    [
      'I hand it over',
      'nobody answered',
      [
        ['Ann', 'me; Cc: Bob', 'Could you book the crane?'],
        ['me', 'Ann, Bob', 'Bob takes care of the crane, I have put him in.'],
      ],
    ],
    [
      'thanks by the asker',
      'nobody closed',
      [ALL, ['Bob', 'Ann, me', 'Six drums.'], ['Ann', 'me, Bob', 'Thank you!']],
    ],
  ]);

  test.each([
    [10, true],
    [9, false],
    [2, false],
  ])('an unnamed ask to %i people is perhaps: %s', (count, expected) => {
    const crowd = Array.from({ length: count - 1 }, (_, index) => `Crewman${index}`).join(', ');
    const verdict = judged([
      ['Ann', `me, ${crowd}`, 'Could you send me the drying times for the new varnish?'],
    ]);
    expect([verdict.turn, verdict.asked.length, verdict.isPerhaps]).toEqual(['mine', count, expected]);
  });

  test('called by name among ten it is no perhaps', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => `Crewman${index}`).join(', ');
    const verdict = judged([['Ann', `me, ${crowd}`, 'Nora, could you send me the drying times, please?']]);
    expect([verdict.turn, verdict.isPerhaps]).toEqual(['mine', false]);
  });

  test.each([
    [0.64, 1, false, true],
    [0.65, 1, false, false],
    [0.9, 10, false, true],
    [0.9, 10, true, false],
    [0.9, 9, false, false],
  ])('confidence %d, %i asked, named %s: perhaps %s', (confidence, asked, isNamed, expected) => {
    expect(isPerhaps(confidence, asked, isNamed)).toBe(expected);
  });
});

describe('what is no ask', () => {
  table([
    [
      'a polite close',
      'nobody none',
      [['Ann', 'me', 'The crane is booked. Please let me know if you have any questions.']],
    ],
    [
      'a polite close in Russian',
      'nobody none',
      [['Игорь', 'me', 'Кран заказан. Если будут вопросы, обращайтесь.']],
      RU,
    ],
    [
      'a rhetorical question',
      'nobody none',
      [['Ann', 'me', 'The oven broke again. Who would have thought?']],
      CHAT,
    ],
    ['small talk', 'nobody none', [['Ann', 'me', 'Hi, how are you?']], CHAT],
    [
      'a report',
      'nobody none',
      [['Ann', 'me', 'The varnish arrived this morning, forty litres in two drums.']],
    ],
    ['thanks', 'nobody none', [['Ann', 'me', 'Thanks for your help with the crane!']]],
    ['thanks in Russian', 'nobody none', [['Мария', 'me', 'Спасибо за помощь с краном!']], RU],
    [
      'no action needed',
      'nobody none',
      [['Ann', 'me', 'For your information, no action needed: the hall closes at four.']],
    ],
    [
      'a quoted question',
      'nobody none',
      [['Ann', 'me', 'The hall is booked.\n\n> Could you book the hall?\n> Nora']],
    ],
    ['an empty message', 'nobody none', [['Ann', 'me', '']]],
    [
      'another language without a question',
      'nobody none',
      [['Ann', 'me', 'Die Halle ist gebucht und der Kran ist auch schon da.']],
    ],
  ]);

  test('a quoted question stays what it was: asked once, by its writer', () => {
    const verdict = judged([
      ['me', 'Ann', 'Could you book the hall?'],
      [
        'Ann',
        'me',
        'Done, it is booked.\n\nOn Mon, 2 Feb 2026 at 09:00, Nora Vale <nora.vale@corvane.example> wrote:\n> Could you book the hall?',
      ],
    ]);
    expect(turnAndState(verdict)).toBe('nobody answered');
  });

  test('a forwarded question is not asked by the forwarder', () => {
    const verdict = judged([
      [
        'Ann',
        'me',
        'For your records.\n\n-----Original Message-----\nFrom: Pia Holm <pia@bolt-works.example>\nSent: Monday, February 2, 2026 8:00 AM\nTo: Ann Sorrel\nSubject: Bolts\n\nCould you tell me which bolts you need?',
        { subject: 'FW: Bolts' },
      ],
    ]);
    expect(turnAndState(verdict)).toBe('nobody none');
  });

  test('what the forwarder asks above it is', () => {
    const verdict = judged([
      [
        'Ann',
        'me',
        'Nora, could you answer her, please?\n\n-----Original Message-----\nFrom: Pia Holm <pia@bolt-works.example>\nSent: Monday, February 2, 2026 8:00 AM\nTo: Ann Sorrel\nSubject: Bolts\n\nCould you tell me which bolts you need?',
        { subject: 'FW: Bolts' },
      ],
    ]);
    expect(turnAndState(verdict)).toBe('mine waiting');
    expect(verdict.asks.map((ask) => ask.quote)).toEqual(['Nora, could you answer her, please?']);
  });

  test.each([
    'list',
    'bulk',
    'noReply',
    'automatic',
    'outOfOffice',
    'invitation',
    'system',
    'bot',
    'draft',
  ] as const)('what comes as "%s" was not written by hand', (origin) => {
    const verdict = judged([['Robot', 'me', 'Could you confirm your e-mail address?', { origin }]]);
    expect(turnAndState(verdict)).toBe('nobody none');
    expect(codes(verdict)).toEqual(['notByHand']);
  });

  test('a deleted message asks nothing', () => {
    const verdict = judged([['Ann', 'me', null, { origin: 'deleted' }]], CHAT);
    expect([turnAndState(verdict), codes(verdict)]).toEqual(['nobody none', ['deleted']]);
  });

  test('an outside sender is a customer, not a colleague', () => {
    const verdict = judged([['Supplier', 'me', 'Could you tell me which bolts you need?']]);
    expect([turnAndState(verdict), codes(verdict)]).toEqual(['nobody none', ['fromOutside']]);
  });

  test('what I ask of an outsider is no request between colleagues', () => {
    expect(turnAndState(judged([['me', 'Supplier', 'Could you send the bolts today?']]))).toBe('nobody none');
  });

  test('somebody else was asked, and it says so', () => {
    const verdict = judged([['Ann', 'me, Bob', 'Bob, could you book the crane?']], CHAT);
    expect(codes(verdict)).toContain('askedOthers');
  });
});

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

describe('headers alone', () => {
  const HEADERS: Setting = { level: 'headers' };
  const SUBJECT = { subject: 'Could you sign the crane order?' };

  test('a subject that asks me alone is mine, less surely than with text', () => {
    const verdict = judged([['Ann', 'me', null, SUBJECT]], HEADERS);
    expect(turnAndState(verdict)).toBe('mine waiting');
    expect(verdict.confidence).toBeLessThan(
      judged([['Ann', 'me', 'Could you sign the crane order?']]).confidence,
    );
    expect(codes(verdict)).toEqual([
      'headersOnly',
      'headersSubjectAsks',
      'headersAlone',
      'headersLastWordTheirs',
    ]);
  });

  test('the same by me is theirs', () => {
    expect(turnAndState(judged([['me', 'Ann', null, SUBJECT]], HEADERS))).toBe('theirs waiting');
  });

  test("in Cc it is nobody's", () => {
    const verdict = judged([['Ann', 'Bob; Cc: me', null, SUBJECT]], HEADERS);
    expect([turnAndState(verdict), codes(verdict)]).toEqual(['nobody none', ['headersOnly', 'onlyCopy']]);
  });

  test('a plain subject alone says little; flag and importance say more', () => {
    expect(judged([['Ann', 'me', null]], HEADERS).isPerhaps).toBe(true);
    const verdict = judged([['Ann', 'me', null, { isFlagged: true, importance: 'high' }]], HEADERS);
    expect([verdict.turn, verdict.isPerhaps]).toEqual(['mine', false]);
    expect(codes(verdict)).toEqual(expect.arrayContaining(['headersFlagged', 'headersImportant']));
  });

  test('a chat has no turn', () => {
    const verdict = judged([['Ann', 'me', null]], { ...HEADERS, chat: true });
    expect([turnAndState(verdict), codes(verdict)]).toEqual(['nobody none', ['headersOnly', 'headersChat']]);
  });

  test('an outside sender has none either', () => {
    expect(codes(judged([['Supplier', 'me', null, SUBJECT]], HEADERS))).toEqual([
      'headersOnly',
      'fromOutside',
    ]);
  });

  test('nothing by hand', () => {
    const verdict = judged([['Robot', 'me', null, { ...SUBJECT, origin: 'noReply' }]], HEADERS);
    expect(turnAndState(verdict)).toBe('nobody none');
  });

  test('messages whose text nobody has read are judged by headers at any level', () => {
    expect(codes(judged([['Ann', 'me', null, SUBJECT]]))).toContain('headersOnly');
  });

  test('a private subject gives no quote', () => {
    const verdict = judged([['Ann', 'me', null, { ...SUBJECT, isPrivate: true }]], HEADERS);
    expect(verdict.asks.map((ask) => ask.quote)).toEqual(['']);
  });
});

describe('what is left after an answer', () => {
  table([
    [
      'a part was sent and the rest will follow',
      'mine promised',
      [
        ['Ann', 'me', 'Could you scan the paint cards of the last six lots for me?'],
        ['me', 'Ann', 'Here are the first four. The others are still in the archive, they will follow.'],
        ['Ann', 'me', 'Thanks, that helps already.'],
      ],
    ],
    [
      'only an excuse came after the reminder',
      'theirs promised',
      [
        ['me', 'Ann', 'Could you write me the names of the night crew?'],
        ['Ann', 'me', "You'll have the names from me on Thursday."],
        ['me', 'Ann', 'I am still waiting for the names.'],
        ['Ann', 'me', "Sorry sorry, crazy week here. I haven't forgotten!"],
      ],
    ],
    [
      'I said I would look for it',
      'mine promised',
      [
        ['Мария', 'me', 'А есть у нас образец акта на списание краски?'],
        ['me', 'Мария', 'Точно был, лежал в старом шкафу. Поищу.'],
      ],
      RU,
    ],
    [
      'I refused one evening and promised another day',
      'mine promised',
      [
        ['Игорь', 'me', 'Гляньте, пожалуйста, раздел про сушку, всё ли там верно?'],
        ['me', 'Игорь', 'Сегодня уже не сяду, раздел посмотрю и отвечу в четверг.'],
      ],
      RU,
    ],
    [
      'a joke answers no change that was asked for',
      'theirs waiting',
      [
        ['me', 'Ann', 'Could you put the second coat back into the plan and send me the new one?'],
        ['Ann', 'me', 'Ah, the drying racks, of course 😄'],
      ],
    ],
    [
      'a yes with a question back is an answer',
      'theirs waiting',
      [
        ['Ann', 'me', 'Is there a limit for the weight of one pallet?'],
        ['me', 'Ann', 'Yes, 800 kg.\n\nWho drives the forklift on Saturday, by the way?'],
      ],
    ],
    [
      'another reader has done it',
      'nobody answered',
      [
        ['Ann', 'me; Cc: Bob', 'Bob and I would swap shifts on Friday. Are you ok with that?'],
        ['me', 'Ann; Cc: Bob', 'Of course! Please change it in the roster as well.'],
        ['Bob', 'me; Cc: Ann', "Roster's changed, I'm on Friday now."],
      ],
    ],
    [
      'thanks to the other who was asked',
      'mine waiting',
      [
        [
          'Ann',
          'Bob, me',
          'Two things are missing.\n\nBob, how many cans of primer are left?\n\nNora, which shade did the customer choose?',
        ],
        ['Bob', 'Ann; Cc: me', '46 cans.'],
        ['Ann', 'Bob; Cc: me', 'Thanks, I have put it in.'],
      ],
    ],
    [
      'a joke that all laughed at answers no question to the group',
      'mine waiting',
      [
        ['Ann', 'me, Bob, Carl', "anyone got an idea what she'd like for her birthday?"],
        ['Bob', 'me, Ann, Carl', 'a stapler that staples', { reactions: ['Carl 😂'] }],
      ],
      CHAT,
    ],
  ]);
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

describe('which of several questions are answered', () => {
  table([
    [
      'the first of two, in a mail that greets',
      'mine waiting',
      [
        ['Ann', 'me', 'Two things:\n1. Which shelf is lot 4410 on?\n2. When does the auditor come?'],
        ['me', 'Ann', 'Hi Ann, lot 4410 is on shelf 12 (dry goods).'],
      ],
    ],
    [
      'how often, but not whom to call',
      'theirs waiting',
      [
        ['me', 'Ann', "How often are the bins emptied now, and who do I call when one's full?"],
        ['Ann', 'me', 'Mondays and Thursdays since March.'],
      ],
    ],
    [
      'the time, but not whether it costs more',
      'theirs waiting',
      [
        ['me', 'Мария', 'Когда привезут лак и будет ли доплата за колеровку?'],
        ['Мария', 'me', 'Нора Андреевна, лак обещают 3 марта.'],
      ],
      RU,
    ],
    [
      'a puzzled word and a promise to find out',
      'mine promised',
      [
        ['Мария', 'me', 'Откуда взялись ещё три банки?'],
        ['me', 'Мария', 'Мария, сама не понимаю. Разберусь и напишу.'],
      ],
      RU,
    ],
    [
      'the asker found it out alone',
      'nobody closed',
      [
        ['Ann', 'me', 'Who signs orders over 500, you or Carl?'],
        ['Ann', 'me', "Got it, it's in the handbook: Carl."],
      ],
    ],
    [
      'a date right after the yes',
      'theirs promised',
      [
        ['me', 'Ann', 'can you drop me the list of the week?'],
        ['Ann', 'me', 'yep, this afternoon, the system is very slow today'],
      ],
      CHAT,
    ],
    [
      'a day with what cannot be earlier',
      'theirs promised',
      [
        ['me', 'Мария', 'Посмотри, пожалуйста, новую схему склада.'],
        ['Мария', 'me', 'Принято. Дам схему в пятницу, раньше не успею: приёмка.'],
      ],
      RU,
    ],
  ]);
});

describe('what wants no answer', () => {
  table([
    [
      'an invitation that says so',
      'nobody none',
      [['Ann', 'me, Bob', 'There will be pie in the kitchen at 3. Come if you can, no need to reply.']],
    ],
    [
      'a name with nothing for it',
      'nobody none',
      [['Ann', 'Bob, me', 'Hi both,\n\nBob, could you check part 3?\n\nNora: nothing for you this time.']],
    ],
    [
      'a request not to do something, to all',
      'nobody none',
      [['Игорь', 'me, Мария', 'Завтра моют окна. Просьба не звонить на вахту с вопросом, когда закончат.']],
      RU,
    ],
    [
      'the heading of an instruction',
      'nobody none',
      [
        [
          'Мария',
          'me, Семён',
          'С марта акты сдаются только через портал.',
          { subject: 'Как сдавать акты с марта' },
        ],
      ],
      RU,
    ],
    [
      'what the writer found out',
      'nobody none',
      [['Мария', 'me', 'Нора Андреевна, уточнила: пропуск действует до 14 марта.']],
      RU,
    ],
    [
      'a wink among thanks to a group',
      'nobody none',
      [['Ann', 'me, Bob, Carl', 'Thanks for yesterday, all! Who needs lunch breaks? 😄']],
    ],
  ]);
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

describe('a reply about something else', () => {
  table([
    [
      'a trouble of the writer',
      'theirs waiting',
      [
        ['me', 'Мария', 'кто завтра подменит Олега?'],
        ['Мария', 'me', 'у нас опять принтер жует бумагу, вызвала мастера'],
      ],
      RU_CHAT,
    ],
    [
      'unless the trouble is what was asked about',
      'nobody answered',
      [
        ['me', 'Ann', 'is the scanner ok?'],
        ['Ann', 'me', 'the scanner is down again'],
      ],
      CHAT,
    ],
    [
      'one question of two, with a word that fits neither',
      'mine waiting',
      [
        [
          'Мария',
          'me',
          'Два вопроса:\n1) Сколько шкафов ставим в цехе?\n2) И что со старой стойкой, оставляем или выносим?',
        ],
        ['me', 'Мария', 'Мария, добрый день! В цехе четыре шкафа, как сейчас.'],
      ],
      RU,
    ],
  ]);
});

test('of two asks the one that was promised is quoted, not the one refused', () => {
  const verdict = judged(
    [
      [
        'Игорь',
        'me',
        'Сможете сами вынести старые банки во двор до пятницы? И дайте список на списание с номерами, склад без него не примет.',
      ],
      ['me', 'Игорь', 'Вынести не сможем, некому. А список с номерами составлю к среде.'],
    ],
    RU,
  );
  expect(turnAndState(verdict)).toBe('mine promised');
  expect(verdict.asks[0]?.quote).toContain('список');
});

describe('answers that look like something else', () => {
  table([
    [
      'one of the group only joins the question',
      'mine waiting',
      [
        ['Ann', 'me, Bob, Carl', 'who can cover the late shift on Saturday?'],
        ['Bob', 'me, Ann, Carl', "I'd love to know too"],
      ],
      CHAT,
    ],
    [
      'no objection is consent',
      'nobody answered',
      [
        ['me', 'Мария', 'Мария, прошу согласовать отпуск с 10 по 20 июля.'],
        ['Мария', 'me', 'Не возражаю, заявление в кадры.'],
      ],
      RU,
    ],
    [
      'another round is asked for after the first',
      'mine waiting',
      [
        ['Ann', 'me', 'Would you mind reviewing the paint plan?'],
        ['me', 'Ann', 'Done, comments inline.'],
        ['Ann', 'me', 'Great. One more round please, I changed part 2.'],
      ],
    ],
  ]);
});
