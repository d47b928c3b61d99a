// What a reply does to what was asked.

import { codes, judged, type Line, turnAndState } from './told';
import { CHAT, RU, RU_CHAT, table } from './turns';

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
      'a day with a yes behind it answers whether it is the day',
      'nobody answered',
      [
        ['Ann', 'me', 'is Tuesday still the day on which the numbers are fresh?'],
        ['me', 'Ann', 'Tuesday from ten o’clock on, yes.'],
      ],
      CHAT,
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

describe('two questions of yes or no', () => {
  table([
    [
      'a reply about one matter leaves the other open',
      'theirs waiting',
      [
        ['me', 'Ann', 'Ann, did the Orchard crates go by rail? And has the vet looked at the pony yet?'],
        ['Ann', 'me', 'The Orchard ones did, all nine, papers are with the driver.'],
      ],
    ],
    [
      'a yes of its own answers the second',
      'nobody answered',
      [
        ['me', 'Ann', 'Ann, did the Orchard crates go by rail? And has the vet looked at the pony yet?'],
        ['Ann', 'me', 'The Orchard ones did, all nine. Yes, on Monday.'],
      ],
    ],
  ]);
});
