// What a character is to words and sentences, by a table for the common ones, so that most text needs no regular expression.

/** `other`: past Latin, Cyrillic and the marks of print; rare enough to be left to regular expressions. */
export const CHARACTER = { other: 0, letter: 1, space: 2, joiner: 3, mark: 4 } as const;

const LETTER = /[\p{L}\p{N}]/u;
const TABLES = [tableOf(0, 0x530), tableOf(0x2000, 0x2070)] as const;

/** What a UTF-16 code unit is; digits count as letters. */
export function characterOf(code: number): number {
  if (code < 0x530) return TABLES[0][code] ?? CHARACTER.other;
  return TABLES[1][code - 0x2000] ?? CHARACTER.other;
}

/** A letter or digit of Latin or Cyrillic. */
export function isCommonLetter(code: number): boolean {
  return characterOf(code) === CHARACTER.letter;
}

/** White space as `\s` has it. */
export function isSpace(code: number): boolean {
  const kind = characterOf(code);
  return (
    kind === CHARACTER.space ||
    (kind === CHARACTER.other && (code === 0x1680 || code === 0x3000 || code === 0xfeff))
  );
}

function tableOf(from: number, to: number): Uint8Array {
  return Uint8Array.from({ length: to - from }, (_, index) => {
    const char = String.fromCharCode(from + index);
    if (LETTER.test(char)) return CHARACTER.letter;
    if (/\s/u.test(char)) return CHARACTER.space;
    return /['’ʼ`\-‑.:/@_+]/u.test(char) ? CHARACTER.joiner : CHARACTER.mark;
  });
}
