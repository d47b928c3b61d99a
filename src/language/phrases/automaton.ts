// All lists of phrases as one automaton that is built while it is used: one walk from each word of a sentence tells
// which lists have a phrase there. Where such a phrase ends is asked seldom, and answered by its steps.

import { type Lexeme, lexemesOf } from '../lexicon';
import { Alphabet } from './alphabet';
import { type First, firstOf, type Sequence, STEM_KEY } from './parsePhrases';
import { beginningOf, bitOf, elementOf, States } from './states';
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
  /** What each word leads to: a number of `states`. */
  readonly reached: readonly number[];
  readonly lists: readonly number[];
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
const all: Step[] = [];
let listCount = 0;
/** Counts up with each list, and when states are forgotten: what was worked out before holds no longer. */
let version = 0;
let alphabet: Alphabet | null = null;
let states = new States(0);
let noLists: readonly number[] = [];
/** By letter: the state that it leads to, the beginning of a word of it, and the phrases that may begin with it. */
let openers: (number | undefined)[] = [];
let beginnings: number[] = [];
let phrasesOf: (readonly (readonly Step[] | undefined)[])[] = [];
/** The words that were asked for last: a sentence is asked for many lists in turn. */
let latestWords: Words | null = null;
let latest: Prepared = { version, length: 0, letters: [], reached: [], lists: [] };

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

/** The phrases that may stand at `words[at]`, where one of the list does. */
export function stepsAt(list: number, words: readonly string[], at: number): readonly Step[] | undefined {
  const { reached, letters } = preparedOf(words);
  const state = reached[at];
  const letter = letters[at];
  if (state === undefined || letter === undefined || !states.found(state, list)) return undefined;
  phrasesOf[letter] ??= phrasesFor(words[at] ?? '');
  return phrasesOf[letter]?.[list];
}

/** Whether a phrase of the list stands anywhere. */
export function occurs(list: number, words: readonly string[]): boolean {
  const { lists } = preparedOf(words);
  return ((lists[elementOf(list)] ?? 0) & bitOf(list)) !== 0;
}

/** Index of the first word from `from` on at which a phrase of the list stands, else -1. */
export function nextOf(list: number, words: readonly string[], from: number): number {
  if (!occurs(list, words)) return -1;
  const { reached, length } = preparedOf(words);
  for (let at = from; at < length; at++) if (states.found(reached[at] as number, list)) return at;
  return -1;
}

function preparedOf(words: Words): Prepared {
  if (words === latestWords) return latest;
  const known = words[PREPARED];
  latest = known?.version === version && known.length === words.length ? known : prepare(words);
  latestWords = words;
  return latest;
}

function prepare(words: Words): Prepared {
  if (states.size >= MOST_STATES || states.steps >= MOST_STEPS) forgetStates();
  const lexemes = lexemesOf(words);
  const letters = new Array<number>(lexemes.length);
  for (let at = 0; at < lexemes.length; at++) letters[at] = letterOf(lexemes[at] as Lexeme);
  const reached = new Array<number>(lexemes.length);
  let lists: number[] | null = null;
  for (let at = 0; at < letters.length; at++) {
    const state = walk(letters, words, at);
    reached[at] = state;
    if (!states.foundAny(state)) continue;
    lists ??= states.noLists();
    states.addFound(state, lists);
  }
  const prepared = { version, length: words.length, letters, reached, lists: lists ?? noLists };
  words[PREPARED] = prepared;
  return prepared;
}

/** Where the words from `at` on lead, until nothing more can come of them. */
function walk(letters: readonly number[], words: readonly string[], at: number): number {
  const letter = letters[at] as number;
  let state = openers[letter] ?? openerOf(letter, words[at] ?? '');
  for (let place = at + 1; place < letters.length && states.waits(state); place++)
    state = stepBy(state, letters[place] as number, words[place] as string);
  return state;
}

function stepBy(state: number, letter: number, word: string): number {
  beginnings[letter] ??= beginningOf(word);
  return states.step(state, letter, beginnings[letter] as number, word);
}

function openerOf(letter: number, word: string): number {
  const state = states.first(startsWith(word), word);
  openers[letter] = state;
  return state;
}

function forgetAll(): void {
  alphabet = null;
  beginnings = [];
  phrasesOf = [];
  forgetStates();
}

function forgetStates(): void {
  version++;
  states = new States(listCount);
  noLists = states.noLists();
  openers = [];
  latestWords = null;
}

/** The alphabet is made when it is first needed: a page that reads no text need not pay for it. */
function letterOf(lexeme: Lexeme): number {
  if (lexeme.alphabet !== null && lexeme.alphabet === alphabet) return lexeme.letter;
  if (alphabet === null) {
    alphabet = new Alphabet();
    const seen = new Set<Step>();
    for (const step of all) alphabet.add(step, seen);
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
    ...(starts.word.get(word) ?? []),
    ...(starts.stem.get(word.slice(0, STEM_KEY)) ?? []).filter(({ first }) => word.startsWith(first.text)),
  ];
}
