import fc from 'fast-check';
import { holdsAny } from '../../../src/language/stripping/holdsAny';

test('finds in one pass what looking for each word finds', () => {
  const letters = (minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...'abя '), minLength, maxLength });
  fc.assert(
    fc.property(fc.array(letters(3, 5), { maxLength: 6 }), letters(0, 30), (words, text) => {
      expect(holdsAny(words)(text)).toBe(words.some((word) => text.includes(word)));
    }),
  );
});
