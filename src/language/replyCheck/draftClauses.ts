// Cuts a draft into the clauses that could answer something; greetings, thanks and closings are left out.

import { sentences } from '../sentences';
import { topicsOf } from '../topics';
import { isWord, wordsOf } from '../words';
import { tellsOfFile } from './askedFile';
import { isDateNumber, namesDate } from './dateWords';
import { COURTESY, DELIVERS, LATER, NO, YES } from './replyWords';

export interface DraftClause {
  readonly topics: readonly number[];
  readonly saysYesNo: boolean;
  readonly namesDate: boolean;
  /** A number that is no date or hour and not the one of a list. */
  readonly namesNumber: boolean;
  /** A name within the sentence, or "I". */
  readonly namesPerson: boolean;
  readonly delivers: boolean;
  readonly isLater: boolean;
  /** How, when or why not a file comes. */
  readonly tellsOfFile: boolean;
  /** The number at the head of its line ("2."), for answers in the order of the asks. */
  readonly item: number | null;
  readonly words: readonly string[];
}

const MOST_CLAUSES = 60;
/** Thanks and greetings longer than this say something besides. */
const LONGEST_COURTESY = 9;
const JOINS = /^(?:and|but|while|also|as|и|а|но|также)$/;
const NUMBER_WORDS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|hundred|thousand|none|both|zero|один|одна|одну|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|двое|трое|сто|тысяч\p{L}*|половин\p{L}*|пара|пару|обе|оба|ноль)$/u;
const PERSON = /^(?:i|me|we|i'll|i've|i'm|he|she|they|я|мы|мне|меня|он|она|они|сам|сама|у)$/;
const NAME = /[\s(]\p{Lu}\p{Ll}+/u;
const ITEM = /(?:^|\s)\(?(\d{1,2})[.)]\s*$/;

/** The clauses of the writer's own text, in order. */
export function draftClauses(text: string): DraftClause[] {
  const found: DraftClause[] = [];
  const all = sentences(text);
  for (const [at, { text: sentence, start }] of all.entries()) {
    const words = withoutCourtesy(wordsOf(sentence));
    const number = ITEM.exec(text.slice(Math.max(0, start - 6), start))?.[1];
    if (at > 0 && at === all.length - 1 && number === undefined && isSigned(words)) continue;
    for (const part of partsOf(words)) {
      found.push(clauseOf(part, sentence, number === undefined ? null : Number(number)));
      if (found.length >= MOST_CLAUSES) return found;
    }
  }
  return found;
}

function clauseOf(words: readonly string[], sentence: string, item: number | null): DraftClause {
  const head = words.findIndex(isWord);
  return {
    topics: topicsOf(words),
    saysYesNo: YES.endAt(words, Math.max(0, head)) > 0 || NO.endAt(words, Math.max(0, head)) > 0,
    namesDate: namesDate(words),
    namesNumber: words.some(
      (word, at) => (/\d/.test(word) && !isDateNumber(words, at)) || NUMBER_WORDS.test(word),
    ),
    namesPerson: words.some((word) => PERSON.test(word)) || NAME.test(sentence),
    delivers: DELIVERS.occursIn(words),
    isLater: LATER.occursIn(words),
    tellsOfFile: tellsOfFile(sentence, words),
    item,
    words,
  };
}

/** Cut at semicolons, at a comma before "and", "but", "а", and in "yes, no, and of course" at each. */
function partsOf(words: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  words.forEach((word, at) => {
    const last = parts.at(-1) ?? [];
    const isCut =
      word === ';' ||
      (word === ',' &&
        (JOINS.test(words[at + 1] ?? '') || (isYesNo(last) && isYesNo(words.slice(at + 1, at + 2)))));
    if (isCut) parts.push([]);
    else last.push(word);
  });
  return parts.filter((part) => part.some((word) => isWord(word) || YES.endAt([word], 0) > 0));
}

/** "Yes" or "of course", and nothing else. */
function isYesNo(words: readonly string[]): boolean {
  const at = JOINS.test(words[0] ?? '') ? 1 : 0;
  return words.length > at && Math.max(YES.endAt(words, at), NO.endAt(words, at)) === words.length;
}

/** What is left of a sentence behind "Hi Maria," and "Thanks!". */
function withoutCourtesy(words: readonly string[]): readonly string[] {
  let rest = words;
  for (let cut = 0; cut < 3; cut++) {
    const head = headOf(rest);
    if (head < 0 || COURTESY.endAt(rest, head) <= 0) return rest;
    const mark = rest.findIndex((word, at) => at > head && /^[,:!-]$/.test(word));
    if (mark < 0) return rest.filter(isWord).length <= LONGEST_COURTESY ? [] : rest;
    rest = rest.slice(mark + 1);
    if (isSigned(rest)) return [];
  }
  return rest;
}

/** Index of the first word; of the one behind the name in "Maria, good morning". */
function headOf(words: readonly string[]): number {
  const first = words.findIndex(isWord);
  const comma = words.indexOf(',');
  const isCalled = comma > first && comma <= first + 2 && !tells(words.slice(first, comma));
  return isCalled && COURTESY.endAt(words, comma + 1) > 0 ? comma + 1 : first;
}

/** A name alone in the last line. */
function isSigned(words: readonly string[]): boolean {
  const isShort = words.filter(isWord).length <= 2 && words.every((word) => /^[\p{L}.,'-]+$/u.test(word));
  return isShort && !tells(words);
}

/** Whether a few words say something by themselves. */
function tells(words: readonly string[]): boolean {
  return (
    YES.endAt(words, 0) > 0 ||
    NO.endAt(words, 0) > 0 ||
    DELIVERS.occursIn(words) ||
    LATER.occursIn(words) ||
    namesDate(words) ||
    words.some((word) => NUMBER_WORDS.test(word))
  );
}
