// Somebody's words as the paragraphs of a card.

const breaks = /\r?\n/u;
/** Each costs an element of the card; what comes after so many stands in the last one. */
const mostParagraphs = 24;

/** Paragraphs with something in them, as they were written. */
export function paragraphs(words: string): readonly string[] {
  const all = words.split(breaks).filter((paragraph) => paragraph.trim() !== '');
  if (all.length <= mostParagraphs) return all;
  return [...all.slice(0, mostParagraphs - 1), all.slice(mostParagraphs - 1).join(' ')];
}
