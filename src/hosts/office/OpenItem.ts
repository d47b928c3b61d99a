// What is open in Outlook beside the panel.

import type { DraftSource } from './DraftSource';

export interface MailPerson {
  readonly address: string;
  readonly name: string;
}

/** A received or sent message that is being read. Strings are Outlook's own; nothing of them is parsed yet. */
export interface OpenMessage {
  /** Office's id of it, in the form Graph takes. It changes when the message is moved. */
  readonly id: string;
  /** Ids under which Graph may know its conversation, the likelier first. */
  readonly conversations: readonly string[];
  readonly internetMessageId: string | null;
  readonly subject: string;
  readonly from: MailPerson | null;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  /** When it came into the mailbox, epoch ms. */
  readonly at: number;
  readonly hasAttachments: boolean;
  /** Its body as HTML; null when Outlook does not hand it over. */
  body(): Promise<string | null>;
  /** Its internet headers as they came; null where this Outlook cannot tell. */
  headers(): Promise<string | null>;
  /**
   * Opens Outlook's own reply to its writer alone; there one may still choose all.
   * @param html what stands in it at first; the caller has escaped whatever came from outside
   */
  reply(html: string): void;
}

export type OpenItem =
  /** Nothing is chosen, or several things are. */
  | { readonly kind: 'none' }
  | { readonly kind: 'message'; readonly message: OpenMessage }
  /** A message is being written. */
  | { readonly kind: 'compose'; readonly draft: DraftSource }
  /** An appointment, an invitation or an answer to one. */
  | { readonly kind: 'appointment' }
  /** Encrypted, or under rights management: its words are not to be read by programs. */
  | { readonly kind: 'protected' }
  /** It lies in somebody else's mailbox, shared or read as a delegate. */
  | { readonly kind: 'shared'; readonly owner: string }
  /** Something Outlook tells too little of. */
  | { readonly kind: 'unknown' };
