// The calls the outbox makes. A GraphClient fits; `post` is one attempt, never repeated once it may have taken effect.

import type { CallOptions } from '../graph/GraphClient';

export interface GraphCalls {
  /** @throws {GraphError} */
  get(path: string, call: CallOptions): Promise<unknown>;
  /** Resolves with the answer's JSON; null where it has none (202, 204). @throws {GraphError} */
  post(path: string, body: unknown, call: CallOptions): Promise<unknown>;
  /** One attempt, as `post`. @throws {GraphError} */
  delete(path: string, call: CallOptions): Promise<void>;
}
