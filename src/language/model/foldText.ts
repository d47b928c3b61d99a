// Folding of characters before features are taken: case, ё/е, apostrophes, quotes, dashes, digits.
// One table look-up a character, so that no lower-cased copy of a text is ever made.

/** Folded codes with a meaning of their own. */
export const SPACE = 32;
export const APOSTROPHE = 39;
export const HYPHEN = 45;
export const DIGIT = 48;
/** Characters that are passed over: zero width, soft hyphen, combining marks, variation selectors. */
export const NOTHING = 0;

const folded = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) table[code] = code;
  for (let code = 65; code < 0x530; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) table[code] = lower.charCodeAt(0);
  }
  const map = (characters: string, to: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = to;
  };
  map('ёЁ', 'е'.charCodeAt(0));
  map('’‘ʼ`´', APOSTROPHE);
  map('“”„«»‟', '"'.charCodeAt(0));
  map('–—‑−‒', HYPHEN);
  map('0123456789', DIGIT);
  map('\t\n\r\v\f\u00a0\u1680\u2028\u2029\u202f\u205f\u3000', SPACE);
  for (let code = 0x2000; code < 0x200b; code++) table[code] = SPACE;
  map('？', '?'.charCodeAt(0));
  map('！', '!'.charCodeAt(0));
  for (let code = 0; code < 32; code++) if (table[code] !== SPACE) table[code] = NOTHING;
  map('\u00ad\u200b\u200c\u200d\u2060\ufeff', NOTHING);
  for (let code = 0x300; code < 0x370; code++) table[code] = NOTHING;
  for (let code = 0xfe00; code < 0xfe10; code++) table[code] = NOTHING;
  return table;
}

/** The folded code of a UTF-16 code unit. */
export function foldCode(code: number): number {
  return folded[code] ?? code;
}

/** Letters and digits of folded text; everything above Latin and Cyrillic punctuation counts as a letter. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || code === DIGIT;
  if (code < 0x2000) return code !== 0xab && code !== 0xbb && code !== 0xb7 && code !== 0xbf && code !== 0xa1;
  return code >= 0x3040 && code < 0xd800;
}

/** Folded letters of Latin and Cyrillic. */
const plain = Uint16Array.from({ length: 0x530 }, (_, code) => {
  const letter = foldCode(code);
  return isWordCode(letter) && letter !== DIGIT && letter !== NOTHING ? letter : NOTHING;
});

/** The folded code of a letter of Latin or Cyrillic; `NOTHING` for all else. */
export function plainLetter(code: number): number {
  return code < 0x530 ? (plain[code] as number) : NOTHING;
}
