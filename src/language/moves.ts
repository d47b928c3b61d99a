// What a message does besides asking: thanks, refuses, delivers, hands over.

import type { Move } from '../domain/reading';
import type { Piece } from './addressing';
import type { MoveRules } from './MoveRules';
import { type Phrases, phrases } from './phrases';
import type { Tongue } from './read';
import { countWords, isAmongLast, isWord, partOf } from './words';

const LOOKED_AT = 40;
/** In a longer message "never mind" or "solved" speaks of something within it. */
const SHORT_MESSAGE = 40;
/** A refusal or yes stands at the head of the message. */
const ACKNOWLEDGEMENT = 7;

const OF_SHORT = ['neverMind', 'solved', 'jokes', 'ignorant', 'excuses'] as const;
const OF_ANY = ['received', 'declines', 'putsOff', 'restLater'] as const;
const OF_HEAD = ['agrees', 'refuses'] as const;

/** Moves by the rules: those of each piece (of a long message, of its first pieces), and those of the message as a whole. */
export interface RuledMoves {
  readonly ofPieces: readonly (readonly Move[])[];
  readonly ofWhole: readonly Move[];
}

/** What the rules find in a message. */
export function movesOf(
  pieces: readonly Piece[],
  tongue: Tongue,
  isAsked: (piece: Piece) => boolean,
): RuledMoves {
  const rules = tongue.moves;
  const ofPieces: Move[][] = [];
  const total = pieces.reduce((sum, { words }) => sum + countWords(words), 0);
  let isHead = true;
  let acknowledged = 0;
  let hasDeclined = false;
  for (const piece of pieces.slice(0, LOOKED_AT)) {
    const { words } = piece;
    const found: Move[] = [];
    ofPieces.push(found);
    const core = coreOf(words, tongue);
    if (core >= words.length && !words.some((word) => !isWord(word) && rules.thanks.endAt([word], 0) > 0))
      continue;
    if (rules.thanksAhead.occursIn(words)) found.push('thanksAhead');
    else if (rules.thanks.occursIn(words)) found.push('thanks');
    const asks = isAsked(piece);
    const isQuestion = isAmongLast(words, '?', 2);
    // "No way. The slot was agreed a month ago": after a refusal only the thing itself is one.
    if (
      !isQuestion &&
      isDelivery(words, rules) &&
      !(hasDeclined && !HANDED.occursIn(words) && !rules.received.occursIn(words))
    )
      found.push('delivers');
    if (tongue.asks.reminders.occursIn(words)) found.push('reminds');
    if (!asks && rules.nothingNeeded.occursIn(words)) found.push('nothingNeeded');
    if (isHead && (rules.aside.endAt(words, core) > core || isAsideSoon(words, core, rules)))
      found.push('aside');
    if (rules.handsOver.occursIn(words)) found.push('handsOver');
    if (asks || isQuestion) {
      // "Need to find it first": what looks like a need may put the reader off.
      if (!isQuestion && rules.putsOff.occursIn(words)) found.push('putsOff');
      isHead = false;
      continue;
    }
    if (total <= SHORT_MESSAGE) {
      for (const move of OF_SHORT)
        if (rules[move].occursIn(words) && !isUndone(move, words, rules)) found.push(move);
    }
    for (const move of OF_ANY)
      if (rules[move].occursIn(words) && !isUndone(move, words, rules)) found.push(move);
    hasDeclined ||= found.includes('declines');
    if (isHead) {
      for (const move of OF_HEAD) if (rules[move].endAt(words, core) > core) found.push(move);
    }
    if (isAcknowledgement(words, core, rules.acknowledges)) acknowledged += countWords(words) || 1;
    isHead = false;
  }
  const spoken = Math.max(total, 1);
  const isAcknowledged = acknowledged > 0 && spoken <= ACKNOWLEDGEMENT && acknowledged >= spoken - 2;
  return { ofPieces, ofWhole: isAcknowledged ? ['acknowledges'] : [] };
}

/** "Вам, кстати, посылка пришла": within the first words. */
function isAsideSoon(words: readonly string[], core: number, rules: MoveRules): boolean {
  const at = rules.aside.find(words, core);
  return at >= 0 && at <= core + 2 && words.length > at + 2;
}

/** "Not this time, they have done three already": what a refusal goes on to tell delivers nothing. */
function isDelivery(words: readonly string[], rules: MoveRules): boolean {
  const at = rules.delivers.find(words);
  const refusal = at < 0 ? -1 : rules.declines.find(words);
  return at >= 0 && (refusal < 0 || refusal >= at);
}

/** "The file has not come", "you'll have it on Friday": not received. "Yesterday evening": not put off. */
function isUndone(move: Move, words: readonly string[], rules: MoveRules): boolean {
  if (move === 'putsOff') return words.includes('вчера') || words.includes('yesterday');
  // "Не забудь" reminds.
  if (move !== 'received' && move !== 'solved' && move !== 'declines' && move !== 'neverMind') return false;
  const before = words[rules[move].find(words) - 1] ?? '';
  // "Не возражаю" consents; "not" before an English refusal belongs to it.
  if (move === 'declines') return before === 'не';
  return BEFORE_UNDONE.test(before);
}

/** The thing itself, plainly handed over. */
const HANDED = phrases(
  "attached|attachment|enclosed|here|here's|sent|emailed|mailed|uploaded|shared|done|link|below|inline|see|https*|it's in|they're in",
  'вложени*|вложил*|прикрепил*|прикладываю|прикрепляю|приложил*|прилагаю|аттаче|держи|держите|лови|ловите|вот|отправил*|отправляю|выслал*|высылаю|прислал*|скинул*|скидываю|направил*|направляю|готово|готов|готова|сделал*|сделано|ссылка|https*|ниже|лежит|лежат|выложил*',
);

const BEFORE_UNDONE = /^(?:не|not|.+n't|you'll|will|to|can|should|must|shall|would)$/;

/** Nothing but "ok", "got it thanks", "👍" and names. */
function isAcknowledgement(words: readonly string[], core: number, acknowledges: Phrases): boolean {
  if (!acknowledges.occursIn(words, core)) return false;
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
    if (greeted > at && !tongue.moves.acknowledges.occursIn(partOf(words, at, greeted))) at = greeted;
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
