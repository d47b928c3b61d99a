// A moment as people say it: "today 17:00", "tomorrow noon", "Friday", "Mon 30 Nov".

import type { Day } from '../../../domain/day';
import type { When } from '../../../domain/when';
import { dayNumber } from '../../../domain/zones';
import type { SayWhenTexts } from './sayWhenTexts';

const noon = 12 * 60;

/** The label of a date in the reader's language; a weekday alone lies within the next six days. */
export function whenLabel({ date, minute }: When, day: Day, texts: SayWhenTexts): string {
  const name = dayName(date, day, texts);
  if (minute === null) return name;
  if (minute === noon) return texts.t('day.noon', { day: name });
  const time = new Intl.DateTimeFormat(texts.locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(minute * 60_000);
  return texts.t('day.time', { day: name, time });
}

function dayName(date: string, day: Day, texts: SayWhenTexts): string {
  if (date === day.date) return texts.t('day.today');
  if (date === day.tomorrow) return texts.t('day.tomorrow');
  if (date === day.yesterday) return texts.t('day.yesterday');
  const ahead = dayNumber(date) - dayNumber(day.date);
  const options: Intl.DateTimeFormatOptions =
    ahead > 0 && ahead < 7 ? { weekday: 'long' } : { weekday: 'short', day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(texts.locale, { ...options, timeZone: 'UTC' }).format(
    dayNumber(date) * 86_400_000,
  );
}
