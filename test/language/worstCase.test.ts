// No text takes long: the whole reading gets bodies of half a megabyte and of five of what hurts most.
// Every single regular expression gets its worst case in `expressions.test.ts`.

import { mailOrigin } from '../../src/domain/origin';
import { readMessage } from '../../src/language/read';
import { CAST, ME, told } from '../domain/told';

/** What is repeated: single signs of each class, and the pairs that quotes, addresses, dates and headers are made of. */
const pumps = [
  ...[
    '\t',
    ' ',
    'a',
    'я',
    '0',
    '-',
    '.',
    '>',
    '@',
    '<',
    '(',
    '[',
    '_',
    '*',
    '!',
    '?',
    ',',
    ':',
    ';',
    '/',
    "'",
  ],
  ...[
    '\u00a0',
    '\u200b',
    '=',
    '&',
    '|',
    '\n',
    '\n\t',
    '\n> ',
    '> ',
    '@@.',
    '&lt;t',
    'gt;@m',
    '[([',
    '<@',
    '0:00 ',
  ],
  ...[
    'a ',
    'a, ',
    'a. ',
    'a? ',
    'a-',
    'a.b.',
    'a@b ',
    '0@0',
    'e.',
    '1.1.',
    'and ',
    'on ',
    'я ',
    '!{',
    '"',
    '(a',
  ],
];
/** What makes a match fail at the very end. */
const tail = '\u0000!';
const [first] = told([['Ann', 'me', 'x']]).messages;
const read = (contentType: 'text' | 'html', content: string, subject = 'Hello') => {
  if (!first) throw new Error('nothing told');
  const { reading: _, ...envelope } = first;
  const people = [CAST.Ann, CAST.me].flatMap((person) => person ?? []);
  return readMessage(
    { envelope: { ...envelope, subject }, text: { contentType, content } },
    { people, me: ME, zone: 'UTC' },
  );
};
const half = 500_000;

test.each(['text', 'html'] as const)(
  'a body of half a megabyte of one thing is read: %s',
  (form) => {
    for (const pump of pumps) expect(read(form, pump.repeat(half / pump.length) + tail).level).toBe('text');
  },
  240_000,
);

test.each(['text', 'html'] as const)(
  'so is one of five megabytes, and what it begins with is heard: %s',
  (form) => {
    const reading = read(
      form,
      `Could you send me the plan by Friday?\n\n${'More of it follows here. '.repeat(210_000)}`,
    );
    expect(reading.asks.length).toBeGreaterThan(0);
  },
  120_000,
);

test('subjects and senders of any length', () => {
  for (const pump of pumps) {
    const long = `vs${pump.repeat(20_000)}${tail}`;
    expect(read('text', '', long).asks.length).toBeLessThan(41);
    expect(mailOrigin({ subject: long, from: { address: `${long}@x.example`, name: long } })).toBe('person');
  }
}, 120_000);
