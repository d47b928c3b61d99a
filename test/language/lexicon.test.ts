import fc from 'fast-check';
import { plainMail } from '../../src/cli/plainMail';
import { fold, lexemeAt, lexemesOf, partOf } from '../../src/language/lexicon';
import { readMessage } from '../../src/language/read';
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

test('words that were met again stay when those met once are forgotten', () => {
  lexemeAt('usual', 0, 5);
  const usual = lexemeAt('usual', 0, 5);
  const rare = lexemeAt('rare', 0, 4);
  for (let count = 0; count < 31_000; count++) lexemeAt(`v${count}`, 0, 1 + String(count).length);
  expect(lexemeAt('usual', 0, 5)).toBe(usual);
  expect(lexemeAt('rare', 0, 4)).not.toBe(rare);
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

test('what is read of a message does not depend on the words that were met before it', () => {
  const people = [{ name: 'Ann Berg', address: 'ann@firm.example' }];
  const context = { people, me: { name: 'Ivan', addresses: ['ivan@firm.example'] }, zone: 'UTC' };
  const envelope = plainMail({
    id: 'a',
    conversation: 'c',
    from: people[0] ?? null,
    to: [],
    at: 0,
    subject: '',
  });
  const contents = [
    'Hi Ivan,\n\ncould you send me the churn figures by Friday? I will check them on Monday.\n\nAnn',
    'Иван, пришлите, пожалуйста, смету до среды. Завтра посмотрю и отвечу.',
  ];
  const read = () =>
    contents.map((content) => readMessage({ envelope, text: { contentType: 'text', content } }, context));
  const before = read();
  for (let count = 0; count < 31_000; count++) lexemeAt(`x${count}`, 0, 1 + String(count).length);
  expect(read()).toEqual(before);
  expect(before.every(({ asks }) => asks.length > 0)).toBe(true);
});
