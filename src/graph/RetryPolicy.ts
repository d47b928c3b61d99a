// When a read is repeated, and how long is waited before: as Graph says, else longer and longer with some chance in it.

import type { Clock } from './Clock';
import type { GraphError } from './GraphError';

/** How often one read is tried in all. */
const mostAttempts = 6;
/** A longer Retry-After than this (ms) ends the round; it is taken up again at that time. */
export const longestWait = 120_000;
const firstBackoff = 500;
const longestBackoff = 30_000;

export interface RetryOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly onWait?: (until: number | null) => void;
  readonly signal?: AbortSignal;
}

export class RetryPolicy {
  /** While Graph asks for a pause, nothing is sent (epoch ms). */
  private pausedUntil = 0;

  constructor(private readonly options: RetryOptions) {}

  mayRepeat(error: GraphError, attempt: number): boolean {
    const isPassing =
      error.kind === 'throttled' ||
      error.kind === 'network' ||
      error.kind === 'server' ||
      error.status === 424;
    return isPassing && attempt < mostAttempts && (error.retryAfter ?? 0) <= longestWait;
  }

  /** Waits out the longest that these errors ask for; `attempt` counts from 1. */
  async wait(errors: readonly GraphError[], attempt: number): Promise<void> {
    const asked = Math.max(...errors.map((error) => error.retryAfter ?? this.backoff(attempt)));
    const { clock, onWait, signal } = this.options;
    const until = clock.now() + asked;
    if (errors.some((error) => error.kind === 'throttled')) {
      this.pausedUntil = Math.max(this.pausedUntil, until);
      onWait?.(this.pausedUntil);
    }
    await clock.sleep(asked, signal);
    if (this.pausedUntil > 0 && clock.now() >= this.pausedUntil) {
      this.pausedUntil = 0;
      onWait?.(null);
    }
  }

  /** Holds a call back while Graph asked for a pause. */
  async pause(): Promise<void> {
    const { clock, signal } = this.options;
    for (let left = this.pausedUntil - clock.now(); left > 0; left = this.pausedUntil - clock.now()) {
      await clock.sleep(left, signal);
    }
  }

  private backoff(attempt: number): number {
    const full = Math.min(longestBackoff, firstBackoff * 2 ** (attempt - 1));
    return full / 2 + (full / 2) * this.options.random();
  }
}
