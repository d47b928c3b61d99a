// All lists of phrases as one automaton that is built while it is used: one walk from each word of a sentence tells
// which lists have a phrase there. Where such a phrase ends is asked seldom, and answered by its steps.

import { type Known, knownOf, type Lexeme } from '../lexicon';
import { Alphabet } from './alphabet';
import { type First, firstOf, type Sequence, STEM_KEY } from './parsePhrases';
import { beginningOf, bitOf, elementOf, States } from './states';
import { END, type Step, stepsOf } from './steps';
import type { Walked } from './walked';

/** A phrase that may begin with a word. */
interface Start {
  readonly list: number;
  readonly first: First;
  readonly step: Step;
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
/** Letters of the words that are walked over. */
const letters: number[] = [];

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
  const known = knownOf(words);
  const state = walkedOver(known).reached[at];
  if (state === undefined || !states.found(state, list)) return undefined;
  const { letter, word } = known.lexemes[at] as Lexeme;
  phrasesOf[letter] ??= phrasesFor(word);
  return phrasesOf[letter]?.[list];
}

/** Whether a phrase of the list stands anywhere. */
export function occurs(list: number, words: readonly string[]): boolean {
  const { lists } = walkedOver(knownOf(words));
  return ((lists[elementOf(list)] ?? 0) & bitOf(list)) !== 0;
}

/** Index of the first word from `from` on at which a phrase of the list stands, else -1. */
export function nextOf(list: number, words: readonly string[], from: number): number {
  if (!occurs(list, words)) return -1;
  const { reached } = walkedOver(knownOf(words));
  for (let at = from; at < reached.length; at++) if (states.found(reached[at] as number, list)) return at;
  return -1;
}

function walkedOver(known: Known): Walked {
  const { walked } = known;
  return walked !== null && walked.version === version ? walked : walk(known);
}

function walk(known: Known): Walked {
  if (states.size >= MOST_STATES || states.steps >= MOST_STEPS) forgetStates();
  const { lexemes } = known;
  const { length } = lexemes;
  for (let at = 0; at < length; at++) letters[at] = letterOf(lexemes[at] as Lexeme);
  const reached = new Array<number>(length);
  let lists: number[] | null = null;
  for (let at = 0; at < length; at++) {
    const state = reachedFrom(lexemes, at);
    reached[at] = state;
    if (!states.foundAny(state)) continue;
    lists ??= states.noLists();
    states.addFound(state, lists);
  }
  const walked = { version, reached, lists: lists ?? noLists };
  known.walked = walked;
  return walked;
}

/** Where the words from `at` on lead, until nothing more can come of them. */
function reachedFrom(lexemes: readonly Lexeme[], at: number): number {
  const letter = letters[at] as number;
  let state = openers[letter] ?? openerOf(letter, (lexemes[at] as Lexeme).word);
  for (let place = at + 1; place < lexemes.length && states.waits(state); place++)
    state = stepBy(state, letters[place] as number, (lexemes[place] as Lexeme).word);
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
