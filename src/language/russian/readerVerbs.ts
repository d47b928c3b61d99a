// Russian: what a line without a question mark asks because its verb is of the second person.

import type { AskKind } from '../../domain/ask';
import { SECOND_PERSON } from './verbs';

const OF_READER = /^[а-я]{2,}(?:ешь|ишь|ешься|ишься|ете|етесь)$/u;
/** What one finds and sees is told to the reader, not asked of him. */
const TOLD =
  /^(?:найд|увид|узна|поймеш|поймет|зна|вид|понима|представля|слыш|лишь|помн|хоч|мож|прочт|прочит|получ|буд|успокой|удив|обалд|привык)/u;
const PAST = /^[а-я]{2,}(?:л|ла|ли|лся|лась|лись)$/u;
/** "Ты просил прайс, он в папке": said of the reader, and known. */
const KNOWN =
  /^(?:прос|попрос|спраш|спрос|говор|сказ|обещ|хотел|забыл|был|прав|молод|спас|выруч|помог|предупрежд|упомин|писал|написал|назвал|мог|стал)/u;
/** A perfective prefix: "повесишь", "донесёте". What one goes to, can or wants is asked about, not for. */
const DEED =
  /^(?:по|за|на|про|вы|от|при|пере|под|до|раз|рас|об|с)[а-я]{3,}(?:(?<![аяую])ешь|ишь|(?<![аяую])ете|ите)$/u;
const NO_DEED =
  /^(?:поед|пойд|прид|приед|придет|помн|понима|слыш|смож|захоч|забуд|остан|просн|просп|спиш|спите|собер|соглас|сид|стои|вид|померз|задерж|опозда|обид|выход|приход|заход|уход|ход|нос|проход)/u;

/** Whether the verb of the second person names a deed that is wanted. */
function isDeed(verb: string): boolean {
  return SECOND_PERSON.has(verb) || (DEED.test(verb) && !NO_DEED.test(verb));
}

const WRITER = new Set(['я', 'мы', 'мне', 'нам', 'меня', 'нас']);

/** "Скинешь шаблон", "сам поедешь или Витю отправишь", "ты обход делал", "отчёт смотрел уже". */
export function askedOfRussianReader(words: readonly string[], core: number): AskKind | null {
  const first = words[core] === 'ты' || words[core] === 'вы' || words[core] === 'сам' ? core + 1 : core;
  const verb = words[first] ?? '';
  const isOfReader = (word: string) => OF_READER.test(word) && !TOLD.test(word);
  if (isOfReader(verb)) return isDeed(verb) ? 'action' : 'question';
  const rest = words.slice(core);
  if (rest.includes('или') && rest.some(isOfReader)) return 'question';
  if (rest.some((word) => WRITER.has(word))) return null;
  // "Ты" may have been skipped as a word that leads in.
  const isYou = [words[core - 1], words[core]].some((word) => word === 'ты' || word === 'вы');
  const tellsPast = rest.some((word) => PAST.test(word));
  const isKnown = rest.some((word) => KNOWN.test(word));
  if (isYou && tellsPast && (!isKnown || rest.at(-1) === 'уже')) return 'question';
  return tellsPast && rest.at(-1) === 'уже' ? 'question' : null;
}
