// Who "me" is in an imported mailbox: the addresses given, the name they bear in it, further addresses of one's own.

import type { Recipient } from '@microsoft/microsoft-graph-types';
import type { MailMessage } from '../tenant';
import { ImportError } from './ImportError';

export interface Owner {
  /** As shown in the mailbox; made of the address where it never is. */
  readonly name: string;
  /** Lower case, the main one first. */
  readonly addresses: readonly string[];
}

function addressOf(recipient: Recipient | null | undefined): string {
  return recipient?.emailAddress?.address?.trim().toLowerCase() ?? '';
}

/** Looks at every mail of a mailbox as it is read, then says who its owner is. */
export class MailboxOwner {
  private readonly given: readonly string[];
  private readonly found = new Set<string>();
  private readonly names = new Map<string, number>();
  private readonly senders = new Map<string, string>();

  /** @param addresses Of one person, in any case, the main one first. */
  constructor(addresses: readonly string[]) {
    this.given = [...new Set(addresses.map((address) => address.trim().toLowerCase()))];
  }

  see(message: MailMessage): void {
    this.note(message.from, 3);
    for (const recipient of [...(message.toRecipients ?? []), ...(message.ccRecipients ?? [])])
      this.note(recipient, 1);
    for (const { name, value } of message.internetMessageHeaders ?? []) {
      if (!/^(delivered-to|x-original-to|envelope-to|bcc)$/i.test(name ?? '')) continue;
      for (const address of this.given) if (value?.toLowerCase().includes(address)) this.found.add(address);
    }
    if (message.parentFolderId === 'sentitems') {
      const address = addressOf(message.from);
      if (address !== '') this.senders.set(address, message.from?.emailAddress?.name?.trim() ?? '');
    }
  }

  /** The owner's name by the mails seen until now; made of the address until one shows it. */
  nameSoFar(): string {
    let best: [string, number] | null = null;
    for (const entry of this.names) if (best === null || entry[1] > best[1]) best = entry;
    return best?.[0] ?? nameOf(this.given[0] ?? '');
  }

  /** The addresses given, lower case. */
  addressesSoFar(): readonly string[] {
    return this.given;
  }

  /**
   * The owner, once all mail was seen. An address that Sent Items were written from is the owner's too, when it bears
   * the owner's name or has the same part before the @.
   * @throws ImportError `unknownMe` when none of the addresses occurs anywhere.
   */
  owner(): Owner {
    if (this.found.size === 0) {
      throw new ImportError('unknownMe', `nobody in this mailbox has the address ${this.given.join(' or ')}`);
    }
    const name = this.nameSoFar();
    const locals = this.given.map((address) => address.split('@')[0]);
    const more = [...this.senders].filter(
      ([address, shown]) =>
        !this.given.includes(address) &&
        (shown.toLowerCase() === name.toLowerCase() || locals.includes(address.split('@')[0])),
    );
    return { name, addresses: [...this.given, ...more.map(([address]) => address)] };
  }

  private note(recipient: Recipient | null | undefined, weight: number): void {
    const address = addressOf(recipient);
    if (!this.given.includes(address)) return;
    this.found.add(address);
    const name = recipient?.emailAddress?.name?.trim() ?? '';
    if (name !== '' && !name.includes('@')) this.names.set(name, (this.names.get(name) ?? 0) + weight);
  }
}

/** "Anna Petrova" of anna.petrova@…; good enough where no mail gives the name. */
export function nameOf(address: string): string {
  const local = address.split('@')[0] ?? address;
  const words = local.split(/[._-]+/).filter((word) => word !== '');
  return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ') || address;
}
