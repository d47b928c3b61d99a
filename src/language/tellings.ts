// Sentences that tell instead of asking: own promises, how a thing is worked, reports, questions answered at once.

import { englishMoves } from './english/moveRules';
import { phrases, wordsLike } from './phrases';
import { isOfOthers } from './promises';
import { russianMoves } from './russian/moveRules';
import type { WordedSentence } from './wordedSentences';

/** "I'll ask him and come back to you": the writer's own deed. */
export function isOwnPromise(words: readonly string[]): boolean {
  const moves = scriptOf(words) === 'ru' ? russianMoves : englishMoves;
  const at = moves.promises.find(words);
  return at >= 0 && at <= 2 && !isOfOthers(words, at) && !moves.notPromises.occursIn(words);
}

/** "Found out: until Friday": the writer's own deed, told. */
export const FOUND_OUT = phrases(
  '(уточнил,уточнила,узнал,узнала,выяснил,выяснила,проверил,проверила,посмотрел,посмотрела) (:|-|–|—)',
);

/** "Updated the sheet with your numbers": what the writer did, without saying who. */
export function isOwnDeed(words: readonly string[]): boolean {
  return DONE.endAt(words, 0) > 0 && OBJECT.endAt(words, 1) > 0;
}

const DONE = wordsLike(/^(?!need|speed|feed|embed|exceed|proceed|succeed)[a-z]{3,}ed$/);
const OBJECT = wordsLike(
  /^(?:the|your|you|a|an|it|them|both|all|my|our|this|that|those|these|two|three|another|him|her|everyone|everything)$/,
);

/** "Waiting for their dates, you'll have the plan on Tuesday": somewhere in it the writer takes the deed on. */
export function holdsPromise(words: readonly string[]): boolean {
  const moves = scriptOf(words) === 'ru' ? russianMoves : englishMoves;
  const at = moves.promises.find(words);
  return (
    at > 0 &&
    words[at - 1] !== 'не' &&
    !isOfOthers(words, at) &&
    !moves.notPromises.occursIn(words) &&
    !TURNED_TO_READER.occursIn(words)
  );
}

const TURNED_TO_READER = wordsLike(
  /^(?:please|pls|plz|kindly|me|us|let|you|your|yours|u|ur|need\p{L}*|must|should|can|could|would|waiting|wonder\p{L}*|await\p{L}*|missing|still|short|required|want\p{L}*|asap|urgent\p{L}*|deadline|due|outstanding|pending|ask|asking|request|until|without|unless|пожалуйста|плиз|плз|прошу|просьба|мне|нам|вам|вас|ваш\p{L}*|тебе|тебя|тво\p{L}+)$/u,
);
const TELLS_STATE = wordsLike(
  /^(?:is|are|was|were|has|have|had|came|went|left|took|starts|started|arrived|begins|began|ended|ends|failed|passed|closes|opens|comes|runs|works|worked|served|won|lost|broke)$/,
);

/** "Copy and envelope are done", "Print starts tomorrow": tells of things and turns to nobody. */
export function isReport(words: readonly string[]): boolean {
  return TELLS_STATE.occursIn(words) && !TURNED_TO_READER.occursIn(words);
}

/** "To open it, hold the card to the reader", "Если застряло, нажмите кнопку": how a thing is worked, for whoever does it. */
export function isInstruction(words: readonly string[]): boolean {
  const opens =
    ((words[0] === 'to' || words[0] === 'чтобы') && TURNED_TO_READER.endAt(words, 1) < 0) ||
    words[0] === 'if' ||
    words[0] === 'если';
  const comma = words.indexOf(',');
  if (
    !opens ||
    comma < 2 ||
    comma > 12 ||
    words.some((_, at) => OWNED.endAt(words, at) < 0 && TURNED_TO_READER.endAt(words, at) > 0)
  )
    return false;
  return WORKED.endAt(words, comma + 1) > 0 || WORKED.endAt(words, comma + 2) > 0;
}

/** "Your badge" in an instruction is anybody's. */
const OWNED = wordsLike(/^(?:you|your|ваш\p{L}*|тво\p{L}+)$/u);

/** What one does with a machine, a door or a screen. */
const WORKED = wordsLike(
  /^(?:press|push|pull|turn|lift|insert|hold|wait|restart|click|tap|select|choose|enter|type|plug|unplug|switch|put|dial|open|close|remove|use|go|scan|slide|swipe|нажм\p{L}+|поверн\p{L}+|подними\p{L}*|встав\p{L}+|прилож\p{L}+|дожд\p{L}+|выбер\p{L}+|введ\p{L}+|откр\p{L}+|закр\p{L}+|перезапуст\p{L}+|потян\p{L}+|перейд\p{L}+|подожд\p{L}+|набер\p{L}+|сним\p{L}+|извлек\p{L}+|удержив\p{L}+|подключ\p{L}+|отключ\p{L}+|включ\p{L}+|выключ\p{L}+)$/u,
);

const ANSWERS_ITSELF = phrases(
  "because|cause|since|turns out|the answer is|answer :|ah ,|oh ,|aha|probably because|apparently|that's because|it's because|потому что|потому|оказывается|оказалось|ответ :|ответ прост*|дело в том|все просто|видимо|наверное , потому",
);

/** A question whose writer goes on with the answer asks nobody. */
export function isSelfAnswered(question: WordedSentence, next: WordedSentence | undefined): boolean {
  if (next === undefined || !/\?[)\s]*$/.test(question.text)) return false;
  return !next.words.includes('?') && ANSWERS_ITSELF.endAt(next.words, 0) > 0;
}

/** The script most of the letters are of. */
export function scriptOf(words: readonly string[]): 'en' | 'ru' {
  let cyrillic = 0;
  let latin = 0;
  for (const word of words) {
    const code = word.charCodeAt(0);
    if (code >= 0x400 && code < 0x530) cyrillic++;
    else if (code >= 97 && code <= 122) latin++;
  }
  return cyrillic > latin ? 'ru' : 'en';
}
