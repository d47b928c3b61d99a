// The order in which a considerate colleague would answer: a date given first, then who has waited longest.

import type { Verdict } from './request';

/** What sorting and grouping look at. */
export type Listed = Pick<
  Verdict,
  'conversation' | 'turn' | 'state' | 'since' | 'due' | 'isPerhaps' | 'lastAt' | 'waiting'
>;

/** Sorts after every date. */
const noDate = '9999-12-31';

/**
 * Compares for `sort`: the nearer date first (passed ones nearest), then the longer wait, then the request
 * that more people wait for. Equal requests keep one order whatever order they came in.
 */
export function byCourtesy(a: Listed, b: Listed): number {
  const aDue = a.due ?? noDate;
  const bDue = b.due ?? noDate;
  if (aDue !== bDue) return aDue < bDue ? -1 : 1;
  const wait = (a.since ?? a.lastAt) - (b.since ?? b.lastAt);
  if (wait !== 0) return wait;
  if (a.waiting.length !== b.waiting.length) return b.waiting.length - a.waiting.length;
  return a.conversation < b.conversation ? -1 : a.conversation > b.conversation ? 1 : 0;
}

/** The longer wait first, whatever the dates. */
export function byWait(a: Listed, b: Listed): number {
  const wait = (a.since ?? a.lastAt) - (b.since ?? b.lastAt);
  return wait !== 0 ? wait : byCourtesy(a, b);
}
