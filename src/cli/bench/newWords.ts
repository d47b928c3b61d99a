// Words that nobody has met: names, codes and rare forms, of which real mail is full and sentences written for training are not.

type Language = 'en' | 'ru';

/**
 * Of so many words one is new. In four real mailboxes 4 to 10 of 100 words were new to who had read all mails before,
 * some hundreds to a thousand.
 */
const ONE_OF = 20;
const SYLLABLES: Readonly<Record<Language, readonly string[]>> = {
  en: 'ba ce di fo gu han jer kin lom mar nes por qui ras sel tor ust ver wan zet'.split(' '),
  ru: 'ба ве га ди жо зе кин лом мар нес пор рас сел тор уст фер хан цен чер шал'.split(' '),
};
const WORDS = 20 ** 4;
/** Takes neighbours far from each other, and none twice. */
const STRIDE = 7_919;
/** Words long enough to be names or rare; those that languages are held together by stay. */
const LONG_WORD = /(?<![\p{L}\p{N}@.])\p{Ll}{4,}(?![\p{L}\p{N}@.])/gu;
const ANY_WORD = /[\p{L}\p{N}]+/gu;

export class NewWords {
  private count = 0;
  private owed = 0;

  constructor(private readonly language: Language) {}

  /** The text with each twentieth word or so put out by one that was not there before. */
  into(text: string): string {
    this.owed += (text.match(ANY_WORD)?.length ?? 0) / ONE_OF;
    const long = text.match(LONG_WORD)?.length ?? 0;
    const every = Math.max(1, Math.floor(long / Math.max(1, this.owed)));
    let at = 0;
    return text.replace(LONG_WORD, (word) => {
      if (this.owed < 1 || ++at % every !== 0) return word;
      this.owed--;
      return this.next();
    });
  }

  private next(): string {
    let code = (this.count++ * STRIDE) % WORDS;
    let word = '';
    for (let syllables = 0; syllables < 4; syllables++) {
      word += SYLLABLES[this.language][code % 20];
      code = Math.floor(code / 20);
    }
    return word;
  }
}
