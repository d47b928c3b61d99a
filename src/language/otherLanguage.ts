// Which other language a text seems to be in, so that it can be named; nothing more is claimed for it.

/** By script: the first letter of a word tells. BCP 47 codes. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
];

/** Small words and letters that the others of this list do not share. */
const MARKS: Readonly<Record<string, { readonly words: string; readonly letters?: RegExp }>> = {
  de: {
    words: 'der die das und ist nicht ich wir sie mit für auf ein eine dem zu von bitte danke können haben',
    letters: /[äöüß]/u,
  },
  fr: {
    words: 'le la les et est pas je nous vous avec pour une des du merci bonjour pouvez',
    letters: /[èêçœ]/u,
  },
  es: { words: 'el los las y es por para con que una gracias hola puede favor', letters: /[ñ¿¡]/u },
  it: { words: 'il lo gli che di per grazie ciao sono della questo può', letters: /[ìò]/u },
  pt: { words: 'os as não uma para com obrigado obrigada você pode isso', letters: /[ãõ]/u },
  nl: { words: 'het een van ik wij niet graag dank kunt voor met zijn', letters: /ĳ/u },
  pl: { words: 'jest nie się na do że proszę dziękuję czy oraz', letters: /[ąęłśźż]/u },
  cs: { words: 'je že prosím děkuji dobrý den jsem jak pro', letters: /[ěřů]/u },
  sv: { words: 'och att det som är jag inte vi hej tack för kan', letters: /[å]/u },
  uk: { words: 'і та що як не ви ми будь ласка дякую', letters: /[іїєґ]/u },
  be: { words: 'і што як вы калі ласка дзякуй', letters: /ў/u },
  sr: { words: 'је да не што хвала молим', letters: /[јљњћђџ]/u },
  kk: { words: 'және бұл мен үшін рахмет', letters: /[әғқңөұүһ]/u },
};

const sets = Object.entries(MARKS).map(([code, { words, letters }]) => ({
  code,
  words: new Set(words.split(' ')),
  letters,
}));

/** At most so many words are looked at. */
const MOST_WORDS = 200;

/** BCP 47 code of the likeliest language of folded words; null where nothing tells. */
export function otherLanguage(words: readonly string[]): string | null {
  const some = words.slice(0, MOST_WORDS);
  for (const [script, code] of SCRIPTS) {
    const found = some.filter((word) => script.test(word)).length;
    if (found * 3 > some.length) return code;
  }
  let best: string | null = null;
  let most = 0;
  for (const { code, words: own, letters } of sets) {
    const score = some.reduce(
      (sum, word) => sum + (own.has(word) ? 1 : 0) + (letters?.test(word) ? 1 : 0),
      0,
    );
    if (score <= most) continue;
    most = score;
    best = code;
  }
  return best;
}
