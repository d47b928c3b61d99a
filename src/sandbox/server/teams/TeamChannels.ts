// All teams and their channels in memory: who is in them, and the posts.

import type { Tenant, TenantChannel } from '../../tenant';
import type { Post, PostBook, Posts } from '../chats/PostBook';
import { GraphFailure } from '../GraphFailure';
import type { Json } from '../operation';

export interface ChannelRoom extends Posts, Pick<TenantChannel, 'team' | 'channel'> {
  readonly members: ReadonlySet<string>;
}

export class TeamChannels {
  private readonly rooms: readonly ChannelRoom[];
  /** Delta tokens of an older generation have expired. */
  generation = 0;

  constructor(
    tenant: Tenant,
    readonly book: PostBook,
  ) {
    const everybody = tenant.people.map(({ user }) => user.id);
    this.rooms = (tenant.channels ?? []).map(({ team, channel, posts, members }) => ({
      team,
      channel,
      members: new Set(members ?? everybody),
      messages: book.read(posts),
    }));
  }

  /** Channels of the teams the user is in, those of one team together. */
  of(userId: string): readonly ChannelRoom[] {
    return this.rooms.filter(({ members }) => members.has(userId));
  }

  /** The channels of a team that the user is in. Throws Teams' 404 or 403. */
  ofTeam(teamId: string, userId: string): readonly ChannelRoom[] {
    const rooms = this.rooms.filter(({ team }) => team.id === teamId);
    if (rooms.length === 0) throw new GraphFailure(404, 'NotFound', `No team found with Group Id ${teamId}`);
    const mine = rooms.filter(({ members }) => members.has(userId));
    if (mine.length === 0) throw new GraphFailure(403, 'Forbidden', 'InsufficientPrivileges');
    return mine;
  }

  /** A channel whose team the user is in. Throws Teams' 404 or 403. */
  channel(teamId: string, channelId: string, userId: string): ChannelRoom {
    const room = this.ofTeam(teamId, userId).find(({ channel }) => channel.id === channelId);
    if (!room) throw new GraphFailure(404, 'NotFound', 'The channel was not found.');
    return room;
  }

  /** Adds a post. Throws Teams' 403 where the team or the channel was archived. */
  post(room: ChannelRoom, data: Json): Post {
    checkOpen(room);
    return this.book.add(room, data);
  }
}

/** What was archived is for reading only. Throws Teams' 403. */
export function checkOpen({ team, channel }: Pick<ChannelRoom, 'team' | 'channel'>): void {
  if (team.isArchived === true || channel.isArchived === true)
    throw new GraphFailure(403, 'Forbidden', 'The channel or its team is archived.');
}
