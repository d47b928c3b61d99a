// What a subject tells without any text: a reply, a forward, words that ask.

const MARK =
  /^\s*(?:\[[^\]]{1,30}\]\s*)?(re|fw|fwd|aw|wg|sv|vs|antw|ответ|отв|на|пер|пересл)(?:\s*\[\d+\])?\s*:/iu;
const FORWARDS: ReadonlySet<string> = new Set(['fw', 'fwd', 'wg', 'пер', 'пересл']);

const ASKING =
  /(?<!\p{L})(?:please|need(?:s|ed)?|questions?|request|can (?:you|we)|could (?:you|we)|help|urgent|asap|approv(?:e|al)|review|sign|confirm|input|opinion|feedback|comments?|rsvp|reminder|deadline|due|прошу|просьба|пожалуйста|нужн[аоы]|нужен|срочно|вопросы?|согласова\p{L}{2,4}|утвердить|утверждение|подтвердите|подтверждение|пришлите|жду|напоминаю|напоминание|запрос|помогите|помощь|срок)(?!\p{L})/iu;
const TELLING =
  /(?<!\p{L})(?:thanks|thank you|congratulations|congrats|well done|great job|good job|good news|welcome|fyi|for (?:your )?information|minutes of|meeting minutes|newsletter|announcement|out of office|completed|done|finished|resolved|solved|cancelled|canceled|спасибо|благодар\p{L}{1,6}|поздравля\p{L}{1,4}|с (?:днем|днём) рождения|отличная работа|хорошие новости|молодцы|к сведению|для (?:сведения|информации)|протокол (?:встречи|совещания|заседания)|рассылка|объявление|готово|выполнен[оаы]?|заверш[её]н[оаы]?|законч[еи]\p{L}{1,3}|решен[оаы]|отмен[её]н[оаы]?|отменяется)(?!\p{L})/iu;
/** Longer subjects are no subjects. */
const LONGEST = 400;

/** "Well done", «К сведению», "FYI": words of a subject that thank or tell. */
export function hasTellingWord(subject: string): boolean {
  return TELLING.test(subject.slice(0, LONGEST));
}

/** What stands before a subject: "Re:", "Fw:" in Outlook's languages, or nothing. */
export function markOf(subject: string): 'reply' | 'forward' | null {
  const found = MARK.exec(subject.slice(0, LONGEST))?.[1]?.toLowerCase();
  if (found === undefined) return null;
  return FORWARDS.has(found) ? 'forward' : 'reply';
}

/** "Please review", «Срочно»: words of a subject that ask. */
export function hasAskingWord(subject: string): boolean {
  return ASKING.test(subject.slice(0, LONGEST));
}
