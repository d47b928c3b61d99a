// Channels of a team, and how many people read one.

import * as v from 'valibot';
import { flagField, oneLine, partField, readObject, textField, webAddress } from './fields';
import type { CallOptions, GraphClient } from './GraphClient';
import { parsePage, query } from './jsonPage';
import { featureScopes } from './scopes';

export interface ChannelInfo {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  /** Can be read, but nothing can be posted there. */
  readonly isArchived: boolean;
  readonly webLink: string | null;
}

const call: CallOptions = { scopes: featureScopes.teams, isUrgent: true };
const channelSchema = v.object({
  id: textField,
  displayName: textField,
  isArchived: flagField,
  webUrl: textField,
});
const countField = v.optional(v.fallback(v.nullable(v.pipe(v.number(), v.integer())), null), null);
const summarySchema = v.object({
  summary: partField(
    v.object({ membersCount: countField, ownersCount: countField, guestsCount: countField }),
  ),
});

/** Channels of a team that I may see, in Graph's order. @throws {GraphError} */
export async function channelsOf(
  client: Pick<GraphClient, 'get'>,
  team: string,
): Promise<readonly ChannelInfo[]> {
  const select = 'id,displayName,isArchived,webUrl';
  const path = `/teams/${encodeURIComponent(team)}/channels${query({ $select: select })}`;
  return parsePage(await client.get(path, call)).items.flatMap((json) => {
    const channel = readObject(channelSchema, json);
    const id = channel?.id ?? '';
    if (!channel || id === '') return [];
    return {
      id,
      team,
      name: oneLine(channel.displayName ?? ''),
      isArchived: channel.isArchived ?? false,
      webLink: webAddress(channel.webUrl),
    };
  });
}

/**
 * How many people are in a channel, guests included; null when Graph does not say.
 * Owners are counted among the members.
 * @see https://learn.microsoft.com/graph/api/resources/channelsummary
 * @throws {GraphError}
 */
export async function channelMembers(
  client: Pick<GraphClient, 'get'>,
  { team, id }: Pick<ChannelInfo, 'team' | 'id'>,
): Promise<number | null> {
  const path = `/teams/${encodeURIComponent(team)}/channels/${encodeURIComponent(id)}?$select=id,summary`;
  const { summary } = readObject(summarySchema, await client.get(path, call)) ?? { summary: null };
  if (typeof summary?.membersCount !== 'number') return null;
  return summary.membersCount + (summary.guestsCount ?? 0);
}
