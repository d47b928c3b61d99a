// What would settle an ask, and what its answer would look like; read from its own words, whoever found it.

import type { AskKind } from '../domain/ask';
import type { Expected, Wanted } from '../domain/reading';
import { phrases, wordsLike } from './phrases';

const NUMBER = phrases(
  'how (many,much,long,often,far,big,large,heavy,tall,wide)|what (number,amount,quantity,price,cost,rate,total,percentage,size,weight,dimensions,volume,version|exchange rate)|(price,cost,number,code|dimensions|size|weight|rate) (of,for)? .... ?|сколько|скольк*|какой (объем,размер,номер,бюджет,тираж,вес,остаток,процент,код,срок,курс)|какая (цена,сумма,стоимость,длина,партия,ставка)|какие (габариты,размеры,объемы,цифры)|какое (количество,число)|(номер,цена,стоимость,габариты,пароль|код) ... ?',
);
const TIME = phrases(
  "when|what (time,date,day)|which (day,date|week|time)|by when|since when|how soon|what's the (eta,deadline,date)|eta|(до,со,с|к) скольки|(с,до) какого часа|когда|во сколько|(в,на,до,с,к) (какого,какой,какое,какому) (числа,день,час,время,дату,числу,дня|срок*)|какого числа|(на,к) когда|срок* ... ?|какая дата|какой (день,срок)",
);
const PERSON = phrases(
  "who|whose|whom|who's|which (of you,one of you,person,colleague)|кто|кого|кому|кем|у кого|чей|чья|чье|чьи",
);
const PLACE = phrases(
  'where|which (room,folder,site,place,hall|building|floor|desk)|где|куда|откуда|в (какой,каком) (папке,комнате,переговорке,зале|кабинете|файле)',
);
const CHOICE = phrases(
  'or|или|which|whether|либо|какой из|какую из|какое из|какие из|который|которую|какое берем|какой берем|какую берем',
);
const OPEN = wordsLike(
  /^(?:what|how|why|which|что|как|почему|зачем|какой|какая|какие|какое|какую|каком|чем)$/u,
);
/** Ahead of its subject it asks, with or without a mark: "has the refund gone out". */
const VERB_AHEAD = phrases(
  '(has,have,had,is,are,was,were,did,does,do) (the,it,that,this,those,these,he,she,they,we,our,your|anyone,anybody,you)',
);
const TELLING = phrases(
  'tell (me,us)|let (me,us) know|say|explain|remind (me,us)|advise|clarify|give (me,us) (a|the|your)? (idea,date,number|estimate|opinion|feedback|answer|heads up)|answer|reply|respond|скажи*|подскажи*|сообщи*|напомни*|поясни*|объясни*|расскажи*|уточни*|ответь*|дай* знать|назови*|скажешь|скажете|подскажешь|подскажете|сказать|сообщить|уточнить|назвать|подсказать|пояснить|ответить|напиши* ,? ?(когда,сколько,кто,где,как,что,какой,какие)|decide|решать|решай*|choose|pick|выбери*',
);
const DOING = phrases(
  'send|share|prepare|forward|upload|update|check|review|sign|fix|translate|calculate|order|book|write|draft|look|find|work|bring|make|submit|complete|fill|provide|return|correct|change|add|call|ring|comments|list|пришл*|прислать|скин*|отправ*|подготов*|проверь*|проверить|посмотри*|посмотреть|обнови*|исправ*|подпи*|посчитай*|посчитать|пересчитай*|закажи*|заказать|сделай*|сделать|напиши* (мне|нам|пару|текст|письмо)|заполни*|верни*|вернуть|внеси*|внести|занеси*|дать|дай* (мне|нам)|список|отчет|файл|фото|чертеж',
);
const CONFIRMING = phrases(
  'confirm|ok|okay|approve|agree|fine|objection*|against|go ahead|happy with|all right|works for|suit|подтверди*|подтвердить|согласуй*|согласовать|согласован*|не против|против|подходит|подойдет|устраивает|устроит|удобно|норм|ок|можно|одобри*|утверди*|возражени*|возражаешь|возражаете|добро',
);
const PERMISSION = phrases(
  '(can,could,may,shall,should) (i,we) (go,take,leave,proceed,start|send|order|book|close|use|invite|tell|put|move|add|pay|sign|come|work|swap|change)|можно (я,мне|мы|нам)|могу (я)?|можем (мы)?|отпускаешь|отпустите|разреши*',
);
/** To be somewhere at some time: the yes settles it. */
const PRESENCE = phrases(
  '(can,could,would,will) (you,u,someone,anyone,either of you) ?(please,also,maybe,possibly) (cover,attend,join,come,be there,be at,stand in,fill in for,host|take the _ (shift,slot)|do the _ shift)|(сможешь,сможете,можешь,можете,готов,готова,готовы) (выйти,прийти,приехать,подъехать,присоединиться,подключиться,участвовать,поучаствовать,подежурить,подменить,быть)|(выйдешь,выйдете,придешь,придете,приедешь,приедете,подежуришь,подежурите,подменишь,подмените) ... ?',
);
const WORK_AFTER_YES = phrases(
  '(and,then) (send,return,sign) ... |и (прислать,пришл*,верн*,отправ*|подписать) ... |(form,comments|document|draft)|(подписанн*,лист,форму|замечани*)',
);
const HAVING = phrases(
  '(do,have|has|does) (you,anyone|anybody|any of you) ... (have,know,got|seen)|(can,could,would|will) (you|anyone|someone|anybody)|(есть,нет) ли|(не)? (знаешь,знаете)|у тебя|у вас|у кого|(сможешь|сможете|можешь|можете)',
);

/** What an ask of this kind and wording wants, and what its answer would look like. */
export function askTraits(words: readonly string[], kind: AskKind): { wants: Wanted; expects: Expected } {
  const expects = expected(words);
  return { wants: wanted(words, kind, expects), expects };
}

function expected(words: readonly string[]): Expected {
  const firsts: [Expected, number][] = [
    ['number', NUMBER.find(words)],
    ['time', TIME.find(words)],
    ['person', PERSON.find(words)],
    ['place', PLACE.find(words)],
  ];
  let best: Expected | null = null;
  let at = Number.POSITIVE_INFINITY;
  for (const [form, index] of firsts) {
    if (index >= 0 && index < at) {
      best = form;
      at = index;
    }
  }
  if (best && at <= 8) return best;
  if (CHOICE.occursIn(words)) return 'choice';
  const opens = OPEN.find(words);
  if (opens >= 0 && opens <= 6) return 'open';
  const verb = VERB_AHEAD.find(words);
  return words.includes('?') || (verb >= 0 && verb <= 2) ? 'yesNo' : 'open';
}

function wanted(words: readonly string[], kind: AskKind, expects: Expected): Wanted {
  if (kind === 'approval') return WORK_AFTER_YES.occursIn(words) ? 'work' : 'yes';
  if (kind === 'meeting') return expects === 'time' || expects === 'open' ? 'words' : 'yes';
  if (kind === 'question') {
    if (expects === 'yesNo' && !HAVING.occursIn(words)) return 'yes';
    return 'words';
  }
  if (PERMISSION.occursIn(words) || PRESENCE.occursIn(words)) return 'yes';
  const doing = DOING.find(words);
  if (doing < 0 && CONFIRMING.occursIn(words)) return 'yes';
  const telling = TELLING.find(words);
  if (telling >= 0 && (doing < 0 || telling < doing)) return 'words';
  return 'work';
}
