// Dates and times through Intl, in the reader's language and the user's zone. Formatters are made once each.

import type { LocalDate } from '../../../domain/ask';
import type { Day } from '../../../domain/day';
import { localDay } from '../../../domain/zones';
import type { Texts } from '../texts/texts';

const made = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, zone, options]);
  let found = made.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
    made.set(key, found);
  }
  return found;
}

/** Milliseconds of a written date, at noon UTC: the day stays the same wherever it is formatted as UTC. */
function noon(date: LocalDate): number {
  return Date.parse(`${date}T12:00:00Z`);
}

export const format = {
  /** When something was, in as few letters as tell it: "09:41" today, "Tue" within a week, else "12 Nov". */
  brief(at: number, day: Day, texts: Texts): string {
    if (at >= day.start) return format.time(at, day.zone, texts);
    const isThisWeek = localDay(day.now, day.zone) - localDay(at, day.zone) < 7;
    return isThisWeek
      ? formatter(texts.locale, day.zone, { weekday: 'short' }).format(at)
      : format.date(at, day, texts);
  },

  /** "12 Nov", with the year when it is another one. */
  date(at: number, day: Day, { locale }: Texts): string {
    const isThisYear = formatter('en', day.zone, { year: 'numeric' }).format(at) === day.date.slice(0, 4);
    return formatter(locale, day.zone, {
      day: 'numeric',
      month: 'short',
      ...(isThisYear ? {} : { year: 'numeric' }),
    }).format(at);
  },

  /** "09:41" */
  time(at: number, zone: string, { locale }: Texts): string {
    return formatter(locale, zone, { hour: '2-digit', minute: '2-digit' }).format(at);
  },

  /** "Tuesday, 12 November 2026 at 09:41" */
  exact(at: number, zone: string, { locale }: Texts): string {
    return formatter(locale, zone, { dateStyle: 'full', timeStyle: 'short' }).format(at);
  },

  /** "12 November 2026" */
  longDate(at: number, zone: string, { locale }: Texts): string {
    return formatter(locale, zone, { dateStyle: 'long' }).format(at);
  },

  /** "Fri" */
  weekday(date: LocalDate, { locale }: Texts): string {
    return formatter(locale, 'UTC', { weekday: 'short' }).format(noon(date));
  },

  /** "12 Nov" of a written date; in sentences "12 November", as a shortened month may end in a full stop. */
  localDate(date: LocalDate, day: Day, { locale }: Texts, month: 'short' | 'long' = 'short'): string {
    const isThisYear = date.slice(0, 4) === day.date.slice(0, 4);
    return formatter(locale, 'UTC', {
      day: 'numeric',
      month,
      ...(isThisYear ? {} : { year: 'numeric' }),
    }).format(noon(date));
  },

  /** "Friday, 12 November 2026" of a written date. */
  longLocalDate(date: LocalDate, { locale }: Texts): string {
    return formatter(locale, 'UTC', { dateStyle: 'full' }).format(noon(date));
  },

  /** "13 %" of a share between 0 and 1. */
  percent(share: number, { locale }: Texts): string {
    return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  },

  /** "1,200" */
  number(value: number, { locale }: Texts): string {
    return new Intl.NumberFormat(locale).format(value);
  },
};
