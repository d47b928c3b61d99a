// The letters of the automaton: words that no phrase tells apart are one letter.

import { Stems } from './stems';
import { GAP_ENDS, type Step } from './steps';

/** Every word that no phrase names. */
export const UNNAMED = 0;

/** A pattern of single words: a regular expression without `g` and `y`, or anything that tests alike. */
export interface WordPattern {
  readonly test: (word: string) => boolean;
}

export class Alphabet {
  private readonly named = new Set<string>(GAP_ENDS);
  private readonly stems = new Stems();
  private patternCount = 0;
  /** Patterns by the first letter of what they fit, and those that do not show it. */
  private readonly byInitial = new Map<string, Numbered[]>();
  private readonly open: Numbered[] = [];
  private readonly byForm = new Map<string, number>();

  /** Takes in what the steps name; `seen` holds the steps that were taken in already. */
  add(step: Step, seen: Set<Step>): void {
    if (seen.has(step)) return;
    seen.add(step);
    if (step.kind === 'word') this.named.add(step.text);
    else if (step.kind === 'set') for (const word of step.words) this.named.add(word);
    else if (step.kind === 'stem') this.stems.add(step.text);
    if (step.kind === 'either') for (const each of step.choice.steps) this.add(each, seen);
    else if (step.kind === 'gap') for (const each of step.after.steps) this.add(each, seen);
    else if (step.kind !== 'end') this.add(step.next, seen);
  }

  addPattern(pattern: WordPattern): void {
    const numbered = { number: this.patternCount++, pattern };
    const initials = initialsOf(pattern);
    if (initials === null) this.open.push(numbered);
    else
      for (const initial of initials)
        this.byInitial.set(initial, [...(this.byInitial.get(initial) ?? []), numbered]);
  }

  letterOf(word: string): number {
    return this.numberOf(this.formOf(word));
  }

  /** A word that is named stands for itself, any other one for the stems that it begins with and the patterns it fits. */
  private formOf(word: string): string {
    if (this.named.has(word)) return word;
    const stem = this.stems.longestOf(word);
    let form = stem === 0 ? '' : `${stem}*`;
    const likely = this.byInitial.get(word.charAt(0));
    if (likely) form += fitting(likely, word);
    return form + fitting(this.open, word);
  }

  private numberOf(form: string): number {
    if (form === '') return UNNAMED;
    const letter = this.byForm.get(form) ?? this.byForm.size + 1;
    this.byForm.set(form, letter);
    return letter;
  }
}

interface Numbered {
  readonly number: number;
  readonly pattern: WordPattern;
}

function fitting(patterns: readonly Numbered[], word: string): string {
  let form = '';
  for (const { number, pattern } of patterns) if (pattern.test(word)) form += `/${number}`;
  return form;
}

const CHOICE = /^\^\(\?:([^()]*)\)\$$/;
const PLAIN_START = /^(?:\\[.?]|[\p{L},:;!])(?![?*{])/u;

/** What words may begin with that a pattern like `^(?:one|other)$` fits; null where the pattern does not show it. */
function initialsOf(pattern: WordPattern): ReadonlySet<string> | null {
  if (!(pattern instanceof RegExp) || pattern.ignoreCase) return null;
  const options = CHOICE.exec(pattern.source)?.[1]?.split('|');
  if (!options?.every((option) => PLAIN_START.test(option))) return null;
  return new Set(options.map((option) => option.replace('\\', '').charAt(0)));
}
