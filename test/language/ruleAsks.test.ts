// Asks that the rules find by themselves, with their kinds, and what looks like one and is none.

import type { AskKind } from '../../src/domain/ask';
import { languageOf } from '../../src/language/languageOf';
import { findAsksByRules, isLookAlike } from '../../src/language/ruleAsks';
import { wordsOf } from '../../src/language/words';

const LIKELY = 0.5;

function asks(text: string, channel: 'mail' | 'chat' = 'mail') {
  const language = languageOf(wordsOf(text));
  const names = new Set(['nora', 'нора', 'bob']);
  return findAsksByRules(text, { language, place: 'body', channel, names });
}

test.each<[string, AskKind]>([
  ['How many crates are in hall seven?', 'question'],
  ['Do you know who has the key?', 'question'],
  ['Nora, where is the scale', 'question'],
  ['Is the date on the crates right?', 'question'],
  ['Did you get it?', 'question'],
  ['Сколько ящиков в седьмом цехе?', 'question'],
  ['У кого ключ от крана?', 'question'],
  ['Could you weigh the crates?', 'action'],
  ['Please send the list of crates.', 'action'],
  ['Send me the list, please.', 'action'],
  ['I still need the list from you.', 'action'],
  ['Bob: weigh the crates', 'action'],
  ['Пришли, пожалуйста, список ящиков.', 'action'],
  ['Можешь взвесить ящики?', 'action'],
  ['Прошу отправить список сегодня.', 'action'],
  ['Посмотри, пожалуйста, смету.', 'action'],
  ["Don't ship the crates until the crane is back.", 'action'],
  ['Everyone must hand in their keys.', 'action'],
  ['Please review.', 'action'],
  ['You have the crane keys, right?', 'question'],
  ["I'm wondering who moved the crane.", 'question'],
  ['Ящики отвези в седьмой цех.', 'action'],
  ['Ящики пока не отгружай.', 'action'],
  ['Просьба не загромождать проход.', 'action'],
  ['Всем до среды сдать ключи.', 'action'],
  ['Кран ты проверил, да?', 'question'],
  ['Could you approve the crane order?', 'approval'],
  ['Do you agree with the new shift plan?', 'approval'],
  ['Согласуйте, пожалуйста, заказ на кран.', 'approval'],
  ['Can we meet on Thursday at ten?', 'meeting'],
  ['Do you have time for a call tomorrow?', 'meeting'],
  ['Давай созвонимся завтра в десять?', 'meeting'],
])('%s is of the kind %s', (text, kind) => {
  const found = asks(text).filter((ask) => ask.probability >= LIKELY);
  expect(found.map((ask) => ask.kind)).toEqual([kind]);
});

test.each([
  'The crates are in hall seven.',
  'Bob sent the list yesterday.',
  'Thanks for the list!',
  'Please let me know if you have any questions.',
  'Please find the list attached.',
  'Have a nice weekend!',
  'She asked whether you have the key.',
  "Don't worry about it.",
  'Ящики в седьмом цехе.',
  'Спасибо за список!',
  'Если будут вопросы, обращайтесь.',
  'Хорошего дня!',
  'Посмотри, какой закат!',
  'Cold hall, two cranes, no coffee.',
  'Copy on the shelf.',
  'The crane people are happy with Monday.',
  'One alarm, reset by the guard.',
  'Lovely start to the week.',
  "I'll ask Carl and come back to you on Monday.",
  'Remember when we had no crane?',
  'Please do not reply to this address.',
  'Грузчики перешли в седьмой цех.',
  'Передай Нине спасибо!',
  'Крановщики просто в курсе.',
  'Без вас мы бы не справились!',
  '',
  '?',
])('none: %s', (text) => {
  expect(asks(text).filter((ask) => ask.probability >= LIKELY)).toEqual([]);
});

test.each([
  ['Please let me know if you have any questions.', true],
  ['How are you?', true],
  ['Thanks, all clear.', true],
  ['Nice crane, right?', true],
  ['Если будут вопросы, обращайтесь.', true],
  ['Could you weigh the crates?', false],
  ['Пришли, пожалуйста, список.', false],
])('%s looks like an ask and is none: %s', (text, expected) => {
  expect(isLookAlike(wordsOf(text))).toBe(expected);
});

test('several asks stand in order, each with its place', () => {
  const text = 'The hall is free. Could you book the crane? Сколько ящиков осталось? Thanks!';
  const found = asks(text).filter((ask) => ask.probability >= LIKELY);
  expect(found.map((ask) => ask.quote)).toEqual(['Could you book the crane?', 'Сколько ящиков осталось?']);
  for (const ask of found) expect(text.slice(ask.start, ask.start + ask.quote.length)).toBe(ask.quote);
});

test.each([
  ['Hi Nora, could you weigh the crates?', 'could you weigh the crates?'],
  ['Нора, сколько ящиков осталось?', 'Нора, сколько ящиков осталось?'],
  ['Народ, нужны весы, двое грузчиков.', 'нужны весы, двое грузчиков.'],
  ['If you can, could you weigh the crates?', 'If you can, could you weigh the crates?'],
])('%s is quoted without its greeting: %s', (text, quote) => {
  expect(asks(text).map((ask) => [ask.quote, ask.start])).toEqual([[quote, text.indexOf(quote)]]);
});

test('of a very long sentence the end is quoted, whole letters only', () => {
  const text = `Could you weigh ${'the crates 📦 and '.repeat(60)}the pallets?`;
  const quote = asks(text)[0]?.quote ?? '';
  expect(quote.length).toBeLessThanOrEqual(300);
  expect(quote.endsWith('the pallets?')).toBe(true);
  expect(quote).not.toMatch(/^[\uDC00-\uDFFF]/);
});

test('an open question without its mark is surer in a chat than in a mail', () => {
  const text = 'where is the scale';
  expect(asks(text, 'chat')[0]?.probability).toBeGreaterThan(asks(text, 'mail')[0]?.probability ?? 1);
});

test.each([
  'скинешь схему крана',
  'ты кран сегодня проверял',
  'сам поедешь или Витю отправишь',
  'кран смотрели уже',
])('a chat line that asks by the person of its verb: %s', (text) => {
  expect(asks(text, 'chat')).toHaveLength(1);
  expect(asks(text, 'mail')).toEqual([]);
});

test.each(['найдёшь на полке', 'ты просил схему, она на полке', 'я кран смотрел уже'])(
  'a chat line that only tells: %s',
  (text) => {
    expect(asks(text, 'chat')).toEqual([]);
  },
);

test.each(['ключ от крана у кого', 'ящики везём или завтра ждём', 'кран починили, да'])(
  'a chat question without its mark: %s',
  (text) => {
    expect(asks(text, 'chat').map((ask) => ask.kind)).toEqual(['question']);
  },
);

test('in another language only a question mark asks', () => {
  expect(asks('Wie viele Kisten sind noch in der Halle und wer hat den Schlüssel?')[0]?.kind).toBe(
    'question',
  );
  expect(asks('Die Kisten sind noch in der Halle und wir haben den Schlüssel.')).toEqual([]);
});
