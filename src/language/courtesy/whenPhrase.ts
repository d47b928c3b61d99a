// A date by which, as a phrase of a sentence: "by Thursday", «до четверга».

import type { LocalDate } from '../../domain/ask';
import type { When } from '../../domain/when';
import { dayNumber } from '../../domain/zones';

const weekday = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

const russianWeekdays = [
  'воскресенья',
  'понедельника',
  'вторника',
  'среды',
  'четверга',
  'пятницы',
  'субботы',
] as const;

function format(date: LocalDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

/**
 * The phrase that fills `{when}`: within six days by the name of the day, further on by date.
 * @param today the writer's local date
 */
export function whenPhrase({ date, minute }: When, today: LocalDate, language: 'en' | 'ru'): string {
  const days = dayNumber(date) - dayNumber(today);
  return language === 'en' ? english(date, minute, days) : russian(date, minute, days);
}

function english(date: LocalDate, minute: number | null, days: number): string {
  const time = minute === null ? '' : minute === 720 ? ' noon' : ` ${clock(minute)}`;
  if (days === 0)
    return minute === null ? 'today' : minute === 720 ? 'by noon today' : `today by ${clock(minute)}`;
  if (days === 1) return `by tomorrow${time}`;
  if (days > 1 && days < 7) return `by ${format(date, 'en-GB', { weekday: 'long' })}${time}`;
  const far = format(date, 'en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  return `by ${far}${minute === null ? '' : `, ${clock(minute)}`}`;
}

function russian(date: LocalDate, minute: number | null, days: number): string {
  const time = minute === null ? '' : `, ${clock(minute)}`;
  if (days === 0) return minute === null ? 'сегодня' : `сегодня до ${clock(minute)}`;
  if (days === 1) return `до завтра${time}`;
  const name = russianWeekdays[weekday(date)] ?? '';
  if (days > 1 && days < 7) return `до ${name}${time}`;
  return `до ${name}, ${format(date, 'ru', { day: 'numeric', month: 'long' })}${time}`;
}
