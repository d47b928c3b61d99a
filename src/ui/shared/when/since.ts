// How long somebody has waited, said as people say it: "2 h", "since Tuesday", "со вторника".

import type { Day } from '../../../domain/day';
import { localDay } from '../../../domain/zones';
import type { TextKey } from '../texts/en';
import type { Texts } from '../texts/texts';
import { format } from './format';

const minute = 60_000;
const hour = 60 * minute;

const longDays = [
  'when.since0',
  'when.since1',
  'when.since2',
  'when.since3',
  'when.since4',
  'when.since5',
  'when.since6',
] as const satisfies readonly TextKey[];

const shortDays = [
  'when.short0',
  'when.short1',
  'when.short2',
  'when.short3',
  'when.short4',
  'when.short5',
  'when.short6',
] as const satisfies readonly TextKey[];

type Length = 'long' | 'short';

/**
 * Since when, from an instant (epoch ms) that lies at or before `day.now`: minutes and hours on the same day,
 * the weekday within a week, else the date.
 */
export function since(at: number | null, day: Day, texts: Texts, length: Length): string {
  if (at === null) return texts.t('when.unknown');
  if (at >= day.start || day.now - at < 6 * hour) return sameDay(at, day, texts, length);
  const daysAgo = localDay(day.now, day.zone) - localDay(at, day.zone);
  if (daysAgo <= 1) return texts.t('when.yesterday');
  if (daysAgo <= 6) {
    // Day 0 (1 January 1970) was a Thursday.
    const weekday = (localDay(at, day.zone) + 4) % 7;
    return texts.t((length === 'long' ? longDays : shortDays)[weekday] ?? 'when.unknown');
  }
  return texts.t('when.sinceDate', { date: format.date(at, day, texts) });
}

function sameDay(at: number, day: Day, texts: Texts, length: Length): string {
  const passed = Math.max(0, day.now - at);
  if (passed < minute) return texts.t('when.now');
  const time =
    passed < hour
      ? texts.t('when.minutes', { formatted: Math.floor(passed / minute) })
      : texts.t('when.hours', { formatted: Math.floor(passed / hour) });
  return length === 'long' ? texts.t('when.for', { time }) : time;
}
