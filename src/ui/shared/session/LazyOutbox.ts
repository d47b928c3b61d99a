// The outbox of the page, loaded when something is to be sent or lies there unsent.

import type { OutboxClient } from '../../../outbox/OutboxClient';

export class LazyOutbox implements OutboxClient {
  readonly #load: () => Promise<OutboxClient>;
  #client: Promise<OutboxClient> | null = null;
  #isStopped = false;

  /** @param load starts the outbox; called at the first need, and again when that failed */
  constructor(load: () => Promise<OutboxClient>) {
    this.#load = load;
  }

  /** Starts the outbox: what was left unsent goes on. */
  async start(): Promise<OutboxClient> {
    this.#client ??= this.#load();
    try {
      return await this.#client;
    } catch (error) {
      this.#client = null;
      throw error;
    }
  }

  send: OutboxClient['send'] = async (written) => (await this.start()).send(written);
  sendAll: OutboxClient['sendAll'] = async (written) => (await this.start()).sendAll(written);
  undo: OutboxClient['undo'] = async (id) => (await this.start()).undo(id);
  confirm: OutboxClient['confirm'] = async (id, seenUpTo) => (await this.start()).confirm(id, seenUpTo);
  discard: OutboxClient['discard'] = async (id) => (await this.start()).discard(id);
  noteArrived: OutboxClient['noteArrived'] = async (id) => (await this.start()).noteArrived(id);
  rewrite: OutboxClient['rewrite'] = async (id, content, seenUpTo) =>
    (await this.start()).rewrite(id, content, seenUpTo);
  endUndo: OutboxClient['endUndo'] = async () => (await this.start()).endUndo();

  stop(): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    void this.#client?.then((client) => client.stop());
  }
}
