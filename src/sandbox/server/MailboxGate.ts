// No more than four calls at the same time on one mailbox, those inside a batch included.

import { GraphFailure } from './GraphFailure';

/** @see https://learn.microsoft.com/graph/throttling-limits#limits-per-mailbox */
const mostAtOnce = 4;

export class MailboxGate {
  private readonly inside = new Map<string, number>();

  /** Whether one more may run now; if so, `leave` must follow. */
  enter(userId: string): boolean {
    const now = this.inside.get(userId) ?? 0;
    if (now >= mostAtOnce) return false;
    this.inside.set(userId, now + 1);
    return true;
  }

  leave(userId: string): void {
    const now = this.inside.get(userId) ?? 0;
    if (now <= 1) this.inside.delete(userId);
    else this.inside.set(userId, now - 1);
  }
}

export function overConcurrency(): GraphFailure {
  return new GraphFailure(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
    'Retry-After': '1',
  });
}
