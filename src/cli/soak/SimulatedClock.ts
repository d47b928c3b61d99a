// A clock that waits for nothing: sleeping moves it on, and what was planned for the time in between happens.

import type { Clock } from '../../graph/Clock';

export class SimulatedClock implements Clock {
  private planned: { readonly at: number; readonly work: () => void }[] = [];

  constructor(private time = Date.UTC(2026, 0, 5, 9)) {}

  now(): number {
    return this.time;
  }

  async sleep(ms: number): Promise<void> {
    this.advance(ms);
  }

  /** Plans work for so many ms from now. */
  plan(ms: number, work: () => void): void {
    this.planned.push({ at: this.time + ms, work });
  }

  advance(ms: number): void {
    const until = this.time + ms;
    const due = this.planned.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
    this.planned = this.planned.filter(({ at }) => at > until);
    for (const { at, work } of due) {
      this.time = Math.max(this.time, at);
      work();
    }
    this.time = until;
  }
}
