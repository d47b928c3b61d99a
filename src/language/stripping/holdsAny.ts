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
  return words?.some((word) => text.slice(at, at + word.length).toLowerCase() === word) ?? false;
}

/** A number made of three characters. */
function slotOf(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & (SLOTS - 1);
}
