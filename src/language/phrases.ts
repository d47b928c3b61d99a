// Lists of phrases matched against folded words, without regular expressions: linear, and readable as data.

/**
 * Phrases separated by `|`; a phrase is words and marks separated by spaces. A word may be
 * `send` (this word), `prepar*` (words that begin so), `(a,b c,d)` (one of these), `?please` or `(a,b)?` (may be
 * missing), `_` (any one word), `...` (up to four words, with no end of a sentence among them) or `....` (up to
 * twelve). `?` and `,` by themselves are those marks; inside a group `,` and `|` both separate.
 */
export interface Phrases {
  /** Index after the longest phrase that stands exactly at `at`, else -1. */
  readonly endAt: (words: readonly string[], at: number) => number;
  /** Index of the first phrase from `from` on, else -1. */
  readonly find: (words: readonly string[], from?: number) => number;
  readonly occursIn: (words: readonly string[], from?: number) => boolean;
}

type Part =
  | { readonly kind: 'word'; readonly text: string; readonly optional: boolean }
  | { readonly kind: 'stem'; readonly text: string; readonly optional: boolean }
  | { readonly kind: 'set'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'any'; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly longest: number; readonly optional: true }
  | { readonly kind: 'group'; readonly options: readonly Sequence[]; readonly optional: boolean };

type Sequence = readonly Part[];

const GAP = 4;
const LONG_GAP = 12;
const GAP_ENDS = new Set(['.', '?', '!', ';']);
/** Length of the beginnings by which stems are found. */
const STEM_KEY = 2;
const TOKEN = /<,>|\?(?=[^\s?,|)])|\)\?|[()|]|,|[^\s(),|]+/gu;

/** Compiles lists of phrases. Throws a `SyntaxError` on a list that cannot be read. */
export function phrases(...lists: readonly string[]): Phrases {
  const byWord = new Map<string, Step[]>();
  const byStem = new Map<string, Step[]>();
  for (const list of lists) {
    for (const sequence of new Parser(list).all()) {
      const step = stepsOf(sequence, END);
      for (const first of firstOf(sequence, list)) {
        const map = first.isStem ? byStem : byWord;
        const key = first.isStem ? first.text.slice(0, STEM_KEY) : first.text;
        const starts = map.get(key);
        if (!starts) map.set(key, [step]);
        else if (!starts.includes(step)) starts.push(step);
      }
    }
  }
  const endAt = (words: readonly string[], at: number): number => {
    const word = words[at];
    if (word === undefined) return -1;
    return Math.max(
      longest(byWord.get(word), words, at),
      longest(byStem.get(word.slice(0, STEM_KEY)), words, at),
    );
  };
  const find = (words: readonly string[], from = 0): number => {
    for (let at = from; at < words.length; at++) if (endAt(words, at) >= 0) return at;
    return -1;
  };
  return { endAt, find, occursIn: (words, from = 0) => find(words, from) >= 0 };
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

interface First {
  readonly text: string;
  readonly isStem: boolean;
}

function firstOf(sequence: Sequence, list: string): First[] {
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

/** A phrase made ready for matching: each step knows what comes next, so that matching makes no closures. */
type Step =
  | { readonly kind: 'end' }
  | { readonly kind: 'word'; readonly text: string; readonly next: Step }
  | { readonly kind: 'stem'; readonly text: string; readonly next: Step }
  | { readonly kind: 'set'; readonly words: ReadonlySet<string>; readonly next: Step }
  | { readonly kind: 'any'; readonly next: Step }
  | { readonly kind: 'gap'; readonly longest: number; readonly next: Step }
  /** Tried in this order. */
  | { readonly kind: 'either'; readonly steps: readonly Step[] };

const END: Step = { kind: 'end' };

/** The steps of a sequence, with `after` behind them. */
function stepsOf(sequence: Sequence, after: Step): Step {
  return sequence.reduceRight((next, part) => stepOf(part, next), after);
}

function stepOf(part: Part, next: Step): Step {
  if (part.kind === 'gap') return { kind: 'gap', longest: part.longest, next };
  const step = requiredStep(part, next);
  return part.optional ? { kind: 'either', steps: [step, next] } : step;
}

function requiredStep(part: Exclude<Part, { kind: 'gap' }>, next: Step): Step {
  switch (part.kind) {
    case 'word':
    case 'stem':
      return { kind: part.kind, text: part.text, next };
    case 'set':
      return { kind: 'set', words: part.words, next };
    case 'any':
      return { kind: 'any', next };
    case 'group':
      return { kind: 'either', steps: part.options.map((option) => stepsOf(option, next)) };
  }
}

function longest(starts: readonly Step[] | undefined, words: readonly string[], at: number): number {
  let best = -1;
  if (starts) for (const start of starts) best = Math.max(best, matchEnd(start, words, at));
  return best;
}

/** Index after what the steps match from `at` on, else -1. */
function matchEnd(start: Step, words: readonly string[], at: number): number {
  let step = start;
  let place = at;
  for (;;) {
    if (step.kind === 'end') return place;
    if (step.kind === 'either') {
      for (const each of step.steps) {
        const end = matchEnd(each, words, place);
        if (end >= 0) return end;
      }
      return -1;
    }
    if (step.kind === 'gap') return matchAfterGap(step.next, step.longest, words, place);
    const word = words[place];
    if (word === undefined) return -1;
    if (step.kind === 'word' && word !== step.text) return -1;
    if (step.kind === 'stem' && !word.startsWith(step.text)) return -1;
    if (step.kind === 'set' && !step.words.has(word)) return -1;
    step = step.next;
    place++;
  }
}

function matchAfterGap(next: Step, most: number, words: readonly string[], at: number): number {
  for (let skipped = 0; skipped <= most; skipped++) {
    const end = matchEnd(next, words, at + skipped);
    if (end >= 0) return end;
    const word = words[at + skipped];
    if (word === undefined || GAP_ENDS.has(word)) return -1;
  }
  return -1;
}
