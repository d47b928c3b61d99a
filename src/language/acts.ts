// The one place where rules and the trained heads are joined into what a reply does.

import { markOf } from '../domain/headers/subjectMarks';
import type { Envelope } from '../domain/message';
import { ACTS, type Act, type Move, type ReadPromise } from '../domain/reading';
import type { Piece } from './addressing';
import { type DueContext, dueDateIn } from './dueDate';
import type { AskModel } from './model/AskModel';
import { likeliest } from './model/classHeads';
import type { RuledMoves } from './moves';
import type { PromiseOf } from './promises';
import type { Tongue } from './read';
import { countWords, isAmongLast } from './words';

/** What the rules found in a message. */
export interface Ruled {
  readonly promises: readonly PromiseOf[];
  readonly moves: RuledMoves;
}

/** What a message does, as rules and heads together have it. */
export interface Joined {
  readonly promises: readonly ReadPromise[];
  readonly moves: readonly Move[];
  /** Of each act, how sure the heads are of it in the sentence that shows it most; null where they listened to none. */
  readonly acts: readonly number[] | null;
  /** Whether a piece as a whole only says that its matter comes later, where no rule says so. */
  readonly isLater: (piece: Piece) => boolean;
}

export interface ActContext {
  readonly tongue: Tongue;
  readonly isAsked: (piece: Piece) => boolean;
  readonly due: DueContext;
}

/** Scores of the heads for the sentences of one reply; empty where the rules decide alone. */
export interface HeardActs {
  readonly model: Pick<AskModel, 'actProbabilities'> | null;
  /** By the index of the piece. */
  readonly scores: readonly (ArrayLike<number> | undefined)[];
}

/** A reply says what it does in its first sentences. */
const MOST_PIECES = 12;
/** A longer message answers whatever it replies to. */
const MOST_WORDS = 140;
/** A word alone is left to the rules. */
const FEWEST_WORDS = 2;
/** What the rules say of so few words stands: "не против". */
const FEWEST_OVERRULED = 4;
const LONGEST_QUOTE = 300;

/**
 * Probability from which on an act is taken as found where no rule finds any. Chosen on held-out sentences put as replies
 * to three asks; on sets of conversations nothing changes between 0.6 and 0.8.
 */
const SURE: Readonly<Record<Act, number>> = {
  none: 1,
  promise: 0.6,
  declines: 0.6,
  delivers: 0.7,
  answers: 1,
  closes: 0.6,
  withdraws: 0.75,
};
/** The same where the rules find another one, which is taken back if its own probability is under `OUT`. */
const OVERRULES = 0.8;
const OUT = 0.1;
/** The same where rules and heads agree on the other one. */
const SURELY_OUT = 0.01;
/** "I'm waiting for the lab and then I'll pass it on": from here on what usually makes a promise none does not count. */
const PLAIN = 0.9;

/** Moves of the rules that say the same as an act. */
const SAYS: Readonly<Record<Act, readonly Move[]>> = {
  none: ['jokes', 'aside', 'excuses'],
  promise: ['putsOff', 'restLater'],
  declines: ['declines'],
  delivers: ['delivers'],
  answers: ['agrees', 'refuses', 'ignorant', 'handsOver'],
  closes: ['thanks', 'received', 'thanksAhead'],
  withdraws: ['neverMind', 'solved'],
};

/** The move that an act found by the heads alone adds. */
const ADDS: Readonly<Partial<Record<Act, Move>>> = {
  promise: 'putsOff',
  declines: 'likelyDeclines',
  delivers: 'delivers',
  closes: 'thanks',
  withdraws: 'neverMind',
};

const NONE: readonly Move[] = [];
const NO_PROMISES: readonly PromiseOf[] = [];
/** Where no model has listened: what opens a conversation. */
export const UNHEARD: HeardActs = { model: null, scores: [] };

/** What opens a mail conversation answers nothing; in a chat anything may. */
export function isReply({ channel, subject, replyTo }: Envelope): boolean {
  return channel === 'chat' || replyTo !== null || markOf(subject) === 'reply';
}

/** What is no ask; a bare fact may be one all the same. */
const OTHERWISE = [
  'promise',
  'declines',
  'delivers',
  'closes',
  'withdraws',
] as const satisfies readonly Act[];

/** Takes the scores of a reply's sentences while the detector looks at each. */
export class ActListener implements HeardActs {
  model: AskModel | null = null;
  readonly scores: (ArrayLike<number> | undefined)[] = [];
  readonly #text: string;
  readonly #pieces: readonly Piece[];
  readonly #isShort: boolean;

  constructor(text: string, pieces: readonly Piece[]) {
    this.#text = text;
    this.#pieces = pieces;
    this.#isShort = pieces.reduce((sum, { words }) => sum + words.length, 0) <= MOST_WORDS;
  }

  /** To be given to the detector. */
  readonly onScored = (model: AskModel, index: number): number => {
    const piece = this.#pieces[index];
    if (!this.#isShort || index >= MOST_PIECES || !piece || !isTelling(piece)) return 0;
    this.model = model;
    const scores = model.actScores(this.#text, piece.start, piece.start + piece.text.length);
    this.scores[index] = scores;
    const probabilities = model.actProbabilities(scores, 0);
    return OTHERWISE.reduce((sum, act) => sum + (probabilities[ACTS.indexOf(act)] ?? 0), 0);
  };
}

/** Neither a question nor a word alone. */
function isTelling({ words }: Piece): boolean {
  return !isAmongLast(words, '?', 3) && countWords(words) >= FEWEST_WORDS;
}

/** For each move the acts that it says: bit 1 << index for each of `ACTS`. */
const SAID: Readonly<Partial<Record<Move, number>>> = saidBy();

function saidBy(): Partial<Record<Move, number>> {
  const said: Partial<Record<Move, number>> = {};
  for (const [index, act] of ACTS.entries())
    for (const move of SAYS[act]) said[move] = (said[move] ?? 0) | (1 << index);
  return said;
}

const PROMISE = 1 << ACTS.indexOf('promise');

/** What the rules say of one sentence: bit 1 << index for each of `ACTS`. */
export function ruledActs(moves: readonly Move[], hasPromise: boolean): number {
  let found = hasPromise ? PROMISE : 0;
  for (const move of moves) found |= SAID[move] ?? 0;
  return found;
}

/**
 * Rules and heads joined, sentence by sentence. The heads add what they are sure of where no rule speaks; a promise of
 * theirs is never firm, so it answers an open request and binds nobody who was not asked.
 */
export function joinActs(
  pieces: readonly Piece[],
  { promises: ruledPromises, moves: { ofPieces, ofWhole } }: Ruled,
  heard: HeardActs,
  { tongue, isAsked, due }: ActContext,
): Joined {
  const moves: Move[] = [...ofWhole];
  const promises: PromiseOf[] = [];
  const later: Piece[] = [];
  const acts = ACTS.map(() => 0);
  let hasHeard = false;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    const found = ofPieces[index] ?? NONE;
    const given =
      ruledPromises.length > 0 ? ruledPromises.filter((promise) => promise.piece === index) : NO_PROMISES;
    const scores = heard.scores[index];
    const ruled = ruledActs(found, given.length > 0);
    const probabilities =
      heard.model === null || scores === undefined || isAsked(piece)
        ? null
        : heard.model.actProbabilities(scores, ruled);
    for (let act = 0; probabilities !== null && act < acts.length; act++)
      acts[act] = Math.max(acts[act] ?? 0, probabilities[act] ?? 0);
    hasHeard ||= probabilities !== null;
    const isLeftToRules = ruled !== 0 && countWords(piece.words) < FEWEST_OVERRULED;
    const guess = probabilities === null || isLeftToRules ? null : guessOf(probabilities, ruled);
    const takesBack = guess?.takesBack ?? 0;
    for (const move of found) if (((SAID[move] ?? 0) & takesBack) === 0) addNew(moves, move);
    if ((takesBack & PROMISE) === 0) for (const promise of given) promises.push(promise);
    const added = guess?.isNew ? ADDS[guess.act] : undefined;
    if (guess === null || added === undefined) continue;
    const isPromise = guess.act === 'promise';
    if (isPromise && guess.probability < PLAIN && tongue.moves.notPromises.occursIn(piece.words)) continue;
    addNew(moves, added);
    if (!isPromise) continue;
    later.push(piece);
    const quote = piece.text.slice(0, LONGEST_QUOTE);
    promises.push({ piece: index, quote, due: dueDateIn(piece.words, 'promise', due), isFirm: false });
  }
  return {
    promises: promises.map(({ quote, due, isFirm }) => ({ quote, due, isFirm })),
    moves,
    acts: hasHeard ? acts.map((act) => Math.round(act * 100) / 100) : null,
    isLater: (piece) => later.includes(piece),
  };
}

function addNew(moves: Move[], move: Move): void {
  if (!moves.includes(move)) moves.push(move);
}

interface Guess {
  readonly act: Act;
  readonly probability: number;
  /** Whether no rule has found it. */
  readonly isNew: boolean;
  /** What the rules found and what is all but ruled out: bit 1 << index for each of `ACTS`. */
  readonly takesBack: number;
}

/** What the heads are sure of in a sentence; null where they are not sure enough. */
function guessOf(probabilities: ArrayLike<number>, ruled: number): Guess | null {
  const best = likeliest(probabilities);
  const act = ACTS[best] ?? 'none';
  const isNew = ((ruled >> best) & 1) === 0;
  if (ADDS[act] === undefined) return null;
  const probability = probabilities[best] ?? 0;
  if (probability < (ruled === 0 ? SURE[act] : OVERRULES)) return null;
  const out = isNew ? OUT : SURELY_OUT;
  let takesBack = 0;
  if (ruled !== 0)
    for (let index = 0; index < ACTS.length; index++)
      if ((probabilities[index] ?? 0) < out) takesBack |= 1 << index;
  return { act, probability, isNew, takesBack };
}
