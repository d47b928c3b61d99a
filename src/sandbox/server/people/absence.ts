// Whether somebody is out of office now, by the automatic replies they set.

import type { AutomaticRepliesSetting, DateTimeTimeZone } from '@microsoft/microsoft-graph-types';
import type { TenantUser } from '../../tenant';

export interface Absence {
  /** What colleagues are answered. */
  readonly message: string;
  /** In UTC, for a scheduled absence. */
  readonly start?: DateTimeTimeZone;
  readonly end?: DateTimeTimeZone;
}

export function automaticRepliesOf(person: TenantUser): AutomaticRepliesSetting | null {
  return person.automaticReplies ?? person.mailbox?.settings.automaticRepliesSetting ?? null;
}

/** null: at work. `now`: epoch ms. Scheduled times are read as UTC, which is how Graph gives them. */
export function absenceOf(person: TenantUser, now: number): Absence | null {
  const setting = automaticRepliesOf(person);
  const message = setting?.internalReplyMessage ?? '';
  if (setting?.status === 'alwaysEnabled') return { message };
  if (setting?.status !== 'scheduled') return null;
  const { scheduledStartDateTime: start, scheduledEndDateTime: end } = setting;
  if (!start || !end || now < instantOf(start) || now >= instantOf(end)) return null;
  return { message, start, end };
}

function instantOf({ dateTime }: DateTimeTimeZone): number {
  const text = dateTime ?? '';
  return Date.parse(/Z$/i.test(text) ? text : `${text.slice(0, 23)}Z`);
}
