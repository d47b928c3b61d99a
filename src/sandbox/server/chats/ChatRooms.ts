// All chats of the tenant in memory: members, messages, and what each member has read.

import type { Chat } from '@microsoft/microsoft-graph-types';
import type { Tenant } from '../../tenant';
import { GraphFailure } from '../GraphFailure';
import type { Json } from '../operation';
import type { Post, PostBook, Posts } from './PostBook';

export interface ChatMember {
  readonly userId: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly string[];
}

export interface Room extends Posts {
  readonly id: string;
  readonly chat: Chat & { id: string };
  readonly members: readonly ChatMember[];
  /** Until when each member has read, ISO; by user id. */
  readonly read: Map<string, string>;
}

export class ChatRooms {
  private readonly rooms = new Map<string, Room>();
  private readonly byMember = new Map<string, Room[]>();

  constructor(
    tenant: Tenant,
    readonly book: PostBook,
  ) {
    for (const chat of tenant.chats) {
      const members = readMembers(chat, tenant);
      const messages = book.read(tenant.chatMessages.get(chat.id) ?? []);
      const read = new Map<string, string>();
      const last = chat.viewpoint?.lastMessageReadDateTime;
      if (last) for (const { userId } of members) read.set(userId, new Date(last).toISOString());
      this.open({ id: chat.id, chat, members, messages, read });
    }
  }

  open(room: Room): void {
    this.rooms.set(room.id, room);
    for (const { userId } of room.members) {
      const list = this.byMember.get(userId);
      if (list) list.push(room);
      else this.byMember.set(userId, [room]);
    }
  }

  of(userId: string): readonly Room[] {
    return this.byMember.get(userId) ?? [];
  }

  /** The chat of two (or of one with oneself) that is there already. */
  oneOnOne(userIds: readonly string[]): Room | undefined {
    const wanted = [...userIds].sort().join();
    return this.of(userIds[0] ?? '').find(
      ({ chat, members }) =>
        chat.chatType === 'oneOnOne' &&
        members
          .map((member) => member.userId)
          .sort()
          .join() === wanted,
    );
  }

  /** A chat the user is a member of. Throws Teams' 404 or 403. */
  room(id: string, userId: string): Room {
    const room = this.rooms.get(id);
    if (!room) throw new GraphFailure(404, 'NotFound', 'NotFound');
    if (!room.members.some((member) => member.userId === userId)) {
      throw new GraphFailure(403, 'Forbidden', 'InsufficientPrivileges');
    }
    return room;
  }

  /** Adds a message; the sender has read the chat up to it. */
  post(room: Room, senderId: string, data: Json): Post {
    const post = this.book.add(room, data);
    room.read.set(senderId, new Date(post.created).toISOString());
    return post;
  }
}

function readMembers(chat: Chat, tenant: Tenant): ChatMember[] {
  const found: ChatMember[] = [];
  for (const member of chat.members ?? []) {
    const more = new Map<string, unknown>(Object.entries(member));
    const email = textOf(more.get('email'));
    const said = textOf(more.get('userId'));
    const person = tenant.people.find(
      ({ user }) => user.id === said || (email !== null && user.mail.toLowerCase() === email.toLowerCase()),
    );
    const userId = said ?? person?.user.id;
    if (userId === undefined || found.some((other) => other.userId === userId)) continue;
    const roles = member.roles ?? (chat.chatType === 'oneOnOne' ? ['owner'] : []);
    found.push({
      userId,
      name: member.displayName ?? person?.user.displayName ?? '',
      email: email ?? person?.user.mail ?? null,
      roles,
    });
  }
  return found;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
