// Outcomes as plain values, because an error loses its code on its way between worker and page.

import { GraphError, type GraphErrorDetails } from './GraphError';
import { AuthError, type AuthErrorCode } from './signIn/AuthError';

interface ToldError {
  readonly message: string;
  readonly graph?: GraphErrorDetails;
  readonly auth?: AuthErrorCode;
}

export type Told<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ToldError };

/** Runs `work` and tells how it ended. */
export async function tell<T>(work: () => Promise<T>): Promise<Told<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: toldError(error) };
  }
}

/** The value told, or the error thrown again as what it was: GraphError, AuthError or Error. */
export function heard<T>(told: Told<T>): T {
  if (told.ok) return told.value;
  const { message, graph, auth } = told.error;
  if (graph) throw new GraphError(message, graph);
  if (auth) throw new AuthError(auth, message);
  throw new Error(message);
}

function toldError(error: unknown): ToldError {
  if (error instanceof GraphError) {
    const { message, kind, code, status, retryAfter, requestId } = error;
    return { message, graph: { kind, code, status, retryAfter, requestId } };
  }
  if (error instanceof AuthError) return { message: error.message, auth: error.code };
  return { message: error instanceof Error ? error.message : String(error) };
}
