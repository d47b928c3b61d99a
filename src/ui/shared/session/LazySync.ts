// Sync that begins when it is told to: first the rows of the store are drawn, then the worker is loaded.

import type { ContextMessage, SyncClient } from '../../../sync/SyncClient';

export class LazySync implements SyncClient {
  readonly #load: () => Promise<SyncClient>;
  #client: Promise<SyncClient> | null = null;
  #isStopped = false;

  /** @param load starts sync; called once, at the first need */
  constructor(load: () => Promise<SyncClient>) {
    this.#load = load;
  }

  /** Starts sync if it has not begun. @throws what loading throws; the next call tries again. */
  async start(): Promise<SyncClient> {
    this.#client ??= this.#load();
    try {
      return await this.#client;
    } catch (error) {
      this.#client = null;
      throw error;
    }
  }

  async refresh(): Promise<void> {
    await (await this.start()).refresh();
  }

  async context(conversation: string): Promise<readonly ContextMessage[]> {
    return (await this.start()).context(conversation);
  }

  async rejudge(): Promise<void> {
    await (await this.start()).rejudge();
  }

  stop(): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    void this.#client?.then((client) => client.stop());
  }
}
