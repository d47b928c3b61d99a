// Which other language a text seems to be in, so that it can be named; nothing more is claimed for it.

import { HARD_SIGN } from './languageOf';
import { weigh } from './otherLanguages';

/** By script: the first letter of a word tells. BCP 47 codes. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/[پچژگیک]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
];

/** At most so many words are looked at. */
const MOST_WORDS = 200;

/** BCP 47 code of the likeliest language of folded words; null where nothing tells. */
export function otherLanguage(words: readonly string[]): string | null {
  const some = words.slice(0, MOST_WORDS);
  for (const [script, code] of SCRIPTS) {
    const found = some.filter((word) => script.test(word)).length;
    if (found * 3 > some.length) return code;
  }
  const scores = new Map<string, number>();
  for (const word of some) {
    weigh(word, (code, worth) => scores.set(code, (scores.get(code) ?? 0) + worth));
    // Neither Russian nor Ukrainian has it before a consonant.
    if (HARD_SIGN.test(word)) scores.set('bg', (scores.get('bg') ?? 0) + 1);
  }
  let best: string | null = null;
  let most = 0;
  for (const [code, score] of scores) {
    if (score <= most) continue;
    most = score;
    best = code;
  }
  return best;
}
