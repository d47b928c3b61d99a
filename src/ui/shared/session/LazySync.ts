// Sync that begins when it is told to: first the rows of the store are drawn, then the worker is loaded.

import type { ContextMessage, PhotoSource, SyncClient } from '../../../sync/SyncClient';

type Running = SyncClient & PhotoSource;

export class LazySync implements SyncClient, PhotoSource {
  readonly #load: () => Promise<Running>;
  readonly #begun: Promise<void>;
  #begin: () => void = () => {};
  #client: Promise<Running> | null = null;
  #isStopped = false;

  /** @param load starts sync; called once, at the first need */
  constructor(load: () => Promise<Running>) {
    this.#load = load;
    this.#begun = new Promise((resolve) => {
      this.#begin = resolve;
    });
  }

  /** Starts sync if it has not begun. @throws what loading throws; the next call tries again. */
  async start(): Promise<Running> {
    this.#client ??= this.#load();
    this.#begin();
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

  /** Waits until sync has begun for another reason: a picture is none. */
  async photo(person: string): Promise<Blob | null> {
    await this.#begun;
    return (await this.start()).photo(person);
  }

  stop(): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    void this.#client?.then((client) => client.stop());
  }
}
