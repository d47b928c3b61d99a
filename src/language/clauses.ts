// The clauses of a short message, each with what it could be an answer to.

import { type Clause, SIGN } from '../domain/reading';
import type { Piece } from './addressing';
import { type DueContext, namesDate } from './dueDate';
import type { MoveRules } from './MoveRules';
import { phrases, wordsLike } from './phrases';
import { isOfOthers } from './promises';
import { topicsOf } from './topics';
import { countWords, partOf } from './words';

/** A longer message answers whatever it replies to. */
const SHORT = 70;
const MOST_CLAUSES = 12;
const DIGITS = wordsLike(/\d/);

interface KnownPieces {
  readonly isAsked: (piece: Piece) => boolean;
  /** Says as a whole that its matter comes later. */
  readonly isLater: (piece: Piece) => boolean;
}

/** Clauses of the sentences that tell something (asks and greetings left out); none for a long message. */
export function clausesOf(
  pieces: readonly Piece[],
  rules: MoveRules,
  { isAsked, isLater }: KnownPieces,
  due: DueContext,
): Clause[] {
  const total = pieces.reduce((sum, piece) => sum + piece.words.length, 0);
  if (total > SHORT * 2) return [];
  const clauses: Clause[] = [];
  for (const piece of pieces) {
    if (isAsked(piece)) continue;
    for (const words of parts(piece.words, rules)) {
      const topics = topicsOf(words);
      const signs = signsOf(words, rules, due) | (isLater(piece) ? SIGN.later : 0);
      if (topics.length > 0 || signs !== 0) clauses.push({ topics, signs });
      if (clauses.length >= MOST_CLAUSES) return clauses;
    }
  }
  return clauses;
}

/** Cut at semicolons, and at a comma before "and", "but", "а". */
function parts(words: readonly string[], rules: MoveRules): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const isCut =
      words[at] === ';' ||
      (words[at] === ',' && (rules.joins.has(words[at + 1] ?? '') || isPause(words, from, at)));
    if (!isCut) continue;
    if (countWords(words, from, at) > 0) found.push(partOf(words, from, at));
    from = at + 1;
  }
  // Mostly there is nothing to cut: then what is known of these words is known already.
  if (countWords(words, from) > 0) found.push(from === 0 ? words : partOf(words, from));
  return found;
}

const MOST_OF_SHORT = 12;

/** "Put on today, spikes are there": in a short sentence a comma parts two answers, where more than a word stands beside it. */
function isPause(words: readonly string[], from: number, at: number): boolean {
  return words.length <= MOST_OF_SHORT && countWords(words, from, at) >= 2 && countWords(words, at + 1) >= 2;
}

/** "I'll make the list by Friday" tells nothing of the list yet. */
function promisesDeed(words: readonly string[], rules: MoveRules): boolean {
  const at = rules.promises.find(words);
  return at >= 0 && words[at - 1] !== 'не' && !isOfOthers(words, at) && !rules.notPromises.occursIn(words);
}

/** Words that begin a clause which goes on about the same thing. */
const SAME = phrases(
  "(it,it's,its,he,he's,she,she's,they,they're,that,that's,those,these,this,still,already|not|same|both|all|only|just|almost|nearly|maybe|probably|possibly|i think|i believe|i guess|think|should|should be|as far as|last i|afaik|yesterday|since|until|depends|only if|if so|according|either|neither|most|some|none|never|always|usually|every|looks|seems)|(and,but,well,oh,ah|hi _|hey|hello|so) (<,>)? (it,it's,he,he's,she,she's,they,they're,that's,still,already,not|only|i think)",
  '(он,она,оно,они,его,ее,их,это,эта,этот,эти,тот,та,те,там,тут же|еще|уже|пока|вроде|вроде бы|кажется|наверное|скорее всего|думаю|по-моему|только|почти|все|оба|обе|ни|никто|нигде|всегда|обычно|вчера|с утра|до|не|также|тоже|так же|как всегда|как обычно|смотря|зависит|если|судя|говорят|говорил*|сказал*)|(и,но,ну,а,ой,да) (<,>)? (он,она,оно,они,его,ее,их,это,еще,уже,пока,вроде,только|не)',
);

function signsOf(words: readonly string[], rules: MoveRules, due: DueContext): number {
  let signs = 0;
  if (DIGITS.occursIn(words) || rules.numberWords.occursIn(words)) signs |= SIGN.number;
  if (rules.dateWords.occursIn(words) || namesDate(words, due)) signs |= SIGN.time;
  if (rules.personWords.occursIn(words)) signs |= SIGN.person;
  if (rules.placeWords.occursIn(words)) signs |= SIGN.place;
  if (rules.agrees.endAt(words, 0) > 0) signs |= SIGN.yes;
  if (rules.refuses.endAt(words, 0) > 0) signs |= SIGN.no;
  if (SAME.endAt(words, 0) > 0) signs |= SIGN.same;
  if (rules.putsOff.occursIn(words) || promisesDeed(words, rules)) signs |= SIGN.later;
  return signs;
}
