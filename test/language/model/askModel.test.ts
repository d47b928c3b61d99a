import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type DetectOptions, detectWith, SHIPPED_THRESHOLD } from '../../../src/language/detect';
import type { AskModel } from '../../../src/language/model/AskModel';
import { loadShippedModel } from '../../../src/language/model/shippedModel';

const options = (language: 'en' | 'ru' | 'other'): DetectOptions => ({
  language,
  place: 'body',
  channel: 'mail',
  names: new Set(),
});

let model: AskModel;

beforeAll(async () => {
  model = await loadShippedModel();
});

const asks = (text: string, language: 'en' | 'ru') =>
  detectWith(model, 'ask', text, options(language)).filter(
    ({ probability }) => probability >= SHIPPED_THRESHOLD,
  );

describe('asks are found', () => {
  test.each([
    ['en', 'Could you drop the signed lease at the front desk?', 'action'],
    ['en', 'pls resend me the link to the survey', 'action'],
    ['en', 'Which of the two suppliers did they choose?', 'question'],
    ['en', 'Please approve my leave from Monday.', 'approval'],
    ['en', "Let's meet on Thursday at noon.", 'meeting'],
    ['ru', 'Перешлите, пожалуйста, акт приёмки до обеда.', 'action'],
    ['ru', 'глянь плз табличку по складу', 'action'],
    ['ru', 'Когда привезут новые картриджи?', 'question'],
    ['ru', 'Согласуйте, пожалуйста, закупку двух стульев.', 'approval'],
    ['ru', 'Давай созвонимся завтра в 11?', 'meeting'],
  ] as const)('%s: "%s" is one (%s)', (language, text, kind) => {
    expect(asks(text, language)).toMatchObject([{ quote: text, kind }]);
  });
});

describe('look-alikes are left alone', () => {
  test.each([
    ['en', 'I will send you the lease tomorrow.'],
    ['en', 'Thanks for sending the survey so quickly!'],
    ['en', 'Let me know if you have any questions.'],
    ['en', 'I asked Maria to restart the printer.'],
    ['en', 'Can you believe it?'],
    ['ru', 'Завтра пришлю вам акт приёмки.'],
    ['ru', 'Спасибо, что так быстро переслали акт.'],
    ['ru', 'Если будут вопросы, обращайтесь.'],
    ['ru', 'Попросила Олега перезапустить принтер.'],
    ['ru', 'Чтобы распечатать пропуск, нажмите «Печать».'],
  ] as const)('%s: "%s"', (language, text) => {
    expect(asks(text, language)).toEqual([]);
  });
});

test('ё and е, capitals and apostrophes make no difference', () => {
  const score = (text: string) => model.score('ask', text);
  expect(score('Пришлёшь отчёт?')).toBe(score('Пришлешь отчет?'));
  expect(score('can’t you send it?')).toBe(score("can't you send it?"));
});

test('a language it was not trained on is left to the rules', () => {
  expect(detectWith(model, 'ask', 'Bitte sende mir den Bericht.', options('other'))).toEqual([]);
  const [ask] = detectWith(model, 'ask', 'Wann kommt der neue Drucker?', options('other'));
  expect(ask).toMatchObject({ kind: 'question' });
  expect(ask?.probability).toBeLessThan(0.6);
});

test('quotes are exact substrings at their offsets, whatever the text', () => {
  const words = fc.constantFrom(
    'please',
    'send',
    '?',
    '\n',
    'отчёт',
    'пришлите',
    '🙏',
    '\ud83d',
    '.',
    ' ',
    'you',
    '\u200b',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      for (const ask of detectWith(model, 'ask', text, options('en'))) {
        expect(text.slice(ask.start, ask.start + ask.quote.length)).toBe(ask.quote);
        expect(ask.probability).toBeGreaterThanOrEqual(0);
        expect(ask.probability).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a sentence of a megabyte costs no more than its first words', () => {
  const text = `Please ${'send '.repeat(200_000)}`;
  expect(model.score('ask', text)).toBe(model.score('ask', text.slice(0, 5_000)));
});

test('the model is at most 100 KB gzip for both languages', () => {
  const file = join(__dirname, '../../../src/language/model/askModel.json');
  expect(gzipSync(readFileSync(file)).length).toBeLessThanOrEqual(100 * 1024);
});

test.each([
  ['en', 'Can we push the 1:1 to 3?', 'meeting'],
  ['ru', 'Прошу подключиться к совещанию в 10:00.', 'meeting'],
  ['en', 'Could you send me the list?', undefined],
] as const)(
  '%s: "%s" is shown as %s where the model is much surer than the rules',
  (language, text, kind) => {
    expect(asks(text, language)[0]?.shownKind).toBe(kind);
  },
);
