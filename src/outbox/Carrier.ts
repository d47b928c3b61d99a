// How one kind of content travels: what came since it was written, one attempt, and whether an attempt arrived.

import type { OutboxContent, OutboxRow } from '../store/outboxRows';

/** The parts of a row that a carrier learns on the way; each is saved before the next call. */
export type Progress = Partial<Pick<OutboxRow, 'draft' | 'draftTries' | 'chat' | 'chatBefore'>>;

/** Who wrote in the conversation after `seenUpTo`, the outbox's own texts left out. */
export interface News {
  readonly by: 'me' | 'they';
  /** Display name of the one who wrote last; null where Graph tells none. */
  readonly name: string | null;
  /** When, by the server's clock, epoch ms. */
  readonly at: number;
}

export type Save = (progress: Progress) => Promise<void>;

/** Whether an attempt that ended without an answer took effect. */
export type Trace =
  | { readonly state: 'arrived'; readonly id: string }
  /** It did not, as far as can be seen now. */
  | { readonly state: 'absent' }
  /** On its way: look again later, never send again. */
  | { readonly state: 'onItsWay' }
  /** There is no consent to look. */
  | { readonly state: 'unseen' };

export interface Carrier {
  readonly kinds: readonly OutboxContent['kind'][];
  /** How long the effect of a call without an answer may still come before a trace is believed, ms. */
  readonly settleFor: number;
  /**
   * Makes ready what arrives at nobody (a draft, the chat), and says what is new in the conversation.
   * May be called again. @throws {GraphError}
   * `notYet`: it waits for another row. `needless`: there is nothing to send any more.
   */
  prepare(row: OutboxRow, save: Save): Promise<'ready' | News | 'notYet' | 'needless'>;
  /** The one call that sends. Resolves with the id of what arrived. @throws {GraphError} */
  send(row: OutboxRow): Promise<string>;
  /** Looks for what an attempt left. @throws {GraphError} */
  trace(row: OutboxRow): Promise<Trace>;
}
