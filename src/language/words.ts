// A sentence as folded words: lower case, ё as е, one kind of apostrophe and dash. Marks and emoji are words too.

const WORD = /[\p{L}\p{N}]+(?:['’ʼ`\-‑.:/@_+][\p{L}\p{N}]+)*|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]/uy;
/** Words past this are not looked at: no ask needs more, and a body of megabytes costs no more than a page. */
const MAX_WORDS = 120;
/** Words that are kept folded, so that each is made once. */
const MOST_KEPT = 30_000;

const LETTER = /[\p{L}\p{N}]/u;
/** What a code unit is to a word, so that common text needs no regular expression. */
const CLASS = { unknown: 0, letter: 1, space: 2, joiner: 3, mark: 4 } as const;
/** Latin and Cyrillic, and the marks of print. Letters past these are rare enough to be left to `WORD`. */
const CLASSES = [classesOf(0, 0x530), classesOf(0x2000, 0x2070)] as const;

const kept = new Map<string, string>();

/** Folds one word: comparison forms of letters, apostrophes and dashes. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/ё/g, 'е').replace(/[’ʼ`]/g, "'").replace(/[‑–—]/g, '-');
}

/** The folded words of a text, at most 120. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  const end = Math.min(text.length, MAX_WORDS * 12);
  let at = 0;
  while (at < end && words.length < MAX_WORDS) {
    const kind = classAt(text, at);
    if (kind === CLASS.space) {
      at++;
      continue;
    }
    const next = kind === CLASS.letter ? wordEnd(text, at, end) : kind === CLASS.unknown ? -1 : at + 1;
    if (next < 0) at = pushByPattern(text, at, end, words);
    else {
      words.push(folded(text.slice(at, next)));
      at = next;
    }
  }
  return words;
}

/** Where the word ends that begins at `at`; -1 where its letters are not all among the common ones. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === CLASS.letter) at++;
    else if (kind === CLASS.unknown) return -1;
    else if (kind !== CLASS.joiner || at + 1 >= end) return at;
    else {
      const after = classAt(text, at + 1);
      if (after === CLASS.unknown) return -1;
      if (after !== CLASS.letter) return at;
      at += 2;
    }
  }
  return end;
}

/** Takes one word by the pattern; gives where the next may begin. */
function pushByPattern(text: string, at: number, end: number, words: string[]): number {
  WORD.lastIndex = at;
  const found = WORD.exec(text)?.[0].slice(0, end - at);
  if (found === undefined) return at + 1;
  words.push(folded(found));
  return at + found.length;
}

function folded(word: string): string {
  const there = kept.get(word);
  if (there !== undefined) return there;
  if (kept.size >= MOST_KEPT) kept.clear();
  const made = fold(word);
  kept.set(word, made);
  return made;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x530) return CLASSES[0][code] ?? CLASS.unknown;
  return CLASSES[1][code - 0x2000] ?? CLASS.unknown;
}

function classesOf(from: number, to: number): Uint8Array {
  return Uint8Array.from({ length: to - from }, (_, index) => {
    const char = String.fromCharCode(from + index);
    if (LETTER.test(char)) return CLASS.letter;
    if (/\s/u.test(char)) return CLASS.space;
    return /['’ʼ`\-‑.:/@_+]/u.test(char) ? CLASS.joiner : CLASS.mark;
  });
}

/** Whether a folded word is a word and not a mark or emoji. */
export function isWord(word: string | undefined): word is string {
  if (word === undefined) return false;
  const kind = classAt(word, 0);
  return kind === CLASS.letter || ((kind === CLASS.unknown || word.length > 1) && LETTER.test(word));
}

/** How many words there are from index `from` on, marks and emoji left out. */
export function countWords(words: readonly string[], from = 0): number {
  let count = 0;
  for (let at = from; at < words.length; at++) if (isWord(words[at])) count++;
  return count;
}

/** Whether a word or mark is one of the last `most`. */
export function isAmongLast(words: readonly string[], sought: string, most: number): boolean {
  const at = words.lastIndexOf(sought);
  return at >= 0 && at >= words.length - most;
}
