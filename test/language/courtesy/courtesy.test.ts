import { registerOf } from '../../../src/language/courtesy/registerOf';
import { fillTemplate, type Purpose, shippedTemplate } from '../../../src/language/courtesy/templates';
import { whenPhrase } from '../../../src/language/courtesy/whenPhrase';

const today = '2026-11-18'; // a Wednesday

test.each([
  ['2026-11-18', null, 'today', 'сегодня'],
  ['2026-11-18', 17 * 60, 'today by 17:00', 'сегодня до 17:00'],
  ['2026-11-19', 12 * 60, 'by tomorrow noon', 'до завтра, 12:00'],
  ['2026-11-20', null, 'by Friday', 'до пятницы'],
  ['2026-11-24', null, 'by Tuesday', 'до вторника'],
  ['2026-11-25', null, 'by Wednesday 25 November', 'до среды, 25 ноября'],
  ['2026-12-03', 9 * 60 + 5, 'by Thursday 3 December, 9:05', 'до четверга, 3 декабря, 9:05'],
])('%s at %s is said as people say it', (date, minute, english, russian) => {
  expect(whenPhrase({ date, minute }, today, 'en').replace('y, ', 'y ')).toBe(english);
  expect(whenPhrase({ date, minute }, today, 'ru')).toBe(russian);
});

const purposes: readonly Purpose[] = [
  'holding',
  'early',
  'askBack',
  'decline',
  'passOn',
  'passedOn',
  'nudge',
  'nudgeAgain',
  'ready',
];

test.each(purposes)('the Russian texts for %s show nobody to be a man or a woman', (purpose) => {
  for (const register of ['ty', 'vy'] as const) {
    const text = shippedTemplate(purpose, 'ru', register);
    // Past tense and short adjectives carry it: "понял", "готова", "рад".
    expect(text).not.toMatch(/(?<!\p{L})\p{L}+(ал|ил|ел|ыл|ола|ала|ила|ела|ыла)(?!\p{L})/u);
    expect(text).not.toMatch(/(?<!\p{L})(рада?|готова?|должна|должен|согласна?)(?!\p{L})/iu);
  }
});

test.each(purposes)('the texts for %s in ты and вы address their reader so, or not at all', (purpose) => {
  expect(registerOf(shippedTemplate(purpose, 'ru', 'ty')) ?? 'ty').toBe('ty');
  expect(registerOf(shippedTemplate(purpose, 'ru', 'vy')) ?? 'vy').toBe('vy');
});

test('a text without a name begins with the greeting', () => {
  const none = { name: '', when: 'до пятницы', other: '' };
  expect(fillTemplate(shippedTemplate('holding', 'ru', 'ty'), none)).toBe(
    'Привет! Вижу твой вопрос, отвечу до пятницы.',
  );
  expect(fillTemplate(shippedTemplate('holding', 'en', 'vy'), { ...none, when: 'by Friday' })).toBe(
    'Hi, got it — you will have it by Friday.',
  );
});

test('a name goes in as it is, whatever signs it holds', () => {
  const text = fillTemplate('Hi {name}, see {other}.', { name: '$& {when}', when: 'x', other: 'A' });
  expect(text).toBe('Hi $& {when}, see A.');
});

test.each([
  ['Можешь глянуть, когда будешь за компьютером?', 'ty'],
  ['Спасибо, ваш отчёт у меня.', 'vy'],
  ['Отчёт готов.', null],
  ['Тебе удобно завтра?', 'ty'],
  ['Пришлите, пожалуйста, файл.', 'vy'],
] as const)('%s is addressed as %s', (text, register) => {
  expect(registerOf(text)).toBe(register);
});
