/** Being at it is no answer: whoever says so owes the thing, whatever was asked. */

import { judged, turnAndState } from './told';

test.each([
  'looking',
  'probably the cache. looking.',
  'investigating',
  'digging into it',
  'checking now',
  'give me till Friday',
  'give me an hour',
  'I need a day or two for that',
  'two mins',
  'pushing a fix tonight',
  'booking it this afternoon',
  'should be able to get to it this afternoon',
  'expect it by Thursday',
  'bear with me',
  "I'm in the middle of an audit so give me a little time.",
  'Bear with me, two colleagues are before you.',
  "Sorry, I'm up to my eyes in invoices. Wednesday, I hope.",
  'This is in my queue, you are third in line.',
  'Parking this until the fair is over.',
  "Can't today, but tomorrow morning is fine.",
  'need to find it first',
])('"%s" leaves a request with the one who was asked', (reply) => {
  const asked = (ask: string) =>
    turnAndState(
      judged([
        ['me', 'Ann', ask],
        ['Ann', 'me', reply],
      ]),
    );
  expect(asked('Could you send me the stock report for October, please?')).toBe('theirs promised');
  expect(asked('Ann, why is the stock dashboard two hours behind?')).toBe('theirs promised');
});

test.each([
  'разбираемся',
  'смотрим',
  'проверяем',
  'чиню',
  'собираю данные',
  'вижу, это кэш. пофикшу в четверг с релизом',
  'пять минут',
  'дай время до пятницы',
  'как только освобожусь',
  'уточняю у бухгалтерии',
  'Дайте мне немного времени, принимаю поставку.',
  'вы в очереди, дойду',
  'На это нужна пара дней.',
  'Сегодня никак, а в среду с утра.',
  'скорее всего, ближе к вечеру',
  'так сразу не скажу, надо смотреть журнал',
])('«%s» оставляет просьбу у того, кого просили', (reply) => {
  const asked = (ask: string) =>
    turnAndState(
      judged([
        ['me', 'Мария', ask],
        ['Мария', 'me', reply],
      ]),
    );
  expect(asked('Мария, пришлите, пожалуйста, отчёт по складу за октябрь.')).toBe('theirs promised');
  expect(asked('Мария, почему витрина склада отстаёт на два часа?')).toBe('theirs promised');
});

test.each([
  [
    'Ann',
    'me',
    'FYI, from the support inbox. A customer asks: can I have my money back? It was refunded on Tuesday.',
  ],
  [
    'Ann',
    'me',
    'The spare keys hang in the grey cabinet now. Should you ever be stuck you can just take one.',
  ],
  ['Мария', 'me', 'Для сведения, из чата поддержки. Клиент спрашивает: где мои деньги? Вернули вчера.'],
  ['Мария', 'me', 'Ну и неделька. Кто вообще ставит обновление в пятницу вечером??'],
] as const)('%s to %s: "%s" asks nothing of me', (...line) => {
  expect(turnAndState(judged([line]))).toBe('nobody none');
});
