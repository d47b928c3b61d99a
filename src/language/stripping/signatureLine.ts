// What single lines of a signature look like: names, titles, phones, addresses.

import { isSpace } from '../characters';
import { bare } from './line';

const CONTACT =
  /@[\p{L}\d-]+\.\p{L}|(?:https?:\/\/|www\.)\S|(?<!\p{L})(?:tel|phone|mob|mobile|cell|fax|office|direct|ext|extension|t|m|p|f|d|тел|моб|факс|т|м|раб|сот|вн|внутр|доб)\.?(?:\s*[.:])?\s*[+(#№]?\d[\d\s().-]{1,}|[+(]\s?\d[\d\s().-]{6,30}\d|(?<!\d)\d{3}[-./]\s?\d{3}[-.]\d{4}(?!\d)|(?<!\d)\d{3}[)\s-]+\d{3}[-\s]\d{2}[-\s]\d{2}(?!\d)|(?<!\d)\d{3}-\d{4}(?!\d)|(?<!\p{L})(?:skype|telegram|whatsapp|телеграм)\s*:/iu;
const MAY_BE_CONTACT = /[\d@]|www|:\/\/|(?:skype|telegram|whatsapp|телеграм)\s*:/i;
const TITLE =
  /(?<!\p{L})(?:manager|director|engineer|analyst|head|lead|leader|officer|partner|specialist|coordinator|assistant|accountant|accounts|controller|buyer|sales|developer|architect|consultant|president|chief|ceo|cfo|cto|coo|vp|secretary|administrator|executive|supervisor|planner|designer|editor|counsel|attorney|professor|team|department|dept|division|facilities|warehouse|office|services?|ltd|limited|inc|llc|llp|plc|gmbh|corp|corporation|company|group|ag|менеджер|директор|инженер|аналитик|руководитель|начальник|заместитель|зам|специалист|бухгалтер|юрист|координатор|помощник|партнёр|партнер|разработчик|архитектор|консультант|секретарь|администратор|редактор|дизайнер|экономист|технолог|конструктор|закупщик|кладовщик|мастер|отдел|отдела|служба|служб[аы]|департамент|управление|группа|бюро|склад|цех|ооо|ао|оао|пао|зао|ип|нии|фгуп)(?!\p{L})/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’-]*\.?|(?:\p{Lu}\.){1,3}|de|van|von|der|den|di|da|al|el|bin|и|and|&)$/u;
const INITIALS = /(?<!\p{L})\p{Lu}\.(?:\s?\p{Lu}\.)?(?!\p{L})/u;
/** "When: 12 May": what is announced, not who announces it. */
const DETAIL =
  /^(?:when|where|what|who|why|how|time|date|agenda|place|location|topic|deadline|due|когда|где|что|кто|время|дата|место|повестка|тема|срок)\s*:/i;
const LONGEST_LINE = 120;

/** Phone, mail or web address, extension. */
export function isContactLine(text: string): boolean {
  return MAY_BE_CONTACT.test(text) && CONTACT.test(text);
}

/** A job, department or firm. */
export function isTitleLine(text: string): boolean {
  return text.length <= LONGEST_LINE && TITLE.test(text) && !isSentence(text);
}

/** Could this be a line of a signature: short, no question, no sentence; or with a phone, mail or web address in it? */
export function isSignatureLine(text: string): boolean {
  const line = bare(text);
  if (line === '') return true;
  if (line.length > 200 || DETAIL.test(line)) return false;
  const words = partsOf(line);
  if (words > 14) return false;
  const isShort = line.length <= LONGEST_LINE && words <= 12 && !line.includes('?') && !line.includes('!');
  return (isShort && !isSentence(line)) || isContactLine(line);
}

/** "Anna Berg", "Anna Berg (she/her)", "Anna Berg, PhD", "Берг А. П."; up to four capitalised words. */
export function isNameLine(text: string): boolean {
  const line = bare(text)
    .replace(/^[-–—*~\s]+|(?<!\s)\s*\([^()]{2,20}\)\s*$/g, '')
    .replace(/[,.]$/, '');
  if (line.length < 2 || line.length > 60) return false;
  const [name = ''] = line.split(/,\s/, 1);
  const words = name.split(/\s+/);
  return words.length <= 5 && words.every((word) => NAME_WORD.test(word));
}

/** A full name: two words at least, or a family name with initials. */
export function isFullNameLine(text: string): boolean {
  return isNameLine(text) && /\S\s+\S/.test(bare(text));
}

/** "Берг А. П." is signed as nothing else is written. */
export function hasInitials(text: string): boolean {
  return INITIALS.test(text);
}

function isSentence(line: string): boolean {
  return /[.…:;]$/.test(line) && partsOf(line) >= 4;
}

/** How many parts white space cuts a line into. */
function partsOf(line: string): number {
  let parts = 1;
  for (let at = 0; at < line.length; at++) {
    if (isSpace(line.charCodeAt(at)) && !isSpace(line.charCodeAt(at + 1))) parts++;
  }
  return parts;
}
