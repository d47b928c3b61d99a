import { thanksStarter } from '../../../src/language/courtesy/thanksStarter';

test.each([
  ['Campaign figures', 'en', 'vy', 'Thank you for your help with “Campaign figures”.'],
  ['RE: Fwd: Campaign figures', 'en', 'vy', 'Thank you for your help with “Campaign figures”.'],
  ['Отв: Сверка остатков', 'ru', 'vy', 'Спасибо за вашу помощь: «Сверка остатков».'],
  ['Сверка остатков', 'ru', 'ty', 'Спасибо за твою помощь: «Сверка остатков».'],
  ['$& {subject}', 'en', 'vy', 'Thank you for your help with “$& {subject}”.'],
  [null, 'en', 'vy', 'Thank you for your help!'],
  ['   ', 'ru', 'vy', 'Спасибо за вашу помощь!'],
  ['x'.repeat(81), 'ru', 'ty', 'Спасибо за твою помощь!'],
] as const)('about %j the first words in %s (%s) are: %s', (subject, language, register, expected) => {
  expect(thanksStarter(subject, language, register)).toBe(expected);
});
