// A sentence as folded words: lower case, ё as е, one kind of apostrophe and dash. Marks and emoji are words too.

const WORD = /[\p{L}\p{N}]+(?:['’ʼ`\-‑.:/@_+][\p{L}\p{N}]+)*|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]/gu;
/** Words past this are not looked at: no ask needs more, and a body of megabytes costs no more than a page. */
const MAX_WORDS = 120;

/** Folds one word: comparison forms of letters, apostrophes and dashes. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/ё/g, 'е').replace(/[’ʼ`]/g, "'").replace(/[‑–—]/g, '-');
}

/** The folded words of a text, at most 120. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const match of text.slice(0, MAX_WORDS * 12).matchAll(WORD)) {
    words.push(fold(match[0]));
    if (words.length >= MAX_WORDS) break;
  }
  return words;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a folded word is a word and not a mark or emoji. */
export function isWord(word: string | undefined): word is string {
  return word !== undefined && LETTER.test(word);
}
