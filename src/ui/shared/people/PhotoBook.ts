// Pictures of the people on screen: each asked for once, none after Heed was told that it may not.

import type { Person } from '../../../domain/person';
import { GraphError } from '../../../graph/GraphError';
import { AuthError } from '../../../graph/signIn/AuthError';

export class PhotoBook {
  readonly #fetch: (person: string) => Promise<Blob | null>;
  readonly #pictures = new Map<string, string | null>();
  readonly #asked = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #isAllowed = true;

  /** @param fetch a picture by user object id or address; null when there is none */
  constructor(fetch: (person: string) => Promise<Blob | null>) {
    this.#fetch = fetch;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Address of a person's picture in this page; null while there is none. */
  pictureOf(person: Person | undefined): string | null {
    return person ? (this.#pictures.get(keyOf(person)) ?? null) : null;
  }

  /** Asks for a picture, once. What goes wrong leaves the initials, which are as good. */
  want(person: Person): void {
    const key = keyOf(person);
    if (!this.#isAllowed || this.#asked.has(key)) return;
    this.#asked.add(key);
    this.#fetch(key).then(
      (blob) => {
        if (!blob) return;
        this.#pictures.set(key, URL.createObjectURL(blob));
        for (const listener of this.#listeners) listener();
      },
      (error: unknown) => {
        if (error instanceof AuthError || error instanceof GraphError) this.#isAllowed = false;
        else console.error('No picture', error);
      },
    );
  }
}

function keyOf(person: Person): string {
  return person.userId ?? person.address;
}
