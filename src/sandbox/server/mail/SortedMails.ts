// Messages in order of their receipt, oldest first, with room for a hundred thousand.

import type { Mail } from './Mail';

export class SortedMails {
  private readonly list: Mail[];

  constructor(mails: readonly Mail[] = []) {
    this.list = [...mails].sort(byReceipt);
  }

  get size(): number {
    return this.list.length;
  }

  add(mail: Mail): void {
    this.list.splice(this.placeOf(mail), 0, mail);
  }

  remove(mail: Mail): void {
    const place = this.placeOf(mail);
    if (this.list[place] === mail) this.list.splice(place, 1);
  }

  /** How many were received in `from`..`to` (epoch ms, both included). */
  count(from: number, to: number): number {
    return Math.max(0, this.firstAfter(to) - this.firstAfter(from - 1));
  }

  /** Newest first, received in `from`..`to` (epoch ms, both included), without the `skip` newest of them. */
  *newestFirst(from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, skip = 0): Generator<Mail> {
    for (let at = this.firstAfter(to) - 1 - skip; at >= 0; at -= 1) {
      const mail = this.list[at];
      if (!mail || mail.received < from) return;
      yield mail;
    }
  }

  oldestFirst(): readonly Mail[] {
    return this.list;
  }

  /** Where the first message stands that was received after `at`. */
  private firstAfter(at: number): number {
    let [low, high] = [0, this.list.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.list[middle]?.received ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private placeOf(mail: Mail): number {
    let [low, high] = [0, this.list.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.list[middle];
      if (other && byReceipt(other, mail) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export function byReceipt(a: Mail, b: Mail): number {
  return a.received - b.received || a.order - b.order;
}
