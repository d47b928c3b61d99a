// The letters of the automaton: words that no phrase tells apart are one letter.

import { Stems } from './stems';
import { GAP_ENDS, type Step } from './steps';

/** Every word that no phrase names. */
export const UNNAMED = 0;

export class Alphabet {
  private readonly named = new Set<string>(GAP_ENDS);
  private readonly stems = new Stems();
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

  /** A word that is named stands for itself, any other one for the stems that it begins with. */
  letterOf(word: string): number {
    if (this.named.has(word)) return this.numberOf(word);
    const stem = this.stems.longestOf(word);
    return stem === 0 ? UNNAMED : this.numberOf(`${stem}*`);
  }

  private numberOf(form: string): number {
    const letter = this.byForm.get(form) ?? this.byForm.size + 1;
    this.byForm.set(form, letter);
    return letter;
  }
}
