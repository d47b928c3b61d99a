// What the outbox needs of storage. Every change is one transaction: two windows may act on one row.

import type { OutboxRow } from '../store/outboxRows';

export interface OutboxStore {
  /** All rows but those sent, oldest first. */
  unfinished(): Promise<readonly OutboxRow[]>;
  /** Writes rows down, all of them or none. */
  add(rows: readonly OutboxRow[]): Promise<void>;
  /** Reads a row, lets `edit` say what becomes of it (null: it stays), gives what is there now; null: no such row. */
  change(id: string, edit: (row: OutboxRow) => OutboxRow | null): Promise<OutboxRow | null>;
  /** Removes a row when `may` allows it. Gives the row removed, else null. */
  take(id: string, may: (row: OutboxRow) => boolean): Promise<OutboxRow | null>;
  /**
   * Puts other rows in the place of one when `others` gives some (null: it stays). What hangs on that one (a promise, a
   * reminder) hangs on the first of them then. Gives the row replaced, else null.
   */
  replace(
    id: string,
    others: (row: OutboxRow) => readonly [OutboxRow, ...OutboxRow[]] | null,
  ): Promise<OutboxRow | null>;
  /** What rows of this row's conversation or chat arrived as: one arrival proves one row only. */
  arrivals(row: Pick<OutboxRow, 'conversation' | 'chat'>): Promise<ReadonlySet<string>>;
  /** Forgets rows that were sent before `instant` (epoch ms). */
  forgetSent(instant: number): Promise<void>;
}
