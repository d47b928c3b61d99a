// When a text was written, as people say it: "at 09:41", "yesterday at 09:41", "on Friday", «в пятницу».

import type { Day } from '../../../domain/day';
import { localDate, localDay } from '../../../domain/zones';
import type { Texts } from '../texts/texts';
import { format } from '../when/format';
import { outboxTexts } from './outboxTexts';

const weekdays = ['on.0', 'on.1', 'on.2', 'on.3', 'on.4', 'on.5', 'on.6'] as const;

/** @param at epoch ms */
export function wroteWhen(at: number, day: Day, reader: Texts): string {
  const { t } = outboxTexts(reader);
  const time = format.time(at, day.zone, reader);
  const date = localDate(at, day.zone);
  if (date === day.date) return t('at.today', { time });
  if (date === day.yesterday) return t('at.yesterday', { time });
  const days = localDay(day.now, day.zone) - localDay(at, day.zone);
  // Day 0 (1 January 1970) was a Thursday.
  const weekday = weekdays[(localDay(at, day.zone) + 4) % 7];
  if (days > 1 && days < 7 && weekday) return t(weekday);
  return t('on.date', { date: format.date(at, day, reader) });
}
