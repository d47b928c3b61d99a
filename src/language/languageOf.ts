// Which language a text is in, as far as Heed needs to know: English, Russian, or another one.

import { lexemesOf, UNKNOWN } from './lexicon';

/** Letters of Cyrillic alphabets other than the Russian one. */
const OTHER_CYRILLIC = /[іїєґўјљњћђџќѓәғқңөұүһ]/iu;
const ENGLISH = new Set(
  'the a an and or to of in on for is are was were be you i we he she it they this that with have has can could will would please thanks thank not my your our from at by as if do does did what when where who how which me us them hi hello dear ok okay yes no need send any all but so up out about just get let know'.split(
    ' ',
  ),
);
const OTHERS = new Set(
  'der die das und ist nicht ich wir sie mit für auf ein eine den dem zu von bitte danke können haben werden le la les et est pas je nous vous avec pour une des du merci bonjour pouvez el los las y es no por para con que una gracias hola puede por favor il lo gli che di per grazie ciao sono dobrý den prosím děkuji jest nie się na do że proszę dziękuję och att det som är jag inte vi hej tack het een van ik wij niet graag dank och'.split(
    ' ',
  ),
);
/** Shared by English and one of the others. */
for (const word of ['no', 'die', 'den', 'do', 'me', 'per', 'it', 'na', 'y', 'van', 'one', 'as', 'by'])
  OTHERS.delete(word);

/** What a word says of the language it is of; bits. */
const CYRILLIC = 1;
const OF_OTHER_CYRILLIC = 2;
const LATIN = 4;
const OF_ENGLISH = 8;
const OF_OTHERS = 16;
const FOREIGN = 32;

/** The language of folded words; of a very short Latin text English is assumed. */
export function languageOf(...texts: readonly (readonly string[])[]): 'en' | 'ru' | 'other' {
  let cyrillic = 0;
  let latin = 0;
  let foreign = 0;
  let english = 0;
  let others = 0;
  let otherCyrillic = 0;
  for (const words of texts) {
    for (const lexeme of lexemesOf(words)) {
      if (lexeme.signs === UNKNOWN) lexeme.signs = signsOf(lexeme.word);
      const { signs } = lexeme;
      if (signs & LATIN) {
        latin++;
        if (signs & OF_ENGLISH) english++;
        if (signs & OF_OTHERS) others++;
      } else if (signs & CYRILLIC) {
        cyrillic++;
        if (signs & OF_OTHER_CYRILLIC) otherCyrillic++;
      } else if (signs & FOREIGN) foreign++;
    }
  }
  if (foreign > cyrillic && foreign > latin) return 'other';
  if (cyrillic >= latin && cyrillic > 0) return otherCyrillic * 12 > cyrillic ? 'other' : 'ru';
  if (cyrillic * 3 > latin) return 'ru';
  return others > english + 1 || (others > english && latin > 5) ? 'other' : 'en';
}

function signsOf(word: string): number {
  const code = word.charCodeAt(0);
  let signs = 0;
  if (code >= 0x400 && code < 0x530) {
    signs = CYRILLIC | (OTHER_CYRILLIC.test(word) ? OF_OTHER_CYRILLIC : 0);
  } else if ((code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250)) {
    const isOthers = OTHERS.has(word) || /[äöüßéèêçñøåæœřšžěůłąęśźż]/u.test(word);
    signs = LATIN | (ENGLISH.has(word) ? OF_ENGLISH : 0) | (isOthers ? OF_OTHERS : 0);
  } else if (code > 0x250 && /\p{L}/u.test(word)) signs = FOREIGN;
  return signs;
}
