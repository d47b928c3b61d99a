// Keeps an outbox at work while this window leads: after every round it rests until the next row is due or is woken.

import type { Clock } from '../graph/Clock';
import type { Outbox } from './Outbox';

/** Resting so much longer than planned means that the machine slept, ms. */
const overslept = 60_000;
/** After a mistake of the program the outbox goes on after this, ms. */
const afterError = 60_000;

export class OutboxRunner {
  private isPoked = false;
  private endRest: () => void = () => undefined;

  constructor(
    private readonly outbox: Pick<Outbox, 'wake' | 'work'>,
    private readonly clock: Clock,
  ) {}

  /** There is something to do, or may be. */
  poke(): void {
    this.isPoked = true;
    this.endRest();
  }

  /** Works until `signal` is aborted. Only one window of an owner may do this at a time. */
  async run(signal: AbortSignal): Promise<void> {
    await this.outbox.wake();
    while (!signal.aborted) {
      this.isPoked = false;
      const next = await this.round();
      if (this.isPoked) continue;
      await this.rest(next, signal);
      // What grew old while the machine slept is looked at as on any waking.
      if (next !== null && this.clock.now() > next + overslept) await this.outbox.wake();
    }
  }

  private async round(): Promise<number | null> {
    try {
      return await this.outbox.work();
    } catch (error) {
      console.error(error);
      return this.clock.now() + afterError;
    }
  }

  private async rest(until: number | null, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const early = new AbortController();
    const poked = new Promise<void>((resolve) => {
      this.endRest = resolve;
      signal.addEventListener('abort', () => resolve(), { once: true, signal: early.signal });
    });
    const slept =
      until === null
        ? poked
        : this.clock.sleep(Math.max(0, until - this.clock.now()), early.signal).catch(() => undefined);
    await Promise.race([poked, slept]);
    early.abort();
  }
}
