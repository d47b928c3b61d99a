// A text as it is read: each letter as one sign, however it was typed; nothing that cannot be seen; code within a
// sentence as one word. Quotes are given back as they stand in the text.

export interface Readable {
  /** What sentences, rules and model see. */
  readonly text: string;
  /** It differs from the text as it was written. */
  readonly isChanged: boolean;
  /** The place in the text as it was written, of a place in `text`. */
  readonly placeOf: (start: number) => number;
  /** What was written, of a part of `text`. */
  readonly written: (start: number, length: number) => string;
}

const KIND = { usual: 0, latin: 1, cyrillic: 2, odd: 3 } as const;
/** Beyond it only a few signs are odd. */
const END = 0x3100;
const KINDS = Uint8Array.from({ length: END }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (
    /[`\u00AD\u037E\u061C\u061F\u180E\u200B-\u200F\u202A-\u202E\u2047-\u2049\u2060-\u206F\u3002❓❔]/u.test(
      sign,
    )
  )
    return KIND.odd;
  // Accents apart from their letters, and Greek, for its question mark.
  if (code >= 0x300 && code <= 0x3ff) return KIND.odd;
  if (/[A-Za-z]/.test(sign)) return KIND.latin;
  return /[А-яЁё]/.test(sign) ? KIND.cyrillic : KIND.usual;
});

/** Whether there is anything to do: most texts are read as they are. One look at each character. */
function isOdd(text: string): boolean {
  let before: number = KIND.usual;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < END ? KINDS[code] : isWide(code) ? KIND.odd : KIND.usual;
    if (kind === undefined || kind === KIND.odd || (kind ^ before) === KIND.odd) return true;
    before = kind;
  }
  return false;
}

/** Full width, and the mark of byte order. */
function isWide(code: number): boolean {
  return code >= 0xfeff && code <= 0xff5e;
}

/** Code within a sentence; what cannot be seen; a letter with its accents apart; marks; words. */
const STEPS =
  /(?<![\p{L}\p{N}`])`[^`\n]{1,200}`(?![\p{L}\p{N}`])|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|.[\u0300-\u036F]{1,8}|[\u037E\u061F\u2047-\u2049❓❔\u3002\uFF01-\uFF5E]\uFE0F?|(?<=[\u0370-\u03FF\u1F00-\u1FFF]);|[A-Za-zА-яЁё]{2,60}(?![\u0300-\u036F])/gsu;

/** Letters that look the same in both scripts. */
const LATIN = 'aceopxyABCEHKMOPTXY';
const CYRILLIC = 'асеорхуАВСЕНКМОРТХУ';
const toCyrillic = new Map([...LATIN].map((letter, at) => [letter, CYRILLIC[at] ?? letter]));
const toLatin = new Map([...CYRILLIC].map((letter, at) => [letter, LATIN[at] ?? letter]));
/** Greek writes its question mark as a semicolon. */
const QUESTIONS = ';\u037E\u061F\u2047\u2048\u2049❓❔？';
const FULL_WIDTH = 0xfee0;
const ACCENTED = /^.[\u0300-\u036F]/su;

/** The readable form of a text; the text itself where it has nothing odd. */
export function readable(text: string): Readable {
  if (!isOdd(text)) {
    return {
      text,
      isChanged: false,
      placeOf: (start) => start,
      written: (start, length) => text.slice(start, start + length),
    };
  }
  let plain = '';
  const places: number[] = [];
  let from = 0;
  const put = (part: string, at: number, length: number) => {
    for (let n = 0; n < part.length; n++) places.push(at + Math.min(n, length));
    plain += part;
  };
  for (const { 0: found, index } of text.matchAll(STEPS)) {
    put(text.slice(from, index), from, index - from);
    put(plainOf(found), index, found.length);
    from = index + found.length;
  }
  put(text.slice(from), from, text.length - from);
  places.push(text.length);
  const placeOf = (start: number) => places[Math.min(start, plain.length)] ?? text.length;
  return {
    text: plain,
    isChanged: true,
    placeOf,
    written: (start, length) => text.slice(placeOf(start), placeOf(start + length)),
  };
}

function plainOf(found: string): string {
  const [first = ''] = found;
  if (first === '`') return `\`${'x'.repeat(found.length - 2)}\``;
  if (QUESTIONS.includes(first)) return first === '？' ? '? ' : '?';
  if (first === '\u3002') return '. ';
  const code = first.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e)
    return `${String.fromCharCode(code - FULL_WIDTH)}${code === 0xff01 ? ' ' : ''}`;
  if (ACCENTED.test(found)) return found.normalize('NFC');
  return found.length > 1 ? ofOneScript(found) : '';
}

/** "Cможете" with a Latin C is a Russian word, "Рlease" with a Russian Р an English one; "PDFка" is what it is. */
function ofOneScript(word: string): string {
  const letters = [...word];
  const latin = letters.filter((letter) => letter < '\u0100');
  if (latin.length === 0 || latin.length === letters.length) return word;
  if (latin.every((letter) => toCyrillic.has(letter)))
    return letters.map((letter) => toCyrillic.get(letter) ?? letter).join('');
  const isLatin = letters.every((letter) => letter < '\u0100' || toLatin.has(letter));
  return isLatin ? letters.map((letter) => toLatin.get(letter) ?? letter).join('') : word;
}
