// What the page knows of the outbox: texts are written down here, and travel in a worker of one window.

import type { Owner } from '../store/rows';
import type { Outbox } from './Outbox';

export interface OutboxOptions {
  /** Graph's base address with version. */
  readonly graph: string;
  readonly owner: Owner;
  /** Main address of the person signed in, for when the store does not know them yet. */
  readonly address: string;
  /** Added to Date.now() for the app's clock, ms. */
  readonly clockOffset: number;
  /** As sync's: throws `AuthError`. */
  readonly getToken: (scopes: readonly string[], refused?: string, claims?: string | null) => Promise<string>;
}

/** Each of these is safe in the store when it resolves; what becomes of a text stands in its row. */
export interface OutboxClient
  extends Pick<Outbox, 'undo' | 'confirm' | 'discard' | 'noteArrived' | 'rewrite' | 'endUndo'> {
  /** Writes a text down. It leaves after the undo. */
  send: Outbox['write'];
  /** Writes several texts down, all of them or none. */
  sendAll: Outbox['writeAll'];
  stop(): void;
}
