// Promises given in free text: "I'll send it tomorrow", "will do", "завтра скину".

import type { LocalDate } from '../domain/ask';
import type { ReadPromise } from '../domain/reading';
import type { Piece } from './addressing';
import { type DueContext, dueDateIn } from './dueDate';
import type { MoveRules } from './MoveRules';
import { wordsLike } from './phrases';
import type { Tongue } from './read';
import { countWords, isAmongLast, isWord, partOf } from './words';

const MOST_PROMISES = 6;
const LONGEST_QUOTE = 300;
const SHORT = 9;
const TO_YOU = wordsLike(/^(?:you|your|u|вам|тебе|вас|ваш\p{L}*|твой|твою|it|them|ее|его|их)$/u);
/** Words that may follow a promise of a word or two: "ok, on Monday then". */
const MOST_AFTER = 4;

/** Promises of a message in their order. Short ones ("on it") count only at its head, where they answer something. */
export function promisesOf(
  pieces: readonly Piece[],
  tongue: Tongue,
  isAsked: (piece: Piece) => boolean,
  due: DueContext,
): ReadPromise[] {
  const rules = tongue.moves;
  const found: ReadPromise[] = [];
  let isHead = true;
  for (const piece of pieces) {
    if (found.length >= MOST_PROMISES) break;
    const { words } = piece;
    const core = coreOf(words, tongue);
    if (core >= words.length) continue;
    const count = countWords(words, core);
    const isQuestion = isAmongLast(words, '?', 3);
    const deed = deedIn(words, rules);
    const isBare =
      !isQuestion && (rules.barePromises.endAt(words, core) >= 0 || isFirstPerson(words, core, tongue));
    if (
      !isQuestion &&
      (deed >= 0 || isBare) &&
      !rules.notPromises.occursIn(words) &&
      !(isAsked(piece) && deed > 6)
    ) {
      const date = dueOfDeed(words, deed, due);
      const isToYou = TO_YOU.occursIn(words);
      found.push({ quote: piece.text.slice(0, LONGEST_QUOTE), due: date, isFirm: date !== null || isToYou });
    } else if (
      !isQuestion &&
      !isAsked(piece) &&
      isHead &&
      count <= SHORT &&
      isShort(words, core, tongue) &&
      !rules.notPromises.occursIn(words)
    ) {
      found.push({
        quote: piece.text.slice(0, LONGEST_QUOTE),
        due: dueDateIn(words, 'promise', due),
        isFirm: false,
      });
    }
    if (count > 3) isHead = false;
  }
  return found;
}

/** "Вижу, это кодировка. Пофикшу в четверг": a verb that no list knows, with its time or in few words. */
function isFirstPerson(words: readonly string[], core: number, tongue: Tongue): boolean {
  const at = tongue.moves.firstPerson?.find(words, core) ?? -1;
  if (at < 0 || isNegated(words, at) || BOUND.occursIn(words)) return false;
  return countWords(words, core) <= FEW || tongue.moves.dateWords.occursIn(words);
}

const FEW = 4;
/** What makes the verb no promise: "если возьму", "чтобы я". */
const BOUND = wordsLike(/^(?:если|чтобы|чтоб|когда|пока|вряд)$/u);

function isShort(words: readonly string[], core: number, tongue: Tongue): boolean {
  const end = tongue.moves.shortPromises.endAt(words, core);
  // "Yes, Kirsty is happy to go and I told her eight": a yes with a statement promises nothing.
  if (end >= 0 && !tellsPast(words) && countWords(words, end) <= MOST_AFTER) return true;
  // "Yep, this afternoon, the system is slow": a date right after the yes.
  const at = end < 0 ? core : words.findIndex((word, index) => index >= end && isWord(word));
  return (
    at >= 0 &&
    tongue.moves.dateWords.endAt(words, at) >= 0 &&
    !tellsPast(words) &&
    !HOURS.test(words.join(' '))
  );
}

/** "Сегодня поставили", "today we shipped it": done, not promised. */
function tellsPast(words: readonly string[]): boolean {
  return words.some((word) => PAST.test(word) && !PAST_TOO.has(word));
}

const PAST =
  /^(?:[а-я]{3,}(?:л|ла|ло|ли|лся|лась|лось|лись)|[a-z]{3,}ed|was|were|did|went|came|got|yesterday|вчера)$/u;
const PAST_TOO = new Set(
  'понял поняла поняли принял приняла приняли взял взяла взяли если были пол стол мол need speed feed understood noted agreed received'.split(
    ' ',
  ),
);
/** "до 15:00, обед с 12 до 12:30" tells when something is open. */
const HOURS = /(?:^| )(?:с|до|from|till|until) \d{1,2}(?: : \d\d)?.* (?:до|to|till|until) \d/u;

/** Index of the first deed that is promised and not denied: "I won't get to it this week, I'll read it on Monday". */
function deedIn(words: readonly string[], rules: MoveRules): number {
  for (let at = rules.promises.find(words); at >= 0; at = rules.promises.find(words, at + 1))
    if (!isNegated(words, at)) return at;
  return -1;
}

/** "It is being moved today, I can run it tomorrow": the date of the promise's own clause, else one of the sentence. */
function dueOfDeed(words: readonly string[], deed: number, due: DueContext): LocalDate | null {
  const opens = words.findLastIndex((word, at) => at < deed && OPENS_CLAUSE.has(word));
  const own = opens > 0 ? dueDateIn(partOf(words, opens + 1), 'promise', due) : null;
  return own ?? dueDateIn(words, 'promise', due);
}

const OPENS_CLAUSE = new Set(', ; : . - – — but so но а поэтому'.split(' '));

function isNegated(words: readonly string[], at: number): boolean {
  return (
    words[at - 1] === 'не' ||
    words[at - 1] === 'not' ||
    words[at + 1] === 'not' ||
    words[at + 2] === 'not' ||
    words[at - 1] === 'never'
  );
}

function coreOf(words: readonly string[], tongue: Tongue): number {
  let at = 0;
  for (let steps = 0; steps < 6 && at < words.length; steps++) {
    const greeted = tongue.asks.greetings.endAt(words, at);
    if (tongue.moves.shortPromises.endAt(words, at) >= 0) break;
    if (greeted > at) at = greeted;
    else if (!isWord(words[at])) at++;
    else if (words[at + 1] === ',' && at < 2) at += 2;
    else break;
  }
  return at;
}
