// A date by which, said as people say it: "today", "tomorrow", "Fri", "was due 12 Nov".

import type { LocalDate } from '../../../domain/ask';
import type { Day } from '../../../domain/day';
import type { Texts } from '../texts/texts';
import { format } from './format';

export interface Due {
  readonly text: string;
  readonly tone: 'passed' | 'today' | 'ahead';
}

/** What a row says of a due date. */
export function due(date: LocalDate, day: Day, texts: Texts): Due {
  if (date < day.date) {
    const text =
      date === day.yesterday
        ? texts.t('due.wasYesterday')
        : texts.t('due.was', { date: format.localDate(date, day, texts) });
    return { text, tone: 'passed' };
  }
  if (date === day.date) return { text: texts.t('due.today'), tone: 'today' };
  if (date === day.tomorrow) return { text: texts.t('due.tomorrow'), tone: 'ahead' };
  const text = date < day.weekAhead ? format.weekday(date, texts) : format.localDate(date, day, texts);
  return { text, tone: 'ahead' };
}
