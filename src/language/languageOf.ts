// Which language a text is in, as far as Heed needs to know: English, Russian, or another one.

import { isEnglishVerb } from './english/imperatives';
import { lexemesOf, UNKNOWN } from './lexicon';
import { isOfOthers } from './otherLanguages';

/** Letters of Cyrillic alphabets other than the Russian one. */
const OTHER_CYRILLIC = /[іїєґўјљњћђџќѓәғқңөұүһ]/u;
/** Before a consonant, or at the end of a word, it stands in Bulgarian only. */
export const HARD_SIGN = /ъ(?![еюя])/u;
const OTHER_LETTER = /[\u00C0-\u024F\u1E00-\u1EFF]/u;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Without those that another language has too: "in", "was", "me", "ok", "plan". */
const ENGLISH = set(
  'the and to of for is are were be been you i it they this that these those with have has had can could will would should please thanks thank not my your our their his her its from by if does did what when where who why how which us them hello dear yes need send any all but up out about just get got let know may might must shall there here now then than still yet again today tomorrow yesterday monday tuesday wednesday thursday friday week month days morning afternoon meeting work time order price check see look make give take come go good great sorry sure right done sent new one two some more other same before after between next last first until while because question answer help',
);
/** Verbs of English that half the world says in its offices. */
const INTERNATIONAL = set(
  'plan test file list report mail email chat link start stop budget process transport design model set print scan text support control post update copy email contact format export import mark',
);
/** What other Cyrillic languages do not have. */
const RUSSIAN = set(
  'что это если нет есть только чтобы спасибо пожалуйста можно нужно когда где кто почему сколько какой уже еще также очень был было будет может мне вы мы они она сегодня здравствуйте привет добрый надо тоже этот эта эти нам вам как',
);
/** English has them from others. */
const LOANS = set('café résumé naïve cliché façade déjà fiancé fiancée über jalapeño');

/** What a word says of the language it is of; bits. */
const CYRILLIC = 1;
const OF_OTHER_CYRILLIC = 2;
const LATIN = 4;
const OF_ENGLISH = 8;
const OF_OTHERS = 16;
const FOREIGN = 32;
const OF_RUSSIAN = 64;

interface Evidence {
  cyrillic: number;
  russian: number;
  otherCyrillic: number;
  latin: number;
  english: number;
  others: number;
  foreign: number;
}

/** The language of folded words; of a very short Latin text English is assumed. */
export function languageOf(...texts: readonly (readonly string[])[]): 'en' | 'ru' | 'other' {
  return languageBy(evidenceIn(texts));
}

/** The language of a message: its subject is asked only where its text tells nothing. */
export function languageOfMessage(
  texts: readonly (readonly string[])[],
  subject: readonly string[],
): 'en' | 'ru' | 'other' {
  const own = evidenceIn(texts);
  const tells = own.cyrillic + own.foreign + own.english + own.others > 0;
  return languageBy(tells ? own : evidenceIn([...texts, subject]));
}

function evidenceIn(texts: readonly (readonly string[])[]): Evidence {
  const found = { cyrillic: 0, russian: 0, otherCyrillic: 0, latin: 0, english: 0, others: 0, foreign: 0 };
  for (const words of texts) {
    for (const lexeme of lexemesOf(words)) {
      if (lexeme.signs === UNKNOWN) lexeme.signs = signsOf(lexeme.word);
      const { signs } = lexeme;
      if (signs & LATIN) {
        found.latin++;
        if (signs & OF_ENGLISH) found.english++;
        if (signs & OF_OTHERS) found.others++;
      } else if (signs & CYRILLIC) {
        found.cyrillic++;
        if (signs & OF_RUSSIAN) found.russian++;
        if (signs & OF_OTHER_CYRILLIC) found.otherCyrillic++;
      } else if (signs & FOREIGN) {
        // Scripts without spaces: two signs or so are a word.
        found.foreign += Math.ceil(lexeme.word.length / 2);
      }
    }
  }
  return found;
}

function languageBy(found: Evidence): 'en' | 'ru' | 'other' {
  const { cyrillic, russian, otherCyrillic, latin, english, others, foreign } = found;
  if (foreign > cyrillic && foreign > latin) return 'other';
  if (cyrillic >= latin && cyrillic > 0)
    return otherCyrillic * 5 >= cyrillic && otherCyrillic > russian ? 'other' : 'ru';
  if (cyrillic * 3 > latin) return 'ru';
  return others > english && (others * 4 >= latin || others > english + 1) ? 'other' : 'en';
}

function signsOf(word: string): number {
  const code = word.charCodeAt(0);
  let signs = 0;
  if (code >= 0x400 && code < 0x530) {
    const isOther = OTHER_CYRILLIC.test(word) || HARD_SIGN.test(word) || isOfOthers(word);
    signs = CYRILLIC | (isOther ? OF_OTHER_CYRILLIC : 0) | (RUSSIAN.has(word) ? OF_RUSSIAN : 0);
  } else if (
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code < 0x250) ||
    (code >= 0x1e00 && code < 0x1f00)
  ) {
    const isEnglish = ENGLISH.has(word) || (isEnglishVerb(word) && !INTERNATIONAL.has(word));
    const isOthers = !isEnglish && !LOANS.has(word) && (isOfOthers(word) || OTHER_LETTER.test(word));
    signs = LATIN | (isEnglish ? OF_ENGLISH : 0) | (isOthers ? OF_OTHERS : 0);
  } else if (code > 0x250 && /\p{L}/u.test(word)) signs = FOREIGN;
  return signs;
}
