// /me/joinedTeams, /teams/{id}/channels and one channel with how many people are in it.

import { GraphFailure } from '../GraphFailure';
import { parseFilter } from '../odata/filterSyntax';
import { matches } from '../odata/matches';
import { allowOnly } from '../odata/options';
import { collection, metadata } from '../odata/page';
import { applySelection, contextOf, readSelection } from '../odata/selection';
import { type Answer, type Call, type Json, type Operation, ok } from '../operation';
import type { ChannelRoom } from './TeamChannels';

const channelType = 'microsoft.graph.channel';

/**
 * Only these come; the other properties of a team are null.
 * @see https://learn.microsoft.com/graph/api/user-list-joinedteams
 */
function joinedTeams(call: Call): Answer {
  allowOnly(call.options, []);
  const teams = new Map<string, Json>();
  for (const { team } of call.world.channels.of(call.me.user.id)) {
    teams.set(team.id, {
      id: team.id,
      displayName: team.displayName ?? '',
      description: team.description ?? null,
      isArchived: team.isArchived === true,
      tenantId: call.world.tenant.id,
    });
  }
  const json = collection(metadata(call, 'teams'), [...teams.values()], null);
  return ok({ ...json, '@odata.count': teams.size });
}

function presentChannel(call: Call, { channel, team }: ChannelRoom): Json {
  const link = `https://teams.microsoft.com/l/channel/${encodeURIComponent(channel.id)}/${encodeURIComponent(channel.displayName ?? '')}?groupId=${team.id}&tenantId=${call.world.tenant.id}`;
  return {
    id: channel.id,
    createdDateTime: channel.createdDateTime ?? null,
    displayName: channel.displayName ?? '',
    description: channel.description ?? null,
    isFavoriteByDefault: null,
    email: '',
    tenantId: call.world.tenant.id,
    webUrl: channel.webUrl ?? link,
    membershipType: channel.membershipType ?? 'standard',
    isArchived: channel.isArchived === true || team.isArchived === true,
  };
}

function listChannels(call: Call): Answer {
  allowOnly(call.options, ['$filter', '$select']);
  const selection = readSelection(call.options, channelType);
  if (selection?.has('summary'))
    throw new GraphFailure(400, 'BadRequest', 'The summary comes with a single channel only.');
  const text = call.options.get('$filter');
  const filter = text === undefined ? null : parseFilter(text);
  const teamId = call.params.team ?? '';
  const values = call.world.channels
    .ofTeam(teamId, call.me.user.id)
    .map((room) => presentChannel(call, room))
    .filter((channel) => filter === null || matches(filter, channel))
    .map((channel) => applySelection(channel, selection));
  const context = metadata(call, `teams('${teamId}')/channels${contextOf(selection)}`);
  return ok({ ...collection(context, values, null), '@odata.count': values.length });
}

/** The summary comes when it is selected, and only then. @see https://learn.microsoft.com/graph/api/channel-get */
function getChannel(call: Call): Answer {
  allowOnly(call.options, ['$filter', '$select']);
  const { team = '', channel = '' } = call.params;
  const room = call.world.channels.channel(team, channel, call.me.user.id);
  const selection = readSelection(call.options, channelType);
  const json = applySelection(presentChannel(call, room), selection);
  const summary = {
    ownersCount: 1,
    membersCount: room.members.size,
    guestsCount: 0,
    hasMembersFromOtherTenants: false,
  };
  const context = metadata(call, `teams('${team}')/channels${contextOf(selection)}/$entity`);
  return ok({ '@odata.context': context, ...json, ...(selection?.has('summary') ? { summary } : {}) });
}

export const teamOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/joinedTeams', service: 'teams', run: joinedTeams },
  { method: 'GET', path: '/teams/{team}/channels', service: 'teams', run: listChannels },
  { method: 'GET', path: '/teams/{team}/channels/{channel}', service: 'teams', run: getChannel },
];
