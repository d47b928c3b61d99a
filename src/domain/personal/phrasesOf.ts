// The phrases of a sentence, words and pairs of neighbours, as which corrections are learnt.

const WORD = /[\p{L}\p{N}]+|\?/gu;
const MOST_WORDS = 40;

/** Each once; digits are all alike, ё is е. */
export function phrasesOf(sentence: string): string[] {
  const words: string[] = [];
  for (const [word] of sentence.slice(0, 600).matchAll(WORD)) {
    words.push(word.toLowerCase().replace(/ё/g, 'е').replace(/\p{N}/gu, '0'));
    if (words.length >= MOST_WORDS) break;
  }
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return [...new Set([...words, ...pairs])];
}
