import { otherLanguage } from '../../src/language/otherLanguage';
import { wordsOf } from '../../src/language/words';
import { codes, judged } from '../domain/told';

test.each([
  ['de', 'Können Sie mir bitte die Liste schicken?'],
  ['fr', 'Pouvez-vous nous envoyer la liste pour lundi ?'],
  ['es', '¿Puede enviar la lista por favor? Gracias'],
  ['it', 'Può mandare gli elenchi? Grazie per la risposta, sono in ufficio'],
  ['pt', 'Você pode enviar a lista? Não encontrei, obrigada'],
  ['nl', 'Kunt u het overzicht sturen? Dank voor het antwoord'],
  ['pl', 'Czy może Pani przesłać listę? Proszę, dziękuję'],
  ['cs', 'Dobrý den, můžete prosím poslat seznam? Děkuji, že jste se ozvali'],
  ['sv', 'Hej, kan du skicka listan som jag inte har? Tack'],
  ['uk', 'Надішліть, будь ласка, список. Чи є він у вас і коли?'],
  ['ja', 'リストを送ってもらえますか'],
  ['zh', '请把清单发给我'],
  ['ko', '목록을 보내 주시겠어요'],
  ['el', 'Μπορείτε να στείλετε τη λίστα;'],
  ['ar', 'هل يمكنك إرسال القائمة؟'],
])('%s: %s', (code, text) => {
  expect(otherLanguage(wordsOf(text))).toBe(code);
});

test('nothing tells', () => {
  expect(otherLanguage(wordsOf('12 34 !'))).toBeNull();
});

test('a question in another language is shown as perhaps, and the reasons name the language', () => {
  const verdict = judged([['Ann', 'me', 'Guten Tag, können Sie mir bitte die Liste für Montag schicken?']]);
  expect([verdict.turn, verdict.isPerhaps]).toEqual(['mine', true]);
  expect(verdict.reasons.find(({ code }) => code === 'otherLanguage')?.values).toEqual({ language: 'de' });
});

test('without a question mark nothing is claimed, and the reason says why', () => {
  const verdict = judged([
    ['Ann', 'me', 'Guten Tag, bitte schicken Sie mir die Liste für den Montag mit der Post.'],
  ]);
  expect(verdict.turn).toBe('nobody');
  expect(codes(verdict)).toContain('otherLanguage');
});
