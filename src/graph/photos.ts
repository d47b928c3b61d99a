// Pictures of colleagues.

import type { CallOptions, GraphClient } from './GraphClient';
import { peopleScopes } from './scopes';

export interface Photo {
  /** Media type of an image, to be shown by an `img` element only: there no script of an SVG runs. */
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

const call: CallOptions = { scopes: peopleScopes, isUrgent: true };
const imageTypes = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/svg+xml'];

/** The picture of a user (object id or user principal name); null when there is none. @throws GraphError */
export async function photoOf(client: GraphClient, user: string): Promise<Photo | null> {
  const answer = await client.getBytes(`/users/${encodeURIComponent(user)}/photo/$value`, call);
  if (!answer) return null;
  const type = answer.type.split(';')[0]?.trim().toLowerCase() ?? '';
  return imageTypes.includes(type) ? { type, bytes: answer.bytes } : null;
}
