import { paragraphs } from '../../src/cards/paragraphs';

test.each([
  ['', []],
  ['  \n \n', []],
  ['one', ['one']],
  ['one\ntwo', ['one', 'two']],
  ['one\r\n\r\n  \r\ntwo', ['one', 'two']],
])('%j is read as its paragraphs', (words, expected) => {
  expect(paragraphs(words)).toEqual(expected);
});

test('a page of one-letter lines loses no letter and makes a card of few elements', () => {
  const lines = Array.from({ length: 500 }, (_, index) => `line ${index}`);
  const found = paragraphs(lines.join('\n'));
  expect(found.length).toBeLessThan(30);
  expect(found.join(' ')).toBe(lines.join(' '));
});
