// One of several open windows leads and syncs; the others follow: they watch the store and hand their wishes on.

import * as v from 'valibot';

/** What a seat needs of the browser's Web Locks. */
export interface Locks {
  request(name: string, options: { signal: AbortSignal }, hold: () => Promise<void>): Promise<unknown>;
}

/** What a seat needs of a BroadcastChannel. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

/** What the leader does. */
export interface Duties {
  /** The first round of a new leader, and every later one. */
  refresh(): Promise<void>;
  rejudge(): Promise<void>;
}

type Wish = keyof Duties;

const messageSchema = v.variant('kind', [
  v.object({ kind: v.literal('wish'), id: v.string(), wish: v.picklist(['refresh', 'rejudge']) }),
  v.object({ kind: v.literal('done'), id: v.string() }),
]);
type Message = v.InferOutput<typeof messageSchema>;

export class SyncSeat {
  private isLeader = false;
  private readonly leaving = new AbortController();
  private readonly wishes = new Map<string, { wish: Wish; fulfil: () => void }>();

  /** @param name the same in all windows of one owner, and in no other */
  constructor(
    private readonly name: string,
    private readonly locks: Locks,
    private readonly channel: Channel,
    private readonly duties: Duties,
  ) {}

  /** Waits for the lead, and leads until `leave`. Rejects only when the lock itself cannot be had. */
  async take(): Promise<void> {
    this.channel.onmessage = (event) => this.hear(event.data);
    const { signal } = this.leaving;
    try {
      await this.locks.request(this.name, { signal }, () => this.lead());
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Whether this window leads now. */
  get leads(): boolean {
    return this.isLeader;
  }

  /** Has the leader do it, whoever that is; resolves when it is done. */
  async wish(wish: Wish): Promise<void> {
    if (this.isLeader) return this.duties[wish]();
    const id = crypto.randomUUID();
    await new Promise<void>((fulfil) => {
      this.wishes.set(id, { wish, fulfil });
      this.say({ kind: 'wish', id, wish });
    });
  }

  /** Gives the lead away, or stops waiting for it. */
  leave(): void {
    this.leaving.abort();
    this.channel.close();
    for (const { fulfil } of this.wishes.values()) fulfil();
    this.wishes.clear();
  }

  private async lead(): Promise<void> {
    this.isLeader = true;
    const { signal } = this.leaving;
    const open = [...this.wishes.entries()];
    this.wishes.clear();
    await this.duties.refresh();
    // What was wished for while nobody led, or of a leader who left.
    for (const [, { wish, fulfil }] of open) {
      if (wish !== 'refresh') await this.duties[wish]();
      fulfil();
    }
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    this.isLeader = false;
  }

  private hear(data: unknown): void {
    const parsed = v.safeParse(messageSchema, data);
    if (!parsed.success) return; // Of another version of Heed in another window.
    const message = parsed.output;
    if (message.kind === 'done') {
      this.wishes.get(message.id)?.fulfil();
      this.wishes.delete(message.id);
    } else if (this.isLeader) {
      this.duties[message.wish]().then(
        () => this.say({ kind: 'done', id: message.id }),
        // Its own failures stand in the status of sync; the one who wished must not wait for ever.
        (error: unknown) => {
          console.error(error);
          this.say({ kind: 'done', id: message.id });
        },
      );
    }
  }

  private say(message: Message): void {
    if (!this.leaving.signal.aborted) this.channel.postMessage(message);
  }
}
