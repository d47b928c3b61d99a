// Russian: which words are an imperative that asks a colleague for something.

import { phrases } from '../phrases';
import { INFINITIVES, PLURAL_IMPERATIVES, SINGULAR_IMPERATIVES } from './verbs';

/** Words that end like an imperative of the polite plural and are none, or ask for nothing. */
const NOT_PLURAL = new Set(
  (
    'хотите видите говорите стоите сидите летите смотрите извините простите учтите поверьте представьте держитесь ' +
    'здравствуйте давайте помните пользуйтесь угощайтесь ждите берегите отдыхайте выздоравливайте радуйтесь ' +
    'обращайтесь звоните пишите спрашивайте беспокойтесь волнуйтесь переживайте спешите торопитесь думайте ' +
    'прощайте будьте имейте знайте считайте скажите слушайте послушайте поздравляйте любите терпите крепитесь ' +
    'процитите сайте вите сите можете знаете понимаете делаете едите сидите лежите спите храните работайте ' +
    'вините цените платите ходите водите носите возите просите торопите успокойтесь расслабьтесь наслаждайтесь ' +
    'наведите перейдите нажмите кликните подпишитесь отпишитесь узнайте гляньте-ка лимите аудите визите кредите сайте транзите'
  ).split(' '),
);
/** Those of the list above that do ask when something is said about. */
const PLURAL_WITH_OBJECT = new Set('скажите смотрите узнайте перейдите нажмите думайте считайте'.split(' '));
const PLURAL = /^[а-я]{2,}(?:йте|ите|ьте|йтесь|итесь|ьтесь)(?:-ка)?$/u;

/** Singular imperatives that are also a past plural, a noun or a filler. */
const UNSURE = new Set(
  'пришли вышли пошли дай знай считай смотри давай учти прими перешли вели прости'.split(' '),
);
/** "Перешли в правое крыло": whoever came or went. */
const MOVED = new Set(['пришли', 'перешли', 'вышли', 'пошли']);
const OBJECTS = new Set(
  'мне нам его ее их ему ей им это эту этот эти все всё сюда туда что кто как когда где сколько какой какую какие пожалуйста плиз плз пж пжл пжлст новый новую последний последнюю список файл отчет данные акт фото мой наш свой свою свои на в по за до с'.split(
    ' ',
  ),
);

/** After them, set off by a comma, nobody tells what came or went. */
const PLEASE = new Set('пожалуйста плиз плз пж пжл пжлст пожалуста'.split(' '));

const EMPTY = phrases(
  'переда* _ (<,>|поклон|привет*|спасибо|благодарност*|поздравлени*)|(смотри,смотрите) (<,>|сам,сами)|давай (<,>|на,те)|(скажи,скажите) (спасибо,честно)|подскажи себе|представь (себе|<,>|?|!)|держи (<,>|в курсе,хвост,нас)|держите в курсе|имей в виду|прими (мои)? (поздравления,соболезнования,извинения)|примите (мои|наши|искренние)? (поздравления,соболезнования,извинения,благодарность,во внимание)|дай бог|считай (<,>|что)|возьми (себе)? на заметку|не (пере*,беспо*,волн*,парь*,спеш*,торопи*,стесня*,обраща*)|передавай (привет,приветы)|передай* привет|скажи* привет|приятного|учти (<,>|что)|знай (<,>|что)|найдите (время)? для себя|откройте для себя|узнайте (больше|подробнее)|пройдите по ссылке|пройдите тест|посмотри* (сам,сами)|посмотри* , (как*,что,кто,сколько)|подожди*|погоди*|потерпи*|секунд*|минут*|стой*|извини*|прости*|не забуд* (<,>|про (себя|отдых))|проходи*|заходи*|обращай*|угадай*|прикинь* ,|прикинь !|прикинь ?|прикинь как*|расслаб*|забей*|забуд*|выдохни*|живи|спи|ешь|пей|думай|верь|вот',
);

/** Whether an imperative that asks stands at `at`. */
export function isRussianImperative(words: readonly string[], at: number, isStart: boolean): boolean {
  const word = words[at];
  if (word === undefined || EMPTY.endAt(words, at) >= 0) return false;
  const next = words[at + 1];
  const before = words[at - 1];
  if (before === 'не') return isHeldBack(words, word);
  if (before === 'вы' || before === 'если') return false;
  if (isStart && begsFor(words, at)) return true;
  const bare = word.endsWith('-ка') ? word.slice(0, -3) : word;
  if (SINGULAR_IMPERATIVES.has(bare)) {
    if (!UNSURE.has(bare)) return true;
    if (next === ',' && PLEASE.has(words[at + 2] ?? '')) return true;
    if (next !== undefined && OBJECTS.has(next))
      return !(MOVED.has(bare) && /^(?:в|на|за|до|с|по|все|как)$/u.test(next));
    return isStart && next !== undefined && bare !== 'считай' && bare !== 'смотри'
      ? bare !== 'пошли' && bare !== 'вышли'
      : words.length === 1 || (before === ',' && next === undefined);
  }
  if (bare === 'дай' || bare === 'знай') return false;
  if (PLURAL_IMPERATIVES.has(bare)) {
    if (bare === 'учтите' || bare === 'примите' || bare === 'скажите' || bare === 'считайте')
      return next !== ',' || bare === 'скажите';
    return true;
  }
  if (!PLURAL.test(word)) return false;
  if (NOT_PLURAL.has(bare)) return PLURAL_WITH_OBJECT.has(bare) && next !== undefined && OBJECTS.has(next);
  return isStart || before === ',' || before === 'и' || (next !== undefined && OBJECTS.has(next));
}

/** "Счёт пока не отправляй", "ничего не публикуйте до среды": a deed that is to wait. */
function isHeldBack(words: readonly string[], word: string): boolean {
  return HELD_BACK.test(word) && words.some((each) => WAITS.has(each)) && !CALM.test(word);
}

const HELD_BACK = /^[а-я]{3,}(?:[аяуе]й|[аяуе]йте|ите|ьте)$/u;
const WAITS = new Set('пока до больше никому ничего никуда без'.split(' '));
const CALM =
  /^(?:пережива|волну|беспоко|расстраива|спеш|торопи|обраща|стесня|бой|дума|парь|груст|скуча|болей|случай|чай|край)/u;

/** "Просьба не загромождать коридор", "Всем до среды подать сведения": an infinitive that somebody is to follow. */
function begsFor(words: readonly string[], at: number): boolean {
  const opens = words[at] ?? '';
  if (!BEGS.test(opens)) return false;
  const deed = words.slice(at + 1, at + (opens === 'всем' ? 9 : 5)).find((each) => DEED.test(each));
  return deed !== undefined && !EMPTY_DEED.test(deed);
}

const BEGS = /^(?:всем|каждому|просьба|прошу|просим|попрошу)$/u;
const DEED = /^[а-я]{2,}(?:ть|ти|чь|ться|тись|чься)$/u;
const EMPTY_DEED =
  /^(?:извинить|простить|понять|считать|любить|жаловать|беспокоиться|волноваться|отвечать|быть|есть|пять|шесть|девять|десять|часть|почти|дети|сети|очень|область|новость|новости|ночь|помощь|часть|скорость|стоимость|отчетность)$/u;

/**
 * Whether an imperative stands at `at` that needs no clause of its own to be known: "акты отправь в бухгалтерию". What
 * may as well be a noun or a past tense is left out.
 */
export function isBareRussianImperative(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1];
  if (before === 'не') return isHeldBack(words, word);
  if (before === 'всем') return begsFor(words, at - 1);
  return (
    (SINGULAR_IMPERATIVES.has(word) ? !UNSURE.has(word) : PLURAL_IMPERATIVES.has(word)) &&
    before !== 'вы' &&
    before !== 'если' &&
    EMPTY.endAt(words, at) < 0
  );
}

/** "Иван: прислать список", "Иван — отчёт до пятницы", "Ивану прислать". */
export function isRussianTask(words: readonly string[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (INFINITIVES.has(word)) return true;
  return (
    (word === ':' || word === '-' || word === '–' || word === '—' || word === '->' || word === '→') &&
    words.length > at + 1
  );
}
