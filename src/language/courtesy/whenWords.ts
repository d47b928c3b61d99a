// A date by words, as one types it: "Thursday noon", "tomorrow 17:00", «в пятницу до обеда».

import type { WorkingHours } from '../../domain/view';
import { endOfWhen, type When } from '../../domain/when';
import { dateOfDay, localDate, localDay } from '../../domain/zones';
import { dueDateIn } from '../dueDate';
import { wordsOf } from '../words';

/** `past`: it is a date, but it has passed. `none`: no date was found. */
export type WhenFound = When | 'past' | 'none';

const longest = 100;
const noon = 12 * 60;

/**
 * Reads a date typed by its writer.
 * @param now epoch ms
 * @param hours give the zone, and the hour that the end of the day means
 */
export function whenWords(text: string, now: number, hours: WorkingHours): WhenFound {
  const typed = text.slice(0, longest).toLowerCase().replace(/ё/g, 'е');
  const words = wordsOf(typed);
  if (words.length === 0) return 'none';
  const language = /\p{Script=Cyrillic}/u.test(typed) ? 'ru' : 'en';
  const minute = minuteIn(typed, hours);
  // The end of the day and its hours are no days of their own.
  const date = dueDateIn(words, 'promise', { at: now, zone: hours.zone, language });
  if (date === null && minute === null) return 'none';
  const today = localDay(now, hours.zone);
  const when: When = { date: date ?? dateOfDay(today), minute };
  if (date !== null && date < localDate(now, hours.zone)) return 'past';
  if (endOfWhen(when, hours.zone) > now) return when;
  // An hour alone that has passed means tomorrow's.
  return namesDay(typed) ? 'past' : { date: dateOfDay(today + 1), minute };
}

function namesDay(typed: string): boolean {
  return /(?<!\p{L})(today|tonight|сегодня|\d{1,2}[./]\d{1,2}|\d{4}-)/u.test(typed);
}

/** Minutes after midnight that the words name; null when they name no hour. */
function minuteIn(typed: string, { start, end }: WorkingHours): number | null {
  const clock = /(?<![\d./-])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d./])\s*(am|pm)?/.exec(typed);
  if (clock) return (hourOf(Number(clock[1]), clock[3]) ?? 0) * 60 + Number(clock[2]);
  const spoken =
    /(?<![\d./:-])(\d{1,2})\s*(am|pm|o'clock|часов|часа|час|ч|утра|дня|вечера)(?!\p{L})/u.exec(typed) ??
    /(?<!\p{L})(?:at|by|до|к|в)\s+(\d{1,2})(?![\d.:/-]|\s*(?:\p{L}))/u.exec(typed);
  if (spoken) {
    const hour = hourOf(Number(spoken[1]), spoken[2]);
    return hour === null ? null : hour * 60;
  }
  if (
    /(?<!\p{L})(noon|midday|lunch|lunchtime|полдень|полудня|полудню|обед|обеда|обеду)(?!\p{L})/u.test(typed)
  )
    return noon;
  if (
    /(?<!\p{L})(eod|cob|end of (the )?(day|business)|close of business|(конца|концу) (рабочего )?дня)(?!\p{L})/u.test(
      typed,
    )
  )
    return end > start ? end : null;
  return null;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (hour > 24) return null;
  const isLate = half === 'pm' || half === 'дня' || half === 'вечера';
  if (isLate && hour < 12) return hour + 12;
  if ((half === 'am' || half === 'утра') && hour === 12) return 0;
  return hour === 24 ? null : hour;
}
