// Graph's `mailboxSettings`: zone, working hours and language of the mailbox's owner.

import * as v from 'valibot';
import type { Weekday, WorkingHours } from '../domain/view';
import { ianaZone } from '../domain/zones';
import { listField, partField, readObject, textField } from './fields';

const settingsSchema = v.object({
  timeZone: textField,
  workingHours: partField(
    v.object({
      daysOfWeek: listField,
      startTime: textField,
      endTime: textField,
      timeZone: partField(v.object({ name: textField })),
    }),
  ),
  language: partField(v.object({ locale: textField })),
});

export interface MailboxSettings {
  /** IANA. */
  readonly zone: string;
  readonly workingHours: WorkingHours;
  /** BCP 47, or null where not set. */
  readonly locale: string | null;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const weekdayNumbers: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** Monday to Friday, 9 to 17. `zone`: IANA. */
export function usualWorkingHours(zone: string): WorkingHours {
  return { days: [1, 2, 3, 4, 5], start: 9 * 60, end: 17 * 60, zone, daysOff: [] };
}

/**
 * The settings of a mailbox. What is missing or wrong is the usual: Monday to Friday, 9 to 17.
 * @param fallbackZone IANA zone for when the settings name none that is known.
 */
export function parseMailboxSettings(json: unknown, fallbackZone: string): MailboxSettings {
  const settings = readObject(settingsSchema, json);
  const zone = zoneOf(settings?.timeZone ?? null) ?? fallbackZone;
  const hours = settings?.workingHours ?? null;
  const hoursZone = zoneOf(hours?.timeZone?.name ?? null) ?? zone;
  const usual = usualWorkingHours(hoursZone);
  const names = hours?.daysOfWeek.map((day) => String(day).toLowerCase()) ?? [];
  const days = weekdayNumbers.filter((day) => names.includes(weekdays[day] ?? ''));
  const start = minutes(hours?.startTime ?? null);
  const end = minutes(hours?.endTime ?? null);
  // An end before the start is a shift over midnight; the same time twice is none.
  const isSpan = start !== null && end !== null && start !== end;
  return {
    zone,
    workingHours: {
      ...usual,
      ...(days.length > 0 ? { days } : {}),
      ...(isSpan ? { start, end } : {}),
    },
    locale: settings?.language?.locale || null,
  };
}

/** IANA name; null for what names no zone (Outlook's "Customized Time Zone"). */
function zoneOf(name: string | null): string | null {
  const found = name === null ? null : ianaZone(name);
  return found?.isKnown === true ? found.zone : null;
}

/** Minutes after midnight of Graph's `08:00:00.0000000`; null for no time of day. */
function minutes(text: string | null): number | null {
  const match = /^(\d{1,2}):(\d\d)/.exec(text ?? '');
  if (match === null) return null;
  const total = Number(match[1]) * 60 + Number(match[2]);
  return total > 24 * 60 ? null : total;
}
