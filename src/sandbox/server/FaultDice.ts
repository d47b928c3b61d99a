// Decides, by seed, which fault strikes a call.

import type { Faults } from './faults';
import { GraphFailure } from './GraphFailure';
import { seededRandom } from './seededRandom';

export type Strike =
  | { readonly kind: 'throttle'; readonly retryAfter: number }
  | { readonly kind: 'error'; readonly status: number; readonly when: 'before' | 'after' }
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** The effect comes `delay` ms after the connection died. */
  | { readonly kind: 'late'; readonly delay: number };

const errors = [500, 502, 503, 504] as const;
const longestDelay = 5_000;

export class FaultDice {
  private readonly random: () => number;

  constructor(
    private readonly faults: Faults,
    seed: number,
  ) {
    this.random = seededRandom(seed);
  }

  /**
   * The fault for a whole HTTP call. A batch is never throttled as a whole: its parts are.
   * As many numbers are drawn whatever strikes, so that faults can be added one by one under the same seed.
   */
  forCall(isBatch: boolean): Strike | null {
    const draws = [this.random(), this.random(), this.random(), this.random()] as const;
    const half = this.random() < 0.5 ? 'before' : 'after';
    const share = this.random();
    if (draws[0] < this.faults.late) return { kind: 'late', delay: Math.round(share * longestDelay) };
    if (draws[1] < this.faults.reset) return { kind: 'reset', when: half };
    if (draws[2] < this.faults.error) return { kind: 'error', status: errorStatus(share), when: half };
    if (!isBatch && draws[3] < this.faults.throttle) {
      return { kind: 'throttle', retryAfter: 1 + Math.floor(share * 4) };
    }
    return null;
  }

  /** The fault for one part of a batch. */
  forPart(): Strike | null {
    const draws = [this.random(), this.random()] as const;
    const half = this.random() < 0.5 ? 'before' : 'after';
    const share = this.random();
    if (draws[0] < this.faults.error) return { kind: 'error', status: errorStatus(share), when: half };
    if (draws[1] < this.faults.throttle) {
      return { kind: 'throttle', retryAfter: 1 + Math.floor(share * 4) };
    }
    return null;
  }

  /** How a delta token given out now will have expired when it comes back; null: it stays good. */
  spoilDelta(): 'gone' | 'notFound' | null {
    if (!this.faults.expireDelta || this.random() >= 0.5) return null;
    return this.random() < 0.5 ? 'gone' : 'notFound';
  }

  /** After how many calls an access token given out now expires. */
  callsOfToken(): number {
    return this.faults.expireToken ? 5 + Math.floor(this.random() * 20) : Number.POSITIVE_INFINITY;
  }
}

function errorStatus(share: number): number {
  return errors[Math.floor(share * errors.length)] ?? 500;
}

/** The answer of a throttle or error strike. */
export function struck(strike: Extract<Strike, { kind: 'throttle' | 'error' }>): GraphFailure {
  if (strike.kind === 'throttle') {
    return new GraphFailure(429, 'TooManyRequests', 'Too many requests. Please retry later.', {
      'Retry-After': String(strike.retryAfter),
    });
  }
  const words: Record<number, readonly [string, string]> = {
    502: ['BadGateway', 'The server received an invalid response from an upstream server.'],
    503: ['ServiceUnavailable', 'The service is temporarily unavailable. Please retry later.'],
    504: ['GatewayTimeout', 'The upstream server did not answer in time.'],
  };
  const [code, message] = words[strike.status] ?? [
    'InternalServerError',
    'An internal server error occurred.',
  ];
  const headers: Record<string, string> = strike.status === 503 ? { 'Retry-After': '2' } : {};
  return new GraphFailure(strike.status, code, message, headers);
}
