// Whether a text holds one of many words, in one pass over it.

const SLOTS = 4096;

/** @param words lower case, three letters at least; the text has to be in lower case too */
export function holdsAny(words: readonly string[]): (text: string) => boolean {
  const byStart = new Map<number, string[]>();
  const mayStart = new Uint8Array(SLOTS);
  for (const word of words) {
    const slot = slotOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
    mayStart[slot] = 1;
    byStart.set(slot, [...(byStart.get(slot) ?? []), word]);
  }
  return (text) => {
    let first = text.charCodeAt(0);
    let second = text.charCodeAt(1);
    for (let at = 2; at < text.length; at++) {
      const third = text.charCodeAt(at);
      const slot = slotOf(first, second, third);
      if (mayStart[slot] === 1 && byStart.get(slot)?.some((word) => text.startsWith(word, at - 2)))
        return true;
      first = second;
      second = third;
    }
    return false;
  };
}

/** A number made of three characters. */
function slotOf(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & (SLOTS - 1);
}
