// No text takes long: each regular expression gets its worst case, and the whole reading bodies of half a megabyte.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseSync } from '@swc/core';
import { mailOrigin } from '../../src/domain/origin';
import { readMessage } from '../../src/language/read';
import { CAST, ME, told } from '../domain/told';

const root = join(__dirname, '../../src');

interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression written in a folder. */
function expressionsIn(folder: string): Expression[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const found: Expression[] = [];
      const visit = (node: unknown): void => {
        if (Array.isArray(node)) node.forEach(visit);
        if (typeof node !== 'object' || node === null) return;
        if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node)
          found.push({ file: join(folder, file), pattern: String(node.pattern), flags: String(node.flags) });
        Object.values(node).forEach(visit);
      };
      visit(parseSync(readFileSync(join(root, folder, file), 'utf8'), { syntax: 'typescript' }));
      return found;
    });
}

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
const longest = 600;

/** Pumps alone, and after each of the first words that the expression itself looks for. */
function worstFor(pattern: string): string[] {
  const words = [...new Set(pattern.replace(/\\[a-zA-Z]/g, ' ').match(/[\p{L}:]{2,}/gu) ?? [])].slice(0, 5);
  const own = words.flatMap((word) => [
    `${word} `.repeat(longest / (word.length + 1)),
    word.repeat(longest / word.length),
  ]);
  return [
    ...own,
    ...['', ...words].flatMap((start) => pumps.map((pump) => start + pump.repeat(longest / pump.length))),
  ].map((text) => text + tail);
}

describe.each(['domain', 'language'])('regular expressions of %s', (folder) => {
  const all = expressionsIn(folder);

  test('are found at all', () => {
    expect(all.length).toBeGreaterThan(folder === 'domain' ? 20 : 150);
  });

  test('are all written out, so that none goes unseen here', () => {
    const built = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && /\bRegExp\(/.test(readFileSync(join(root, folder, file), 'utf8')),
    );
    expect(built).toEqual([]);
  });

  test('come to an end on their worst cases', () => {
    const endless = all.filter(({ pattern, flags }) => {
      const expression = new RegExp(pattern, flags.replace(/[gy]/g, ''));
      try {
        // The only way to stop an expression that runs away; what is sound needs a few thousandths of this.
        runInNewContext(
          'for (const text of texts) expression.test(text)',
          { expression, texts: worstFor(pattern) },
          { timeout: 20_000 },
        );
        return false;
      } catch {
        return true;
      }
    });
    expect(endless).toEqual([]);
  }, 240_000);
});

test('an expression that runs away would be noticed', () => {
  const run = () =>
    runInNewContext(
      'expression.test(text)',
      { expression: /^(a+)+$/, text: `${'a'.repeat(60)}!` },
      { timeout: 200 },
    );
  expect(run).toThrow(/timed out/);
});

describe('whole messages', () => {
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
      expect(mailOrigin({ subject: long, from: { address: `${long}@x.example`, name: long } })).toBe(
        'person',
      );
    }
  }, 120_000);
});
