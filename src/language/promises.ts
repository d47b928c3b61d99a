// Promises given in free text: "I'll send it tomorrow", "will do", "завтра скину".

import type { LocalDate } from '../domain/ask';
import type { ReadPromise } from '../domain/reading';
import type { Piece } from './addressing';
import { type DueContext, dueDateIn } from './dueDate';
import type { MoveRules } from './MoveRules';
import { phrases, wordsLike } from './phrases';
import type { Tongue } from './read';
import { countWords, isAmongLast, isWord, partOf } from './words';

const MOST_PROMISES = 6;
const LONGEST_QUOTE = 300;
const SHORT = 9;
const TO_YOU = wordsLike(/^(?:you|your|u|вам|тебе|вас|ваш\p{L}*|твой|твою|it|them|ее|его|их)$/u);
/** Words that may follow a promise of a word or two: "ok, on Monday then". */
const MOST_AFTER = 4;

/** A promise and the index of the piece that gives it. */
export interface PromiseOf extends ReadPromise {
  readonly piece: number;
}

/** Promises by the rules, in their order. Short ones ("on it") count only at the message's head, where they answer something. */
export function promisesOf(
  pieces: readonly Piece[],
  tongue: Tongue,
  isAsked: (piece: Piece) => boolean,
  due: DueContext,
): PromiseOf[] {
  const rules = tongue.moves;
  const found: PromiseOf[] = [];
  let isHead = true;
  for (const [index, piece] of pieces.entries()) {
    if (found.length >= MOST_PROMISES) break;
    const { words } = piece;
    const core = coreOf(words, tongue);
    if (core >= words.length) continue;
    const count = countWords(words, core);
    const isQuestion = isAmongLast(words, '?', 3);
    const deed = deedIn(words, rules);
    const isBare =
      !isQuestion && (rules.barePromises.endAt(words, core) >= 0 || isFirstPerson(words, core, tongue));
    const turns = isQuestion ? -1 : putsToDay(words, tongue);
    if (
      !isQuestion &&
      (deed >= 0 || isBare || turns > 0) &&
      !rules.notPromises.occursIn(words) &&
      !(isAsked(piece) && deed > 6)
    ) {
      const date =
        turns > 0 ? dueDateIn(partOf(words, turns + 1), 'promise', due) : dueOfDeed(words, deed, due);
      const isToYou = TO_YOU.occursIn(words);
      const quote = piece.text.slice(0, LONGEST_QUOTE);
      found.push({ piece: index, quote, due: date, isFirm: date !== null || isToYou });
    } else if (
      (isQuestion ? proposesDay(words, core, tongue) : !isAsked(piece)) &&
      count <= SHORT &&
      ((isHead && isShort(words, core, tongue)) ||
        (((!isHead && count <= FEW) || isJustTaken(found)) && namesDay(words, core, tongue))) &&
      // "Tomorrow, once the sync is done" has its day for all that.
      (!rules.notPromises.occursIn(words) || (core === 0 && opensWithDay(words, tongue))) &&
      // "Thursday is no good, sorry": the day that is refused.
      !rules.declines.occursIn(words)
    ) {
      found.push({
        piece: index,
        quote: piece.text.slice(0, LONGEST_QUOTE),
        due: dueDateIn(words, 'promise', due),
        isFirm: false,
      });
    }
    if (count > 3) isHead = false;
  }
  return found;
}

/** "Sure. Tomorrow, once the sync is through": the day of what was just taken on. */
function isJustTaken(found: readonly ReadPromise[]): boolean {
  const last = found.at(-1);
  return last !== undefined && !last.isFirm && last.due === null;
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
  return at >= 0 && namesDay(words, at, tongue);
}

/** "Tomorrow, I hope", "ETA Thursday", "наверное, ближе к вечеру": nothing but a day to come, hedged or not. */
function namesDay(words: readonly string[], core: number, tongue: Tongue): boolean {
  let at = core;
  for (let steps = 0; steps < 6 && at < words.length; steps++) {
    const hedged = HEDGES.endAt(words, at);
    if (hedged > at) at = hedged;
    else if (!isWord(words[at])) at++;
    else break;
  }
  return tongue.moves.dateWords.endAt(words, at) >= 0 && !tellsPast(words) && !HOURS.test(words.join(' '));
}

/** "Tomorrow ok?", "в четверг пойдёт?": the day that one would do it. */
function proposesDay(words: readonly string[], core: number, tongue: Tongue): boolean {
  const fits = FITS.endAt(words, words.lastIndexOf('?') - 1) >= 0;
  return fits && countWords(words, core) <= FEW && namesDay(words, core, tongue);
}

const FITS = wordsLike(
  /^(?:ok|okay|alright|good|fine|works|enough|do|ок|окей|норм|нормально|пойдет|подойдет|устроит|устраивает|годится|терпит|потерпит|хорошо|поздно)$/u,
);

/** Index where "can't today, but tomorrow is fine", "не сегодня, а в четверг" turns to another day; else -1. */
function putsToDay(words: readonly string[], tongue: Tongue): number {
  const so = SO.find(words);
  if (so > 0 && countWords(words, so) <= FEW + 1 && namesDay(words, so + 1, tongue)) return so;
  const not = NOT_NOW.find(words);
  if (not < 0) return -1;
  const turns = words.findIndex((word, at) => at > not && TURNS.has(word) && namesDay(words, at + 1, tongue));
  return turns > 0 && !tellsPast(words.slice(0, turns)) ? turns : -1;
}

/** "The file comes on Wednesday, so Thursday realistically". */
const SO = wordsLike(/^(?:so|поэтому|значит|что)$/u);

const NOT_NOW = phrases(
  "(can't,cannot,cant,not,won't,no way,isn't,unlikely|not sure) ... (today,now,tonight,this week,this morning,this afternoon,right away,before,until)|today (won't,isn't,is not,doesn't)|(today,this week|this afternoon) is (full,mad,gone,out)",
  '(не,никак,точно не,вряд ли) ?_ (сегодня,сейчас,на этой неделе,щас,раньше)|(сегодня,сейчас,на этой неделе|щас) ... (не,никак|нет|вряд ли)',
);
const TURNS = new Set(['but', 'though', ',', ';', '-', '–', '—', 'но', 'а', 'зато', 'только', '.']);

function opensWithDay(words: readonly string[], tongue: Tongue): boolean {
  const end = tongue.moves.dateWords.endAt(words, 0);
  return end > 0 && tongue.moves.notPromises.find(words) >= 1;
}

/** What may stand before a day that is promised. */
const HEDGES = phrases(
  "eta|(aiming,aim,planning,hoping|going|shooting) (for,on)|probably|prob|prolly|hopefully|possibly|maybe|perhaps|likely|realistically|(i'd|i would) (say,guess)|i (think,guess,hope,reckon)|more like|rather|latest|at the (latest,earliest)|(yeah,yep,yes,ok,okay,sure) (yeah,yep)?|sometime|some time|around|about|by|not today|or",
  'реально|реалистично|наверное|наверно|видимо|скорее всего|скорей всего|возможно|может|может быть|думаю|надеюсь|ориентировочно|предварительно|примерно|где-то|ближе|только|теперь|теперь уже|уже|не раньше|не позднее|видимо|похоже|да|ага|ну|обещаю|честно|не сегодня|давай|давайте',
);

/** "Сегодня поставили", "today we shipped it": done, not promised. */
function tellsPast(words: readonly string[]): boolean {
  return words.some((word) => PAST.test(word) && !PAST_TOO.has(word));
}

const PAST =
  /^(?:[а-я]{3,}(?:л|ла|ло|ли|лся|лась|лось|лись)|[a-z]{3,}ed|was|were|did|went|came|got|yesterday|вчера)$/u;
const PAST_TOO = new Set(
  'файл отдел канал журнал материал сигнал портал раздел терминал персонал филиал зал подвал угол узел понял поняла поняли принял приняла приняли взял взяла взяли если были пол стол мол need speed feed understood noted agreed received'.split(
    ' ',
  ),
);
/** "до 15:00, обед с 12 до 12:30" tells when something is open. */
const HOURS = /(?:^| )(?:с|до|from|till|until) \d{1,2}(?: : \d\d)?.{0,200} (?:до|to|till|until) \d/u;

/** Index of the first deed that is promised and not denied: "I won't get to it this week, I'll read it on Monday". */
function deedIn(words: readonly string[], rules: MoveRules): number {
  for (let at = rules.promises.find(words); at >= 0; at = rules.promises.find(words, at + 1))
    if (!isNegated(words, at) && !isOfOthers(words, at)) return at;
  return -1;
}

/**
 * "They can have it", "the tuner will do it in the dock": what others will do is no promise of the writer, nor is what was
 * hoped for: "I was hoping to get it".
 */
export function isOfOthers(words: readonly string[], at: number): boolean {
  if (MEANT.endAt(words, at) >= 0 && WAS.endAt(words, at - 1) >= 0) return true;
  if (MODAL.endAt(words, at) < 0) return false;
  let before = at - 1;
  while (before >= 0 && BESIDE_MODAL.endAt(words, before) > 0) before--;
  const subject = words[before];
  if (!isWord(subject) || OWN_SUBJECT.endAt(words, before) > 0) return false;
  // "One of my lads will drop it round": the writer sees to it.
  return !words.slice(Math.max(0, before - 4), before + 1).some((word) => OURS.endAt([word], 0) > 0);
}

const MEANT = wordsLike(/^(?:hoping|expecting|planning|trying|intending|going)$/);
const WAS = wordsLike(/^(?:was|were|been|rather|really)$/);
const MODAL = wordsLike(/^(?:will|shall|gonna|going|can)$/);
/** What may stand between the subject and its verb. */
const BESIDE_MODAL = wordsLike(
  /^(?:am|is|are|was|were|'m|be|been|also|then|just|now|still|probably|definitely|certainly|hopefully|only|always|never|actually|both|all|really)$/,
);
/** After these the writer speaks of himself, or a new clause begins that leaves out who. */
const OWN_SUBJECT = wordsLike(
  /^(?:i|i'm|im|we|we're|me|myself|and|but|or|so|then|yes|yep|yeah|yup|ok|okay|sure|fine|great|perfect|thanks|cheers|ta|hi|hey|hello|sorry|course|problem|worries|noted|right|cool|hope|think|guess|reckon|if|as|soon|someone|somebody|one|\p{Script=Cyrillic}+)$/u,
);
const OURS = wordsLike(/^(?:my|our|ours|mine|us|team|colleague|assistant)$/);

/** "It is being moved today, I can run it tomorrow": the date of the promise's own clause, else one of the sentence. */
function dueOfDeed(words: readonly string[], deed: number, due: DueContext): LocalDate | null {
  const opens = words.findLastIndex((word, at) => at < deed && OPENS_CLAUSE.has(word));
  const ends = words.findIndex((word, at) => at > deed && OPENS_CLAUSE.has(word));
  const clause = deed >= 0 && ends > 0 ? dueDateIn(partOf(words, opens + 1, ends), 'promise', due) : null;
  const own = clause ?? (opens > 0 ? dueDateIn(partOf(words, opens + 1), 'promise', due) : null);
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
    else if (words[at + 1] === ',' && at < 2 && tongue.moves.dateWords.endAt(words, at) < 0) at += 2;
    else break;
  }
  return at;
}
