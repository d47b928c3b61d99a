// Working time in words: "1 day 3 h".

import type { Texts } from '../texts/texts';

/**
 * Working minutes as days, hours and minutes, at most two of these.
 * @param minutesADay length of the user's working day
 */
export function duration(minutes: number, minutesADay: number, texts: Texts): string {
  const days = Math.floor(minutes / minutesADay);
  const rest = minutes - days * minutesADay;
  const hours = Math.floor(rest / 60);
  const parts: string[] = [];
  if (days > 0) parts.push(texts.count('duration.days', days));
  if (hours > 0) parts.push(texts.t('duration.hours', { formatted: hours }));
  if (parts.length === 0 || (days === 0 && hours < 3 && rest % 60 > 0)) {
    parts.push(texts.t('duration.minutes', { formatted: Math.floor(rest % 60) }));
  }
  return parts.join(' ');
}
