// Query options: which ones a resource takes, and the values that every resource reads the same way.

import { badRequest } from '../GraphFailure';

/** Splits a query string; names in lower case, first of a name counts. Throws Graph's 400 for a broken escape. */
export function splitOptions(query: string): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (const part of query.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = decode(equals < 0 ? part : part.slice(0, equals)).toLowerCase();
    const value = equals < 0 ? '' : decode(part.slice(equals + 1));
    if (options.has(name) && name.startsWith('$')) {
      throw badRequest(
        `Query option '${name}' was specified more than once, but it must be specified at most once.`,
      );
    }
    if (!options.has(name)) options.set(name, value);
  }
  return options;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw badRequest('The request URI is not valid: it holds a broken escape sequence.');
  }
}

/**
 * Refuses every `$option` that is not among those the resource supports; other names are nobody's and ignored.
 * @param supported with the dollar sign, lower case
 */
export function allowOnly(options: ReadonlyMap<string, string>, supported: readonly string[]): void {
  for (const name of options.keys()) {
    if (name.startsWith('$') && !supported.includes(name)) {
      throw badRequest(`The query parameter '${name}' is not supported.`, 'ErrorInvalidUrlQuery');
    }
  }
}

/** `$top`: a whole number from 1 to `most`. Throws Graph's 400 otherwise. */
export function readTop(options: ReadonlyMap<string, string>, usual: number, most: number): number {
  const text = options.get('$top');
  if (text === undefined) return usual;
  const top = whole('$top', text);
  if (top < 1) throw badRequest(`Invalid value '${text}' for $top query option found.`);
  if (top > most) {
    throw badRequest(
      `The query specified in the URI is not valid. The limit of '${most}' for Top query has been exceeded. The value from the incoming request is '${text}'.`,
    );
  }
  return top;
}

/** `$skip`: a whole number from 0. */
export function readSkip(options: ReadonlyMap<string, string>): number {
  const text = options.get('$skip');
  return text === undefined ? 0 : whole('$skip', text);
}

function whole(name: string, text: string): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) throw badRequest(`Invalid value '${text}' for ${name} query option found.`);
  return value;
}

/** `$count=true`; anything but true and false is refused. */
export function readCount(options: ReadonlyMap<string, string>): boolean {
  const text = options.get('$count')?.toLowerCase();
  if (text === undefined || text === 'false') return false;
  if (text === 'true') return true;
  throw badRequest(
    `Invalid value '${text}' for $count query option found. Valid values are 'true' and 'false'.`,
  );
}

/** The address of the same call with some options set anew (a null takes one away). */
export function linkTo(
  base: string,
  path: string,
  options: ReadonlyMap<string, string>,
  changes: Readonly<Record<string, string | null>>,
): string {
  const next = new Map(options);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  const query = [...next]
    .map(([name, value]) => `${encodeName(name)}=${encodeURIComponent(value)}`)
    .join('&');
  return query === '' ? `${base}${path}` : `${base}${path}?${query}`;
}

function encodeName(name: string): string {
  return encodeURIComponent(name).replace('%24', '$');
}
