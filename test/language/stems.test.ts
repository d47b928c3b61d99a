import fc from 'fast-check';
import { Stems } from '../../src/language/phrases/stems';

test('words are told apart by the stems that they begin with, and by nothing else', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abя'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 8 }),
      fc.array(letters, { minLength: 2, maxLength: 8 }),
      (all, words) => {
        const stems = new Stems();
        for (const stem of all) stems.add(stem);
        const having = (word: string) =>
          [...new Set(all.filter((stem) => word.startsWith(stem)))].sort().join();
        for (const one of words)
          for (const other of words)
            expect(stems.longestOf(one) === stems.longestOf(other)).toBe(having(one) === having(other));
      },
    ),
  );
});
