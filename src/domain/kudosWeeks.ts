// Thanks of the last weeks, by week and principle: a picture of one's own, never of others.

import type { LocalDate } from './ask';
import type { Kudos } from './kudos';
import { dateOfDay, localDay } from './zones';

export interface KudosWeek {
  /** Its Monday. */
  readonly start: LocalDate;
  /** How many, by `principleKey`; none is left out. */
  readonly counts: ReadonlyMap<string, number>;
}

/** One string for a principle: an organisation's own never equals one of Heed's. */
export function principleKey(principle: Kudos['principle']): string {
  return typeof principle === 'string' ? principle : `own:${principle.own}`;
}

/**
 * The last weeks (Monday to Sunday in `zone`, IANA), oldest first, the week of `now` (epoch ms) last.
 * Thanks of other times are not counted.
 */
export function kudosWeeks(
  kudos: readonly Pick<Kudos, 'at' | 'principle'>[],
  now: number,
  zone: string,
  weeks = 12,
): readonly KudosWeek[] {
  const last = weekOf(now, zone);
  const counts = Array.from({ length: weeks }, () => new Map<string, number>());
  for (const { at, principle } of kudos) {
    const week = counts[weeks - 1 - (last - weekOf(at, zone))];
    const key = principleKey(principle);
    week?.set(key, (week.get(key) ?? 0) + 1);
  }
  return counts.map((each, index) => ({
    start: dateOfDay((last - weeks + 1 + index) * 7 - thursday),
    counts: each,
  }));
}

/** Day 0 (1970-01-01) was a Thursday: three days after a Monday. */
const thursday = 3;

function weekOf(at: number, zone: string): number {
  return Math.floor((localDay(at, zone) + thursday) / 7);
}
