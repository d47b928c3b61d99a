// What a message does besides asking: thanks, refuses, delivers, hands over.

import type { Move } from '../domain/reading';
import type { Piece } from './addressing';
import type { Phrases } from './phrases';
import type { Tongue } from './read';
import { isWord } from './words';

const LOOKED_AT = 40;
/** In a longer message "never mind" or "solved" speaks of something within it. */
const SHORT_MESSAGE = 40;
/** A refusal or yes stands at the head of the message. */
const ACKNOWLEDGEMENT = 7;

/** The moves of a message, each once. */
export function movesOf(
  pieces: readonly Piece[],
  tongue: Tongue,
  isAsked: (piece: Piece) => boolean,
): Move[] {
  const rules = tongue.moves;
  const found = new Set<Move>();
  const total = pieces.reduce((sum, piece) => sum + piece.words.filter(isWord).length, 0);
  let isHead = true;
  let acknowledged = 0;
  for (const piece of pieces.slice(0, LOOKED_AT)) {
    const { words } = piece;
    const core = coreOf(words, tongue);
    if (core >= words.length && !words.some((word) => !isWord(word) && rules.thanks.endAt([word], 0) > 0))
      continue;
    const add = (move: Move, phrases: Phrases, from = 0) => {
      if (phrases.occursIn(words, from)) found.add(move);
    };
    const addAt = (move: Move, phrases: Phrases) => {
      if (phrases.endAt(words, core) > core) found.add(move);
    };
    if (rules.thanksAhead.occursIn(words)) found.add('thanksAhead');
    else add('thanks', rules.thanks);
    const asks = isAsked(piece);
    const isQuestion = words.slice(-2).includes('?');
    if (!isQuestion) add('delivers', rules.delivers);
    if (tongue.asks.reminders.occursIn(words)) found.add('reminds');
    if (rules.nothingNeeded.occursIn(words) && !asks) found.add('nothingNeeded');
    if (isHead) addAt('aside', rules.aside);
    add('handsOver', rules.handsOver);
    if (asks || isQuestion) {
      isHead = false;
      continue;
    }
    if (total <= SHORT_MESSAGE) {
      add('neverMind', rules.neverMind);
      add('solved', rules.solved);
      add('jokes', rules.jokes);
      add('ignorant', rules.ignorant);
    }
    add('received', rules.received);
    add('declines', rules.declines);
    if (rules.putsOff.occursIn(words)) found.add('putsOff');
    if (isHead) {
      addAt('agrees', rules.agrees);
      addAt('refuses', rules.refuses);
    }
    if (isAcknowledgement(words, core, rules.acknowledges)) acknowledged += words.filter(isWord).length || 1;
    isHead = false;
  }
  const spoken = Math.max(total, 1);
  if (acknowledged > 0 && spoken <= ACKNOWLEDGEMENT && acknowledged >= spoken - 2) found.add('acknowledges');
  return [...found];
}

/** Nothing but "ok", "got it thanks", "👍" and names. */
function isAcknowledgement(words: readonly string[], core: number, acknowledges: Phrases): boolean {
  let at = core;
  let matched = 0;
  let others = 0;
  while (at < words.length) {
    const end = acknowledges.endAt(words, at);
    if (end > at) {
      matched++;
      at = end;
    } else {
      if (isWord(words[at])) others++;
      at++;
    }
  }
  return matched > 0 && others <= 1;
}

function coreOf(words: readonly string[], tongue: Tongue): number {
  let at = 0;
  for (let steps = 0; steps < 6 && at < words.length; steps++) {
    const greeted = tongue.asks.greetings.endAt(words, at);
    if (greeted > at && !tongue.moves.acknowledges.occursIn(words.slice(at, greeted))) at = greeted;
    else if (!isWord(words[at]) && !isEmoji(words[at] ?? '')) at++;
    else if (
      words[at + 1] === ',' &&
      at < 2 &&
      tongue.moves.agrees.endAt(words, at) < 0 &&
      tongue.moves.refuses.endAt(words, at) < 0 &&
      tongue.moves.aside.endAt(words, at) < 0 &&
      isWord(words[at]) &&
      tongue.moves.thanks.endAt(words, at) < 0 &&
      tongue.moves.acknowledges.endAt(words, at) < 0
    )
      at += 2;
    else break;
  }
  return at;
}

function isEmoji(word: string): boolean {
  return /\p{Extended_Pictographic}|\+/u.test(word);
}
