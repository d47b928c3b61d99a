// Whom the sentences of a message call: greetings, names at the head of a sentence, mentions, lists of tasks.

import type { Mention } from '../domain/message';
import type { AskRules } from './AskRules';
import { isEmptyWord } from './emptyWords';
import { isGivenName, type NameBook } from './names';
import { phrases, wordsLike } from './phrases';
import type { WordedSentence } from './wordedSentences';
import { countWords, isWord, wordsOf } from './words';

/** A sentence with its folded words, and whether a new line begins with it. */
export interface Piece extends WordedSentence {
  readonly opensLine: boolean;
  /** Number of its paragraph: blank lines part paragraphs. */
  readonly paragraph: number;
}

export interface Called {
  /** Addresses called by this sentence itself or by what went before it. */
  readonly addresses: readonly string[];
  /** It calls them by its own words. */
  readonly isOwn: boolean;
  /** Index of the first word after the names at its head. */
  readonly after: number;
}

const ALL = phrases(
  '(all,everyone,everybody,team,both,folks,guys,colleagues,gents,ladies|you all)|(коллеги,все,всем,ребята,ребят,народ,друзья,господа,команда)',
);
const JOINERS = new Set([',', 'and', '&', 'и', '+', '/', '@']);
const MARKS_AFTER = new Set([',', ':', '-', '–', '—', '!', '->', '→', '.', '…', '?', '\n']);
const PREPOSITIONS = new Set(['с', 'от', 'за', 'на', 'у']);
/** What stands before a name inside of a sentence: a sign, a modal verb, a preposition. */
const BEFORE_NAMES = phrases(
  '@|<,>|can|could|will|would|should|may|пусть|пускай',
  [...PREPOSITIONS].join('|'),
);
/** What turns from what is told to the one it is told for: "the bin moves, so Ann, please redraw it". */
const TURNS_TO = phrases(
  'so|so that|hence|therefore|thus|and|but|-|–|—|;|:|поэтому|так что|а|и|но|значит|соответственно',
);

/**
 * Whom each sentence calls. A name at the head of a sentence holds for what follows in its paragraph (in chat: in the
 * message), a greeting by name for all that calls nobody else; "all" and "colleagues" call nobody in particular.
 */
export function callsOf(
  pieces: readonly Piece[],
  book: NameBook,
  rules: AskRules,
  mentions: readonly Mention[],
  writer: string | null,
  channel: 'mail' | 'chat',
): Called[] {
  const mentioned = mentions.map((mention) => ({
    address: mention.person.address,
    words: wordsOf(mention.text).filter((word) => word !== '@'),
  }));
  let greeted: readonly string[] = [];
  let current: readonly string[] = [];
  let isTask = false;
  let paragraph = -1;
  return pieces.map((piece, index) => {
    if (piece.paragraph !== paragraph && channel === 'mail') current = [];
    if (isTask && piece.opensLine) current = [];
    paragraph = piece.paragraph;
    const head = namesAtHead(piece, book, rules, mentioned, writer);
    if (head.isAll) {
      current = [];
      if (index < 2) greeted = [];
    }
    if (head.addresses.length > 0) {
      const isGreeting = index < 3 && countWords(piece.words, head.after) === 0;
      if (isGreeting || (index === 0 && channel === 'mail' && head.wasGreeted)) greeted = head.addresses;
      current = isGreeting && channel === 'mail' ? [] : head.addresses;
      isTask = head.isTask;
      return { addresses: head.addresses, isOwn: true, after: head.after };
    }
    const inside = namesInside(piece, book, rules, mentioned, writer);
    if (inside.length > 0) return { addresses: inside, isOwn: true, after: 0 };
    return { addresses: current.length > 0 ? current : greeted, isOwn: false, after: head.after };
  });
}

interface Head {
  readonly addresses: readonly string[];
  readonly after: number;
  readonly isAll: boolean;
  readonly wasGreeted: boolean;
  readonly isTask: boolean;
}

interface MentionWords {
  readonly address: string;
  readonly words: readonly string[];
}

function namesAtHead(
  piece: Piece,
  book: NameBook,
  rules: AskRules,
  mentioned: readonly MentionWords[],
  writer: string | null,
): Head {
  const { words } = piece;
  const found: string[] = [];
  let at = 0;
  let after = 0;
  let isAll = false;
  let wasGreeted = false;
  let isMention = false;
  for (let steps = 0; steps < 14 && at < words.length; steps++) {
    const mention = mentionAt(words, at, mentioned);
    if (mention) {
      addNew(found, mention.address);
      at += mention.words.length;
      // Only the first name of somebody may have been left of a mention.
      isMention = true;
      after = at;
      continue;
    }
    const name = book.at(words, at);
    if (name && (found.length === 0 || JOINERS.has(words[at - 1] ?? ''))) {
      const others = name.addresses.filter((address) => address !== writer);
      if (others.length > 0) {
        for (const address of others) addNew(found, address);
        at = afterBracket(words, name.end);
        after = at;
        continue;
      }
    }
    if (found.length > 0 && !JOINERS.has(words[at] ?? '')) break;
    const greeted = rules.greetings.endAt(words, at);
    if (greeted > at) {
      if (ALL.endAt(words, at) >= 0 || ALL.endAt(words, greeted - 1) >= 0) isAll = true;
      wasGreeted = true;
      at = greeted;
    } else if (!isWord(words[at])) at++;
    else if (rules.leadIns.endAt(words, at) > at && at < 6) at = rules.leadIns.endAt(words, at);
    else if (found.length === 0 && nicknamedAt(words, at, wasGreeted, book, writer).length > 0) {
      for (const address of nicknamedAt(words, at, wasGreeted, book, writer)) addNew(found, address);
      at++;
      after = at;
    } else if (found.length === 0 && steps === 0 && isUnknownName(piece, rules)) {
      found.push(`name:${words[0]}`);
      at = 1;
      after = 1;
    } else break;
  }
  if (found.length === 0) return { addresses: [], after: 0, isAll, wasGreeted, isTask: false };
  const next = words[after];
  const isTask = rules.isTaskStart(words, after);
  const isCall =
    isMention ||
    wasGreeted ||
    next === undefined ||
    (MARKS_AFTER.has(next) && !isSubjectDash(words, after)) ||
    isTask ||
    opensAsk(words, after, rules);
  if (!isCall) return { addresses: [], after: 0, isAll, wasGreeted, isTask: false };
  return { addresses: found, after, isAll: false, wasGreeted, isTask };
}

/** "Nora (copied), kindly …": what stands in brackets after a name belongs to it. */
function afterBracket(words: readonly string[], at: number): number {
  if (words[at] !== '(') return at;
  const close = words.indexOf(')', at);
  return close > at && close - at <= MOST_IN_BRACKETS ? close + 1 : at;
}

const MOST_IN_BRACKETS = 6;

function mentionAt(
  words: readonly string[],
  at: number,
  mentioned: readonly MentionWords[],
): MentionWords | undefined {
  for (const mention of mentioned) if (startsAt(words, at, mention.words)) return mention;
  return undefined;
}

/** "Fitz, could you", "Hi Cal,": what colleagues make of somebody's name, where a name is called. */
function nicknamedAt(
  words: readonly string[],
  at: number,
  wasGreeted: boolean,
  book: NameBook,
  writer: string | null,
): string[] {
  const next = words[at + 1];
  if (next !== ',' && !(wasGreeted && (next === undefined || MARKS_AFTER.has(next)))) return [];
  if (isEmptyWord(words[at] ?? '')) return [];
  return book.nicknamed(words[at] ?? '').filter((address) => address !== writer);
}

/**
 * "Liam, could you": a name that nobody of the conversation bears, written with a capital and a comma; one that no table
 * knows only where an ask follows.
 */
function isUnknownName(piece: Piece, rules: AskRules): boolean {
  const [first = '', comma] = piece.words;
  if (comma !== ',' || !/^\p{Lu}/u.test(piece.text)) return false;
  return (
    isGivenName(first) ||
    (NO_NAME.endAt([first], 0) < 0 && !isEmptyWord(first) && asksPlainly(piece.words, 2, rules))
  );
}

/** Words that stand before a comma and a request, and call nobody or all. */
const NO_NAME = wordsLike(
  /^(?:[a-z]+(?:ly|day|ing|ed|er|s)|if|to|for|from|with|by|in|on|at|as|per|re|ps|mate|pal|love|dear|darling|boss|chief|sir|madam|hun|hon|legend|bro|dude|man|team|gang|crew|staff|all|both|everyone|everybody|tomorrow|tonight|today|noon|morning|afternoon|evening|later|soon|once|then|also|again|instead|otherwise|meanwhile|however|therefore|anyway|though|so|next|last|first|second|third|finally|yes|no|ok|okay|right|well|oh|ah|hm|hmm|hey|hi|hello|please|thanks|sorry|great|good|fine|perfect|cool|nice|brilliant|lovely|fab|super|wow|true|sure|agreed|done|noted|understood|urgent|important|reminder|note|question|asap|fyi|btw|now|here|there|and|but|or|plus|q|[^a-z].*)$/,
);

/** Whether what stands at `at` turns to somebody: "could you", "please", "I'd like you to", an imperative. */
function asksPlainly(words: readonly string[], at: number, rules: AskRules): boolean {
  return (
    rules.please.endAt(words, at) >= 0 ||
    rules.requests.endAt(words, at) >= 0 ||
    rules.isImperative(words, at, true) ||
    (/^(?:can|could|would|will|do|did|are|have)$/.test(words[at] ?? '') &&
      /^(?:you|u)$/.test(words[at + 1] ?? ''))
  );
}

function isSubjectDash(words: readonly string[], at: number): boolean {
  return words[at] === '-' && words.length <= at + 1;
}

function opensAsk(words: readonly string[], at: number, rules: AskRules): boolean {
  return (
    rules.questionStarts.endAt(words, at) >= 0 ||
    rules.please.endAt(words, at) >= 0 ||
    rules.requests.endAt(words, at) >= 0 ||
    rules.questions.endAt(words, at) >= 0 ||
    rules.needs.endAt(words, at) >= 0 ||
    rules.approval.endAt(words, at) > at + 1 ||
    rules.meeting.endAt(words, at) >= 0 ||
    rules.isImperative(words, at, true) ||
    rules.greetings.endAt(words, at) >= 0 ||
    /^(?:если|тогда|а|ты|вы|you|if|тебе|вам|с|от|за|твой|твоя|ваш|ваша|your)$/u.test(words[at] ?? '')
  );
}

/** Names called elsewhere in a sentence: "@Ann", "…, Ann?", "can Ann send", "с Ивана отчёт", a mention. */
function namesInside(
  piece: Piece,
  book: NameBook,
  rules: AskRules,
  mentioned: readonly MentionWords[],
  writer: string | null,
): string[] {
  const { words } = piece;
  const found: string[] = [];
  let at = mentioned.length > 0 ? 0 : afterNext(words, 0);
  for (; at < words.length; at = mentioned.length > 0 ? at + 1 : afterNext(words, at)) {
    for (const mention of mentioned) if (startsAt(words, at, mention.words)) addNew(found, mention.address);
    const before = words[at - 1] ?? '';
    const isPreposition = PREPOSITIONS.has(before);
    const isTurn = TURNS_TO.endAt(words, at - 1) >= 0 || before === ',';
    if ((BEFORE_NAMES.endAt(words, at - 1) < 0 && !isTurn) || (isPreposition && at !== 1)) continue;
    const name = book.at(words, at);
    if (!name) continue;
    const isTold =
      (words[name.end] === ',' && opensAsk(words, name.end + 1, rules)) ||
      (before === ':' && rules.isTaskStart(words, name.end));
    if (isTurn && isTold) {
      for (const address of name.addresses) if (address !== writer) addNew(found, address);
      continue;
    }
    if (BEFORE_NAMES.endAt(words, at - 1) < 0) continue;
    const next = words[name.end];
    const isLast = next === undefined || next === '?' || next === '!' || next === '.';
    if (before === ',' && !(isLast && at > 2)) continue;
    if (isPreposition && !isWord(next)) continue;
    for (const address of name.addresses) if (address !== writer) addNew(found, address);
  }
  return found;
}

/** Index after the next word before which a name may stand. */
function afterNext(words: readonly string[], at: number): number {
  return nextAfter(words, at) + 1 || words.length;
}

function addNew(found: string[], address: string): void {
  if (!found.includes(address)) found.push(address);
}

/** The nearest of both lists from `at` on, else -1. */
function nextAfter(words: readonly string[], at: number): number {
  const before = BEFORE_NAMES.find(words, at);
  const turn = TURNS_TO.find(words, at);
  return before < 0 || turn < 0 ? Math.max(before, turn) : Math.min(before, turn);
}

function startsAt(words: readonly string[], at: number, sought: readonly string[]): boolean {
  return sought.length > 0 && sought.every((word, offset) => words[at + offset] === word);
}
