// What is known of words by themselves makes a sentence no other than its text does.

import fc from 'fast-check';
import { lexemeAt, lexemesOf } from '../../../src/language/lexicon';
import { type AskModel, HEADS } from '../../../src/language/model/AskModel';
import { loadShippedModel } from '../../../src/language/model/shippedModel';
import { wordsOf } from '../../../src/language/words';

let model: AskModel;

beforeAll(async () => {
  model = await loadShippedModel();
});

/** Scores of all heads; what stands behind the sentence keeps those of one way from being taken for the other's. */
function scores(text: string, isByWord: boolean) {
  const whole = isByWord ? `${text} ` : `${text}  `;
  const words = isByWord ? lexemesOf(wordsOf(text)) : undefined;
  return [
    ...HEADS.map((head) => model.score(head, whole, 0, text.length, words)),
    model.kindOf(whole, 0, text.length),
    ...Array.from(model.actScores(whole, 0, text.length)),
  ];
}

test.each([
  'Could you send the list by Friday, please?',
  'Пришлите, пожалуйста, отчёт — до среды!',
  "It's the well-known “Q3” plan, isn't it?!",
  'Call me at 10:30 on +44 20 7946 0148 (ext. 5)',
  'See https://firm.example/a?b=c and ann@firm.example',
  'either/or, 3.5 % of £500 … and §5',
  'the London–Paris train, ‘quoted’ words',
  '👍 done 🙏🙏 ❤️',
  'Cafe\u0301 and co\u00adworker',
  '??? ... !!!',
  'x'.repeat(40),
  'send '.repeat(120),
  '',
])('“%s”', (text) => {
  expect(scores(text, true)).toEqual(scores(text, false));
});

test('whatever stands beside what', () => {
  const part = fc.constantFrom(
    ...[
      'send',
      'You',
      'отчёт',
      'Пришлите',
      'don’t',
      'co-op',
      '2026',
      '10',
      'é',
      'ß',
      'день',
      "'",
      '’',
      '`',
      '-',
      '–',
    ],
    ...[
      '—',
      '‑',
      '.',
      ',',
      '?',
      '!',
      ':',
      '/',
      '@',
      '_',
      '+',
      '(',
      '"',
      '«',
      '…',
      '№',
      '£',
      '§',
      '🙂',
      '\ufe0f',
      '\u0301',
    ],
    ...[' ', ' ', ' ', '\u00a0', '\u2003', '\n'],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      expect(scores(text, true)).toEqual(scores(text, false));
    }),
    { numRuns: 2_000 },
  );
});

test('words that are new in a sentence, and then are known', () => {
  for (const [at, word] of ['zorvan', 'лемпори', 'Quistor'].entries()) {
    const text = `Could you send the ${word} to Ann, please?`;
    for (let times = 0; times < 3; times++)
      expect([at, ...scores(text, true)]).toEqual([at, ...scores(text, false)]);
  }
});

test('after so many words met again that the first are forgotten', () => {
  const text = 'Could you send the list by Friday, please?';
  const before = scores(text, true);
  for (let from = 0; from < 70_000; from += 50) {
    const words = Array.from(
      { length: 50 },
      (_, at) => `w${String(from + at).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`,
    );
    const meet = () => words.map((word) => lexemeAt(word, 0, word.length));
    meet();
    model.score('ask', words.join(' '), 0, undefined, meet());
  }
  expect(scores(text, true)).toEqual(before);
});
