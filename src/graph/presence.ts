// Presence in Teams: who is there, busy, away or out of office.

import * as v from 'valibot';
import { flagField, partField, readObject, textField } from './fields';
import type { CallOptions, GraphClient } from './GraphClient';
import { parsePage } from './jsonPage';
import { badAnswer } from './ownErrors';
import { presenceScopes } from './scopes';

export interface Presence {
  /** User object id. */
  readonly userId: string;
  /** Graph's word: `Available`, `Busy`, `Away`, `DoNotDisturb`, `Offline`, `PresenceUnknown`, … */
  readonly availability: string;
  readonly isOutOfOffice: boolean;
}

const call: CallOptions = { scopes: presenceScopes, isUrgent: true };
/** @see https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid */
const mostAtOnce = 650;

const presenceSchema = v.object({
  id: v.string(),
  availability: textField,
  outOfOfficeSettings: partField(v.object({ isOutOfOffice: flagField })),
});

/** One person's presence, by object id or user principal name. @throws GraphError */
export async function presenceOf(client: Pick<GraphClient, 'get'>, user: string): Promise<Presence> {
  const presence = parse(await client.get(`/users/${encodeURIComponent(user)}/presence`, call));
  if (!presence) throw badAnswer('a presence');
  return presence;
}

/** Presence of many by object id; unknown ones are left out. @throws GraphError */
export async function presences(
  client: Pick<GraphClient, 'post'>,
  ids: readonly string[],
): Promise<Map<string, Presence>> {
  const found = new Map<string, Presence>();
  for (let start = 0; start < ids.length; start += mostAtOnce) {
    const body = { ids: ids.slice(start, start + mostAtOnce) };
    const page = parsePage(await client.post('/communications/getPresencesByUserId', body, call));
    for (const item of page.items) {
      const presence = parse(item);
      if (presence) found.set(presence.userId, presence);
    }
  }
  return found;
}

function parse(json: unknown): Presence | null {
  const presence = readObject(presenceSchema, json);
  if (!presence) return null;
  return {
    userId: presence.id,
    availability: presence.availability ?? 'PresenceUnknown',
    isOutOfOffice: presence.outOfOfficeSettings?.isOutOfOffice ?? false,
  };
}
