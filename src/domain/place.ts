// Where messages of many lie: a chat, or a channel of a team.

export type Place =
  | { readonly kind: 'chat'; readonly chat: string }
  | { readonly kind: 'channel'; readonly team: string; readonly channel: string };

/** Teams' id of the chat or channel: no two places share it. */
export function placeId(place: Place): string {
  return place.kind === 'chat' ? place.chat : place.channel;
}
