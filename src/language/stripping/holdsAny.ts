// Whether a text holds one of many words, in one pass over it.

const SLOTS = 4096;

/** @param words lower case, three letters at least; the text has to be in lower case too */
export function holdsAny(words: readonly string[]): (text: string) => boolean {
  const byStart = new Map<number, string[]>();
  const mayStart = new Uint8Array(SLOTS);
  for (const word of words) {
    const slot = slotAt(word, 0);
    mayStart[slot] = 1;
    byStart.set(slot, [...(byStart.get(slot) ?? []), word]);
  }
  return (text) => {
    for (let at = 0; at + 2 < text.length; at++) {
      const slot = slotAt(text, at);
      if (mayStart[slot] === 1 && byStart.get(slot)?.some((word) => text.startsWith(word, at))) return true;
    }
    return false;
  };
}

/** A number made of the three characters from `at` on. */
function slotAt(text: string, at: number): number {
  const hash = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2);
  return hash & (SLOTS - 1);
}
