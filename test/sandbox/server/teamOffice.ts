// The small tenant of these tests with a team: a channel for thanks, an archived one, and one that Clara is not in.

import type { Tenant, TenantChannel } from '../../../src/sandbox/tenant';
import { boris, now, office, vera } from './office';

export const team = '30000000-0000-4000-8000-000000000001';
export const closedTeam = '30000000-0000-4000-8000-000000000002';
export const thanks = '19:thanks@thread.tacv2';
export const old = '19:old@thread.tacv2';
export const closed = '19:closed@thread.tacv2';

const minute = 60_000;

function post(index: number): TenantChannel['posts'][number] {
  const at = now - (60 - index) * minute;
  return {
    id: String(at),
    messageType: 'message',
    createdDateTime: new Date(at).toISOString(),
    from: { user: { id: boris.id, displayName: boris.displayName } },
    body: { contentType: 'html', content: `<p>Post ${index}</p>` },
  };
}

export function teamOffice(posts = 45): Tenant {
  const inTeam = { id: team, displayName: 'Everybody', description: null };
  const inClosed = { id: closedTeam, displayName: 'Last year', isArchived: true };
  return {
    ...office(),
    channels: [
      {
        team: inTeam,
        channel: { id: thanks, displayName: 'Thank you' },
        posts: Array.from({ length: posts }, (_, index) => post(index)),
      },
      { team: inTeam, channel: { id: old, displayName: 'Old', isArchived: true }, posts: [post(1)] },
      {
        team: inClosed,
        channel: { id: closed, displayName: 'General' },
        members: [vera.id, boris.id],
        posts: [],
      },
    ],
  };
}
