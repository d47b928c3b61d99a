// Who owns the mailbox: addresses, zone and working hours.

import type { CallOptions, GraphClient } from './GraphClient';
import { GraphError } from './GraphError';
import { query } from './jsonPage';
import { type MailboxSettings, parseMailboxSettings } from './mailboxSettings';
import { type DirectoryUser, parseUser } from './person';
import { profileScopes } from './scopes';
import { isUnreadable } from './unreadable';

export interface MailboxOwner {
  readonly user: DirectoryUser;
  readonly settings: MailboxSettings;
}

const call: CallOptions = { scopes: profileScopes };

/**
 * Reads both in one batch. Settings that may not be read are the usual ones.
 * @param fallbackZone IANA zone for when the mailbox names none
 * @throws GraphError
 */
export async function mailboxOwner(client: GraphClient, fallbackZone: string): Promise<MailboxOwner> {
  const select = 'id,displayName,mail,userPrincipalName,jobTitle,department,proxyAddresses';
  const [me, settings] = await client.batch(
    [{ path: `/me${query({ $select: select })}` }, { path: '/me/mailboxSettings' }],
    call,
  );
  if (!me?.ok) throw me?.error ?? unreadable();
  const user = parseUser(me.json);
  if (isUnreadable(user)) throw unreadable();
  if (settings && !settings.ok && settings.error.kind !== 'consent' && settings.error.kind !== 'notFound') {
    throw settings.error;
  }
  return { user, settings: parseMailboxSettings(settings?.ok ? settings.json : null, fallbackZone) };
}

function unreadable(): GraphError {
  return new GraphError('Graph does not say who is signed in.', {
    kind: 'badAnswer',
    code: 'badAnswer',
    status: 200,
    retryAfter: null,
    requestId: null,
  });
}
