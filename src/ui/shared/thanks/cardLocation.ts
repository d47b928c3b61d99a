// The address of one card on the wall, within the tab.

const form = /^\/thanks\/card\/([0-9a-f-]{1,64})$/;

export function cardLocation(id: string): string {
  return `/thanks/card/${id}`;
}

/** Id of the card that a location leads to; null for none. */
export function cardAt(location: string): string | null {
  return form.exec(location)?.[1] ?? null;
}
