// Whether a text holds one of many words, in one pass over it.

import { lowerCode } from '../characters';

const SLOTS = 4096;

/** @param words lower case, three letters at least; the text may be in any case */
export function holdsAny(words: readonly string[]): (text: string) => boolean {
  const byStart = new Map<number, string[]>();
  const mayStart = new Uint8Array(SLOTS);
  for (const word of words) {
    const slot = slotOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
    mayStart[slot] = 1;
    byStart.set(slot, [...(byStart.get(slot) ?? []), word]);
  }
  return (text) => {
    if (text.length < 3) return false;
    let first = lowerCode(text.charCodeAt(0));
    let second = lowerCode(text.charCodeAt(1));
    for (let at = 2; at < text.length; at++) {
      const third = lowerCode(text.charCodeAt(at));
      const slot = slotOf(first, second, third);
      if (mayStart[slot] === 1 && standsAt(text, at - 2, byStart.get(slot))) return true;
      first = second;
      second = third;
    }
    return false;
  };
}

function standsAt(text: string, at: number, words: readonly string[] | undefined): boolean {
  if (words !== undefined) for (const word of words) if (isAt(text, at, word)) return true;
  return false;
}

/** Whether a text holds a word of common letters, in any case. @param word lower case */
export function holdsWord(text: string, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = 0; at <= text.length - word.length; at++)
    if (lowerCode(text.charCodeAt(at)) === first && isAt(text, at, word)) return true;
  return false;
}

function isAt(text: string, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++)
    if (lowerCode(text.charCodeAt(at + index)) !== word.charCodeAt(index)) return false;
  return true;
}

/** A number made of three characters. */
function slotOf(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & (SLOTS - 1);
}
