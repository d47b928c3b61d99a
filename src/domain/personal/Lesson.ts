// One correction by the user: "not a request", or "this was one".

import type { AskKind } from '../ask';

export interface Lesson {
  /** That of the decision it came with. */
  readonly id: string;
  readonly conversation: string;
  /** The message it is about. */
  readonly message: string;
  readonly isRequest: boolean;
  /** Address of the writer; null when the user wrote it. */
  readonly sender: string | null;
  /** null where nothing was found that asks. */
  readonly kind: AskKind | null;
  /** The words it is about; empty where they are not known or private. */
  readonly quote: string;
  /** What was thought of it before any correction, 0..1. */
  readonly probability: number;
  /** When it was given, epoch ms. */
  readonly at: number;
}
