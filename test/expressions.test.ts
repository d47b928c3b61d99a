// No regular expression runs away on what comes from outside, wherever in the source it stands.

import { createContext, Script } from 'node:vm';
import { analyse } from 'scslre';
import { type Expression, expressionsIn, restartsIn, sourceFiles, sourceOf, worstFor } from './expressions';

/** Signs of each class, and the pairs that quotes, addresses, dates, headers and markup are made of. */
const PUMPS = [
  ...'\t a\u00a0\u200b0-.>@<([_*!?,:;/\'я=&|\n"',
  '\n\t',
  '\n> ',
  '> ',
  '@@.',
  '&lt;t',
  'gt;@m',
  '[([',
  '<@',
  '0:00 ',
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
  '(a',
];
const LENGTH = 600;
/** The only way to stop an expression that runs away (ms); all texts of a sound one need a few thousandths of this. */
const ENDLESS = 20_000;

const all = sourceFiles().flatMap(expressionsIn);

test('every one in the source is looked at', () => {
  expect(all.length).toBeGreaterThan(600);
  for (const folder of ['domain', 'language', 'graph', 'cards', 'store', 'ui', 'sandbox', 'outlook'])
    expect(all.some(({ file }) => file.startsWith(`${folder}/`))).toBe(true);
});

test('only two are put together while running: of our own addresses, and of the words of a quote', () => {
  expect(sourceFiles().filter((file) => /\bRegExp\(/.test(sourceOf(file)))).toEqual([
    'cli/classify/classifyLine.ts',
    'sandbox/server/operations.ts',
  ]);
});

test('none needs more than a time in proportion to its text', () => {
  expect(all.filter(isSuperLinear).map(({ file, pattern }) => `${file}: ${pattern}`)).toEqual([]);
});

test('none goes through the rest of its text from each of many beginnings', () => {
  const found = all.flatMap((expression) =>
    restartsIn(expression).map((part) => `${expression.file}: ${part} in ${expression.pattern}`),
  );
  expect(found).toEqual([]);
});

test('each comes to an end on its worst cases', () => {
  const endless = all.filter((expression) => runsAway(expression, textsFor(expression)));
  expect(endless.map(({ file, pattern }) => `${file}: ${pattern}`)).toEqual([]);
}, 600_000);

describe('one that runs away is noticed', () => {
  test.each<[string, string]>([
    ['^(a+)+$', 'exponential'],
    ['^(?:\\s*re\\s*:\\s*)+$', 'exponential'],
    ['<[^>]*>', 'square'],
    ['\\s+$', 'square'],
  ])('%s: %s', (pattern) => {
    expect(isSuperLinear({ file: '', pattern, flags: 'u' })).toBe(true);
  });

  test.each(['^(a+)+$', '^(?:x|(?:\\w|\\d)+)*z', '(?:[a-z]+ ?)+:$'])(
    '%s does not come to an end on texts made from its own structure',
    (pattern) => {
      const expression = { file: '', pattern, flags: '' };
      expect(runsAway(expression, worstFor(expression, 60), 200)).toBe(true);
    },
  );
});

function isSuperLinear({ pattern, flags }: Expression): boolean {
  return analyse({ source: pattern, flags }, { maxReports: 1 }).reports.length > 0;
}

/** Made from its own structure; and the usual signs alone, and after the first words that it looks for. */
function textsFor(expression: Expression): string[] {
  const words = expression.pattern.replace(/\\[a-zA-Z]/g, ' ').match(/[\p{L}:]{2,}/gu) ?? [];
  const starts = ['', ...new Set(words.slice(0, 5))];
  const usual = starts.flatMap((start) =>
    PUMPS.map((pump) => `${start}${pump.repeat(Math.ceil(LENGTH / pump.length))}\u0000!`),
  );
  return [...worstFor(expression, LENGTH), ...usual];
}

const match = new Script('for (const text of texts) expression.test(text)');

function runsAway({ pattern, flags }: Expression, texts: readonly string[], timeout = ENDLESS): boolean {
  const expression = new RegExp(pattern, flags.replace(/[gy]/g, ''));
  try {
    match.runInContext(createContext({ expression, texts }), { timeout });
    return false;
  } catch {
    return true;
  }
}
