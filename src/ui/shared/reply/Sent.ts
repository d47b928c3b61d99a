// What a box says when its text lies in the outbox: which rows, and what to put back when they are taken back.

import type { RequestAction } from '../request/RequestAction';

export interface Sent {
  /** Ids of the outbox's rows. */
  readonly ids: readonly string[];
  /** Texts as they stood in their boxes, by draft id (`src/store/draftRows.ts`). */
  readonly drafts: readonly { readonly id: string; readonly text: string }[];
  /** The box that opens again after an undo. */
  readonly action: RequestAction;
  /** What is said of it; by default that it goes out in some seconds. */
  readonly said?: string;
  /** Takes back what else was written with it (a promise); nothing by default. */
  readonly alsoUndo?: () => Promise<void>;
}
