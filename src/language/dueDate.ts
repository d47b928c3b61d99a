// The date by which an ask wants its answer, or a promise will be kept: relative to the message's own day.
// The date of an event that is only mentioned is none, so most forms count only after a word such as "by".

import { casual as englishChrono } from 'chrono-node/en';
import { casual as russianChrono } from 'chrono-node/ru';
import type { LocalDate } from '../domain/ask';
import { dateOfDay, localDate, localDay, offsetAt } from '../domain/zones';
import { phrases, wordsLike } from './phrases';
import { countWords, isWord } from './words';

export interface DueContext {
  /** When the message was sent, epoch ms. */
  readonly at: number;
  /** IANA zone of the user. */
  readonly zone: string;
  readonly language: 'en' | 'ru' | 'other';
}

/**
 * How much of a date counts: of a `promise` any, of an `ask` those that say by when, of a `question` only those after a
 * word such as "by", of a sentence `beside` an ask only those that plainly are its deadline, and of one `after` it those
 * it begins with as well.
 */
export type DueSource = 'promise' | 'ask' | 'question' | 'beside' | 'after';

const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    "воскресень(е,я,ю,ем)|sunday|sundays|sun|вс|воскресн*|sunday's",
    "понедельник*|monday|mondays|mon|пн|monday's",
    "вторник*|tuesday|tuesdays|tue|tues|вт|tuesday's",
    "сред(а,у,ы,е)|wednesday|wednesdays|wed|weds|ср|wednesday's",
    "четверг*|thursday|thursdays|thu|thur|thurs|чт|thursday's",
    "пятниц*|friday|fridays|fri|пт|пятничн*|friday's",
    "суббот*|saturday|saturdays|sat|сб|saturday's",
  ].flatMap((forms, day) => expand(forms).map((form): [string, number] => [form, day])),
);

function expand(forms: string): string[] {
  return forms.split('|').flatMap((form) => {
    const group = /^([^(]*)\((.*)\)$/.exec(form);
    if (group) return (group[2] ?? '').split(',').map((ending) => (group[1] ?? '') + ending);
    if (!form.endsWith('*')) return [form];
    const stem = form.slice(0, -1);
    return ['', 'а', 'у', 'ом', 'е', 'ы', 'ой', 'и', 'ю', 'ам', 'ого', 'ому', 'ым', 'ую', 'ый', 'ая'].map(
      (ending) => stem + ending,
    );
  });
}

const MONTHS: readonly (readonly [string, number])[] = [
  'янв|jan',
  'фев|feb',
  'мар|mar',
  'апр|apr',
  'ма|may',
  'июн|jun',
  'июл|jul',
  'авг|aug',
  'сен|sep',
  'окт|oct',
  'ноя|nov',
  'дек|dec',
].flatMap((forms, month) => forms.split('|').map((form): [string, number] => [form, month]));

/** A month is told from most other words by its first two letters. */
const MONTH_BEGINNINGS: ReadonlySet<string> = new Set(MONTHS.map(([form]) => form.slice(0, 2)));

function monthOf(word: string | undefined): number {
  if (word === undefined || !MONTH_BEGINNINGS.has(word.slice(0, 2))) return -1;
  if (word === 'may' || word === 'мая' || word === 'май' || word === 'маю') return 4;
  if (/^ма[йяю]/.test(word)) return -1;
  const found = MONTHS.find(([form]) => form.length > 2 && word.startsWith(form));
  if (!found) return -1;
  return /^(?:янв(?:ар\p{L}{1,2})?|февр?(?:ал\p{L}{1,2})?|мар(?:т\p{L}{0,2})?|апр(?:ел\p{L}{1,2})?|ию[нл]\p{L}{0,2}|авг(?:уст\p{L}{0,2})?|сент?(?:ябр\p{L}{1,2})?|окт(?:ябр\p{L}{1,2})?|ноя(?:бр\p{L}{1,2})?|дек(?:абр\p{L}{1,2})?)$/u.test(
    word,
  ) ||
    /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/.test(
      word,
    )
    ? found[1]
    : -1;
}

/** Words before a date that make it a deadline. */
const MARKERS = phrases(
  'by|before|no later than|not later than|latest by|at the latest by|until latest|due|due on|due by|deadline|deadline is|deadline :|prior to|ahead of|up until|not after|within|by the latest on|for (tomorrow,today,monday,tuesday,wednesday,thursday,friday) (morning,noon,evening,latest,please|at)|до|к|ко|не позднее|не позже|не позднее чем|крайний срок|срок|дедлайн|максимум|максимум до|самое позднее|в срок до|успеть до|in time for',
);
/** After these "until Monday" tells how long something is kept, not by when it is wanted. */
const KEEPING =
  /^(?:borrow|lend|keep|use|valid|open|closed|stay|hold|book|reserve|away|out|взять|одолжить|держатся|держится|действует|действительн\p{L}*|открыт\p{L}*|закрыт\p{L}*|отпуск\p{L}*|занять|подержать|включительно)$/u;
const NEED = phrases(
  "deadline's|it's due",
  '(if,where) poss|(need,needs,needed,must,latest,deadline,due,asap|ideal,ideally|perfect|great|please|pls|would be|soon enough|in good time|want|expect|have to|preferably|urgent|otherwise)|(нужно,надо,нужен,нужна,нужны|срок,срока|дедлайн|крайний|желательно|лучше|идеально|хорошо бы|успеть|обязательно|необходимо|жду|ждем|иначе|край|срочно|пожалуйста|хотелось бы)|(должен,должна,должно,должны) быть|(сдаю,сдаем,отдаю)',
);
const WISH = wordsLike(
  /^(?:like|hope|hoping|plan|planning|хочу|хотим|хотел|хотела|хотели|планируем|планирую)$/u,
);

interface Candidate {
  readonly day: number;
  readonly at: number;
  readonly end: number;
  /** "today", "tomorrow", "in the evening": near enough to be a date by which without a marker. */
  readonly isNear: boolean;
  /** "Friday by noon": its hour is marked. */
  readonly hasMarkedHour?: boolean;
}

/** Broken mail claims to be of any time; counting days from one that is out of a `Date`'s reach would throw. Epoch ms. */
const LATEST = Date.UTC(9000, 0, 1);

/** The date by which, in the user's zone; null when the words state none. */
export function dueDateIn(
  words: readonly string[],
  source: DueSource,
  context: DueContext,
): LocalDate | null {
  if (!(Math.abs(context.at) < LATEST)) return null;
  const dates = datesIn(words, context);
  const merged = dates.length === 0 ? NO_DATES : withoutHours(merge(dates, words), words);
  const marked = dates.length === 0 ? NO_DATES : merged.filter((each) => isMarked(words, each));
  if (source === 'beside' || source === 'after') {
    const opening = merged[0];
    if (source === 'after' && opening && opensWith(words, opening, marked.includes(opening)))
      return dateText(opening);
    const held = HELD.find(words);
    if (held >= 0) return dateText(merged.find((each) => each.at > held));
    if (!NEED.occursIn(words) || WISH.occursIn(words)) return null;
    const last = merged.find((each) => AT_LATEST.endAt(words, each.end) > 0);
    if (last) return dateText(last);
    const enough = merged.find((each) => ENOUGH.endAt(words, each.end) > 0);
    if (enough) return dateText(enough);
    const bare = countWords(words) <= FRAGMENT && LATEST_BY.occursIn(words) ? merged[0] : undefined;
    return dateText(marked[0] ?? bare) ?? byChrono(words, source, context);
  }
  if (source === 'question') return dateText(marked[0]) ?? byChrono(words, source, context);
  if (source === 'promise') {
    const chosen = marked.at(-1) ?? merged.find((each) => !isKeeping(words, each)) ?? null;
    return dateText(chosen) ?? byChrono(words, source, context);
  }
  const near = merged.find((each) => each.isNear && !isMarkedEvent(words, each));
  const handed = merged.find((each) => isHandedOver(words, each));
  return dateText(marked[0] ?? near ?? handed) ?? byChrono(words, source, context);
}

/** "Завтра к 9, у меня разговор", "By Friday, they are closed after that": a sentence that begins with a date and goes on after a comma. */
function opensWith(words: readonly string[], { at, end, day }: Candidate, isMarked: boolean): boolean {
  const first = words.findIndex(isWord);
  const before = first < 0 ? -1 : MARKERS.endAt(words, first);
  if (first < 0 || (at !== first && before !== at && !isMarked) || at > first + 3) return false;
  const next = words[end] ?? '.';
  const isHour = HOUR_GLUE.test(next) && /^\d/.test(words[end + 1] ?? '');
  const isWish = ENOUGH.endAt(words, end) > 0 || WISHED.endAt(words, end) > 0;
  const isCut = !isWord(next) || isHour || isWish;
  return (
    isCut &&
    Number.isFinite(day) &&
    (isMarked || isHour || isWish || countWords(words, end) <= MOST_AFTER_DAY)
  );
}

const MOST_AFTER_DAY = 2;
/** "Friday lunchtime at the very latest, please", "friday if poss", "в пятницу, если успеете". */
const WISHED = phrases(
  'please|pls|plz|latest|at (the)? ?(very) latest|if (poss,possible,you can,you could,at all)|ideally|max|tops|would|will do|is plenty|at the earliest|(is,as) the deadline',
  'пожалуйста|плиз|максимум|край|крайний|крайний срок|последний срок|если (можно,успеешь,успеете,получится,можешь,можете)|по возможности|самое позднее|было бы|хватит|достаточно|устроит',
);

/** What is kept for the asker until then is lost after: "the slot is held until Friday". */
const HELD = phrases(
  '(holding,hold,keeping,holds,held,reserved|reserving) (the,our,a,an,this,it,your,us) ?_ ?_ (until,till)|(slot,offer,quote,price,discount,booking,reservation,option,room,rate,deal|they|it|the quote|the offer) ... (hold,holds,held,expires,expire,ends,keep,keeping|is valid|is good|runs out|closes) ... (until,till,on)|(слот,цену,цена,скидк*,бронь,предложение,место,места,счет,вариант|окно) ... (держат,держит,держим,действует,действительн*|действует|сгорает|истекает) ... (до)?',
);

/** A sentence of so few words after an ask is its deadline: "Monday noon latest." */
const FRAGMENT = 8;
const LATEST_BY = phrases(
  "deadline's|deadline was|it's due",
  '(needed,wanted) (on,monday,tuesday,wednesday,thursday,friday)|(i,we) need (it,them,this,that) (on,monday,tuesday,wednesday,thursday,friday)|(нужен,нужна,нужно,нужны) ?(мне,нам,будет) (в,во)|(latest,deadline,asap,please,ideally,tops)|(if,where) (poss,possible)|(должен,должна,должно,должны) быть (у меня,у нас,готов*|на столе)|(сдаю,сдаем,отдаю,отправляю) _|(крайний срок|дедлайн|край|последний срок)',
);

const AT_LATEST = phrases('at the (very)? latest|latest|крайний срок|самое позднее');

/** "Monday would be soon enough": the date itself is the deadline. */
const ENOUGH = phrases(
  "(would,will,is,'s) (be)? (soon enough,early enough,enough,fine,ok,okay,perfect,ideal,great,plenty)|(было бы|будет|вполне)? (достаточно,хватит,подойдет,идеально|в самый раз)",
);

/** "On 31 December we work until 14:00": an hour beside another day is not of today. */
function withoutHours(dates: readonly Candidate[], words: readonly string[]): readonly Candidate[] {
  const days = dates.filter((each) => !isBareHour(words, each));
  return days.length > 0 ? days : dates;
}

/** "до 14:00", "by 3pm" */
function isBareHour(words: readonly string[], each: Candidate): boolean {
  return (
    each.end - each.at === 2 &&
    /^(?:by|before|до|к)$/.test(words[each.at] ?? '') &&
    /^\d/.test(words[each.at + 1] ?? '')
  );
}

/**
 * Whether the words name any time by the day, be it a date by which or not. Cheaper than to work the date out: it is
 * asked of every sentence.
 */
export function namesDate(words: readonly string[], context: DueContext): boolean {
  if (!(Math.abs(context.at) < LATEST)) return false;
  return WEEKS.occursIn(words) || datesIn(words, context).some((each) => !isKeeping(words, each));
}

const WEEKS = phrases(
  '(this,next,last,the following,same) (week,weekend,fortnight)|(in,within,after) (a,an,one,two,three,four,five,six,ten,few,some|a (few,couple)|a couple of) (day,days,week,weeks,fortnight)|(эту,этой,следующую,следующей,прошлую,прошлой,той,ту) недел*|на (неделе,недели,выходных,выходные)|через (пару,два,две,три,четыре,пять,несколько)? (день,дня,дней,недел*)|(эти,ближайшие,следующие) выходные|за выходные',
);

const NO_DATES: readonly Candidate[] = [];

/** All that could be a date, in their order. */
function datesIn(words: readonly string[], context: DueContext): readonly Candidate[] {
  const mayHold = holdsDatePhrase(words);
  let at = mayHold ? 0 : OPENERS.find(words);
  if (at < 0) return NO_DATES;
  const candidates: Candidate[] = [];
  for (; at >= 0 && at < words.length; at = mayHold ? at + 1 : OPENERS.find(words, at + 1)) {
    if (mayHold && !opensDate(words, at)) continue;
    const found = dateAt(words, at, todayOf(context), context);
    if (found) {
      candidates.push(found);
      at = found.end - 1;
    }
  }
  return candidates;
}

/** The day of the message that was last asked for: one message asks many times. */
let known = { at: Number.NaN, zone: '', today: 0 };

function todayOf({ at, zone }: DueContext): number {
  if (known.at !== at || known.zone !== zone) known = { at, zone, today: localDay(at, zone) };
  return known.today;
}

/** Words that a date may begin with. */
const OPENERS = wordsLike({
  test: (word) =>
    beginsWithDigit(word) || NEAR.has(word) || WEEKDAYS.has(word) || OPENING.has(word) || monthOf(word) >= 0,
});
const OPENING = new Set(['послезавтра', 'in', 'within', 'через', 'by', 'before', 'до', 'к']);

function dateText(candidate: Candidate | null | undefined): LocalDate | null {
  return candidate ? dateOfDay(candidate.day) : null;
}

/** "Wednesday 11th", "tomorrow by 3pm", "в пятницу, 13 ноября, до обеда": parts of one date. */
function merge(candidates: readonly Candidate[], words: readonly string[]): Candidate[] {
  const merged: Candidate[] = [];
  for (const each of candidates) {
    const last = merged.at(-1);
    const between = last ? words.slice(last.end, each.at) : [];
    const isHourBeside = last !== undefined && (isHourOnly(words, last) || isHourOnly(words, each));
    if (
      last &&
      between.length <= 2 &&
      between.every((word) => (isHourBeside ? HOUR_GLUE : DATE_GLUE).test(word))
    ) {
      // A day of the month is exact; a day named beats an hour that means today.
      const chosen = PRECISE(words, each)
        ? each
        : PRECISE(words, last) || last.end - last.at > 0
          ? last
          : each;
      const day = isHourOnly(words, last) && !isHourOnly(words, each) ? each.day : chosen.day;
      const hasMarkedHour =
        isHourOnly(words, each) && [...between, words[each.at] ?? ''].some((word) => MARKED_HOUR.test(word));
      merged[merged.length - 1] = { ...last, day, end: each.end, ...(hasMarkedHour && { hasMarkedHour }) };
    } else merged.push(each);
  }
  return merged;
}

const MARKED_HOUR = /^(?:by|before|до|к)$/;

/** What may stand between two parts of one date, and between a day and its hour. */
const DATE_GLUE = /^(?:,|\(|\)|the|-|–)$/u;
const HOUR_GLUE =
  /^(?:,|\(|\)|the|-|–|by|at|before|in|on|of|к|до|в|во|с|после|не|позднее|around|about|примерно)$/u;

const PRECISE = (words: readonly string[], each: Candidate) =>
  words.slice(each.at, each.end).some((word) => /^\d/.test(word)) && !isHourOnly(words, each);
const HOURS =
  /^(?:(?:\d{1,2}|(?:[01]?\d|2[0-3])[:.][0-5]\d)(?:am|pm)?|am|pm|noon|midday|lunch|lunchtime|tonight|eod|cob|close|afternoon|evening|morning|end|of|day|the|play|business|o'clock|обеда|обед|обеду|полудню|полудня|вечера|вечеру|вечером|утра|утром|утру|ночи|конца|конец|концу|дня|рабочего|часов|час|часа|часам|после|с|в|к|до|днем|by|before|at|in|this|late|later|first|thing|через|полчаса)$/u;
const isHourOnly = (words: readonly string[], each: Candidate) =>
  words.slice(each.at, each.end).every((word) => HOURS.test(word));

function isMarked(words: readonly string[], each: Candidate): boolean {
  if (isDayOfEvent(words, each.at) || each.hasMarkedHour === true) return true;
  for (let back = 1; back <= 5; back++) {
    const at = each.at - back;
    if (at < 0) break;
    const end = MARKERS.endAt(words, at);
    if (end >= 0 && end <= each.at && each.at - end <= 2) return !isKeeping(words, { ...each, at });
  }
  return (
    MARKERS.endAt(words, each.at) >= 0 && !isKeeping(words, each) && MARKERS.endAt(words, each.at) <= each.end
  );
}

/** "Before the board on Friday", "до совещания в пятницу": the day of what it is wanted for. */
function isDayOfEvent(words: readonly string[], at: number): boolean {
  if (!/^(?:on|at|в|во)$/.test(words[at - 1] ?? '')) return false;
  for (let back = at - 2; back >= Math.max(0, at - EVENT); back--) {
    const word = words[back] ?? '';
    if (BEFORE_EVENT.test(word)) return back < at - 2;
    if (!isWord(word)) return false;
  }
  return false;
}

const EVENT = 7;
const BEFORE_EVENT = /^(?:before|до|перед)$/;

function isKeeping(words: readonly string[], each: Candidate): boolean {
  return (
    words
      .slice(Math.max(0, each.at - 4, words.lastIndexOf(',', each.at - 1) + 1), each.at)
      .some((word) => KEEPING.test(word)) ||
    words[each.at - 1] === 'since' ||
    words[each.at - 1] === 'from'
  );
}

/** "The meeting tomorrow", "на завтра": the day of something else. */
function isMarkedEvent(words: readonly string[], each: Candidate): boolean {
  const before = words[each.at - 1] ?? '';
  return (
    /^(?:for|на|since|from|'s|until|till|с|of|за|yesterday)$/u.test(before) ||
    /^(?:meeting|call|audit|visit|workshop|training|lunch|встреч\p{L}*|совещани\p{L}*|созвон\p{L}*|аудит\p{L}*)$/u.test(
      before,
    ) ||
    words[each.end] === "'s" ||
    /^(?:'s|meeting|call|audit|shift)$/.test(words[each.end] ?? '')
  );
}

/** "Send it on Friday": the thing itself is wanted on that day. */
function isHandedOver(words: readonly string[], each: Candidate): boolean {
  const before = words[each.at - 1] ?? '';
  const beforeThat = words[each.at - 2] ?? '';
  return (
    (/^(?:on|в|во)$/.test(before) &&
      /^(?:it|them|this|that|me|over|back|его|ее|их|мне|это)$/.test(beforeThat)) ||
    SHOWN.occursIn(words, each.end)
  );
}

/** "In the morning on Thursday I present it": the day on which the asker makes use of what is asked for. */
const SHOWN = phrases(
  "(i,we) (present,show,submit,hand,report) (it,them|the,to|in)|(i'm,we're) (presenting,showing,submitting,reporting) _",
  'зачитаю|зачитываю|доложу|докладываю|представляю|защищаю|презентую|отчитываюсь|сдаю|сдаем|подаю|подаем|показываю|покажу',
);

function dateAt(words: readonly string[], at: number, today: number, context: DueContext): Candidate | null {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const found = (day: number, length: number, isNear = false): Candidate => ({
    day,
    at,
    end: at + length,
    isNear,
  });
  const near = NEAR.get(word);
  if (near !== undefined) {
    if (word === 'day' && !(next === 'after' && words[at + 2] === 'tomorrow')) return null;
    return found(today + near, word === 'day' ? 3 : 1, true);
  }
  if (word === 'послезавтра') return found(today + 2, 1, true);

  const isNumber = beginsWithDigit(word);
  const numeric = isNumber ? numericDate(word, today, context) : null;
  if (numeric !== null) return found(numeric, 1);
  const dayNumber = isNumber && /^(\d{1,2})(?:st|nd|rd|th|-?го|-?е|-?му|-?ого)?$/u.exec(word);
  if (dayNumber) {
    const number = Number(dayNumber[1]);
    const skip = next === 'of' ? 2 : 1;
    const month = monthOf(words[at + skip]);
    if (number >= 1 && number <= 31 && month >= 0)
      return found(nextDate(number, month, today, words[at + skip + 1]), skip + 1);
    if (number >= 1 && number <= 31 && /\D/.test(word)) return found(nextDayOfMonth(number, today), 1);
    if (number >= 1 && number <= 31 && /^(?:числа|числу|число)$/.test(next))
      return found(nextDayOfMonth(number, today), 2);
  }
  const month = monthOf(word);
  if (month >= 0) {
    const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(next === 'the' ? (words[at + 2] ?? '') : next);
    if (day && Number(day[1]) <= 31) return found(nextDate(Number(day[1]), month, today, words[at + 2]), 2);
  }
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined && !(word === 'sun' || word === 'sat' || word === 'mon' || word === 'wed'))
    return found(weekdayDate(words, at, weekday, today), 1);
  return phraseDate(words, at, today);
}

function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const NEAR: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['tmrw', 1],
  ['tomorow', 1],
  ['tmr', 1],
  ['2moro', 1],
  ['day', 2],
  ['сегодня', 0],
  ['седня', 0],
  ['завтра', 1],
  ['завтро', 1],
  ['завтрашнему', 1],
  ['завтрашнего', 1],
  ['сегодняшнего', 0],
]);

function weekdayDate(words: readonly string[], at: number, weekday: number, today: number): number {
  const dow = (((today + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  const before = [words[at - 1] ?? '', words[at - 2] ?? '', words[at - 3] ?? ''];
  const ahead = (weekday - dow + 7) % 7;
  const isNext = before[0] === 'next' || /^следующ/.test(before[0] ?? '');
  const isAfterNextWeek =
    words.some((word, i) => word === 'next' && words[i + 1] === 'week') ||
    words.some((word, i) => /^следующ/.test(word) && /^недел/.test(words[i + 1] ?? ''));
  const mondayAhead = (8 - dow) % 7 || 7;
  if (isNext || isAfterNextWeek) return today + mondayAhead + ((weekday + 6) % 7);
  if (ahead > 0) return today + ahead;
  return before.some((word) => /^(?:by|this|до|к|эт\p{L}+|before)$/u.test(word)) ? today : today + 7;
}

function numericDate(word: string, today: number, context: DueContext): number | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word);
  if (iso) {
    const isDate = Number(iso[2]) >= 1 && Number(iso[2]) <= 12 && Number(iso[3]) >= 1 && Number(iso[3]) <= 31;
    return isDate ? dayOf(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])) : null;
  }
  const parts = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{2}|\d{4}))?$/.exec(word);
  if (!parts) return null;
  const isDotted = word.includes('.');
  let day = Number(parts[1]);
  let month = Number(parts[2]);
  if (
    !isDotted &&
    (month > 12 || (day <= 12 && context.language === 'en' && context.zone.startsWith('America/')))
  )
    [day, month] = [month, day];
  if (isDotted && context.language === 'en' && parts[3] === undefined) return null;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (isDotted && parts[3] === undefined && (parts[2] ?? '').length < 2) return null;
  return nextDate(day, month - 1, today, parts[3]);
}

function dayOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month, day) / 86_400_000);
}

/** The day and month nearest to the message, rather ahead than behind: in December "20 January" is next year's. */
function nextDate(day: number, month: number, today: number, yearWord: string | undefined): number {
  const year = new Date(today * 86_400_000).getUTCFullYear();
  const stated = /^(?:20)?(\d{2})$/.exec(yearWord ?? '');
  if (
    stated &&
    ((yearWord ?? '').length === 4 ||
      ((yearWord ?? '').length === 2 && Math.abs(Number(stated[1]) - (year % 100)) <= 1))
  )
    return dayOf(2000 + Number(stated[1]), month, day);
  const candidate = dayOf(year, month, day);
  return candidate < today - 60 ? dayOf(year + 1, month, day) : candidate;
}

function nextDayOfMonth(day: number, today: number): number {
  const date = new Date(today * 86_400_000);
  const offset = day >= date.getUTCDate() ? 0 : 1;
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + offset, day);
}

const END_OF_WEEK = phrases(
  "(end,конец,конца,концу) (of)? (the)? (this)? (work)? (week,недели)|(end,конец,конца,концу) (этой|рабочей|текущей) недели|eow|week's end",
);
const END_OF_NEXT_WEEK = phrases('(end,конец,конца,концу) (of)? (the)? (next|следующей) (week,недели)');
const END_OF_MONTH = phrases(
  '(end,конец,конца,концу) (of)? (the)? (this|этого|текущего)? (month,месяца)|eom|month end',
);
const END_OF_DAY = phrases(
  '(end,close) of (the)? (day,business,play|working day)|eod|cob|eob|noon|midday|lunch|lunchtime|this (afternoon,evening,morning)|(later|after lunch|in the (afternoon,evening))|(конца,концу,конце) (рабочего)? дня|(обеда,обеду,обед|полудня,полудню|вечера,вечеру,вечером|утра,утру,утром)|(in|within) (a|an|half an|one|two|2|the next)? (hour,hours|minutes)|(in|within) (5|10|15|20|30|five|ten) (minutes,mins|min)|через (час,полчаса|пару часов|два часа|2 часа|минут*|5 минут|10 минут|15 минут|20 минут|30 минут)|в течение (дня|часа)',
);

function opensDate(words: readonly string[], at: number): boolean {
  return (
    OPENERS.endAt(words, at) >= 0 ||
    END_OF_DAY.endAt(words, at) >= 0 ||
    END_OF_WEEK.endAt(words, at) >= 0 ||
    END_OF_MONTH.endAt(words, at) >= 0 ||
    END_OF_NEXT_WEEK.endAt(words, at) >= 0
  );
}

function holdsDatePhrase(words: readonly string[]): boolean {
  return (
    END_OF_DAY.occursIn(words) ||
    END_OF_WEEK.occursIn(words) ||
    END_OF_MONTH.occursIn(words) ||
    END_OF_NEXT_WEEK.occursIn(words)
  );
}

function phraseDate(words: readonly string[], at: number, today: number): Candidate | null {
  const dow = (((today + 4) % 7) + 7) % 7;
  const friday = dow === 6 ? today + 6 : dow === 0 ? today + 5 : today + (5 - dow);
  const found = (day: number, end: number, isNear = false): Candidate => ({ day, at, end, isNear });
  const nextWeek = END_OF_NEXT_WEEK.endAt(words, at);
  if (nextWeek > at) return found(friday + 7, nextWeek);
  const week = END_OF_WEEK.endAt(words, at);
  if (week > at) return found(friday, week);
  const month = END_OF_MONTH.endAt(words, at);
  if (month > at) {
    const date = new Date(today * 86_400_000);
    return found(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, 0), month);
  }
  const day = END_OF_DAY.endAt(words, at);
  if (day > at) return found(today, day, true);
  const isAfter = SPANS.has(words[at] ?? '');
  const amount = isAfter ? amountOf(words[at + 1]) : 0;
  if (isAfter && (amount > 0 || /^(?:неделю|день)$/.test(words[at + 1] ?? ''))) {
    const unit = amount > 0 ? (words[at + 2] ?? '') : (words[at + 1] ?? '');
    const count = amount > 0 ? amount : 1;
    if (/^(?:days?|дня|дней|день)$/.test(unit)) return found(today + count, at + 3);
    if (/^(?:weeks?|недел[юиь]\p{L}*|недель)$/u.test(unit)) return found(today + 7 * count, at + 3);
  }
  // "by 3pm", "до 18:00": an hour of today.
  const hour = words[at + 1] ?? '';
  if (beginsWithDigit(hour) && BY_HOUR.has(words[at] ?? '')) {
    const unit = words[at + 2] ?? '';
    if (
      /^\d{1,2}:\d{2}$/.test(hour) ||
      /^\d{1,2}(?:am|pm)$/.test(hour) ||
      (/^\d{1,2}$/.test(hour) && /^(?:am|pm|o'clock|часов|часам|ч|утра|вечера|дня)$/.test(unit))
    )
      return found(today, at + 2, true);
  }
  return null;
}

const SPANS = new Set(['in', 'within', 'через']);
const BY_HOUR = new Set(['by', 'before', 'до', 'к']);

const AMOUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['один', 1],
  ['два', 2],
  ['две', 2],
  ['три', 3],
  ['четыре', 4],
  ['пять', 5],
  ['пару', 2],
  ['couple', 2],
]);

function amountOf(word: string | undefined): number {
  if (word === undefined) return 0;
  return /^\d{1,2}$/.test(word) ? Number(word) : (AMOUNTS.get(word) ?? 0);
}

/** What the layer above has no form for: read by chrono, only when a deadline word stands before it. */
function byChrono(words: readonly string[], source: DueSource, context: DueContext): LocalDate | null {
  if (context.language === 'other' || !RARE.occursIn(words)) return null;
  const marker = MARKERS.find(words);
  if (source !== 'promise' && marker < 0) return null;
  const chrono = context.language === 'ru' ? russianChrono : englishChrono;
  const text = words
    .slice(Math.max(0, marker))
    .filter((word) => isWord(word))
    .join(' ')
    .slice(0, 200);
  const reference = { instant: new Date(context.at), timezone: offsetAt(context.at, context.zone) / 60_000 };
  const date = chrono.parseDate(text, reference, { forwardDate: true });
  return date ? localDate(date.getTime(), context.zone) : null;
}

const RARE = wordsLike(/^(?:fortnight|weeks?|weekend|days?|выходн\p{L}+|недел\p{L}+|дня|дней|сут\p{L}+)$/u);
