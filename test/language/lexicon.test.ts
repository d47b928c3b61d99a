import fc from 'fast-check';
import { fold, lexemeAt, lexemesOf, partOf } from '../../src/language/lexicon';
import { wordsOf } from '../../src/language/words';

test('a word is looked up by its very characters, wherever it stands', () => {
  const once = lexemeAt('send it', 0, 4);
  expect(once.word).toBe('send');
  expect(lexemeAt('please send', 7, 11)).toBe(once);
  expect(lexemeAt('please Send', 7, 11)).not.toBe(once);
  expect(lexemeAt('please Send', 7, 11).word).toBe('send');
});

test('endless new words do not fill the memory: what was known is forgotten, and the words are still right', () => {
  const before = lexemeAt('known', 0, 5);
  for (let count = 0; count < 31_000; count++) lexemeAt(`w${count}`, 0, 1 + String(count).length);
  const after = lexemeAt('known', 0, 5);
  expect(after).not.toBe(before);
  expect(after.word).toBe('known');
  expect(lexemeAt('known', 0, 5)).toBe(after);
});

test('folding a word that needs none gives what folding letter by letter gives', () => {
  const character = fc.oneof(
    fc.constantFrom(...'azяёЁЖ’ʼ`–—‑-0é'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 8 }), (word) => {
      const slowly = word.toLowerCase().replace(/ё/g, 'е').replace(/[’ʼ`]/g, "'").replace(/[‑–—]/g, '-');
      expect(fold(word)).toBe(slowly);
    }),
    { numRuns: 500 },
  );
});

test('a part of a sentence knows of its words what the sentence knows', () => {
  const words = wordsOf('Could you send it, please?');
  const part = partOf(words, 1, 3);
  expect([...part]).toEqual(['you', 'send']);
  expect(lexemesOf(part)).toEqual(lexemesOf(words).slice(1, 3));
  expect(lexemesOf(['send'])[0]?.word).toBe('send');
});
