// What a failed round means: what is said of it, and when it is tried again.

import { GraphError } from '../graph/GraphError';
import { AuthError, lacksConsent } from '../graph/signIn/AuthError';
import type { SyncStatus } from '../store/rows';

export interface Trouble {
  readonly phase: Extract<SyncStatus['phase'], 'waiting' | 'offline' | 'failed'>;
  /** Code the UI has words for. */
  readonly error: TroubleCode;
  /** How long to wait before the next try, ms; null: not before the person does something. */
  readonly retryIn: number | null;
}

export type TroubleCode =
  | 'network'
  | 'throttled'
  | 'server'
  | 'signIn'
  | 'consent'
  | 'storage'
  | 'storageFull'
  | 'unexpected';

const minute = 60_000;
const backoffs = [15_000, 30_000, minute, 2 * minute, 5 * minute];

/** @param failures rounds that failed one after another, this one included */
export function troubleOf(error: unknown, failures: number): Trouble {
  const backoff = backoffs[Math.min(failures, backoffs.length) - 1] ?? minute;
  if (error instanceof AuthError) {
    if (error.code === 'network') return { phase: 'offline', error: 'network', retryIn: backoff };
    return { phase: 'failed', error: lacksConsent(error) ? 'consent' : 'signIn', retryIn: null };
  }
  if (error instanceof GraphError) {
    switch (error.kind) {
      case 'network':
        return { phase: 'offline', error: 'network', retryIn: backoff };
      case 'throttled':
        return { phase: 'waiting', error: 'throttled', retryIn: error.retryAfter ?? backoff };
      case 'signIn':
      case 'consent':
        return { phase: 'failed', error: error.kind, retryIn: null };
      default:
        return { phase: 'failed', error: 'server', retryIn: backoff };
    }
  }
  const name = `${nameOf(error)} ${nameOf(innerOf(error))}`;
  if (name.includes('QuotaExceededError'))
    return { phase: 'failed', error: 'storageFull', retryIn: 5 * minute };
  if (/DatabaseClosed|InvalidState|OpenFailed|Missing|UnknownError|AbortError/.test(name)) {
    return { phase: 'failed', error: 'storage', retryIn: backoff };
  }
  return { phase: 'failed', error: 'unexpected', retryIn: 5 * minute };
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

/** Dexie wraps what the browser threw. */
function innerOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'inner' in error ? error.inner : null;
}

/** Whether an error says that a source may not be read, which is a normal state of the app. */
export function isNoConsent(error: unknown): boolean {
  return (error instanceof GraphError && error.kind === 'consent') || lacksConsent(error);
}
