// The one place where rules and the trained model are joined into asks with a calibrated probability.

import type { AskKind, AskSpan } from '../domain/ask';
import { shifted } from '../domain/personal/PersonalLayer';
import { lexemesOf } from './lexicon';
import type { AskModel, HeadName } from './model/AskModel';
import { askIn, findAsksByRules, isLookAlike, quoteOf, ruledAsks } from './ruleAsks';
import { isSelfAnswered } from './tellings';
import { type WordedSentence, wordedSentences } from './wordedSentences';

export interface DetectOptions {
  readonly language: 'en' | 'ru' | 'other';
  readonly place: 'body' | 'subject';
  readonly channel: 'mail' | 'chat';
  /** Folded forms by which the people of the conversation may be called ("ivan", "ваня"). */
  readonly names: ReadonlySet<string>;
  /** What is added to the odds of one user's asks: what it raises enough is found as well, with its own probability. */
  readonly shift?: Shift;
  /**
   * Told of each sentence right after the model has scored it, while its features are at hand; says how likely the
   * sentence does something else than ask (0..1).
   */
  readonly onScored?: (model: AskModel, index: number) => number;
}

/** Logarithm of odds to be added to an ask; the kind is null where no rule knows it. */
export type Shift = (kind: AskKind | null, quote: string) => number;

/** Asks in a text, in order; quotes are exact substrings. */
export type AskDetector = (text: string, options: DetectOptions) => AskSpan[];

/** At or above this a span counts as an ask; chosen by cross-validation, never on a test set. */
export const SHIPPED_THRESHOLD = 0.4;

/** Below this a sentence is not worth showing to anybody. */
const LEAST = 0.3;
/** What is kept only because a user's corrections raise it stays under that for everybody. */
const UNDER = 0.29;
const RAISES = 0.5;

let installed: AskModel | null = null;

/** Gives the detector its model; it is loaded late, and until then the rules decide alone. */
export function installAskModel(model: AskModel): void {
  installed = model;
}

/** The detector that Heed ships: does a sentence call for something from its reader? */
export const detectAsks: AskDetector = (text, options) => detectAsksIn(text, wordedSentences(text), options);

/** The same of a text whose sentences are cut already. */
export function detectAsksIn(
  text: string,
  all: readonly WordedSentence[],
  options: DetectOptions,
): AskSpan[] {
  return detectIn(installed, 'ask', text, all, options, true);
}

/**
 * The same for the wider question of `classify`: does the writer ask for or propose something at all?
 * English has its own head for that; in other languages it is the same as `detectAsks`.
 */
export const detectIntents: AskDetector = (text, options) =>
  detectWith(installed, options.language === 'en' ? 'intent' : 'ask', text, options);

/** Rules and model joined; with no model, or in a language it does not know, the rules alone. */
export function detectWith(
  model: AskModel | null,
  head: HeadName,
  text: string,
  options: DetectOptions,
): AskSpan[] {
  return detectIn(model, head, text, wordedSentences(text), options, false);
}

function detectIn(
  model: AskModel | null,
  head: HeadName,
  text: string,
  all: readonly WordedSentence[],
  options: DetectOptions,
  isRare: boolean,
): AskSpan[] {
  if (model === null || options.language === 'other') return ruledAsks(all, options);
  const found: AskSpan[] = [];
  for (const [index, sentence] of all.entries()) {
    if (sentence.isPasted || onlyCalls(sentence.words, options.names)) continue;
    const end = sentence.start + sentence.text.length;
    const score = model.score(head, text, sentence.start, end, lexemesOf(sentence.words));
    const otherwise = options.onScored?.(model, index) ?? 0;
    // Rules cost more than the model: they are not asked where even their strongest word would change nothing.
    if (!options.shift && model.probability(head, score, 1, isRare) < LEAST) continue;
    const rule = askIn(sentence.words, options);
    const isFound = rule !== null && rule.probability >= LEAST;
    const probability = model.probability(head, score, isFound ? rule.probability : 0, isRare);
    const isLooking = head === 'ask' && !isFound && (rule !== null || isLookAlike(sentence.words));
    const isAsk =
      probability >= LEAST &&
      !isLooking &&
      !isOutdone(otherwise, probability, isFound ? rule.probability : 0);
    const shift = options.shift?.(rule?.kind ?? null, sentence.text) ?? 0;
    const isRaised = !isAsk && shift > RAISES && shifted(Math.min(probability, UNDER), shift) >= LEAST;
    if (!isAsk && !isRaised) continue;
    if (head === 'ask' && isSelfAnswered(sentence, all[index + 1])) continue;
    const likelier = model.kindOf(text, sentence.start, end, rule?.kind ?? null);
    const kind = rule?.kind ?? likelier;
    found.push({
      ...quoteOf(sentence, options.names),
      kind,
      ...(likelier !== kind && { shownKind: likelier }),
      probability: isAsk ? probability : Math.min(probability, UNDER),
    });
  }
  return found;
}

/**
 * "It isn't final yet, but I'll have it with you by Friday", "need to ask them, will tell you tomorrow": what surely
 * promises asks only where a rule is sure as well.
 */
function isOutdone(otherwise: number, probability: number, ruled: number): boolean {
  if (ruled === 0) return otherwise >= OTHERWISE && otherwise > probability;
  return otherwise >= ALL_BUT_SURE && ruled < STRONG;
}

const ALL_BUT_SURE = 0.95;
/** Rules that ask by their own words are surer than this. */
const STRONG = 0.75;
const OTHERWISE = 0.7;

/** "Anna, Ivan," says to whom what follows is written. */
function onlyCalls(words: readonly string[], names: ReadonlySet<string>): boolean {
  return words.every((word) => CALLS_WITH.has(word) || names.has(word));
}

const CALLS_WITH = new Set([',', 'and', 'и', '&', ':', '-', '–', '—']);

/**
 * How likely a text asks for or proposes something, graded down to 0: the strongest of its sentences.
 * `detectIntents` gives the spans, of which those under 0.3 are left out.
 */
export function intentProbability(text: string, options: DetectOptions): number {
  if (installed === null || options.language === 'other') {
    return findAsksByRules(text, options).reduce((most, ask) => Math.max(most, ask.probability), 0);
  }
  const model = installed;
  const head: HeadName = options.language === 'en' ? 'intent' : 'ask';
  return wordedSentences(text).reduce((most, { start, text: sentence, words, isPasted }) => {
    if (isPasted) return most;
    const rule = askIn(words, options);
    const score = model.score(head, text, start, start + sentence.length, lexemesOf(words));
    const ruled = rule !== null && rule.probability >= LEAST ? rule.probability : 0;
    return Math.max(most, model.probability(head, score, ruled, false));
  }, 0);
}
