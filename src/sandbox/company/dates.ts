// Dates inside the scripts' texts: "{by+1}" becomes "Thursday" or "12 November", in the text's own language.

import { addWorkingDays, type Day, type Moment } from './moment';

const DAY = 86_400_000;

const WEEKDAYS = {
  nom: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  gen: ['воскресенья', 'понедельника', 'вторника', 'среды', 'четверга', 'пятницы', 'субботы'],
  dat: ['воскресенью', 'понедельнику', 'вторнику', 'среде', 'четвергу', 'пятнице', 'субботе'],
  acc: ['воскресенье', 'понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу'],
} as const;
type Case = keyof typeof WEEKDAYS;

/** A Russian text may hold English names, and an English one a Russian signature: the more letters decide. */
export function isRussian(text: string): boolean {
  const words = text.replace(/\{[^{}]*\}/g, '');
  return (words.match(/[а-яё]/gi)?.length ?? 0) > (words.match(/[a-z]/gi)?.length ?? 0) / 2;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale}/${Object.keys(options).join()}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(new Date(day * DAY));
}

function dayName(day: Day, russian: boolean, grammar: Case): string {
  if (!russian) return format(day, 'en-GB', { weekday: 'long' });
  return WEEKDAYS[grammar][new Date(day * DAY).getUTCDay()] ?? '';
}

const dateName = (day: Day, russian: boolean) =>
  format(day, russian ? 'ru' : 'en-GB', { day: 'numeric', month: 'long' });

/**
 * Fills the dates into a text written on `written`. Forms, with a number of working days:
 * `{by+1}` from today (at a weekend: from Monday), `{on-2}` from the newest day of the scripts, `{today}` today
 * itself, weekends too; in Russian with a case after a colon, `{by+1:gen}`. A weekday within six days of the
 * writing is called by name, others by date; `{date+1}` is always the date.
 * `{month}`, `{lastMonth}`, `{nextMonth}`, `{year}`, `{week}` are those of the writing.
 */
export function fillDates(text: string, moment: Moment, written: Day): string {
  const russian = isRussian(text);
  const near = (day: Day, grammar: Case) =>
    Math.abs(day - written) <= 6 && day !== written ? dayName(day, russian, grammar) : dateName(day, russian);
  const monthOf = (shift: number) => {
    const date = new Date(written * DAY);
    const day = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + shift, 15) / DAY;
    return format(day, russian ? 'ru' : 'en-GB', { month: 'long' });
  };
  const fill = (name: string, count: number, grammar: Case): string | null => {
    if (name === 'by') return near(addWorkingDays(moment.dueDay, count), grammar);
    if (name === 'on') return near(addWorkingDays(moment.newest, count), grammar);
    if (name === 'today') return near(moment.today, grammar);
    if (name === 'date') return dateName(addWorkingDays(moment.dueDay, count), russian);
    if (name === 'day') return dateName(addWorkingDays(moment.newest, count), russian);
    if (name === 'month') return monthOf(0);
    if (name === 'lastMonth') return monthOf(-1);
    if (name === 'nextMonth') return monthOf(1);
    if (name === 'year') return format(written, 'en-GB', { year: 'numeric' });
    if (name === 'week') return String(weekOfYear(written));
    return null;
  };
  return text.replace(/(?<!@)\{(\w+?)([+-]\d+)?(?::(nom|gen|dat|acc))?\}/g, (whole, name, count, grammar) => {
    const filled = fill(name, Number(count ?? 0), grammar === undefined ? 'nom' : grammar);
    if (filled === null) throw new Error(`Unknown date form ${whole}`);
    return filled;
  });
}

/** ISO 8601 week: the one that holds the year's first Thursday is week 1. */
function weekOfYear(day: Day): number {
  const thursday = day - ((day + 3) % 7) + 3;
  const yearStart = Date.UTC(new Date(thursday * DAY).getUTCFullYear(), 0, 1) / DAY;
  return 1 + Math.floor((thursday - yearStart) / 7);
}
