// Time zones: Graph's Windows names turned into IANA names, and the local calendar of an instant.

import { tzOffset } from '@date-fns/tz';
import type { LocalDate } from './ask';
import { IANA_BY_WINDOWS } from './windowsZones';

export interface ZoneFound {
  /** IANA name; `UTC` where the given one means nothing here. */
  readonly zone: string;
  readonly isKnown: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const known = new Map<string, boolean>();

/**
 * The IANA zone that a name of Graph means: Windows names ("W. Europe Standard Time") and IANA names in any case.
 * @example ianaZone('Russian Standard Time') // {zone: 'Europe/Moscow', isKnown: true}
 */
export function ianaZone(name: string): ZoneFound {
  const trimmed = name.trim();
  const low = trimmed.toLowerCase();
  // Outlook writes UTC in a form of its own: "tzone://Microsoft/Utc".
  if (low === 'utc' || low === 'tzone://microsoft/utc') return { zone: 'UTC', isKnown: true };
  const zone = IANA_BY_WINDOWS.get(low);
  if (zone !== undefined) return { zone, isKnown: true };
  return isIanaZone(trimmed) ? { zone: trimmed, isKnown: true } : { zone: 'UTC', isKnown: false };
}

/** Does this engine know the zone? Plain offsets ("+03:00") are no zones: they have no daylight saving. */
export function isIanaZone(zone: string): boolean {
  const before = known.get(zone);
  if (before !== undefined) return before;
  const isKnown = /^[A-Za-z]/.test(zone) && isAccepted(zone);
  if (known.size < 1000) known.set(zone, isKnown);
  return isKnown;
}

function isAccepted(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch (error) {
    // The language has no other way to ask; anything but its "unknown zone" is a fault of ours.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Offset of a zone's clocks from UTC at an instant, in ms: positive east of Greenwich. */
export function offsetAt(ms: number, zone: string): number {
  const day = Math.floor(ms / DAY);
  const before = midnightOffset(day, zone);
  // No zone changes its clocks and changes them back within a day.
  return before === midnightOffset(day + 1, zone) ? before : exactOffset(ms, zone);
}

function exactOffset(ms: number, zone: string): number {
  const minutes = tzOffset(zone, new Date(ms));
  return Number.isNaN(minutes) ? 0 : Math.round(minutes * MINUTE);
}

const MOST_OFFSETS = 50_000;
const offsets = new Map<string, Map<number, number>>();

/** The offset at a day's midnight in UTC, remembered: rows ask for the same days again and again. */
function midnightOffset(day: number, zone: string): number {
  let days = offsets.get(zone);
  if (days === undefined) {
    if (offsets.size > 100) offsets.clear();
    days = new Map();
    offsets.set(zone, days);
  }
  let offset = days.get(day);
  if (offset === undefined) {
    offset = exactOffset(day * DAY, zone);
    if (days.size < MOST_OFFSETS) days.set(day, offset);
  }
  return offset;
}

/** Date in a zone at an instant (epoch ms). */
export function localDate(ms: number, zone: string): LocalDate {
  return dateOfDay(localDay(ms, zone));
}

/** Number of the local calendar day: 0 is 1 January 1970. */
export function localDay(ms: number, zone: string): number {
  return Math.floor((ms + offsetAt(ms, zone)) / DAY);
}

/** Number of a date's calendar day, the reverse of `dateOfDay`. */
export function dayNumber(date: LocalDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** Date of a calendar day's number. */
export function dateOfDay(day: number): LocalDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/**
 * Instant (epoch ms) at which a zone's clocks show so many minutes after midnight of a calendar day. Where the clocks
 * jump over that time, the instant of the jump; where they show it twice, the first. So later times are never earlier.
 */
export function instantOf(day: number, minutes: number, zone: string): number {
  const wall = day * DAY + minutes * MINUTE;
  // Every instant at which clocks anywhere show this day lies between these two.
  const before = midnightOffset(day - 1, zone);
  const after = midnightOffset(day + 2, zone);
  if (before === after) return wall - before;
  const early = wall - Math.max(before, after);
  if (early + offsetAt(early, zone) === wall) return early;
  const late = wall - Math.min(before, after);
  if (late + offsetAt(late, zone) === wall) return late;
  return jumpBetween(early, late, zone);
}

/** The instant in which the offset changes, by halving. */
function jumpBetween(from: number, to: number, zone: string): number {
  let low = from;
  let high = to;
  const old = offsetAt(low, zone);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, zone) === old) low = middle;
    else high = middle;
  }
  return high;
}
