// The grammar of phrase lists: what `phrases` says of them, as parts.

export type Part =
  | { readonly kind: 'word'; readonly text: string; readonly optional: boolean }
  | { readonly kind: 'stem'; readonly text: string; readonly optional: boolean }
  | { readonly kind: 'set'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'any'; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly longest: number; readonly optional: true }
  | { readonly kind: 'group'; readonly options: readonly Sequence[]; readonly optional: boolean };

export type Sequence = readonly Part[];

const GAP = 4;
const LONG_GAP = 12;
/** Length of the beginnings by which stems are found. */
export const STEM_KEY = 2;
const TOKEN = /<,>|\?(?=[^\s?,|)])|\)\?|[()|]|,|[^\s(),|]+/gu;

/** @throws SyntaxError on a list that cannot be read. */
export function parsePhrases(list: string): Sequence[] {
  return new Parser(list).all();
}

/** Stands for a question mark glued to what follows, which makes that optional. */
const OPTIONAL = '¿';

class Parser {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(private readonly source: string) {
    this.tokens = [...source.matchAll(TOKEN)].map((match) => {
      const isGlued = match[0] === '?' && /[^\s?,|)]/u.test(source.charAt(match.index + 1));
      return isGlued ? OPTIONAL : match[0];
    });
  }

  all(): Sequence[] {
    const found = this.options(false);
    if (this.at < this.tokens.length)
      throw new SyntaxError(`Cannot read phrases: ${this.source.slice(0, 80)}`);
    return found.filter((sequence) => sequence.length > 0);
  }

  private options(isGroup: boolean): Sequence[] {
    const options: Sequence[] = [];
    let parts: Part[] = [];
    for (;;) {
      const token = this.tokens[this.at];
      if (token === undefined || token === ')' || token === ')?') break;
      this.at++;
      if (token === '|' || (isGroup && token === ',')) {
        if (isGroup && parts.length === 0)
          throw new SyntaxError(
            `An empty choice before: ${this.tokens.slice(this.at - 4, this.at + 4).join(' ')}`,
          );
        options.push(parts);
        parts = [];
      } else parts.push(this.part(token));
    }
    return [...options, parts];
  }

  private part(token: string): Part {
    if (token === OPTIONAL) {
      const next = this.tokens[this.at] ?? '';
      this.at++;
      return { ...this.part(next), optional: true };
    }
    if (token === '(') {
      const options = this.options(true);
      const close = this.tokens[this.at];
      if (close === undefined) throw new SyntaxError(`A group is not closed: ${this.source.slice(0, 80)}`);
      this.at++;
      return groupOf(options, close === ')?');
    }
    if (token === '...') return { kind: 'gap', longest: GAP, optional: true };
    if (token === '....') return { kind: 'gap', longest: LONG_GAP, optional: true };
    if (token === '_') return { kind: 'any', optional: false };
    if (token.length > 1 && token.endsWith('*'))
      return { kind: 'stem', text: token.slice(0, -1), optional: false };
    return { kind: 'word', text: token === '<,>' ? ',' : token, optional: false };
  }
}

/** A group of nothing but single words is looked up instead of tried one by one. */
function groupOf(options: readonly Sequence[], optional: boolean): Part {
  const words = new Set<string>();
  for (const option of options) {
    const only = option[0];
    if (option.length !== 1 || only?.kind !== 'word' || only.optional)
      return { kind: 'group', options, optional };
    words.add(only.text);
  }
  return { kind: 'set', words, optional };
}

/** A word, or the beginning of one, that a phrase may open with. */
export interface First {
  readonly text: string;
  readonly isStem: boolean;
}

/** What a phrase of `list` may open with. @throws SyntaxError when that can be anything. */
export function firstOf(sequence: Sequence, list: string): First[] {
  const found: First[] = [];
  for (const part of sequence) {
    if (part.kind === 'word') found.push({ text: part.text, isStem: false });
    else if (part.kind === 'stem' && part.text.length >= STEM_KEY)
      found.push({ text: part.text, isStem: true });
    else if (part.kind === 'set') for (const text of part.words) found.push({ text, isStem: false });
    else if (part.kind === 'group') for (const option of part.options) found.push(...firstOf(option, list));
    else throw new SyntaxError(`A phrase must begin with a word: ${list.slice(0, 80)}`);
    if (!part.optional) break;
  }
  return found;
}
