// The letters of the automaton: words that no phrase tells apart are one letter.

import { GAP_ENDS, type Step } from './steps';

/** Length of the beginnings by which stems are found. */
const KEY = 2;
/** Every word that no phrase names. */
export const UNNAMED = 0;

/** A pattern of single words: a regular expression without `g` and `y`, or anything that tests alike. */
export interface WordPattern {
  readonly test: (word: string) => boolean;
}

export class Alphabet {
  private readonly named = new Set<string>(GAP_ENDS);
  private readonly stems = new Map<string, Set<string>>();
  private readonly patterns: WordPattern[] = [];
  private readonly byForm = new Map<string, number>();

  /** Takes in what the steps name; `seen` holds the steps that were taken in already. */
  add(step: Step, seen: Set<Step>): void {
    if (seen.has(step)) return;
    seen.add(step);
    if (step.kind === 'word') this.named.add(step.text);
    else if (step.kind === 'set') for (const word of step.words) this.named.add(word);
    else if (step.kind === 'stem') this.addStem(step.text);
    if (step.kind === 'either') for (const each of step.choice.steps) this.add(each, seen);
    else if (step.kind === 'gap') for (const each of step.after.steps) this.add(each, seen);
    else if (step.kind !== 'end') this.add(step.next, seen);
  }

  addPattern(pattern: WordPattern): void {
    this.patterns.push(pattern);
  }

  letterOf(word: string): number {
    return this.numberOf(this.formOf(word));
  }

  private addStem(stem: string): void {
    const key = stem.slice(0, KEY);
    const there = this.stems.get(key);
    if (there) there.add(stem);
    else this.stems.set(key, new Set([stem]));
  }

  /** A word that is named stands for itself, any other one for the stems that it begins with and the patterns it fits. */
  private formOf(word: string): string {
    if (this.named.has(word)) return word;
    const stems = [word.slice(0, KEY), word.slice(0, 1)]
      .flatMap((key) => [...(this.stems.get(key) ?? [])])
      .filter((stem) => word.startsWith(stem));
    const fitting = this.patterns.flatMap((pattern, number) => (pattern.test(word) ? [`/${number}`] : []));
    return [...stems.map((stem) => `${stem}*`), ...fitting].join(' ');
  }

  private numberOf(form: string): number {
    if (form === '') return UNNAMED;
    const letter = this.byForm.get(form) ?? this.byForm.size + 1;
    this.byForm.set(form, letter);
    return letter;
  }
}
