// What an error says about a call that sends: did it take effect?

import { GraphError } from '../graph/GraphError';

/** `refused`: surely not, try again later. `failed`: surely not, and never will. `uncertain`: perhaps it did. */
export interface Outcome {
  readonly kind: 'refused' | 'failed' | 'uncertain';
  /** Graph's Retry-After, ms. */
  readonly retryAfter: number | null;
  readonly code: string;
}

/** Statuses with which Graph refuses before it does anything, so that the same call may be made again. */
const refusals: ReadonlySet<number> = new Set([401, 423, 429]);

/**
 * Reads an error of a sending call. A 5xx or a lost connection says nothing about the effect.
 * @throws the error itself when it is not Graph's: a mistake in the program is no fault of the network.
 */
export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof GraphError)) throw error;
  const { status, code, retryAfter } = error;
  if (refusals.has(status)) return { kind: 'refused', retryAfter, code };
  return { kind: status >= 400 && status < 500 ? 'failed' : 'uncertain', retryAfter, code };
}
