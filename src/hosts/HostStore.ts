// Holds a host's state and tells its listeners of changes.

import type { HostState } from './Host';

export class HostStore {
  #state: HostState;
  readonly #listeners = new Set<() => void>();

  constructor(state: HostState) {
    this.#state = state;
  }

  get state(): HostState {
    return this.#state;
  }

  /** Takes over what changed; listeners hear of it only when something did. */
  update(change: Partial<HostState>): void {
    const next = { ...this.#state, ...change };
    const isSame =
      next.kind === this.#state.kind &&
      next.theme === this.#state.theme &&
      next.locale === this.#state.locale &&
      next.subPage === this.#state.subPage;
    if (isSame) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
