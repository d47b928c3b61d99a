import fc from 'fast-check';
import { phrases, wordsLike } from '../../src/language/phrases';
import { parsePhrases } from '../../src/language/phrases/parsePhrases';
import { END, matchEnd, stepsOf } from '../../src/language/phrases/steps';
import { wordsOf } from '../../src/language/words';

test.each([
  ['send it', 'please send it now', 1, 3],
  ['prepar*', 'we are preparing', 2, 3],
  ['(can,could) you', 'and could you', 1, 3],
  ['could you ?please send', 'could you send', 0, 3],
  ['could you ?please send', 'could you please send', 0, 4],
  ['no (answer)? needed', 'no needed', 0, 2],
  ['let _ know', 'let everyone know', 0, 3],
  ['price ... ?', 'the price of the crane?', 1, 6],
  ['price ... ?', 'the price. and so on?', -1, -1],
  ['price .... ?', 'price one two three four five six?', 0, 8],
  ['thanks <,>', 'thanks, Ann', 0, 2],
  ['how are you ?', 'how are you?', 0, 4],
  // The longest of several that begin alike.
  ['thank|thank you', 'thank you', 0, 2],
])('%s in “%s”', (list, text, at, end) => {
  const words = wordsOf(text);
  const compiled = phrases(list);
  expect(compiled.find(words)).toBe(at);
  if (at >= 0) expect(compiled.endAt(words, at)).toBe(end);
  expect(compiled.occursIn(words)).toBe(at >= 0);
});

test('nothing is found before the word from which is looked', () => {
  const compiled = phrases('send');
  const words = wordsOf('send and send');
  expect([compiled.find(words, 1), compiled.find(words, 3), compiled.endAt(words, 9)]).toEqual([2, -1, -1]);
});

test.each(['(send', 'send (|it)', '... send', '?please'.concat(' |_ it')])('%s is refused', (list) => {
  expect(() => phrases(list)).toThrow(SyntaxError);
});

const word = fc.constantFrom('send', 'it', 'to', 'me', '?', ',', 'please', 'prepare');

test('a list of plain phrases finds what a plain search finds, whatever else was asked before', () => {
  const phrase = fc
    .array(fc.constantFrom('send', 'it', 'to', 'me', 'please'), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 1, maxLength: 5 }),
      fc.array(fc.array(word, { maxLength: 12 }), { minLength: 1, maxLength: 4 }),
      (list, texts) => {
        const compiled = phrases(list.join('|'));
        for (const words of [...texts, ...texts]) {
          const ends = words.map((_, at) =>
            Math.max(
              ...list.map((each) => {
                const sought = each.split(' ');
                return sought.every((one, offset) => words[at + offset] === one) ? at + sought.length : -1;
              }),
            ),
          );
          expect(words.map((_, at) => compiled.endAt(words, at))).toEqual(ends);
          expect(compiled.find(words)).toBe(ends.findIndex((end) => end >= 0));
        }
      },
    ),
  );
});

test('walking all lists at once finds what their steps find one by one', () => {
  const part = fc.constantFrom(
    ...[
      'send',
      'it',
      'to',
      'me',
      '?',
      'pre*',
      's*',
      '_',
      '...',
      '....',
      '(send,it to)',
      '(me|it)?',
      '?please',
    ],
  );
  const phrase = fc
    .tuple(fc.constantFrom('send', 'pre*', '(it,to me)', '(me)? to'), fc.array(part, { maxLength: 5 }))
    .map(([first, rest]) => [first, ...rest].join(' '));
  fc.assert(
    fc.property(
      fc.array(fc.array(phrase, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      fc.array(fc.array(fc.oneof(word, fc.constantFrom('.', 'some')), { maxLength: 20 }), { maxLength: 4 }),
      (lists, texts) => {
        const compiled = lists.map((list) => phrases(list.join('|')));
        const steps = lists.map((list) =>
          parsePhrases(list.join('|')).map((sequence) => stepsOf(sequence, END)),
        );
        for (const words of texts) {
          for (const [list, each] of compiled.entries()) {
            const ends = words.map((_, at) =>
              Math.max(...(steps[list] ?? []).map((step) => matchEnd(step, words, at))),
            );
            expect(each.find(words)).toBe(ends.findIndex((end) => end >= 0));
            expect(words.map((_, at) => each.endAt(words, at))).toEqual(ends);
          }
        }
      },
    ),
  );
});

test.each([
  [/^(?:ab|b\p{L}*|,|\.|\?)$/u],
  [/^(?:a?b|b)$/u],
  [/^(?:a(?:b|a)|b)$/u],
  [/^(?:AB|b)$/i],
  [/\d/],
  [/b$/],
])('a list of all words like %s finds what the pattern fits, and no other', (pattern) => {
  const list = wordsLike(pattern);
  const one = fc.string({ unit: fc.constantFrom(...'ab1,.?'), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), (words) => {
      expect(words.map((_, at) => list.endAt(words, at) === at + 1)).toEqual(
        words.map((word) => pattern.test(word)),
      );
    }),
  );
});

test('texts that lead to more states than are kept are read aright all the same', () => {
  const named = Array.from({ length: 40 }, (_, number) => `name${number}`);
  // After "opens" each name begins to wait anew, so that hardly two ways lead to the same state: twenty thousand are soon made.
  const lists = named.map((word) => `opens .... ${word} .... ends`);
  const compiled = lists.map((list) => phrases(list));
  const steps = lists.map((list) => parsePhrases(list).map((sequence) => stepsOf(sequence, END)));
  let seed = 1;
  const below = (bound: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % bound;
  };
  for (let text = 0; text < 40; text++) {
    const words = Array.from({ length: 110 }, (_, at) =>
      at % 3 === 0 ? 'opens' : below(30) === 0 ? 'ends' : (named[below(40)] ?? ''),
    );
    for (const [number, list] of compiled.entries()) {
      const found = words.findIndex((_, at) => steps[number]?.some((step) => matchEnd(step, words, at) >= 0));
      expect(list.find(words)).toBe(found);
    }
  }
});

test('words that are added after a list was asked about them are found as well', () => {
  const list = phrases('by (monday,friday)');
  const words = ['send', 'it'];
  expect(list.occursIn(words)).toBe(false);
  words.push('by', 'friday');
  expect(list.occursIn(words)).toBe(true);
});
