// When a kind reminder may be offered: not soon, not while they gave a date that has not passed, and twice at most.

import type { LocalDate } from './ask';
import type { JudgedState, Turn } from './request';
import type { WorkingHours } from './view';
import { workingMinutes } from './workingTime';
import { localDate } from './zones';

/** `no`: nothing is offered. `first` and `again`: which template. `call`: two were sent, so perhaps a call. */
export type NudgeOffer = 'no' | 'first' | 'again' | 'call';

/** Working days between an ask, or a nudge, and the next offer. */
const patience = 2;
/** How many nudges a request may get. */
const most = 2;

export interface NudgeCase {
  readonly turn: Turn;
  readonly state: JudgedState;
  /** When it was asked, epoch ms; null when unknown. */
  readonly since: number | null;
  /** The date they gave (state `promised`), or by which it was asked. */
  readonly due: LocalDate | null;
  /** When they promised, epoch ms. */
  readonly promisedAt: number | null;
}

/**
 * What may be offered now.
 * @param nudges when this request was nudged, epoch ms
 * @param now epoch ms
 */
export function nudgeOffer(
  { turn, state, since, due, promisedAt }: NudgeCase,
  nudges: readonly number[],
  now: number,
  hours: WorkingHours,
): NudgeOffer {
  if (turn !== 'theirs' || (state !== 'waiting' && state !== 'promised') || since === null) return 'no';
  const ofThisAsk = nudges.filter((at) => at >= since);
  if (state === 'promised' && due !== null && due >= localDate(now, hours.zone)) return 'no';
  // A date that has passed was patience enough; a promise without one gets the same time as an ask.
  const isDatePassed = state === 'promised' && due !== null;
  const from = Math.max(since, ...ofThisAsk, isDatePassed ? 0 : (promisedAt ?? 0));
  const isTold = isDatePassed && ofThisAsk.every((at) => localDate(at, hours.zone) <= due);
  if (!isTold && workingMinutes(from, now, hours) < patience * minutesADay(hours)) return 'no';
  if (ofThisAsk.length >= most) return 'call';
  return ofThisAsk.length === 0 ? 'first' : 'again';
}

function minutesADay({ start, end }: WorkingHours): number {
  return end > start ? end - start : 1440 - start + end;
}
