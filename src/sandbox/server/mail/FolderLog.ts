// What happened in one folder, in order: what delta reads.

export interface FolderEvent {
  readonly sequence: number;
  readonly id: string;
  readonly removed: boolean;
  /** The mutable id at that time, for those who know the message by it. */
  readonly mutableId: string;
}

export class FolderLog {
  private readonly events: FolderEvent[] = [];
  private readonly latest = new Map<string, number>();

  add(event: FolderEvent): void {
    this.events.push(event);
    this.latest.set(event.id, event.sequence);
  }

  /** The last event of each message that has one after `sequence`, at most `limit` of them, in order. */
  after(
    sequence: number,
    limit: number,
  ): { readonly events: readonly FolderEvent[]; readonly more: boolean } {
    const found: FolderEvent[] = [];
    for (let at = this.firstAfter(sequence); at < this.events.length; at += 1) {
      const event = this.events[at];
      if (!event || this.latest.get(event.id) !== event.sequence) continue;
      if (found.length === limit) return { events: found, more: true };
      found.push(event);
    }
    return { events: found, more: false };
  }

  private firstAfter(sequence: number): number {
    let [low, high] = [0, this.events.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.events[middle]?.sequence ?? 0) <= sequence) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
