// What the words read so far have come to: states of the automaton, each made once, when a text first leads to it.

import { GAP_ENDS, type Step } from './steps';

/** A step of a list's phrase that waits for the next word. */
interface Waiting {
  readonly list: number;
  readonly step: Exclude<Step, { kind: 'end' | 'either' }>;
  /** Words that a gap may still skip. */
  readonly left: number;
}

export interface State {
  /** A phrase of these lists has ended. */
  readonly lists: ListSet;
  /** What may still end a phrase of another list. */
  readonly waiting: readonly Waiting[];
  /** By letter of the alphabet. */
  readonly next: Map<number, State>;
  /** After a word that no phrase names: by far the most are. */
  unnamed: State | undefined;
}

/** Bit `list % 32` of element `list / 32`. */
export type ListSet = Int32Array;

/** Shared, so that it is known by its identity. */
export const NO_LIST: ListSet = new Int32Array(0);

export function holds(lists: ListSet, list: number): boolean {
  return ((lists[list >>> 5] ?? 0) & (1 << (list & 31))) !== 0;
}

export function addAll(lists: ListSet, others: ListSet): void {
  for (let element = 0; element < others.length; element++)
    lists[element] = (lists[element] ?? 0) | (others[element] ?? 0);
}

const numbers = new Map<Step, number>();

function numberOf(step: Step): number {
  const number = numbers.get(step) ?? numbers.size;
  numbers.set(step, number);
  return number;
}

/** States that were made: one for all that are alike. */
export class States {
  private readonly made = new Map<string, State>();

  /** @param listCount how many lists there are at most */
  constructor(readonly listCount: number) {}

  get size(): number {
    return this.made.size;
  }

  /** After the first word of a text: the phrases that may begin with it. */
  first(phrases: Iterable<{ readonly list: number; readonly step: Step }>, word: string): State {
    const draft = new Draft(NO_LIST, this.listCount);
    for (const { list, step } of phrases) draft.enter(list, step);
    return this.after(this.stateOf(draft), word);
  }

  /** After one word more. */
  after(state: State, word: string): State {
    const draft = new Draft(state.lists, this.listCount);
    for (const { list, step, left } of state.waiting) {
      if (step.kind === 'gap') {
        if (GAP_ENDS.has(word)) continue;
        for (const each of step.after.steps) draft.enter(list, each);
        if (left > 1) draft.wait({ list, step, left: left - 1 });
      } else if (
        step.kind === 'any' ||
        (step.kind === 'word' && step.text === word) ||
        (step.kind === 'stem' && word.startsWith(step.text)) ||
        (step.kind === 'set' && step.words.has(word))
      )
        draft.enter(list, step.next);
    }
    return this.stateOf(draft);
  }

  private stateOf(draft: Draft): State {
    const { key, waiting } = draft.finished();
    const there = this.made.get(key);
    if (there) return there;
    const state = { lists: draft.lists, waiting, next: new Map(), unnamed: undefined };
    this.made.set(key, state);
    return state;
  }
}

class Draft {
  lists: ListSet;
  private readonly waiting = new Map<string, Waiting>();

  constructor(
    private readonly before: ListSet,
    private readonly listCount: number,
  ) {
    this.lists = before;
  }

  enter(list: number, step: Step): void {
    if (holds(this.lists, list)) return;
    if (step.kind === 'end') this.accept(list);
    else if (step.kind === 'either') for (const each of step.choice.steps) this.enter(list, each);
    else if (step.kind === 'gap') {
      for (const each of step.after.steps) this.enter(list, each);
      this.wait({ list, step, left: step.longest });
    } else this.wait({ list, step, left: 0 });
  }

  wait(waiting: Waiting): void {
    this.waiting.set(`${numberOf(waiting.step)}-${waiting.left}`, waiting);
  }

  /** A list that has ended needs no further end. */
  finished(): { key: string; waiting: Waiting[] } {
    const still = [...this.waiting].filter(([, { list }]) => !holds(this.lists, list));
    const names = still.map(([name]) => name).sort();
    return {
      key: `${this.lists.join(' ')}|${names.join(' ')}`,
      waiting: still.map(([, waiting]) => waiting),
    };
  }

  private accept(list: number): void {
    if (this.lists === this.before) {
      this.lists = new Int32Array((this.listCount + 31) >>> 5);
      addAll(this.lists, this.before);
    }
    this.lists[list >>> 5] = (this.lists[list >>> 5] ?? 0) | (1 << (list & 31));
  }
}
