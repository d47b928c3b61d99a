// Phrases as steps that are matched against folded words, one after the other.

import type { Part, Sequence } from './parsePhrases';

/** Marks that no gap reaches across. */
export const GAP_ENDS: ReadonlySet<string> = new Set(['.', '?', '!', ';']);

/** A phrase made ready for matching: each step knows what comes next, so that matching makes no closures. */
export type Step =
  | { readonly kind: 'end' }
  | { readonly kind: 'word'; readonly text: string; readonly next: Step }
  | { readonly kind: 'stem'; readonly text: string; readonly next: Step }
  | { readonly kind: 'set'; readonly words: ReadonlySet<string>; readonly next: Step }
  | { readonly kind: 'any'; readonly next: Step }
  | { readonly kind: 'gap'; readonly longest: number; readonly after: Choice }
  | { readonly kind: 'either'; readonly choice: Choice };

export const END: Step = { kind: 'end' };

/** The steps of a sequence, with `after` behind them. */
export function stepsOf(sequence: Sequence, after: Step): Step {
  return sequence.reduceRight((next, part) => stepOf(part, next), after);
}

function stepOf(part: Part, next: Step): Step {
  if (part.kind === 'gap') return { kind: 'gap', longest: part.longest, after: new Choice([next]) };
  const step = requiredStep(part, next);
  return part.optional ? { kind: 'either', choice: new Choice([step, next]) } : step;
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
      return { kind: 'either', choice: new Choice(part.options.map((option) => stepsOf(option, next))) };
  }
}

/** Steps of which one has to match, in the order in which they are tried. */
class Choice {
  private byWord: Map<string, Step[]> | null = null;
  /** Those that may begin with a word that no step names. */
  private open: readonly Step[] = [];

  constructor(readonly steps: readonly Step[]) {}

  /** The steps that may begin with a word, or where there is no more word. */
  for(word: string | undefined): readonly Step[] {
    const byWord = this.byWord ?? this.build();
    return (word === undefined ? undefined : byWord.get(word)) ?? this.open;
  }

  /** Only when first asked for: most choices of most lists never are. */
  private build(): Map<string, Step[]> {
    const named = this.steps.map((step) => ({ step, words: firstWords(step) }));
    const byWord = new Map<string, Step[]>();
    for (const { words } of named) for (const word of words ?? []) byWord.set(word, []);
    for (const { step, words } of named) {
      for (const word of words ?? byWord.keys()) byWord.get(word)?.push(step);
    }
    this.open = named.filter(({ words }) => words === null).map(({ step }) => step);
    this.byWord = byWord;
    return byWord;
  }
}

/** The words one of which must stand first; null where it may be another one, or none. */
function firstWords(step: Step): Iterable<string> | null {
  if (step.kind === 'word') return [step.text];
  if (step.kind === 'set') return step.words;
  if (step.kind !== 'either') return null;
  const found = new Set<string>();
  for (const each of step.choice.steps) {
    const words = firstWords(each);
    if (words === null) return null;
    for (const word of words) found.add(word);
  }
  return found;
}

/** Index after what the steps match from `at` on, else -1. */
export function matchEnd(start: Step, words: readonly string[], at: number): number {
  let step = start;
  let place = at;
  for (;;) {
    if (step.kind === 'end') return place;
    if (step.kind === 'either') return matchOne(step.choice, words, place);
    if (step.kind === 'gap') return matchAfterGap(step.after, step.longest, words, place);
    const word = words[place];
    if (word === undefined) return -1;
    if (step.kind === 'word' && word !== step.text) return -1;
    if (step.kind === 'stem' && !word.startsWith(step.text)) return -1;
    if (step.kind === 'set' && !step.words.has(word)) return -1;
    step = step.next;
    place++;
  }
}

function matchOne(choice: Choice, words: readonly string[], at: number): number {
  for (const step of choice.for(words[at])) {
    const end = matchEnd(step, words, at);
    if (end >= 0) return end;
  }
  return -1;
}

function matchAfterGap(after: Choice, most: number, words: readonly string[], at: number): number {
  for (let skipped = 0; skipped <= most; skipped++) {
    const end = matchOne(after, words, at + skipped);
    if (end >= 0) return end;
    const word = words[at + skipped];
    if (word === undefined || GAP_ENDS.has(word)) return -1;
  }
  return -1;
}
