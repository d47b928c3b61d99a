// What sync says of itself, kept in the database where every window can read it.

import type { HeedDatabase } from '../store/HeedDatabase';
import { readMeta, writeMeta } from '../store/meta';
import type { SyncStatus } from '../store/rows';

const first: SyncStatus = {
  phase: 'starting',
  done: 0,
  total: null,
  since: 0,
  finishedAt: null,
  mail: { state: 'filling' },
  chats: { state: 'filling' },
  skipped: 0,
  retryAt: null,
  error: null,
};

export class StatusBoard {
  private constructor(
    private readonly db: HeedDatabase,
    private status: SyncStatus,
  ) {}

  static async open(db: HeedDatabase): Promise<StatusBoard> {
    return new StatusBoard(db, { ...first, ...(await readMeta(db, 'status')) });
  }

  get now(): SyncStatus {
    return this.status;
  }

  /** Changes some of it; writes nothing when all stays as it is. */
  async set(change: Partial<SyncStatus>): Promise<void> {
    const next = { ...this.status, ...change };
    if (JSON.stringify(next) === JSON.stringify(this.status)) return;
    this.status = next;
    await writeMeta(this.db, 'status', next);
  }

  /** Counts messages handled, and those left out because they could not be read. */
  async count(done: number, skipped: number): Promise<void> {
    await this.set({ done: this.status.done + done, skipped: this.status.skipped + skipped });
  }
}
