// Whose turn it is: who is asked, what is no ask, and what is known with no text.

import { isPerhaps } from '../../src/domain/perhaps';
import { codes, judged, type Line, type Setting, turnAndState } from './told';
import { CHAT, RU, RU_CHAT, table } from './turns';

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
