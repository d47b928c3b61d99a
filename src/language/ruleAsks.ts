// Asks found by rules, sentence by sentence. Which words ask is said by the lists of each language;
// here is only the order in which they are looked at.

import type { AskKind, AskSpan } from '../domain/ask';
import type { AskRules } from './AskRules';
import type { DetectOptions } from './detect';
import { englishAsks } from './english/askRules';
import { phrases } from './phrases';
import { russianAsks } from './russian/askRules';
import type { Sentence } from './sentences';
import {
  FOUND_OUT,
  holdsPromise,
  isInstruction,
  isOwnDeed,
  isOwnPromise,
  isReport,
  isSelfAnswered,
  scriptOf,
} from './tellings';
import { type WordedSentence, wordedSentences } from './wordedSentences';
import { countWords, isWord, partOf, wordsOf } from './words';

const LONGEST_QUOTE = 300;
/** Below this a sentence is not worth showing to anybody. */
const LEAST = 0.3;

export interface Found {
  readonly kind: AskKind;
  readonly probability: number;
}

/** All asks that the rules find in a text; spans are exact substrings of at most 300 characters. */
export function findAsksByRules(text: string, options: DetectOptions): AskSpan[] {
  return ruledAsks(wordedSentences(text), options);
}

/** The same of sentences that are cut already. */
export function ruledAsks(all: readonly WordedSentence[], options: DetectOptions): AskSpan[] {
  const found: AskSpan[] = [];
  for (const [index, sentence] of all.entries()) {
    if (sentence.isPasted) continue;
    const ask = askIn(sentence.words, options);
    if (isSelfAnswered(sentence, all[index + 1])) continue;
    if (ask && ask.probability >= LEAST) found.push({ ...quoteOf(sentence, options.names), ...ask });
  }
  return found;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The sentence without the greeting it begins with; of a very long one the end. */
export function quoteOf(
  sentence: Sentence & { readonly words?: readonly string[] },
  names: ReadonlySet<string> = NOBODY,
): { quote: string; start: number } {
  const { text, start } = withoutCall(sentence, names);
  if (text.length <= LONGEST_QUOTE) return { quote: text, start };
  let from = text.length - LONGEST_QUOTE;
  const space = text.indexOf(' ', from);
  if (space > 0 && space < text.length - 40) from = space + 1;
  if (/[\uDC00-\uDFFF]/.test(text.charAt(from))) from++;
  return { quote: text.slice(from), start: start + from };
}

/** What may call somebody at the head of a sentence: "Hi Ann,", "Анна Сергеевна,", "народ,". */
const CALL = /^[^\s,!?.:][^,!?.:\n]{0,40},\s+(?=\S)/u;

/** A greeting tells nothing of what is asked. */
function withoutCall(
  { text, start, words: known }: Sentence & { readonly words?: readonly string[] },
  names: ReadonlySet<string>,
): Sentence {
  const call = CALL.exec(text)?.[0];
  if (call === undefined) return { text, start };
  const words = (known ? known.slice(0, known.indexOf(',')) : wordsOf(call)).filter(isWord);
  if (words.length === 0 || words.length > 5 || !greets(words, names)) return { text, start };
  const rest = text.slice(call.length);
  return countWords(wordsOf(rest.slice(0, 60))) < 2
    ? { text, start }
    : { text: rest, start: start + call.length };
}

/** A greeting, with or without a name; a name alone says who of a group is asked and stays. */
function greets(words: readonly string[], names: ReadonlySet<string>): boolean {
  let at = 0;
  let isGreeting = false;
  while (at < words.length) {
    const greeted = Math.max(englishAsks.greetings.endAt(words, at), russianAsks.greetings.endAt(words, at));
    if (greeted > at) {
      at = greeted;
      isGreeting = true;
    } else if (names.has(words[at] ?? '')) at++;
    else return false;
  }
  return isGreeting;
}

export function askIn(words: readonly string[], options: DetectOptions): Found | null {
  if (options.language !== 'other') {
    const rules = options.language === 'ru' ? russianAsks : englishAsks;
    const main = judgeSentence(words, rules, options);
    // People mix: an English sentence in a Russian message is read as English.
    const isMixed = main === null && scriptOf(words) !== options.language;
    return isMixed
      ? judgeSentence(words, options.language === 'ru' ? englishAsks : russianAsks, options)
      : main;
  }
  return words.includes('?') && isMoreThanOneWord(words) ? { kind: 'question', probability: 0.5 } : null;
}

/** Scripts without spaces have one long word. */
function isMoreThanOneWord(words: readonly string[]): boolean {
  return countWords(words) > 1 || words.some((word) => word.length > 3 && word > '\u0E00');
}

/** Whether the rules know the sentence for one that looks like an ask and is none: courtesy, rhetoric, small talk, report. */
export function isLookAlike(words: readonly string[]): boolean {
  const rules = scriptOf(words) === 'ru' ? russianAsks : englishAsks;
  return (
    rules.politeClosings.occursIn(words, 0) ||
    rules.rhetorical.occursIn(words, 0) ||
    rules.social.occursIn(words, 0) ||
    OF_ANOTHER.occursIn(words) ||
    (lastMark(words) !== '?' &&
      (rules.reported.occursIn(words, 0) ||
        isOwnPromise(words) ||
        isOwnDeed(words) ||
        holdsPromise(words) ||
        isInstruction(words) ||
        isReport(words) ||
        FOUND_OUT.occursIn(words)))
  );
}

/** "A customer asks: where is my parcel?": the question is another's, told of. */
const OF_ANOTHER = phrases(
  '(customer,customers,client,clients,user,users,guest,patient,tenant,buyer,he,she,they,people,everybody,everyone,somebody,someone) (asks,ask,asked,keeps asking,keep asking,says,wonders,wrote,writes) (:,",“)',
  '(клиент,клиентка,клиенты,заказчик,заказчица,пользователь,пользователи,пациент,пациентка,жилец,гость,покупатель,он,она,они,все,люди) (спрашивает,спрашивают,спросил,спросила,спросили,пишет,пишут,говорит,говорят) (:,«,")',
);

/** "Ann: the list by Friday", "Иван — прислать отчёт". */
function taskFor(words: readonly string[], rules: AskRules, options: DetectOptions): Found | null {
  const from = taskFrom(words, options);
  let at = from;
  while (
    at < from + 4 &&
    (options.names.has(words[at] ?? '') ||
      (at > from && PATRONYMIC.test(words[at] ?? '')) ||
      (at > from && /^(?:,|и|and|\+|&|\/)$/.test(words[at] ?? '')))
  )
    at++;
  if (at === from || !rules.isTaskStart(words, at) || lastMark(words) === '?') return null;
  const hasEnough = countWords(words, at) >= 2;
  return hasEnough ? { kind: 'action', probability: 0.7 } : null;
}

/** "Ольга Николаевна — список": who is shown by name and family name may be called so. */
const PATRONYMIC = /^[а-я]{3,}(?:ович|евич|ич|овна|евна|ична|инична)$/u;

/** Where the name of a task may stand: at the head, or after "2. Leaflets:". */
function taskFrom(words: readonly string[], { names }: DetectOptions): number {
  if (names.has(words[0] ?? '')) return 0;
  const colon = words.indexOf(':');
  return colon > 0 && colon <= LONGEST_HEADING ? colon + 1 : 0;
}

const LONGEST_HEADING = 6;

function judgeSentence(words: readonly string[], rules: AskRules, options: DetectOptions): Found | null {
  const count = countWords(words);
  if (count === 0) return null;
  const end = lastMark(words);
  const isQuestion = end === '?';
  const core = coreOf(words, rules, options);
  if (core >= words.length) return isQuestion && count <= 3 ? { kind: 'question', probability: 0.35 } : null;
  if (!isQuestion && FOUND_OUT.occursIn(words)) return null;
  const task = taskFor(words, rules, options);
  if (task) return task;
  if (isQuotation(words, core) || OF_ANOTHER.occursIn(words)) return null;

  const strong = strongAsk(words, core, rules, isQuestion);
  if (holdsClosing(words, rules)) {
    if (strong && strong.probability > 0.85 && asksBeforeClosing(words, core, rules))
      return { ...strong, probability: 0.85 };
    return strong && strong.probability > 0.9 && !endsBefore(words, rules)
      ? { ...strong, probability: 0.55 }
      : null;
  }
  if (
    isQuestion &&
    (rules.rhetorical.endAt(words, core) > core || exclaims(words, core)) &&
    !rules.please.occursIn(words, 0)
  )
    return { kind: 'question', probability: 0.15 };
  const needs =
    (rules.needsAtHead.endAt(words, core) >= 0 && isWord(words[core + 1])) ||
    rules.needs.occursIn(words, core);
  const rhetorical = rhetoricIn(words, rules);
  if (
    rhetorical >= 0 &&
    !(needs && !isQuestion && rhetorical > core + 3) &&
    !endsQuestion(words, core, rhetorical, rules) &&
    (!strong || strong.kind === 'question' || count < 5 || rules.requests.find(words, core) === rhetorical)
  ) {
    return isQuestion ? { kind: 'question', probability: 0.15 } : null;
  }
  if (rules.social.occursIn(words, 0) && count < 9 && strong?.kind !== 'action') return null;
  if (!isQuestion && rules.reported.occursIn(words, 0) && (!strong || strong.probability < 0.85)) return null;
  if (strong) return strong.probability < 0.85 && !isQuestion && isOwnPromise(words) ? null : strong;
  if (isQuestion) return plainQuestion(words, core, rules, count);
  if (needs && !rules.notNeeds.occursIn(words, 0) && !holdsPromise(words))
    return {
      kind: 'action',
      probability: FROM_YOU.occursIn(words) || OF_MINE.endAt(words, core) > 0 ? 0.85 : 0.72,
    };
  return unmarkedQuestion(words, core, rules, options, count);
}

/** "Did you see the queue?!": a question that is called out wonders at what both have seen. */
function exclaims(words: readonly string[], core: number): boolean {
  const mark = words.lastIndexOf('?');
  if (words[mark + 1] === '!' || words[mark - 1] === '!') return SEEN.endAt(words, core) > 0;
  return words[mark - 1] === '?' && THEIR_WAYS.endAt(words, core) > 0;
}

/** "Where does he put it??" */
const THEIR_WAYS = phrases(
  '(what,where,how,why) (do,does) (he,she,they) _|what (is,are) (he,she,they) _|what (he,she,they) _',
);

const SEEN = phrases(
  '(did,have) (you,u) (see,seen,hear,heard,notice,noticed,catch,watch,taste,tasted,try,tried)|what (is,was,are,were,do,did,does) (he,she,they,that)|what (he,she,they) |how (did,does,can,could,is,was) (he,she,they,that,it)|who (does,did,would|ever)|(is,was|are|were) (he,she,they) |(видел,видела,видели,слышал,слышала,слышали)',
);

/** "Is it down, or is it just me?" asks: what comes after "or" is a real choice. */
function rhetoricIn(words: readonly string[], rules: AskRules): number {
  const at = rules.rhetorical.find(words);
  return at > 3 && /^(?:or|или)$/u.test(words[at - 1] ?? '') ? -1 : at;
}

/** The writer needs a thing, said at the head: "мне нужен список", "I need the list". */
const OF_MINE = phrases(
  '(i,we) ?(still,also,urgently,really,now) need (the,your,those,two,three,four,copies) _|(мне,нам) ?(еще,очень,срочно,также,теперь) (нужен,нужна,нужны) _',
);

/** Says whom it is needed of. */
const FROM_YOU = phrases(
  "(i,we) ?(still,also,now) (have) nothing|no (idea,clue) (what,who,how,when,where,which) ... (tell,say,give)|nobody ?has (told,shown,given) (me,us)|nobody's (told,shown,given) (me,us)|(except,bar,but,missing is,leaves) (yours,your)|where your|your _ ... still|(you) (were) (going to,to)|(you) (said,promised) (you'd,you would)|question mark|(haven't,not,never) (heard,had,got,received)|(no) (word,sign) (on,of,from,about)|on your yes|waiting for a signature|from (you,your)|(can't,cannot) ... until (i,we) know|от (вас,тебя)",
);

/** "Is the date right?", "You have it, right?": what may be a tag ("nice, right?") is the end of a question that asks. */
function endsQuestion(words: readonly string[], core: number, at: number, rules: AskRules): boolean {
  return (
    at > core &&
    rules.rhetorical.endAt(words, at) === words.length &&
    (words[at - 1] === ','
      ? at - core > 3 && words.slice(core, at).some((word) => READER.has(word))
      : rules.questionStarts.endAt(words, core) >= 0 ||
        rules.questionStarts.endAt(words, words.lastIndexOf(',', at) + 1) >= 0)
  );
}

/** A tag after something said of the reader asks for it to be confirmed: "you have the keys, right?". */
const READER: ReadonlySet<string> = new Set(['you', 'u', "you're", "you've", 'ты', 'вы', 'тебя', 'вас']);

/** What asks by its own words, whatever its mark. */
function strongAsk(
  words: readonly string[],
  core: number,
  rules: AskRules,
  isQuestion: boolean,
): Found | null {
  const hasPlease = rules.please.occursIn(words, 0);
  const approval = rules.approval.find(words, core);
  const imperative = imperativeIn(words, core, rules);
  if (approval >= 0 && (isQuestion || hasPlease || imperative >= 0))
    return { kind: 'approval', probability: 0.93 };
  if (rules.meeting.occursIn(words, core) && (isQuestion || hasPlease))
    return { kind: 'meeting', probability: 0.92 };
  if (imperative >= 0 && (hasPlease || !isInstruction(words))) {
    return { kind: 'action', probability: hasPlease ? 0.96 : imperative === core ? 0.88 : 0.78 };
  }
  // "Everyone must …" begins with a word that greets elsewhere.
  const request = rules.requests.find(words, Math.max(0, core - 1));
  if (request >= 0 && (isQuestion || !rules.notNeeds.occursIn(words, 0)))
    return { kind: 'action', probability: isQuestion || hasPlease ? 0.95 : 0.8 };
  if (rules.questions.occursIn(words, core))
    return { kind: 'question', probability: isQuestion || hasPlease ? 0.95 : 0.72 };
  if (approval >= 0 && !tellsConsent(words, approval)) return { kind: 'approval', probability: 0.55 };
  return null;
}

/** "Согласна." gives the approval that "вы согласны" asks for; "they are happy with A" tells of another's. */
function tellsConsent(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  if (/^соглас(?:ен|на|ны)$/u.test(words[at] ?? '')) return !/^(?:вы|ты|если)$/u.test(before);
  return CONSENTS.test(before) && !words.some((word) => READER.has(word));
}

const CONSENTS = /^(?:is|are|was|were|am|i'm|we're|they're|he's|she's|seem|seems)$/;

/** Index of the first imperative that opens a clause, else -1. */
function imperativeIn(words: readonly string[], core: number, rules: AskRules): number {
  if (rules.isImperative(words, core, true) || rules.isBareImperative(words, core)) return core;
  const hasPlease = rules.please.occursIn(words);
  for (let at = core + 1; at < words.length; at++) {
    const isAfterPlease = hasPlease && rules.please.endAt(words, at - 1) === at;
    // "As usual, please find the agenda below."
    if (isAfterPlease && rules.politeClosings.endAt(words, at - 1) > at) continue;
    const opensClause = isAfterPlease || rules.clauseOpeners.has(words[at - 1] ?? '');
    if (opensClause && rules.isImperative(words, at, isAfterPlease)) return at;
    if (rules.isBareImperative(words, at)) return at;
  }
  return -1;
}

function plainQuestion(words: readonly string[], core: number, rules: AskRules, count: number): Found | null {
  const length = countWords(words, core);
  if (length === 0) return { kind: 'question', probability: 0.35 };
  if (rules.reminders.occursIn(words, core)) return { kind: 'question', probability: 0.8 };
  if (rules.askedOfReader(words, core) === 'action') return { kind: 'action', probability: 0.9 };
  if (rules.questionStarts.endAt(words, core) >= 0) return { kind: 'question', probability: 0.9 };
  return { kind: 'question', probability: count <= 1 ? 0.45 : length <= 2 ? 0.7 : 0.82 };
}

function unmarkedQuestion(
  words: readonly string[],
  core: number,
  rules: AskRules,
  options: DetectOptions,
  count: number,
): Found | null {
  const ends = rules.questionEnds.find(words, Math.max(core, words.length - 8));
  if (ends >= 0 && count >= 3 && count <= 25) return { kind: 'question', probability: 0.72 };
  if (lastMark(words) === '' && count >= 3 && count <= 25 && endsWithTag(words, core, rules))
    return { kind: 'question', probability: 0.65 };
  const isChat = options.channel === 'chat';
  if (isChat && lastMark(words) === '' && count >= 2 && count <= 12) {
    const told = rules.askedOfReader(words, core);
    if (told !== null) return { kind: told, probability: 0.65 };
  }
  if (rules.questionStarts.endAt(words, core) < 0 || count < 2) return null;
  if (isStatement(words, core) || rules.thanked.occursIn(partOf(words, 0, core))) return null;
  const mark = lastMark(words);
  const isCalled = options.names.has(words[0] ?? '') && core > 0;
  if (mark === '!') return null;
  if (mark === '.') return isCalled && count <= 14 ? { kind: 'question', probability: 0.8 } : null;
  return { kind: 'question', probability: isChat ? 0.68 : 0.55 };
}

/** "it's in the folder, yes", "код от ворот какой": the last words ask. */
function endsWithTag(words: readonly string[], core: number, rules: AskRules): boolean {
  for (let at = Math.max(core + 1, words.length - 4); at < words.length; at++)
    if (rules.questionTags.endAt(words, at) === words.length) return true;
  return false;
}

/** "What I meant is …", "как договаривались", "who knows": begins like a question and tells something. */
function isStatement(words: readonly string[], core: number): boolean {
  const [first = '', second = ''] = words.slice(core);
  if (
    /^(?:what|when|where|how|why|who)$/.test(first) &&
    /^(?:i|we|he|she|they|it|a|an|the|this)$/.test(second) &&
    first !== 'how'
  ) {
    return !/^(?:the|this)$/.test(second);
  }
  if (/^(?:как|когда|что|где|кто)$/.test(first)) {
    const comma = words.indexOf(',', core);
    const tells = words.slice(core + 1, core + 4);
    if (tells.some((word) => TELLS.test(word))) return true;
    return comma > core && comma - core < 9 && first === 'когда';
  }
  return false;
}

const TELLS =
  /^(?:я|мы|договор\p{L}+|обещал\p{L}*|обсужда\p{L}+|говорил\p{L}*|просил\p{L}*|всегда|раз|только|правило|минимум|бы|то|будет|нибудь|буду|смогу|получу|приду|вернусь|закончу|сделаю)$/u;

/** The last mark of the sentence, seen through emoji and brackets: '?', '!', '.', or ''. */
function lastMark(words: readonly string[]): string {
  for (let at = words.length - 1; at >= 0 && at > words.length - 6; at--) {
    const word = words[at] ?? '';
    if (word === '?' || word === '？') return '?';
    if (isWord(word)) break;
  }
  const last = words.at(-1) ?? '';
  return last === '!' || last === '.' ? last : '';
}

/** A question that stands wholly in quotation marks is somebody else's. */
function isQuotation(words: readonly string[], core: number): boolean {
  const open = words.findIndex((word) => word === '«' || word === '“' || word === '"');
  if (open < 0) return false;
  const close = words.findLastIndex((word) => word === '»' || word === '”' || word === '"');
  const tail = countWords(words, close + 1);
  const head = countWords(words, core, open);
  return close - open > 3 && tail === 0 && head <= 5 && words.slice(open, close).includes('?');
}

/** "Забудь" closes, "не забудь" reminds. */
function holdsClosing(words: readonly string[], rules: AskRules): boolean {
  const at = rules.politeClosings.find(words);
  return at >= 0 && !(words[at - 1] === 'не' && /^забудь/u.test(words[at] ?? ''));
}

/** "If you have questions, please call": the request belongs to the closing. */
function endsBefore(words: readonly string[], rules: AskRules): boolean {
  return rules.politeClosings.find(words) <= 2;
}

/** "Have a look through and shout if anything is wrong": what stands before the closing asks by itself. */
function asksBeforeClosing(words: readonly string[], core: number, rules: AskRules): boolean {
  const closing = rules.politeClosings.find(words);
  if (closing < core + 3 || !/^(?:and|,|then|и|;)$/.test(words[closing - 1] ?? '')) return false;
  return rules.isImperative(words, core, true) || rules.requests.endAt(words, core) >= 0;
}

/** Index of the first word that is neither greeting nor name nor lead-in. */
function coreOf(words: readonly string[], rules: AskRules, options: DetectOptions): number {
  let at = 0;
  for (let steps = 0; steps < 16 && at < words.length; steps++) {
    const word = words[at] ?? '';
    const greeted = rules.greetings.endAt(words, at);
    const led = rules.leadIns.endAt(words, at);
    if (greeted > at) at = greeted;
    else if (options.names.has(word) && isVocative(words, endOfNames(words, at, options), rules))
      at = endOfNames(words, at, options);
    else if (led > at && !asksAt(words, at, rules)) at = led;
    else if (/^\d{1,2}$/.test(word) && /^[).]$/.test(words[at + 1] ?? '')) at += 2;
    else if (!isWord(word) && word !== '?') at++;
    else break;
  }
  return at;
}

/** Index after the names that stand one after the other: "Ivan Petrov", "Анна Сергеевна". */
function endOfNames(words: readonly string[], at: number, options: DetectOptions): number {
  let end = at;
  while (end < at + 3 && options.names.has(words[end] ?? '')) end++;
  return end;
}

/** Whether an ask begins right here, so that nothing of it may be skipped as a lead-in. */
function asksAt(words: readonly string[], at: number, rules: AskRules): boolean {
  return (
    rules.isImperative(words, at, true) ||
    rules.requests.endAt(words, at) >= 0 ||
    rules.questions.endAt(words, at) >= 0 ||
    rules.needs.endAt(words, at) >= 0 ||
    rules.approval.endAt(words, at) > at + 1 ||
    rules.meeting.endAt(words, at) >= 0
  );
}

/** A name at the head of a sentence calls somebody unless it is the sentence's subject ("Ann sent it"). */
function isVocative(words: readonly string[], end: number, rules: AskRules): boolean {
  const at = end - 1;
  const next = words[end];
  if (next === undefined) return false;
  if (!isWord(next)) return true;
  return (
    rules.questionStarts.endAt(words, at + 1) >= 0 ||
    rules.greetings.endAt(words, at + 1) >= 0 ||
    rules.please.endAt(words, at + 1) >= 0 ||
    rules.requests.endAt(words, at + 1) >= 0 ||
    rules.questions.endAt(words, at + 1) >= 0 ||
    rules.needs.endAt(words, at + 1) >= 0 ||
    rules.leadIns.endAt(words, at + 1) >= 0 ||
    rules.isImperative(words, at + 1, true)
  );
}
