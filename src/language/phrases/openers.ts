// Which lists have a phrase that may begin at a word. A sentence is asked for a hundred lists and holds the opening
// words of few of them: most of these questions are answered by one bit of the sentence.

import { type First, firstOf, type Sequence, STEM_KEY } from './parsePhrases';
import { END, type Step, stepsOf } from './steps';

/** What may begin at one word. */
interface Opener {
  /** Bit `list % 32` of element `list / 32`: that list has a phrase that may begin so. */
  readonly lists: Int32Array;
  /** The phrases that may, by list. */
  readonly steps: readonly (readonly Step[] | undefined)[];
}

interface Start {
  readonly list: number;
  readonly first: First;
  readonly step: Step;
}

/** A sentence, with what may begin at each of its words and at any of them. */
interface Prepared {
  words: readonly string[];
  length: number;
  openers: readonly Opener[];
  lists: Int32Array;
}

/** Words that are kept with what may begin at them. */
const MOST_WORDS = 30_000;
/** Sentences that are kept ready: those of one message are asked about by turns. */
const RECENT = 16;

const starts = { word: new Map<string, Start[]>(), stem: new Map<string, Start[]>() };
const known = new Map<string, Opener>();
let recent: Prepared[] = [];
let newest: Prepared | undefined;
let listCount = 0;
let nothing: Opener = { lists: new Int32Array(0), steps: [] };

/** Takes in a list of phrases; its number is the answer. @throws SyntaxError when one may begin with any word. */
export function addList(sequences: readonly Sequence[], source: string): number {
  const list = listCount++;
  for (const sequence of sequences) {
    const step = stepsOf(sequence, END);
    for (const first of firstOf(sequence, source)) {
      const map = first.isStem ? starts.stem : starts.word;
      const key = first.isStem ? first.text.slice(0, STEM_KEY) : first.text;
      const there = map.get(key);
      if (there) there.push({ list, first, step });
      else map.set(key, [{ list, first, step }]);
    }
  }
  // What was worked out so far knows nothing of this list.
  known.clear();
  nothing = { lists: new Int32Array((listCount + 31) >>> 5), steps: [] };
  recent = [];
  newest = undefined;
  return list;
}

/** The phrases of a list that may begin at `words[at]`. */
export function stepsAt(list: number, words: readonly string[], at: number): readonly Step[] | undefined {
  const prepared = recall(words);
  if (prepared && !holds(prepared.lists, list)) return undefined;
  const opener = prepared ? prepared.openers[at] : openerOf(words[at]);
  return opener && holds(opener.lists, list) ? opener.steps[list] : undefined;
}

/** Index of the first word from `from` on at which a phrase of the list may begin, else -1. */
export function nextOpener(list: number, words: readonly string[], from: number): number {
  const { openers, lists } = recall(words) ?? prepare(words);
  if (!holds(lists, list)) return -1;
  for (let at = from; at < openers.length; at++) {
    const opener = openers[at];
    if (opener && holds(opener.lists, list)) return at;
  }
  return -1;
}

function holds(lists: Int32Array, list: number): boolean {
  return ((lists[list >>> 5] ?? 0) & (1 << (list & 31))) !== 0;
}

function recall(words: readonly string[]): Prepared | undefined {
  if (newest?.words === words && newest.length === words.length) return newest;
  for (const each of recent) {
    if (each.words !== words || each.length !== words.length) continue;
    newest = each;
    return each;
  }
  return undefined;
}

function prepare(words: readonly string[]): Prepared {
  const openers = words.map(openerOf);
  const lists = nothing.lists.slice();
  for (const opener of openers) {
    if (opener === nothing) continue;
    for (let element = 0; element < lists.length; element++)
      lists[element] = (lists[element] ?? 0) | (opener.lists[element] ?? 0);
  }
  newest = { words, length: words.length, openers, lists };
  if (recent.length >= RECENT) recent.shift();
  recent.push(newest);
  return newest;
}

function openerOf(word: string | undefined): Opener {
  if (word === undefined) return nothing;
  const there = known.get(word);
  if (there) return there;
  if (known.size >= MOST_WORDS) known.clear();
  const opener = madeFor(word);
  known.set(word, opener);
  return opener;
}

function madeFor(word: string): Opener {
  const found = [
    ...(starts.word.get(word) ?? []),
    ...(starts.stem.get(word.slice(0, STEM_KEY)) ?? []).filter(({ first }) => word.startsWith(first.text)),
  ];
  if (found.length === 0) return nothing;
  const lists = nothing.lists.slice();
  const steps: Step[][] = [];
  for (const { list, step } of found) {
    lists[list >>> 5] = (lists[list >>> 5] ?? 0) | (1 << (list & 31));
    const there = steps[list];
    if (!there) steps[list] = [step];
    else if (!there.includes(step)) there.push(step);
  }
  return { lists, steps };
}
