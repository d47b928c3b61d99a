// Who is meant by what they are called: full and short names, patronymics, case endings, two alphabets.

import type { Person } from '../../src/domain/person';
import { isGivenName, nameBook } from '../../src/language/names';
import { wordsOf } from '../../src/language/words';

const PEOPLE: readonly Person[] = [
  { name: 'Елена Сергеевна Рощина', address: 'roshchina' },
  { name: 'Дмитрий Павлович Клёнов', address: 'klenov' },
  { name: 'Ivan Tarnovsky', address: 'ivan' },
  { name: 'Holt, Katherine', address: 'holt' },
  { name: 'Mike Barrow (Stores)', address: 'mike' },
  { name: 'Мария Осина', address: 'osina' },
  { name: 'Мария Ветлова', address: 'vetlova' },
  { name: '', address: 'oscar.lind@corvane.example' },
];

function called(text: string): readonly string[] {
  return nameBook(PEOPLE).at(wordsOf(text), 0)?.addresses ?? [];
}

test.each([
  ['Елена', 'the given name', ['roshchina']],
  ['Лена', 'a short form', ['roshchina']],
  ['Лен', 'called out', ['roshchina']],
  ['Леночка', 'a fond form', ['roshchina']],
  ['Елене', 'to her', ['roshchina']],
  ['Лену', 'about her', ['roshchina']],
  ['Елена Сергеевна', 'with the patronymic', ['roshchina']],
  ['Рощина', 'the family name', ['roshchina']],
  ['Дима', 'a short form of a man', ['klenov']],
  ['Дмитрий', 'the given name of a man', ['klenov']],
  ['Дмитрию', 'to him', ['klenov']],
  ['Дим', 'called out', ['klenov']],
  ['Dmitry', 'in Latin letters', ['klenov']],
  ['Dmitriy', 'spelt another way', ['klenov']],
  ['Dmitrii', 'spelt a third way', ['klenov']],
  ['Дмитрий Палыч', 'the patronymic as it is spoken', ['klenov']],
  ['Клёнов', 'with ё', ['klenov']],
  ['Кленов', 'with е', ['klenov']],
  ['Ivan', 'as written', ['ivan']],
  ['Иван', 'in Cyrillic', ['ivan']],
  ['Ваня', 'the short form in Cyrillic', ['ivan']],
  ['Katherine', 'family name first on the card', ['holt']],
  ['Kate', 'a short form in English', ['holt']],
  ['Katherine Holt', 'both names', ['holt']],
  ['Mike', 'as the card says', ['mike']],
  ['Michael', "the full form of the card's", ['mike']],
  ['Barrow', 'the family name', ['mike']],
  ['Stores', 'what stands in brackets is no name', []],
  ['Oscar', 'from the address alone', ['oscar.lind@corvane.example']],
  ['Маша', 'one of two', ['osina', 'vetlova']],
  ['Мария Ветлова', 'which of the two', ['vetlova']],
  ['Gregory', 'nobody here', []],
  ['сметана', 'a word that begins like nothing', []],
  ['', 'no word', []],
])('%s: %s', (text, _what, expected) => {
  expect(called(text)).toEqual(expected);
});

test('the names of one list of people are put together once', () => {
  expect(nameBook(PEOPLE)).toBe(nameBook(PEOPLE));
});

test.each([
  ['ваня', true],
  ['liam', true],
  ['pallet', false],
  ['ящик', false],
])('%s is a given name: %s', (word, expected) => {
  expect(isGivenName(word)).toBe(expected);
});
