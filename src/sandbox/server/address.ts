// Addresses as they come over HTTP, and the plain strings in a request.

export const version = '/v1.0';

/** `mailFolders('inbox')` and `mailFolders/inbox` mean the same, as do `approot:/name:/content` and `approot/name/content`. */
export function keysAsSegments(path: string): string {
  return path
    .replaceAll(/\('([^'/]*)'\)/g, '/$1')
    .replace(/(\/special\/[^/:]+):\/([^/:]+):?(?=\/|$)/, '$1/$2');
}

/** Path (without the version) and query of a URL as it came. */
export function splitUrl(url: string): { readonly path: string; readonly query: string } {
  const mark = url.indexOf('?');
  const path = (mark < 0 ? url : url.slice(0, mark)).replace(version, '');
  return { path, query: mark < 0 ? '' : url.slice(mark + 1) };
}

/** The plain strings among headers or path keys. */
export function stringsOf(values: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  if (typeof values !== 'object' || values === null) return found;
  for (const [name, value] of Object.entries(values)) if (typeof value === 'string') found[name] = value;
  return found;
}
