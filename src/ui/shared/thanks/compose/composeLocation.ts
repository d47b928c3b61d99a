// Addresses of the composer: alone, for a request that was answered, or to a person.

const path = '/thanks/new';

/** Where a thank-you is written. `about`: conversation id; `to`: address of a person. */
export function composeLocation({
  about,
  to,
}: {
  readonly about?: string;
  readonly to?: string;
} = {}): string {
  if (about !== undefined) return `${path}/about/${encodeURIComponent(about)}`;
  return to === undefined ? path : `${path}/to/${encodeURIComponent(to)}`;
}

/** What an address of the composer says; null where it says nothing. */
export function whatFor(location: string): { readonly about: string | null; readonly to: string | null } {
  const [, kind, value] = /^\/thanks\/new\/(about|to)\/(.+)$/.exec(location) ?? [];
  const decoded = decode(value ?? '');
  return { about: kind === 'about' ? decoded : null, to: kind === 'to' ? decoded : null };
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value) || null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
