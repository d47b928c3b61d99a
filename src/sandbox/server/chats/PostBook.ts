// How messages of chats and channels come to be and change: one clock, and every change with its number.

import type { ChatMessage } from '@microsoft/microsoft-graph-types';
import { conformTo } from '../../contract/conformTo';
import { GraphFailure } from '../GraphFailure';
import type { Json } from '../operation';

/** A message of a chat or channel; times in epoch ms. */
export interface Post {
  readonly id: string;
  /** Fits Microsoft's type; times and reactions are those below. */
  data: Json;
  readonly created: number;
  /** Tells messages of one instant apart; later ones have higher numbers. */
  readonly order: number;
  modified: number;
  /** Number of its last change; later changes anywhere have higher numbers. */
  change: number;
  reactions: readonly Json[];
}

/** What holds messages: a chat or a channel, oldest first. */
export interface Posts {
  readonly messages: Post[];
}

export class PostBook {
  private changes = 0;

  constructor(private readonly clock: () => number) {}

  /** The number of the last change. */
  get last(): number {
    return this.changes;
  }

  /** Messages as stored in the tenant, oldest first. */
  read(stored: readonly (ChatMessage & { id: string })[]): Post[] {
    const posts = stored.map((message, order): Post => {
      const created = Date.parse(message.createdDateTime ?? '') || 0;
      const modified = Date.parse(message.lastModifiedDateTime ?? '') || created;
      const { reactions, ...data } = conformTo('microsoft.graph.chatMessage', message);
      return {
        id: message.id,
        data,
        created,
        order,
        modified,
        change: 0,
        reactions: Array.isArray(reactions) ? reactions : [],
      };
    });
    return posts.sort((a, b) => a.created - b.created || a.order - b.order);
  }

  add({ messages }: Posts, data: Json): Post {
    const created = Math.max(this.clock(), (messages.at(-1)?.created ?? 0) + 1);
    const order = messages.length;
    const change = ++this.changes;
    const post = { id: String(created), data, created, order, modified: created, change, reactions: [] };
    messages.push(post);
    return post;
  }

  /** Marks a message as changed now. */
  touch(post: Post): void {
    post.modified = Math.max(this.clock(), post.modified + 1);
    post.change = ++this.changes;
  }

  /** Other words in place of those there were. */
  edit(post: Post, changes: Json): void {
    this.touch(post);
    post.data = { ...post.data, ...changes, lastEditedDateTime: new Date(post.modified).toISOString() };
  }

  /** What is left of a deleted message is that there was one. */
  softDelete(post: Post): void {
    this.touch(post);
    post.data = { ...post.data, deletedDateTime: new Date(post.modified).toISOString() };
    post.reactions = [];
  }
}

/** The message of that id. Throws Teams' 404. */
export function findPost({ messages }: Posts, id: string): Post {
  const post = messages.find((message) => message.id === id);
  if (!post) throw new GraphFailure(404, 'NotFound', 'NotFound');
  return post;
}
