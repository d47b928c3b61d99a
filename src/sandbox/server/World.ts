// The tenant at run time: who is who, everybody's mailbox, all chats, and one clock.

import { randomUUID } from 'node:crypto';
import type { Tenant, TenantUser } from '../tenant';
import { ChatRooms } from './chats/ChatRooms';
import { PostBook } from './chats/PostBook';
import { DriveStore } from './drive/DriveStore';
import { GraphFailure } from './GraphFailure';
import { DeferredMails } from './mail/DeferredMails';
import { MailboxStore } from './mail/MailboxStore';
import { TeamChannels } from './teams/TeamChannels';
import { TodoStore } from './todo/TodoStore';

export class World {
  readonly chats: ChatRooms;
  readonly channels: TeamChannels;
  private readonly byKey = new Map<string, TenantUser>();
  private readonly mailboxes = new Map<string, MailboxStore>();
  private readonly todos = new Map<string, TodoStore>();
  private readonly drives = new Map<string, DriveStore>();
  /** What was sent and leaves at a later time. */
  readonly deferred = new DeferredMails();

  /**
   * @param clock epoch ms
   * @param spoilsDelta how the delta token being given out will have expired when it is used; null: not
   */
  constructor(
    readonly tenant: Tenant,
    readonly clock: () => number,
    readonly spoilsDelta: () => 'gone' | 'notFound' | null,
  ) {
    for (const person of tenant.people) {
      const { id, mail, userPrincipalName } = person.user;
      for (const key of [userPrincipalName, mail, id]) if (key) this.byKey.set(key.toLowerCase(), person);
      if (person.mailbox) this.mailboxes.set(id, new MailboxStore(person.mailbox, clock));
    }
    this.chats = new ChatRooms(tenant, new PostBook(clock));
    this.channels = new TeamChannels(tenant, new PostBook(clock));
  }

  /** By id, address or user principal name, in any case. */
  person(key: string): TenantUser | undefined {
    return this.byKey.get(key.toLowerCase());
  }

  mailboxOf(userId: string): MailboxStore | undefined {
    return this.mailboxes.get(userId);
  }

  /** The mailbox of the one signed in. Throws Graph's 404 when there is none. */
  mailbox(userId: string): MailboxStore {
    const store = this.mailboxes.get(userId);
    if (store) return store;
    throw new GraphFailure(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    );
  }

  /** A person's To Do, begun when first asked for. Throws Graph's 404 for one without a mailbox. */
  todo(userId: string): TodoStore {
    this.mailbox(userId);
    const store = this.todos.get(userId) ?? new TodoStore(this.clock);
    this.todos.set(userId, store);
    return store;
  }

  /** A person's app folder, made when first asked for. */
  drive(userId: string): DriveStore {
    const store = this.drives.get(userId) ?? new DriveStore(this.clock);
    this.drives.set(userId, store);
    return store;
  }

  /** Lets leave what was to leave by now. Called before every call, so that nobody sees it late. */
  sendDue(): void {
    this.deferred.sendDue(this);
  }

  /** Makes all delta tokens given out so far expire. */
  expireDeltaTokens(): void {
    for (const store of this.mailboxes.values()) store.expireTokens();
    for (const store of this.todos.values()) store.generation += 1;
    this.channels.generation += 1;
  }

  /** An id that looks like Exchange's. */
  newMailId(): string {
    return `AAkALgAAAAAAHYQDEapm${randomUUID().replaceAll('-', '')}`;
  }
}
