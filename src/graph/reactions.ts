// Teams' own reactions, given and taken back as the person signed in.

import { type Place, placeId } from '../domain/place';
import type { GraphClient } from './GraphClient';
import { featureScopes } from './scopes';

/** Address of a place's messages below Graph's base. */
export function messagesPath(place: Place): string {
  const id = encodeURIComponent(placeId(place));
  return place.kind === 'chat'
    ? `/chats/${id}/messages`
    : `/teams/${encodeURIComponent(place.team)}/channels/${id}/messages`;
}

/**
 * Gives or takes back a reaction; either may be repeated, the effect is the same.
 * @param reaction an emoji
 * @see https://learn.microsoft.com/graph/api/chatmessage-setreaction
 * @throws {GraphError}
 */
export async function react(
  client: Pick<GraphClient, 'post'>,
  place: Place,
  message: string,
  reaction: string,
  isGiven: boolean,
): Promise<void> {
  const scopes = place.kind === 'chat' ? featureScopes.sendChat : featureScopes.sendChannel;
  const action = isGiven ? 'setReaction' : 'unsetReaction';
  const path = `${messagesPath(place)}/${encodeURIComponent(message)}/${action}`;
  await client.post(path, { reactionType: reaction }, { scopes, isUrgent: true });
}
