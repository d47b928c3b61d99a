// Where the sample company's four weeks lie: always just before the moment it is opened.

import { TZDate } from '@date-fns/tz';

/** The zone in which the scripts' times of day are written: the firm's head office. */
export const OFFICE_ZONE = 'Europe/London';

const DAY = 86_400_000;
/** Before this minute of the day (09:30) the newest day of the script is the working day before. */
const DAY_IS_UNDER_WAY = 570;
const SCRIPT_START = 420;
const SCRIPT_END = 1_080;

/** A calendar day as days since 1970-01-01, free of zones. */
export type Day = number;

const isWeekend = (day: Day) => (day + 4) % 7 === 0 || (day + 4) % 7 === 6;

/** The working day `count` working days after (before, if negative) a working day. */
export function addWorkingDays(day: Day, count: number): Day {
  let result = day;
  for (let left = Math.abs(count); left > 0; ) {
    result += Math.sign(count);
    if (!isWeekend(result)) left -= 1;
  }
  return result;
}

/** The calendar day of an instant in the office's zone. */
export function dayOf(instant: number, zone: string = OFFICE_ZONE): Day {
  const local = new TZDate(instant, zone);
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / DAY;
}

const minuteOf = (instant: number) => {
  const local = new TZDate(instant, OFFICE_ZONE);
  return local.getHours() * 60 + local.getMinutes();
};

/** Epoch ms of a minute of a calendar day in the office's zone. */
function instantOf(day: Day, minute: number): number {
  const date = new Date(day * DAY);
  const start = new TZDate(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 0, 0, OFFICE_ZONE);
  start.setHours(Math.floor(minute / 60), Math.floor(minute % 60), Math.floor((minute * 60) % 60));
  return start.getTime();
}

export interface Moment {
  /** Epoch ms. */
  readonly now: number;
  /** Today's calendar day, weekend or not. */
  readonly today: Day;
  /** Day 0 of the scripts: the newest working day that has something to tell. Never after `today`. */
  readonly newest: Day;
  /** Today, or on a weekend the next working day: dates people wait for are counted from here. */
  readonly dueDay: Day;
  /**
   * Instant (epoch ms) of working day `offset` (0 the newest, -1 the one before) at a minute of the day.
   * Day 0 is drawn together so that all of it lies before `now`, in the same order.
   */
  at(offset: number, minute: number): number;
}

/**
 * Places the scripts before `now` (epoch ms): on a working day from 09:30 the newest day is that day; in the
 * early morning and at weekends it is the last working day.
 */
export function placeMoment(now: number): Moment {
  const today = dayOf(now);
  const minute = minuteOf(now);
  const isUnderWay = !isWeekend(today) && minute >= DAY_IS_UNDER_WAY;
  const newest = isUnderWay || isWeekend(today) ? addWorkingDays(today + 1, -1) : addWorkingDays(today, -1);
  const last = newest === today ? Math.min(minute - 4, SCRIPT_END) : SCRIPT_END;
  const pace = (last - SCRIPT_START) / (SCRIPT_END - SCRIPT_START);
  return {
    now,
    today,
    newest,
    dueDay: isWeekend(today) ? addWorkingDays(today, 1) : today,
    at: (offset, of) =>
      offset === 0
        ? instantOf(newest, SCRIPT_START + (Math.min(of, SCRIPT_END) - SCRIPT_START) * pace)
        : instantOf(addWorkingDays(newest, offset), of),
  };
}
