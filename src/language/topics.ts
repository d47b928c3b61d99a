// What a sentence is about, as numbers made of its content words: enough to see that a reply is about an ask,
// not enough to read a word back.

import { isEmptyWord } from './emptyWords';
import { lexemesOf, UNKNOWN } from './lexicon';
import { isWord } from './words';

const MOST_TOPICS = 14;
/** Endings differ after this many letters in both languages. */
const STEM = 5;

/** Stands for a word that says nothing of what its sentence is about. */
const NONE = -2;

/** Numbers (16 bit) of the content words of a sentence, each once. */
export function topicsOf(words: readonly string[]): number[] {
  const found: number[] = [];
  for (const lexeme of lexemesOf(words)) {
    if (lexeme.topic === UNKNOWN) lexeme.topic = topicOf(lexeme.word);
    const { topic } = lexeme;
    if (topic === NONE || found.includes(topic)) continue;
    found.push(topic);
    if (found.length >= MOST_TOPICS) break;
  }
  return found;
}

function topicOf(word: string): number {
  const isContent = isWord(word) && !isEmptyWord(word) && (word.length >= 3 || /\d/.test(word));
  return isContent ? hash(stem(word)) : NONE;
}

function stem(word: string): string {
  if (/^\d/.test(word)) return word;
  const bare = word.replace(/'s$/, '');
  if (/^[a-z]+$/.test(bare) && bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss'))
    return bare.slice(0, -1).slice(0, STEM);
  // Short Russian words lose their last vowel: "окна", "окно".
  const short =
    /[аеиоуыэюяьй]$/u.test(bare) && bare.length <= STEM && bare.length > 3 ? bare.slice(0, -1) : bare;
  return short.slice(0, STEM);
}

/** FNV-1a folded to 16 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return ((value >>> 16) ^ value) & 0xffff;
}
