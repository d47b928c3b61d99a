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
const OBJECTS = new Set(
  'мне нам его ее их ему ей им это эту этот эти все всё сюда туда что кто как когда где сколько какой какую какие пожалуйста плиз плз пж пжл пжлст новый новую последний последнюю список файл отчет данные акт фото мой наш свой свою свои на в по за до с'.split(
    ' ',
  ),
);

/** After them, set off by a comma, nobody tells what came or went. */
const PLEASE = new Set('пожалуйста плиз плз пж пжл пжлст пожалуста'.split(' '));

const EMPTY = phrases(
  '(смотри,смотрите) (<,>|сам,сами)|давай (<,>|на,те)|(скажи,скажите) (спасибо,честно)|подскажи себе|представь (себе|<,>|?|!)|держи (<,>|в курсе,хвост,нас)|держите в курсе|имей в виду|прими (мои)? (поздравления,соболезнования,извинения)|примите (мои|наши|искренние)? (поздравления,соболезнования,извинения,благодарность,во внимание)|дай бог|считай (<,>|что)|возьми (себе)? на заметку|не (пере*,беспо*,волн*,парь*,спеш*,торопи*,стесня*,обраща*)|передавай (привет,приветы)|передай* привет|скажи* привет|приятного|учти (<,>|что)|знай (<,>|что)|найдите (время)? для себя|откройте для себя|узнайте (больше|подробнее)|пройдите по ссылке|пройдите тест|посмотри* (сам,сами)|посмотри* , (как*,что,кто,сколько)|подожди*|погоди*|потерпи*|секунд*|минут*|стой*|извини*|прости*|не забуд* (<,>|про (себя|отдых))|проходи*|заходи*|обращай*|угадай*|прикинь* ,|прикинь !|прикинь ?|прикинь как*|расслаб*|забей*|забуд*|выдохни*|живи|спи|ешь|пей|думай|верь|вот',
);

/** Whether an imperative that asks stands at `at`. */
export function isRussianImperative(words: readonly string[], at: number, isStart: boolean): boolean {
  const word = words[at];
  if (word === undefined || EMPTY.endAt(words, at) >= 0) return false;
  const next = words[at + 1];
  const before = words[at - 1];
  if (before === 'не' || before === 'вы' || before === 'если') return false;
  const bare = word.endsWith('-ка') ? word.slice(0, -3) : word;
  if (SINGULAR_IMPERATIVES.has(bare)) {
    if (!UNSURE.has(bare)) return true;
    if (next === ',' && PLEASE.has(words[at + 2] ?? '')) return true;
    if (next !== undefined && OBJECTS.has(next)) return bare !== 'пришли' || next !== 'на';
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
