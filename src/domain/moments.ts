// Moments to thank: help with my request that was fast, came before its promised day, or from another department.
// At most one a week is offered, with its reason; what is put off rests by its kind.

import type { LocalDate } from './ask';
import type { Message } from './message';
import type { Person } from './person';
import { isResting, type PutOffs } from './suggestions';
import type { WorkingHours } from './view';
import { workingMinutes } from './workingTime';
import { dayNumber, localDay } from './zones';

const day = 24 * 60 * 60_000;
/** Help older than this is no news any more, ms. */
const freshFor = 14 * day;
/** One offer stands for a week; no other comes beside it, ms. */
const week = 7 * day;
/** An answer within so many working minutes is a fast one. */
const fastWithin = 60;
/** Somebody who was thanked is not offered again for so long, ms. */
const thankedFor = 14 * day;

export type MomentKind = 'keptEarly' | 'otherDepartment' | 'fast';
/** What is rarer goes first. */
const byWorth: readonly MomentKind[] = ['keptEarly', 'otherDepartment', 'fast'];

export interface Moment {
  readonly kind: MomentKind;
  readonly conversation: string;
  readonly helper: Person;
  /** When the help came, epoch ms. */
  readonly at: number;
  /** The reason's value: working minutes of a fast answer, days a promise was kept early, or 0. */
  readonly figure: number;
  /** The helper's department where that is the reason; else empty. */
  readonly department: string;
}

/** A request of mine that was answered, with who helped. */
export interface Help {
  readonly conversation: string;
  readonly helper: Person;
  /** When I asked and when the answer came, epoch ms. */
  readonly askedAt: number;
  readonly answeredAt: number;
  /** The day they had promised; null without a promise. */
  readonly promisedFor: LocalDate | null;
  /** Departments as the directory says; empty where unknown. */
  readonly helperDepartment: string;
  readonly myDepartment: string;
}

export interface MomentsMemory {
  /** The one that is offered, and since when (epoch ms). */
  readonly offered: { readonly conversation: string; readonly kind: MomentKind; readonly at: number } | null;
  /** Conversations that were offered before. */
  readonly past: readonly string[];
  readonly putOffs: PutOffs;
}

export const noMemory: MomentsMemory = { offered: null, past: [], putOffs: {} };

/**
 * The help in a conversation: the first message that one of those asked wrote after the ask; null while there is none.
 * A day promised on the way counts; the promise itself is no help yet.
 * @param messages oldest first
 */
export function helpIn(
  { conversation, askedAt, asked }: { conversation: string; askedAt: number; asked: readonly Person[] },
  messages: readonly Message[],
): Pick<Help, 'conversation' | 'helper' | 'askedAt' | 'answeredAt' | 'promisedFor'> | null {
  const helpers = new Set(asked.map(({ address }) => address));
  let promisedFor: LocalDate | null = null;
  for (const { from, at, origin, reading } of messages) {
    if (at <= askedAt || origin !== 'person' || from === null || !helpers.has(from.address)) continue;
    const [promise] = reading.promises;
    if (promise && !reading.moves.includes('delivers')) {
      promisedFor = promise.due ?? promisedFor;
      continue;
    }
    return { conversation, helper: from, askedAt, answeredAt: at, promisedFor };
  }
  return null;
}

/** What makes this help worth a thank-you; null: nothing more than any help. */
export function momentOf(help: Help, hours: WorkingHours): Moment | null {
  const { conversation, helper, askedAt, answeredAt, promisedFor } = help;
  const moment = { conversation, helper, at: answeredAt, department: '', figure: 0 };
  if (promisedFor !== null) {
    const early = dayNumber(promisedFor) - localDay(answeredAt, hours.zone);
    return early > 0 ? { ...moment, kind: 'keptEarly', figure: early } : null;
  }
  const { helperDepartment: theirs, myDepartment: mine } = help;
  if (theirs !== '' && mine !== '' && theirs.toLowerCase() !== mine.toLowerCase())
    return { ...moment, kind: 'otherDepartment', department: theirs };
  const minutes = workingMinutes(askedAt, answeredAt, hours);
  return minutes <= fastWithin ? { ...moment, kind: 'fast', figure: Math.max(1, Math.round(minutes)) } : null;
}

/**
 * The one moment to offer at `now` (epoch ms); null: none. The one already offered stays for its week.
 * @param thankedAt when I last thanked a person, by address, epoch ms
 */
export function momentToOffer(
  moments: readonly Moment[],
  memory: MomentsMemory,
  thankedAt: ReadonlyMap<string, number>,
  now: number,
): Moment | null {
  const isOpen = ({ kind, helper, at }: Moment): boolean =>
    !isResting(memory.putOffs, kind, now) &&
    (thankedAt.get(helper.address) ?? 0) + thankedFor < Math.max(at, now);
  const { offered } = memory;
  if (offered && now - offered.at < week) {
    const standing = moments.find(({ conversation }) => conversation === offered.conversation);
    return standing && isOpen(standing) && !memory.past.includes(standing.conversation) ? standing : null;
  }
  const fresh = moments.filter(
    (moment) =>
      now - moment.at < freshFor &&
      moment.at <= now &&
      !memory.past.includes(moment.conversation) &&
      moment.conversation !== offered?.conversation &&
      isOpen(moment),
  );
  return fresh.sort((a, b) => byWorth.indexOf(a.kind) - byWorth.indexOf(b.kind) || b.at - a.at)[0] ?? null;
}

/** How many conversations are remembered as offered. */
const mostPast = 50;

/** With this moment on offer from `now` on. */
export function withOffer(memory: MomentsMemory, { conversation, kind }: Moment, now: number): MomentsMemory {
  if (memory.offered?.conversation === conversation) return memory;
  return { ...memory, offered: { conversation, kind, at: now } };
}

/** With the offer taken: it is not made again, and the week goes on. */
export function withTaken(memory: MomentsMemory): MomentsMemory {
  if (!memory.offered) return memory;
  return { ...memory, past: [...memory.past, memory.offered.conversation].slice(-mostPast) };
}
