// Whether words name a day or an hour, in English and Russian: that one is named, not which.

import { phrases } from '../phrases';

const NAMED = phrases(
  'today|tonight|tomorrow|monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|mon|tue|tues|wed|thu|thur|thurs|fri|january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec|may (1,2,3,4,5,6,7,8,9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31)|(next,this,last,following) (week,month,year,quarter,morning,afternoon,evening|spring|summer|autumn|winter)|end of (the)? (day,week,month,year,quarter|business)|(by,before,at,after,until,till,from) (noon,midday,lunch|lunchtime|midnight|eod|cob|the end|half past|christmas|easter)|eod|cob|in (a,an|one|two|three|four|five|six|ten|half|about|1|2|3|4|5|6|7|8|9|10|12|14|15|20|30|couple|the (morning,afternoon,evening,coming|next)) ... |within (a,an|one|two|three|the|24|48|1|2|3|5) ... |(right now,straight away|right away|immediately|at once|anytime|any time|whenever|any day)|yesterday|(a,two|three|few|couple of) (days,weeks|hours|minutes) ago|(one,two|three|four|five|six) (day,days,week,weeks|hours|month,months|year,years)|(after,before) (the,my,our,we,they,it|that,this) _|once (the,we,they,it) _|as soon as (the,it,they,he,she|my|our|this|that|you) |every (day,week|month|morning)|weekend|first thing|half past _|q1|q2|q3|q4',
  'сегодня|завтра|послезавтра|вчера|понедельник*|вторник*|среда|среду|среды|среде|четверг*|пятниц*|суббот*|воскресень*|пн|вт|ср|чт|пт|сб|вс|январ*|феврал*|март|марта|марте|марту|апрел*|мая|мае|июн*|июл*|август*|сентябр*|октябр*|ноябр*|декабр*|(на,в|к|до) (этой,следующей,той,будущей|этом|следующем|будущем|концу|конца|конце|началу|начала|начале|середине|следующую|эту) _|(к,до|после|в) (обеда,обеду|обед|вечера|вечеру|утра|утру|полудня|полудню|ночи|нового|нг)|утром|вечером|днем|через _|(после,перед) _|как только _|(в течение,за) _|(прямо)? сейчас|в любое|в любой|когда угодно|хоть сейчас|немедленно|(один,два|три|четыре|пять|шесть|пару|несколько|полтора) (дня,дней|недели|недель|часа|часов|день|неделю|месяц,месяца,месяцев|год,года,лет)|(год,месяц|неделю|полгода)|на (выходных,майских,праздниках)|числа|квартал*',
);
const CLOCK =
  /^(?:\d{1,2}[:.]\d{2}(?:[ap]m)?|\d{1,2}(?:[ap]m|h)|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)|\d{1,2}-?(?:го|му|е|ого))$/;
const HOUR_BEFORE = /^(?:at|by|around|from|till|until|after|before|в|к|до|с|после|около)$/;
const UNIT =
  /^(?:am|pm|o'clock|uhr|ч|час\p{L}{0,3}|утра|дня|вечера|may|days?|weeks?|months?|years?|hours?|minutes?|дн\p{L}+|лет|год\p{L}*|месяц\p{L}*|недел\p{L}+|минут\p{L}*|мин|числ\p{L}+)$/u;

/** Whether a day, a date, an hour or "after the holidays" stands in folded words. */
export function namesDate(words: readonly string[]): boolean {
  return NAMED.occursIn(words) || words.some((_, at) => isDateNumber(words, at));
}

/** Whether the word at `at` is a number that tells a day or an hour: "15:30", "the 3rd", "at 5". */
export function isDateNumber(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (CLOCK.test(word)) return true;
  if (!/^\d{1,2}$/.test(word)) return false;
  return UNIT.test(words[at + 1] ?? '') || (HOUR_BEFORE.test(words[at - 1] ?? '') && !isWordy(words[at + 1]));
}

function isWordy(word: string | undefined): boolean {
  return word !== undefined && /^\p{L}/u.test(word);
}

const ASKS_DATE = phrases(
  "any idea when|(do,does|did) (you,anyone,anybody,any of you) know (by)? when|by when|since when|until when|when (is,are,do,does,did,will,can,could,should,would,was,were,shall,exactly)|what (time,date,day)|which (day,date,week,time)|how soon|what's the (eta,deadline,date)|eta|(know,tell me,tell us|say|confirm|advise|estimate) ?by? ?(roughly,exactly)? when (you can,you could,you'll,you will,it will,it'll,we can,i can,to expect|we could|the|this|that|they)|a date (for,by,when)|give (me,us) (a,the) date|deadline ?",
  '(до,к,на|с)? (какого,какому,какое|какой) (числа,числу,число|сроку|дню|день|срок|дату|дня|дата|времени|часу|часа)|во сколько|со скольки|до скольки|к скольки|до когда|на когда|к когда|когда|какие сроки|какой срок|в какие сроки|сроки ?|(дату,срок) (назови*,сообщи*|скажи*|напиши*)|(назови*,сообщи*|скажи*|напиши*|укажи*|подскажи*) ... (дату,срок|сроки)|сколько (времени,дней,недель|часов) ... (займет,понадобится|нужно|уйдет|потребуется)|как скоро',
);
/** "When you have time, send me …", "tell me when you are done". */
const NO_DATE = phrases(
  "when (you have,you get,you're,you are,possible,convenient|you've|ready|done)|when you (can,could) <,>",
  'когда (будет (время,минутка,возможность,готово|удобно),освободи*,(сможе*,можешь|можете|получится) (<,>|.|!)|закончи*|придет|придут|будете (готовы,на|в)|будешь)|как только',
);

/** Whether an ask, in folded words, wants a day or an hour for its answer. */
export function asksForDate(words: readonly string[]): boolean {
  const at = ASKS_DATE.find(words);
  if (at < 0 || !mayAsk(words, at)) return false;
  return NO_DATE.endAt(words, at) < 0 || (words.at(-1) === '?' && !words.includes(',', at));
}

/** "I saw it when the door was open": within a sentence "when" asks only in a question, or after a comma or "and". */
function mayAsk(words: readonly string[], at: number): boolean {
  return at <= 5 || words.at(-1) === '?' || /^(?:,|and|и|а|:|-|know|tell|or|или)$/.test(words[at - 1] ?? '');
}
