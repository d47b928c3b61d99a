// What a sentence is about, as numbers made of its content words: enough to see that a reply is about an ask,
// not enough to read a word back.

import { isEmptyWord } from './emptyWords';
import { isWord } from './words';

const MOST_TOPICS = 14;
/** Endings differ after this many letters in both languages. */
const STEM = 5;

/** Words that are kept with their topic, so that each is worked out once. */
const MOST_KEPT = 30_000;
/** Stands for a word that says nothing of what its sentence is about. */
const NONE = -1;
const kept = new Map<string, number>();

/** Numbers (16 bit) of the content words of a sentence, each once. */
export function topicsOf(words: readonly string[]): number[] {
  const found: number[] = [];
  for (const word of words) {
    const topic = topicOf(word);
    if (topic === NONE || found.includes(topic)) continue;
    found.push(topic);
    if (found.length >= MOST_TOPICS) break;
  }
  return found;
}

function topicOf(word: string): number {
  const there = kept.get(word);
  if (there !== undefined) return there;
  if (kept.size >= MOST_KEPT) kept.clear();
  const isContent = isWord(word) && !isEmptyWord(word) && (word.length >= 3 || /\d/.test(word));
  const topic = isContent ? hash(stem(word)) : NONE;
  kept.set(word, topic);
  return topic;
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
