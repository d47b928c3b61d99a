import { REASON_CODES } from '../../src/domain/reasons';
import { reasonTexts } from '../../src/ui/shared/request/reasonTexts';
import { languageOf, textsFor } from '../../src/ui/shared/texts/texts';
import { catalogues } from './fixtures/catalogues';

const ending = /_(one|few|many|other)$/;
const base = (key: string) => key.replace(ending, '');
const keysOf = (catalogue: object) => Object.keys(catalogue);
const formsOf = (catalogue: object, key: string) =>
  keysOf(catalogue)
    .filter((each) => ending.test(each) && base(each) === key)
    .map((each) => ending.exec(each)?.[1])
    .sort();
const valuesIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe.each(catalogues)('the catalogue of $name', ({ en, ru }) => {
  const plurals = [
    ...new Set(
      keysOf(en)
        .filter((key) => ending.test(key))
        .map(base),
    ),
  ];

  test('holds the same texts in both languages', () => {
    const names = (catalogue: object) => [...new Set(keysOf(catalogue).map(base))].sort();
    expect(names(ru)).toEqual(names(en));
  });

  test('has every plural form of its language', () => {
    expect(plurals.filter((key) => formsOf(en, key).join() !== 'one,other')).toEqual([]);
    expect(plurals.filter((key) => formsOf(ru, key).join() !== 'few,many,one,other')).toEqual([]);
  });

  test('holds the same values in both languages', () => {
    const english = new Map<string, string>(Object.entries(en));
    const differing = Object.entries(ru).flatMap(([key, text]) => {
      const other = english.get(key) ?? english.get(`${base(key)}_other`) ?? '';
      // "One promise" needs no figure.
      const needed = (values: readonly (string | undefined)[]) =>
        values.filter((value) => value !== 'formatted' || !key.endsWith('_one')).join();
      return needed(valuesIn(text)) === needed(valuesIn(other)) ? [] : [key];
    });
    expect(differing).toEqual([]);
  });
});

test.each(REASON_CODES)('the reason %s has a sentence in both languages', (code) => {
  for (const locale of ['en', 'ru']) {
    expect(reasonTexts(textsFor(locale)).maybe(`reason.${code}`, 2, {})).toMatch(/\S.*\.$/);
  }
});

test.each([
  [1, '1 conversation', '1 переписка'],
  [2, '2 conversations', '2 переписки'],
  [5, '5 conversations', '5 переписок'],
  [11, '11 conversations', '11 переписок'],
  [21, '21 conversations', '21 переписка'],
  [104, '104 conversations', '104 переписки'],
])('%d conversations are counted rightly', (count, english, russian) => {
  expect(textsFor('en').count('search.found', count)).toBe(english);
  expect(textsFor('ru').count('search.found', count)).toBe(russian);
});

test('somebody’s words are never read as a template', () => {
  const { t } = textsFor('en');
  const name = '{{evil}} $t(nav.waiting) <b>bold</b>';
  expect(t('row.private', { name })).toBe(`${name} sent a private message`);
});

test.each([
  ['ru-RU', 'ru'],
  ['RU', 'ru'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
  ['', 'en'],
  ['x'.repeat(300), 'en'],
])('the locale %s is read as %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
  expect(() => new Intl.NumberFormat(textsFor(locale).locale)).not.toThrow();
});
