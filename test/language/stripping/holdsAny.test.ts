import fc from 'fast-check';
import { holdsAny, holdsWord } from '../../../src/language/stripping/holdsAny';

test('finds in one pass what looking for each word finds', () => {
  const letters = (minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...'abя '), minLength, maxLength });
  fc.assert(
    fc.property(fc.array(letters(3, 5), { maxLength: 6 }), letters(0, 30), (words, text) => {
      expect(holdsAny(words)(text)).toBe(words.some((word) => text.includes(word)));
    }),
  );
});

test('a word is found in any case, as in a copy in small letters', () => {
  const letters = (minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...'aBяЖж '), minLength, maxLength });
  fc.assert(
    fc.property(letters(1, 3), letters(0, 20), (word, text) => {
      const small = word.toLowerCase();
      expect(holdsWord(text, small)).toBe(text.toLowerCase().includes(small));
      if (small.length === 3) expect(holdsAny([small])(text)).toBe(text.toLowerCase().includes(small));
    }),
  );
});
