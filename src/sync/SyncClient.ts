// What the page knows of sync: it runs in a worker; the page reads the store and calls these few commands.

import type { Owner } from '../store/rows';

/** One message of a conversation as shown in the detail: fetched when opened, never stored. */
export interface ContextMessage {
  readonly id: string;
  readonly from: string;
  readonly fromAddress: string;
  /** Epoch ms. */
  readonly at: number;
  /** Plain text of what is new in the message: no quoted history, no signature. */
  readonly text: string;
}

export interface SyncOptions {
  /** Graph's base address with version, e.g. `https://graph.microsoft.com/v1.0`. */
  readonly graph: string;
  readonly owner: Owner;
  /** Added to Date.now() for the app's clock, ms: 0 but for mailboxes of the past. */
  readonly clockOffset: number;
  /**
   * Gives an access token that holds these scopes; called whenever one is needed, so it caches. Throws `AuthError`.
   * `refused`: a token that Graph did not take, so another one is needed.
   */
  readonly getToken: (scopes: readonly string[], refused?: string, claims?: string | null) => Promise<string>;
}

export interface SyncClient {
  /** Asks Graph for news now; resolves when the round has ended (failed rounds resolve too: see SyncStatus). */
  refresh(): Promise<void>;
  /** Text of a conversation's newest messages (at most 20), oldest first. Throws `GraphError`. */
  context(conversation: string): Promise<readonly ContextMessage[]>;
  /**
   * Judges every conversation again, after settings (colleagues) changed. A change of level or days needs `refresh`.
   */
  rejudge(): Promise<void>;
  stop(): void;
}

/** Pictures of people, from the same worker. */
export interface PhotoSource {
  /**
   * A person's picture, by user object id or address; null when there is none. Kept for a week.
   * Throws `AuthError` with code `consent` while pictures are not allowed, else `GraphError`.
   */
  photo(person: string): Promise<Blob | null>;
}
