// What an error says about a call that sends: did it take effect?

import { GraphError } from '../graph/GraphError';
import { AuthError, lacksConsent } from '../graph/signIn/AuthError';

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
 * Reads an error of a sending call. A 5xx or a lost connection says nothing about the effect; without a token nothing
 * left, and only a consent that is not given waits for the person.
 * @throws the error itself when it is neither Graph's nor of sign-in: a mistake in the program is no fault of the network.
 */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof AuthError) {
    const kind = lacksConsent(error) ? 'failed' : 'refused';
    return { kind, retryAfter: null, code: error.code };
  }
  if (!(error instanceof GraphError)) throw error;
  const { status, code, retryAfter } = error;
  if (refusals.has(status)) return { kind: 'refused', retryAfter, code };
  return { kind: status >= 400 && status < 500 ? 'failed' : 'uncertain', retryAfter, code };
}

/** Whether something may not be looked at: a normal state of the app. */
export function isNoConsent(error: unknown): boolean {
  return (error instanceof GraphError && error.kind === 'consent') || lacksConsent(error);
}
