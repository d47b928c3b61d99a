// Who people are. An address is the one key for a person across mail and chat.

/** A person in mail or chat. */
export interface Person {
  /** SMTP address in lower case; for a chat member who has none, `user:` and the Entra object id. */
  readonly address: string;
  /** As shown; empty when unknown. */
  readonly name: string;
  /** Entra object id, where known. */
  readonly userId?: string;
}

/** The person whose mailbox is read: "me". */
export interface Me {
  readonly name: string;
  /** All addresses of this one person, lower case, the main one first; never empty. */
  readonly addresses: readonly string[];
  readonly userId?: string;
}
