// What the words read so far have come to: states of the automaton, each made once, when a text first leads to it.

import { enlarged } from '../enlarged';
import { UNNAMED } from './alphabet';
import { GAP_ENDS, type Step } from './steps';
import { StepTable } from './stepTable';

/** A step of a list's phrase that waits for the next word. */
interface Waiting {
  readonly list: number;
  readonly step: Exclude<Step, { kind: 'end' | 'either' }>;
  /** Words that a gap may still skip. */
  readonly left: number;
}

/** Lists of a state or a sentence: bit `list % 30` of element `list / 30`, which a small integer has room for everywhere. */
const BITS = 30;

export function elementOf(list: number): number {
  return (list / BITS) | 0;
}

export function bitOf(list: number): number {
  return 1 << (list % BITS);
}

const numbers = new Map<Step, number>();

function numberOf(step: Step): number {
  const number = numbers.get(step) ?? numbers.size;
  numbers.set(step, number);
  return number;
}

/** Stands where no state has the number. */
const NOTHING: readonly Waiting[] = [];
/** Letters that a beginning is known by. */
const BEGINNING = 2;
/** All of 32 beginnings. */
const EVERY = -1;
/** Flags of a state. */
const WAITS = 1;
const FOUND = 2;
const FIRST_ROOM = 64;

/** Which of 64 beginnings a word has, by its first two letters. */
export function beginningOf(word: string): number {
  return (Math.imul(word.charCodeAt(0), 31) ^ Math.imul(word.charCodeAt(1), 17)) & 63;
}

/**
 * States that were made, one for all that are alike, by their numbers from 1 on. What is asked for at each word stands
 * in arrays of numbers side by side.
 */
export class States {
  /** Elements of a state's lists. */
  readonly width: number;
  private readonly made = new Map<string, number>();
  /** What may still end a phrase of another list. */
  private readonly waiting: (readonly Waiting[])[] = [NOTHING];
  private flags = new Uint8Array(FIRST_ROOM);
  private lists: Int32Array;
  private readonly next = new StepTable();
  /** By state: the one after a word that it does not wait for; by far the most are. */
  private unnamed = new Int32Array(FIRST_ROOM);
  /** By state: the beginnings of the words that it waits for. */
  private awaited = new Int32Array(2 * FIRST_ROOM);

  /** @param listCount how many lists there are at most */
  constructor(listCount: number) {
    this.width = elementOf(Math.max(0, listCount - 1)) + 1;
    this.lists = new Int32Array(FIRST_ROOM * this.width);
  }

  get size(): number {
    return this.made.size;
  }

  get steps(): number {
    return this.next.size;
  }

  waits(state: number): boolean {
    return ((this.flags[state] as number) & WAITS) !== 0;
  }

  /** Whether a phrase of any list has ended. */
  foundAny(state: number): boolean {
    return ((this.flags[state] as number) & FOUND) !== 0;
  }

  /** Whether a phrase of the list has ended. */
  found(state: number, list: number): boolean {
    return ((this.lists[state * this.width + elementOf(list)] as number) & bitOf(list)) !== 0;
  }

  addFound(state: number, lists: number[]): void {
    const from = state * this.width;
    for (let element = 0; element < this.width; element++)
      lists[element] = (lists[element] as number) | (this.lists[from + element] as number);
  }

  noLists(): number[] {
    return new Array<number>(this.width).fill(0);
  }

  /** After the first word of a text: the phrases that may begin with it. */
  first(phrases: Iterable<{ readonly list: number; readonly step: Step }>, word: string): number {
    const draft = new Draft(this.noLists());
    for (const { list, step } of phrases) draft.enter(list, step);
    return this.after(draft, word);
  }

  /** After one word more. @param beginning of any word of the letter */
  step(state: number, letter: number, beginning: number, word: string): number {
    const isAwaited = letter !== UNNAMED && this.awaits(state, beginning);
    const known = isAwaited ? this.next.get(state, letter) : (this.unnamed[state] as number);
    if (known !== 0) return known;
    const lists = this.noLists();
    this.addFound(state, lists);
    const next = this.after({ lists, waiting: this.waiting[state] ?? NOTHING }, word);
    if (isAwaited) this.next.put(state, letter, next);
    else this.unnamed[state] = next;
    return next;
  }

  /** Whether the state waits for any word with such a beginning. */
  private awaits(state: number, beginning: number): boolean {
    return ((this.awaited[2 * state + (beginning >> 5)] as number) & (1 << (beginning & 31))) !== 0;
  }

  private after(
    { lists, waiting }: { readonly lists: readonly number[]; readonly waiting: Iterable<Waiting> },
    word: string,
  ): number {
    const draft = new Draft([...lists]);
    for (const { list, step, left } of waiting) {
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

  private stateOf(draft: Draft): number {
    const waiting = draft.waiting;
    const key = draft.key();
    const there = this.made.get(key);
    if (there !== undefined) return there;
    const state = this.waiting.length;
    if (state >= this.flags.length) this.grow();
    this.waiting.push(waiting);
    this.lists.set(draft.lists, state * this.width);
    this.flags[state] =
      (waiting.length > 0 ? WAITS : 0) | (draft.lists.some((bits) => bits !== 0) ? FOUND : 0);
    for (const each of waiting) this.await(each, state);
    this.made.set(key, state);
    return state;
  }

  private await({ step }: Waiting, state: number): void {
    if (step.kind === 'word') this.awaitWord(step.text, state);
    else if (step.kind === 'set') for (const word of step.words) this.awaitWord(word, state);
    else if (step.kind === 'gap') for (const word of GAP_ENDS) this.awaitWord(word, state);
    else if (step.kind === 'stem' && step.text.length >= BEGINNING) this.awaitWord(step.text, state);
    else if (step.kind === 'stem') this.awaited.fill(EVERY, 2 * state, 2 * state + 2);
  }

  private awaitWord(word: string, state: number): void {
    const beginning = beginningOf(word);
    const element = 2 * state + (beginning >> 5);
    this.awaited[element] = (this.awaited[element] as number) | (1 << (beginning & 31));
  }

  private grow(): void {
    this.flags = enlarged(this.flags, new Uint8Array(2 * this.flags.length));
    this.unnamed = enlarged(this.unnamed, new Int32Array(2 * this.unnamed.length));
    this.awaited = enlarged(this.awaited, new Int32Array(2 * this.awaited.length));
    this.lists = enlarged(this.lists, new Int32Array(2 * this.lists.length));
  }
}

class Draft {
  private readonly byName = new Map<string, Waiting>();

  constructor(readonly lists: number[]) {}

  /** A list that has ended needs no further end. */
  get waiting(): Waiting[] {
    return [...this.byName.values()].filter(({ list }) => !this.hasEnded(list));
  }

  key(): string {
    const names = this.waiting.map(nameOf).sort();
    return `${this.lists.join(' ')}|${names.join(' ')}`;
  }

  enter(list: number, step: Step): void {
    if (this.hasEnded(list)) return;
    if (step.kind === 'end') this.lists[elementOf(list)] = (this.lists[elementOf(list)] ?? 0) | bitOf(list);
    else if (step.kind === 'either') for (const each of step.choice.steps) this.enter(list, each);
    else if (step.kind === 'gap') {
      for (const each of step.after.steps) this.enter(list, each);
      this.wait({ list, step, left: step.longest });
    } else this.wait({ list, step, left: 0 });
  }

  wait(waiting: Waiting): void {
    this.byName.set(nameOf(waiting), waiting);
  }

  private hasEnded(list: number): boolean {
    return ((this.lists[elementOf(list)] ?? 0) & bitOf(list)) !== 0;
  }
}

function nameOf({ step, left }: Waiting): string {
  return `${numberOf(step)}-${left}`;
}
