import { phrasesOf } from '../../../src/domain/personal/phrasesOf';

test('words and neighbours, each once, folded', () => {
  expect(phrasesOf('Ещё 25 Ещё?')).toEqual(['еще', '00', '?', 'еще 00', '00 еще', 'еще ?']);
});

test('of a very long sentence only its beginning', () => {
  expect(phrasesOf('word '.repeat(100_000)).length).toBeLessThan(90);
});

test('nothing of nothing', () => {
  expect(phrasesOf(' — ')).toEqual([]);
});
