import fc from 'fast-check';
import { classifyLine } from '../../../src/cli/classify/classifyLine';

function classify(input: unknown, level: 'text' | 'headers' = 'text') {
  return classifyLine(JSON.stringify(input), level);
}

test('a text that asks is a request, with the words that ask', () => {
  const text = 'Hello Nora,\nthe paint has come. Could you send me the list of colours by Friday?\nOscar';
  const result = classify({ id: 'a', text });
  expect(result).toMatchObject({ id: 'a', request: true });
  if (!('asks' in result)) throw new Error('no asks');
  expect(result.asks).toHaveLength(1);
  expect(text).toContain(result.asks[0]?.quote);
  expect(result.kind).toBe(result.asks[0]?.kind);
  expect(result.probability).toBe(result.asks[0]?.probability);
});

test.each([['Thanks, the door is painted.'], [''], ['Спасибо, всё получилось.']])(
  '"%s" asks for nothing',
  (text) => {
    expect(classify({ id: 1, text })).toEqual({
      id: 1,
      request: false,
      probability: 0,
      kind: 'none',
      asks: [],
    });
  },
);

test('what is only quoted from an earlier mail is not asked', () => {
  const text = 'Done.\n\nOn 3 May 2026, Nora <nora@firm.example> wrote:\n> Could you send me the list?';
  expect(classify({ id: 1, text })).toMatchObject({ request: false, asks: [] });
});

test('a subject can ask where the text does not', () => {
  expect(classify({ id: 1, text: 'Hello', subject: 'Can you send me the list?' })).toMatchObject({
    request: true,
    asks: [{ quote: 'Can you send me the list?' }],
  });
});

test('at the headers level only the subject is looked at, and gives one ask at most', () => {
  const text = 'Could you send me the list?';
  expect(classify({ id: 1, text, subject: 'Paint' }, 'headers')).toMatchObject({ request: false, asks: [] });
  const subject = 'Can you call me? Could you also send the list?';
  const result = classify({ id: 1, subject }, 'headers');
  expect(result).toMatchObject({ request: true });
  expect('asks' in result && result.asks).toHaveLength(1);
});

test.each([
  ['not JSON', 'not JSON'],
  ['', 'not JSON'],
  ['[1]', 'a line must be a JSON object with "id" and "text"'],
  ['7', 'a line must be a JSON object with "id" and "text"'],
  ['{"text":"x"}', 'a line must be a JSON object with "id" and "text"'],
  ['{"id":true,"text":"x"}', '"id" must be a string or a number'],
  ['{"id":1}', '"text" must be a string'],
  ['{"id":1,"text":2}', '"text" must be a string'],
  ['{"id":1,"text":"x","subject":[]}', '"subject" must be a string'],
])('the bad line %s gives its error in its place', (line, error) => {
  expect(classifyLine(line, 'text')).toEqual({ id: null, error });
});

test('every quote stands in the text or the subject, whatever they are', () => {
  const piece = fc.constantFrom(
    'Could you send it?',
    'please ',
    'Нужно ',
    '\n> ',
    '\r\n',
    'On 3 May 2026, A wrote:\n',
    '\u202e',
    '\ud800',
    '-- \n',
  );
  const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (body, subject) => {
      const result = classify({ id: 1, text: body, subject });
      if (!('asks' in result)) throw new Error('no asks');
      for (const { quote } of result.asks) expect(body.includes(quote) || subject.includes(quote)).toBe(true);
      expect(result.probability).toBeGreaterThanOrEqual(0);
      expect(result.probability).toBeLessThanOrEqual(1);
    }),
  );
});
