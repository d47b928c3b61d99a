// What a message does besides asking, and what it promises, in both languages.

import type { Move } from '../../src/domain/reading';
import { languageOf } from '../../src/language/languageOf';
import { wordsOf } from '../../src/language/words';
import { told } from '../domain/told';

function reading(text: string) {
  const message = told([['Ann', 'me', text]], { chat: true }).messages[0];
  if (!message) throw new Error('No message');
  return message.reading;
}

test.each<[string, Move]>([
  ['Thanks a lot!', 'thanks'],
  ['Спасибо большое!', 'thanks'],
  ['Thanks in advance!', 'thanksAhead'],
  ['Заранее спасибо!', 'thanksAhead'],
  ['Never mind.', 'neverMind'],
  ['Forget it, no longer needed.', 'neverMind'],
  ['Уже не нужно.', 'neverMind'],
  ['Found it!', 'solved'],
  ['It is solved now.', 'solved'],
  ['Нашла, вопрос снят.', 'solved'],
  ["I'm afraid I can't.", 'declines'],
  ["Sorry, but I can't weigh them.", 'declines'],
  ['К сожалению, не смогу.', 'declines'],
  ['Afraid not, the crane is booked.', 'declines'],
  ['Увы, нет, кран занят.', 'declines'],
  ['Ok.', 'acknowledges'],
  ['👍', 'acknowledges'],
  ['Понял, спасибо.', 'acknowledges'],
  ['Yes, go ahead.', 'agrees'],
  ['Да, согласна.', 'agrees'],
  ['No, not yet.', 'refuses'],
  ['Нет, не надо.', 'refuses'],
  ['Here you go, attached.', 'delivers'],
  ['Done.', 'delivers'],
  ['Готово.', 'delivers'],
  ['Список во вложении.', 'delivers'],
  ['Got the file, it opens.', 'received'],
  ['Получила, всё открылось.', 'received'],
  ['A gentle reminder.', 'reminds'],
  ['Напоминаю про список.', 'reminds'],
  ['No action needed.', 'nothingNeeded'],
  ["I don't know.", 'ignorant'],
  ['Не знаю.', 'ignorant'],
  ['One moment, let me check.', 'putsOff'],
  ['Секунду, сейчас гляну.', 'putsOff'],
  ['By the way, the hall is closed.', 'aside'],
  ['Кстати, цех закрыт.', 'aside'],
])('%s: %s', (text, move) => {
  expect(reading(text).moves).toContain(move);
});

test.each<[string, Move]>([
  ['Thanks in advance!', 'thanks'],
  ['Is it done?', 'delivers'],
  ['The list has not arrived.', 'received'],
  ['Список так и не пришёл.', 'received'],
  ['The crates are in hall seven.', 'declines'],
  [`${'The hall was cold and the crates were wet. '.repeat(8)}The leak is solved.`, 'solved'],
  ['Ok, I looked at all the crates and they weigh far too much for the crane.', 'acknowledges'],
])('%s: not %s', (text, move) => {
  expect(reading(text).moves).not.toContain(move);
});

test('each move is told once', () => {
  expect(reading('Thanks! Thank you! Thanks again!').moves.filter((move) => move === 'thanks')).toEqual([
    'thanks',
  ]);
});

describe('promises', () => {
  // Sent on Monday 2 February 2026.
  test.each<[string, string | null, boolean]>([
    ["I'll send you the list tomorrow.", '2026-02-03', true],
    ["I'll send it by Thursday.", '2026-02-05', true],
    ['Will do.', null, false],
    ['On it.', null, false],
    ['Пришлю завтра.', '2026-02-03', true],
    ['Сделаю.', null, false],
    ['Скину вам до четверга.', '2026-02-05', true],
  ])('%s by %s, firm: %s', (text, due, isFirm) => {
    expect(reading(text).promises.map((each) => [each.quote, each.due, each.isFirm])).toEqual([
      [text, due, isFirm],
    ]);
  });

  test.each([
    "I won't send it.",
    'I will not send it.',
    'Will you send it?',
    'Не пришлю.',
    'Bob sent it yesterday.',
  ])('none: %s', (text) => {
    expect(reading(text).promises).toEqual([]);
  });
});

test.each([
  ['Could you weigh the crates?', 'en'],
  ['Взвесь, пожалуйста, ящики.', 'ru'],
  ['Ok', 'en'],
  ['Глянь deploy script и README пожалуйста', 'ru'],
  ['Könnten Sie bitte die Kisten wiegen und mir das Gewicht schicken?', 'other'],
  ['Чи могли б ви зважити ці ящики і надіслати мені їхню вагу?', 'other'],
  ['箱の重さを教えてください', 'other'],
])('%s is in %s', (text, language) => {
  expect(languageOf(wordsOf(text))).toBe(language);
});
