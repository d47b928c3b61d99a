// The reply check: the list that ticks itself, and the hints for a date, an attachment and a lost asker.

import fc from 'fast-check';
import type { AskKind } from '../../../src/domain/ask';
import { checkReply, type ReplyDraft } from '../../../src/language/replyCheck/checkReply';

const MARIA = { address: 'maria@firm.example', name: 'Maria' };
const IVAN = { address: 'ivan@firm.example', name: 'Ivan' };

function draft(
  asks: readonly (readonly [string, AskKind])[],
  text: string,
  hasAttachments = false,
): ReplyDraft {
  return {
    asks: asks.map(([quote, kind]) => ({ quote, kind })),
    text,
    hasAttachments,
    recipients: [],
    askers: [],
  };
}

function ticks(asks: readonly (readonly [string, AskKind])[], text: string, hasAttachments = false): string {
  return checkReply(draft(asks, text, hasAttachments))
    .asks.map(({ isAnswered }) => (isAnswered ? 'x' : '-'))
    .join('');
}

const THREE = [
  ['Can you come to the review on Thursday?', 'meeting'],
  ['How many chairs does your team need?', 'question'],
  ['Please send me the seating plan.', 'action'],
] as const;

describe('the list of asks ticks itself', () => {
  test.each([
    ['nothing is written yet', '', '---'],
    ['only a greeting stands there', 'Hi Maria,\n\n', '---'],
    ['the first is answered', 'Hi Maria,\n\nThursday is fine for the review.', 'x--'],
    ['a second one follows', 'Hi Maria,\n\nThursday is fine for the review. We need twelve chairs.', 'xx-'],
    [
      'the deed is done',
      'Thursday is fine for the review. We need 12 chairs. The seating plan is attached.',
      'xxx',
    ],
    ['all are put off at once', 'I will get back to you on all of this tomorrow.', 'xxx'],
    ['numbers answer in order', '1. Yes\n2. Twelve\n', 'xx-'],
    ['thanks answer nothing', 'Thanks for your mail!\n\nBest regards\nAnna', '---'],
  ])('%s', (_, text, expected) => {
    expect(ticks(THREE, text)).toBe(expected);
  });

  test.each([
    ['пусто', '', '--'],
    ['приветствие', 'Мария, добрый день!', '--'],
    ['ответ на первый вопрос', 'Добрый день! Отчёт отправлен вчера.', 'x-'],
    ['ответы на оба', 'Отчёт отправлен вчера, а на встречу приду.', 'xx'],
    ['ответит позже на всё', 'Вернусь с ответом завтра.', 'xx'],
  ])('in Russian: %s', (_, text, expected) => {
    const asks = [
      ['Отправлен ли отчёт заказчику?', 'question'],
      ['Придёте ли вы на встречу в среду?', 'meeting'],
    ] as const;
    expect(ticks(asks, text)).toBe(expected);
  });

  test('a single ask is answered by any sentence of substance', () => {
    expect(ticks([['Is the ramp usable?', 'question']], 'Ask the harbour master.')).toBe('x');
    expect(ticks([['Is the ramp usable?', 'question']], 'Hi!')).toBe('-');
  });

  test('a file that was asked for is ticked once one hangs on the draft', () => {
    expect(ticks(THREE, '', true)).toBe('---');
    expect(ticks([['Please send me the signed contract.', 'action']], '', true)).toBe('x');
  });
});

describe('a date that was asked for', () => {
  const asks = [['When can you deliver the boards?', 'question']] as const;
  test.each([
    ['We deliver as soon as possible.', true],
    ['On Friday.', false],
    ['12.05.', false],
    ['In two weeks.', false],
    ["I don't know yet, I'll ask the carrier.", false],
    ['', false],
  ])('%s', (text, missing) => {
    expect(checkReply(draft(asks, text)).missingDate).toBe(missing);
  });

  test.each([
    ['Доставим в кратчайшие срочные сроки.', true],
    ['В пятницу.', false],
    ['К 15 числу.', false],
    ['Уточню и напишу.', false],
  ])('in Russian: %s', (text, missing) => {
    expect(checkReply(draft([['Когда привезёте доски?', 'question']], text)).missingDate).toBe(missing);
  });

  test.each([
    ['By when do you need it?', true],
    ['Any idea when this will be fixed?', true],
    ['Could you tell me roughly when the order will arrive?', true],
    ['Which day works for you?', true],
    ['When you have time, please look at the list.', false],
    ['Let me know when you are done.', false],
    ['Could you check the door when you leave?', false],
    ['К какому числу нужен отчёт?', true],
    ['Подскажите, когда будет готово?', true],
    ['Сколько времени это займёт?', true],
    ['Когда будет время, посмотрите, пожалуйста.', false],
    ['Пришлите, когда сможете.', false],
  ])('is asked for by "%s": %s', (quote, isAsked) => {
    expect(checkReply(draft([[quote, 'question']], 'Looks good. Хорошо.')).missingDate).toBe(isAsked);
  });
});

describe('an attachment that is missing', () => {
  test.each([
    ['Attached is the list.', 'promised'],
    ['Please find attached the minutes.', 'promised'],
    ["I've attached both drawings.", 'promised'],
    ['See the attachment for details.', 'promised'],
    ['The signed form is attached.', 'promised'],
    ['I read your notes, and the list is attached.', 'promised'],
    ['I got the attached list, thanks.', null],
    ['Отчёт во вложении.', 'promised'],
    ['Прикладываю смету.', 'promised'],
    ['The file you attached is broken.', null],
    ["I'll attach it to tomorrow's mail.", null],
    ['Nothing was attached to your mail.', null],
    ['The list is attached: https://firm.example/list', null],
    ['Вы забыли приложить файл, пришлите ещё раз.', null],
    ['Приложу завтра.', null],
    ['Very attached to the old name, are we?', null],
    ['Plan attached.', 'promised'],
    ['PFA the minutes.', 'promised'],
    ['Attaching the new version here.', 'promised'],
    ['Here is the plan (attached).', 'promised'],
    ['The offer is attached to this mail.', 'promised'],
    ['He is very attached to his team.', null],
    ['We are attached to the sales department.', null],
    ['Thanks for the attached plan.', null],
    ['I looked at the attached plan and agree.', null],
    ['The attached looks good to me.', null],
    ['Could you send the attachment again?', null],
    ['См. вложение.', 'promised'],
    ['Документы прилагаются.', 'promised'],
    ['Презентация прикреплена', 'promised'],
    ['Высылаю отчёт (во вложении).', 'promised'],
    ['Во вложении ничего нет.', null],
    ['Прилагаю все усилия.', null],
    ['Посмотрела файл во вложении, согласна.', null],
    ['Получила документы во вложении, спасибо', null],
    ['В приложении Teams не работает звук.', null],
    ['Я не прикрепил файл, пришлю вечером.', null],
  ])('%s', (text, expected) => {
    expect(checkReply(draft([], text)).missingAttachment).toBe(expected);
    expect(checkReply(draft([], text, true)).missingAttachment).toBeNull();
  });

  test('one was asked for', () => {
    const asks = [['Could you send me the signed contract?', 'action']] as const;
    expect(checkReply(draft(asks, 'Here it is.')).missingAttachment).toBe('asked');
    expect(checkReply(draft(asks, "I'll send it on Friday.")).missingAttachment).toBeNull();
    expect(checkReply(draft(asks, 'It is in the shared folder.')).missingAttachment).toBeNull();
    expect(checkReply(draft(asks, '')).missingAttachment).toBeNull();
  });
});

describe('an asker who is no longer among the recipients', () => {
  test('is named, whatever the case of the address', () => {
    const all = { ...draft([], 'Yes.'), askers: [MARIA, IVAN] };
    expect(checkReply({ ...all, recipients: [MARIA] }).droppedAskers).toEqual([IVAN]);
    const shouted = { ...IVAN, address: 'Ivan@Firm.Example' };
    expect(checkReply({ ...all, recipients: [MARIA, shouted] }).droppedAskers).toEqual([]);
  });

  test('is not missed while nobody is addressed yet', () => {
    expect(checkReply({ ...draft([], 'Yes.'), askers: [MARIA] }).droppedAskers).toEqual([]);
  });
});

describe('whatever is typed', () => {
  test('the asks come back as they were, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), fc.boolean(), (quotes, text, hasAttachments) => {
        const asks = quotes.map((quote) => ({ quote, kind: 'question' as const }));
        const found = checkReply({ asks, text, hasAttachments, recipients: [], askers: [] });
        expect(found.asks.map(({ ask }) => ask)).toEqual(asks);
      }),
    );
  });

  test('a draft of fifty thousand characters counts as answering everything', () => {
    const text = 'Das ist kein Satz, der etwas sagt '.repeat(1500);
    const found = checkReply(draft(THREE, text));
    expect(found.asks.every(({ isAnswered }) => isAnswered)).toBe(true);
    expect(found.missingDate).toBe(false);
  });
});
