// The life of a promise: given, due, kept by the thing itself going out, overdue, moved, ready to be told.

import type { LocalDate } from './ask';
import type { JudgedState, Turn } from './request';
import type { WorkingHours } from './view';
import { endOfWhen, type When } from './when';
import { weekdayFromMonday, workingDaysAfter } from './workingDays';
import { dayNumber, localDate, localDay } from './zones';

export interface GivenPromise extends When {
  /** When it was given, epoch ms. */
  readonly givenAt: number;
  /** When it was kept, epoch ms; null while it is open. */
  readonly keptAt: number | null;
  /** When its task was ticked, epoch ms: ready, but they were not told; null when it was not. */
  readonly readyAt: number | null;
  /** The date for which the person said "on track"; null when they did not. */
  readonly onTrackFor: LocalDate | null;
}

/** What the conversation's messages say of it; null when it is out of the window. */
export interface PromisedRequest {
  readonly turn: Turn;
  readonly state: JudgedState;
  readonly lastAt: number;
}

export type PromiseState = 'open' | 'overdue' | 'ready' | 'kept';

/**
 * Whether the thing itself went out, or is no longer needed. "Still on it" leaves the request promised, so it keeps
 * nothing; a question back leaves the turn with them, and the promise open.
 */
export function isKeptBy({ givenAt }: GivenPromise, request: PromisedRequest | null): boolean {
  if (request === null || request.lastAt <= givenAt || request.turn !== 'nobody') return false;
  return request.state === 'answered' || request.state === 'closed' || request.state === 'declined';
}

/** How a promise stands at `now` (epoch ms) in the user's zone. Told beats ticked, ticked beats late. */
export function promiseState(
  promise: GivenPromise,
  request: PromisedRequest | null,
  now: number,
  zone: string,
): PromiseState {
  if (promise.keptAt !== null || isKeptBy(promise, request)) return 'kept';
  if (promise.readyAt !== null) return 'ready';
  return endOfWhen(promise, zone) <= now ? 'overdue' : 'open';
}

/** Whether to ask "on track?": on the working day before it is due, once, while it is open. */
export function asksOnTrack(promise: GivenPromise, now: number, hours: WorkingHours): boolean {
  if (promise.onTrackFor === promise.date) return false;
  const today = localDay(now, hours.zone);
  const due = dayNumber(promise.date);
  if (due <= today || localDay(promise.givenAt, hours.zone) >= today) return false;
  const [next = today + 1] = workingDaysAfter(today, 1, hours);
  return due <= next;
}

export type AgendaPart = 'pastDue' | 'today' | 'thisWeek' | 'later';
const parts = ['pastDue', 'today', 'thisWeek', 'later'] as const;

/** Open promises in the parts of an agenda, soonest first; empty parts are left out. */
export function agenda<T extends GivenPromise>(
  promises: readonly T[],
  now: number,
  zone: string,
): readonly { readonly part: AgendaPart; readonly promises: readonly T[] }[] {
  const today = localDate(now, zone);
  const day = localDay(now, zone);
  const sunday = day + 6 - weekdayFromMonday(day);
  const partOf = (promise: T): AgendaPart => {
    if (endOfWhen(promise, zone) <= now) return 'pastDue';
    if (promise.date === today) return 'today';
    return dayNumber(promise.date) <= sunday ? 'thisWeek' : 'later';
  };
  const sorted = [...promises].sort(
    (a, b) => endOfWhen(a, zone) - endOfWhen(b, zone) || a.givenAt - b.givenAt,
  );
  return parts
    .map((part) => ({ part, promises: sorted.filter((promise) => partOf(promise) === part) }))
    .filter((each) => each.promises.length > 0);
}
