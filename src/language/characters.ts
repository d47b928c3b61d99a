// What a character is to words and sentences, by a table for the common ones, so that most text needs no regular expression.

/** `other`: past Latin, Cyrillic and the marks of print; rare enough to be left to regular expressions. */
export const CHARACTER = { other: 0, letter: 1, space: 2, joiner: 3, mark: 4 } as const;

const LETTER = /[\p{L}\p{N}]/u;
const TABLES = [tableOf(0, 0x530), tableOf(0x2000, 0x2070)] as const;
const LOWER = Uint16Array.from({ length: 0x530 }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});

/** What a UTF-16 code unit is; digits count as letters. */
export function characterOf(code: number): number {
  if (code < 0x530) return TABLES[0][code] ?? CHARACTER.other;
  return TABLES[1][code - 0x2000] ?? CHARACTER.other;
}

/** A letter or digit of Latin or Cyrillic. */
export function isCommonLetter(code: number): boolean {
  return characterOf(code) === CHARACTER.letter;
}

/** The small letter of Latin or Cyrillic for a capital one; any other character as it is. */
export function lowerCode(code: number): number {
  return code < 0x530 ? (LOWER[code] as number) : code;
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
