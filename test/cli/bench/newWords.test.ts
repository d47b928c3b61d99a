import { NewWords } from '../../../src/cli/bench/newWords';

const TEXT =
  'Drivers report to the gatehouse and get a number before they drive round to the second dock. '.repeat(8);
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test('one word of twenty is new, in each text another one, and as many words stand there as before', () => {
  const newWords = new NewWords('en');
  const seen = new Set(wordsIn(TEXT));
  const known = seen.size;
  let words = 0;
  for (let round = 0; round < 50; round++) {
    const text = newWords.into(TEXT);
    expect(wordsIn(text)).toHaveLength(wordsIn(TEXT).length);
    for (const word of wordsIn(text)) seen.add(word);
    words += wordsIn(text).length;
  }
  expect((seen.size - known) / words).toBeCloseTo(1 / 20, 3);
});

test('addresses, names and numbers stay as they are', () => {
  const text = 'Ann <ann.berg@bench.example> wrote on 3 March 2026:';
  const newWords = new NewWords('en');
  for (let round = 0; round < 50; round++)
    expect(newWords.into(text)).toMatch(/^Ann <ann\.berg@bench\.example> \p{Ll}+ on 3 March 2026:$/u);
});
