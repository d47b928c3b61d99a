// The tenant at run time: who is who, everybody's mailbox, all chats, and one clock.

import { randomUUID } from 'node:crypto';
import type { Tenant, TenantUser } from '../tenant';
import { ChatRooms } from './chats/ChatRooms';
import { GraphFailure } from './GraphFailure';
import { MailboxStore } from './mail/MailboxStore';

export class World {
  readonly chats: ChatRooms;
  private readonly byKey = new Map<string, TenantUser>();
  private readonly mailboxes = new Map<string, MailboxStore>();

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
    this.chats = new ChatRooms(tenant, clock);
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

  /** Makes all delta tokens given out so far expire. */
  expireDeltaTokens(): void {
    for (const store of this.mailboxes.values()) store.expireTokens();
  }

  /** An id that looks like Exchange's. */
  newMailId(): string {
    return `AAkALgAAAAAAHYQDEapm${randomUUID().replaceAll('-', '')}`;
  }
}
