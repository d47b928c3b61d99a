// A person's name for places where a card reads markdown or mentions.

/** Signs that mean something to card markdown, HTML or mentions, and marks that turn the direction of text. */
const signs = /[*_~`#[\]()<>\\|{}!&]|[\u202a-\u202e\u2066-\u2069\u200e\u200f]|\p{Cc}/gu;

/** The name with no sign that a card would read as markdown, a link or a mention; one line. */
export function plainName(name: string): string {
  return name
    .replace(signs, ' ')
    .replace(/^\s*[-+\d]+[.)]?\s+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}
