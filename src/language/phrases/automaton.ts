// All lists of phrases as one automaton that is built while it is used: one walk from each word of a sentence tells
// which lists have a phrase there. Where such a phrase ends is asked seldom, and answered by its steps.

import { type Lexeme, lexemesOf } from '../lexicon';
import { Alphabet, UNNAMED, type WordPattern } from './alphabet';
import { type First, firstOf, type Sequence, STEM_KEY } from './parsePhrases';
import { addAll, holds, type ListSet, NO_LIST, type State, States } from './states';
import { END, type Step, stepsOf } from './steps';

/** A phrase that may begin with a word. */
interface Start {
  readonly list: number;
  readonly first: First;
  readonly step: Step;
}

/** A sentence, with the lists that have a phrase at each of its words and at any of them. */
interface Prepared {
  readonly version: number;
  readonly length: number;
  readonly letters: readonly number[];
  readonly states: readonly State[];
  readonly lists: ListSet;
}

/** Where a sentence's words keep what is known of them. */
const PREPARED = Symbol('prepared');
interface Words extends ReadonlyArray<string> {
  [PREPARED]?: Prepared;
}

/** States, and steps between them, that are kept: four mailboxes of real mail need an eighth. */
const MOST_STATES = 20_000;
const MOST_STEPS = 150_000;

const starts = { word: new Map<string, Start[]>(), stem: new Map<string, Start[]>() };
const patterns: { readonly pattern: WordPattern; readonly list: number; readonly step: Step }[] = [];
const all: Step[] = [];
let listCount = 0;
/** Counts up with each list: what was worked out before knows nothing of it. */
let version = 0;
let alphabet: Alphabet | null = null;
let states = new States(0);
let stepCount = 0;
let openers: (State | undefined)[] = [];
let phrasesOf: (readonly (readonly Step[] | undefined)[])[] = [];

/** Takes in a list of phrases; its number is the answer. @throws SyntaxError when one may begin with any word. */
export function addList(sequences: readonly Sequence[], source: string): number {
  const list = listCount++;
  for (const sequence of sequences) {
    const step = stepsOf(sequence, END);
    all.push(step);
    for (const first of firstOf(sequence, source)) {
      const map = first.isStem ? starts.stem : starts.word;
      const key = first.isStem ? first.text.slice(0, STEM_KEY) : first.text;
      const there = map.get(key);
      if (there) there.push({ list, first, step });
      else map.set(key, [{ list, first, step }]);
    }
  }
  forgetAll();
  return list;
}

/** Takes in a list of all words that fit a pattern. */
export function addPattern(pattern: WordPattern): number {
  const list = listCount++;
  patterns.push({ pattern, list, step: stepsOf([{ kind: 'any', optional: false }], END) });
  forgetAll();
  return list;
}

/** The phrases that may stand at `words[at]`, where one of the list does. */
export function stepsAt(list: number, words: readonly string[], at: number): readonly Step[] | undefined {
  const { states: reached, letters } = recall(words) ?? prepare(words);
  const state = reached[at];
  const letter = letters[at];
  if (state === undefined || letter === undefined || !holds(state.lists, list)) return undefined;
  phrasesOf[letter] ??= phrasesFor(words[at] ?? '');
  return phrasesOf[letter]?.[list];
}

/** Whether a phrase of the list stands anywhere. */
export function occurs(list: number, words: readonly string[]): boolean {
  return holds((recall(words) ?? prepare(words)).lists, list);
}

/** Index of the first word from `from` on at which a phrase of the list stands, else -1. */
export function nextOf(list: number, words: readonly string[], from: number): number {
  const prepared = recall(words) ?? prepare(words);
  if (!holds(prepared.lists, list)) return -1;
  for (let at = from; at < prepared.length; at++) {
    const state = prepared.states[at];
    if (state && holds(state.lists, list)) return at;
  }
  return -1;
}

function recall(words: Words): Prepared | undefined {
  const prepared = words[PREPARED];
  return prepared?.version === version && prepared.length === words.length ? prepared : undefined;
}

function prepare(words: Words): Prepared {
  const letters = lexemesOf(words).map(letterOf);
  const lists = new Int32Array((listCount + 31) >>> 5);
  const reached = letters.map((letter, at) => {
    const state = walk(letter, letters, words, at);
    if (state.lists !== NO_LIST) addAll(lists, state.lists);
    return state;
  });
  const prepared = { version, length: words.length, letters, states: reached, lists };
  words[PREPARED] = prepared;
  return prepared;
}

/** Where the words from `at` on lead, until nothing more can come of them. */
function walk(letter: number, letters: readonly number[], words: readonly string[], at: number): State {
  let state = openers[letter] ?? openerOf(letter, words[at] ?? '');
  for (let place = at + 1; state.waiting.length > 0 && place < letters.length; place++) {
    const next = letters[place] ?? 0;
    state =
      (next === UNNAMED ? state.unnamed : state.next.get(next)) ?? stepFrom(state, next, words[place] ?? '');
  }
  return state;
}

function openerOf(letter: number, word: string): State {
  const state = states.first(startsWith(word), word);
  openers[letter] = state;
  return state;
}

function stepFrom(state: State, letter: number, word: string): State {
  if (stepCount++ >= MOST_STEPS || states.size >= MOST_STATES) forgetStates();
  const next = states.after(state, word);
  if (letter === UNNAMED) state.unnamed = next;
  else state.next.set(letter, next);
  return next;
}

function forgetAll(): void {
  version++;
  alphabet = null;
  phrasesOf = [];
  forgetStates();
}

function forgetStates(): void {
  states = new States(listCount);
  openers = [];
  stepCount = 0;
}

/** The alphabet is made when it is first needed: a page that reads no text need not pay for it. */
function letterOf(lexeme: Lexeme): number {
  if (lexeme.alphabet !== null && lexeme.alphabet === alphabet) return lexeme.letter;
  if (alphabet === null) {
    alphabet = new Alphabet();
    const seen = new Set<Step>();
    for (const step of all) alphabet.add(step, seen);
    for (const { pattern } of patterns) alphabet.addPattern(pattern);
  }
  lexeme.alphabet = alphabet;
  lexeme.letter = alphabet.letterOf(lexeme.word);
  return lexeme.letter;
}

function phrasesFor(word: string): (readonly Step[] | undefined)[] {
  const steps: Step[][] = [];
  for (const { list, step } of startsWith(word)) {
    const there = steps[list];
    if (!there) steps[list] = [step];
    else if (!there.includes(step)) there.push(step);
  }
  return steps;
}

function startsWith(word: string): { readonly list: number; readonly step: Step }[] {
  return [
    ...patterns.filter(({ pattern }) => pattern.test(word)),
    ...(starts.word.get(word) ?? []),
    ...(starts.stem.get(word.slice(0, STEM_KEY)) ?? []).filter(({ first }) => word.startsWith(first.text)),
  ];
}
