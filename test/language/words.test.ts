import fc from 'fast-check';
import { countWords, fold, isAmongLast, isWord, wordsOf } from '../../src/language/words';

test.each([
  ['Can’t you—Ann’s PC—send it?', ["can't", 'you', '-', "ann's", 'pc', '-', 'send', 'it', '?']],
  ['Ещё раз: Пришлите, пожалуйста…', ['еще', 'раз', ':', 'пришлите', ',', 'пожалуйста', '…']],
  ['see C:/reports/q3.xlsx or a@b.example', ['see', 'c', ':', '/', 'reports/q3.xlsx', 'or', 'a@b.example']],
  ['готово 👍👍', ['готово', '👍', '👍']],
  ['naïve Ærø 会議', ['naïve', 'ærø', '会議']],
  ['twenty-\nfour', ['twenty', '-', 'four']],
])('%s', (text, words) => {
  expect([...wordsOf(text)]).toEqual(words);
});

/** What a word is, said as one pattern. */
const WORD = /[\p{L}\p{N}]+(?:['’ʼ`\-‑.:/@_+][\p{L}\p{N}]+)*|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]/gu;

test('any text falls into the words of the pattern, however rare its letters', () => {
  const common = fc.string({ unit: fc.constantFrom(...'aZ9ёЖ .,-’/@\n\t?«»—👍é会ʼ') });
  fc.assert(
    fc.property(fc.oneof(common, fc.string({ unit: 'binary' })), (text) => {
      expect([...wordsOf(text)]).toEqual((text.match(WORD) ?? []).slice(0, 120).map(fold));
    }),
    { numRuns: 1_000 },
  );
});

test('a word is told from a mark by any letter or digit in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const word of wordsOf(text)) expect(isWord(word)).toBe(/[\p{L}\p{N}]/u.test(word));
    }),
  );
  expect(isWord(undefined)).toBe(false);
});

test('of a body of megabytes no more than 120 words are made', () => {
  expect(wordsOf('word '.repeat(1_000_000))).toHaveLength(120);
  expect(wordsOf('w'.repeat(5_000_000)).join('')).toHaveLength(1_440);
});

test('words are counted without marks, and marks are found near the end', () => {
  const words = wordsOf('Is it done, Ann? 👍');
  expect([countWords(words), countWords(words, 3)]).toEqual([4, 1]);
  expect([isAmongLast(words, '?', 2), isAmongLast(words, '?', 1)]).toEqual([true, false]);
});
