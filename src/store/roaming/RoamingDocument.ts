// The roaming document: what one person decided, chose and wrote, by key, for all their devices. Pure.

import * as v from 'valibot';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export interface RoamingEntry {
  /** When it was written, epoch ms: the last writer wins. */
  readonly at: number;
  /** null: deleted. */
  readonly value: Json;
  /** When it is of no use any more, epoch ms. */
  readonly until: number;
}

/** Entries by key: `decision:ID`, `setting:NAME`, `template:NAME`, … */
export type RoamingEntries = ReadonlyMap<string, RoamingEntry>;

export interface RoamingDocument {
  readonly entries: RoamingEntries;
}

/** `broken`: no roaming document, or not whole. `laterVersion`: written by a newer Heed, and not for us to touch. */
export type ParsedRoaming =
  | { readonly state: 'ok'; readonly document: RoamingDocument }
  | { readonly state: 'broken' }
  | { readonly state: 'laterVersion'; readonly version: number };

export const emptyRoaming: RoamingDocument = { entries: new Map() };

/** The format this build writes. Changed whenever an older Heed would lose something by reading and writing it. */
const version = 1;
/** For entries that have no end. */
export const forEver = Number.MAX_SAFE_INTEGER;
/** What a document holds at most. */
export const mostEntries = 5_000;
export const mostCharacters = 1_000_000;
/** Nested more deeply no value of ours can be meant. */
const deepest = 100;

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Not a record of valibot's: that leaves out names like `prototype`, and what it leaves out would be lost on writing. */
const json = v.custom<Json>((value) => isJson(value, deepest));
const entrySchema = v.object({ at: time, value: json, until: time });
const versionSchema = v.object({ kind: v.literal('heed roaming'), version: v.pipe(time, v.minValue(1)) });
const entriesSchema = v.object({ entries: v.custom<object>((value) => isPlainObject(value)) });

/** Reads a document's text. Never throws. */
export function parseRoaming(text: string): ParsedRoaming {
  const given = parseJson(text);
  const head = v.safeParse(versionSchema, given);
  if (!head.success) return { state: 'broken' };
  if (head.output.version > version) return { state: 'laterVersion', version: head.output.version };
  const body = v.safeParse(entriesSchema, given);
  if (!body.success) return { state: 'broken' };
  const entries = new Map<string, RoamingEntry>();
  for (const [key, value] of Object.entries(body.output.entries)) {
    const entry = v.safeParse(entrySchema, value);
    if (!entry.success) return { state: 'broken' };
    entries.set(key, entry.output);
  }
  return { state: 'ok', document: { entries } };
}

/** What JSON can say, of bounded depth. */
function isJson(value: unknown, depth: number): value is Json {
  if (typeof value === 'object' && value !== null)
    return depth > 0 && Object.values(value).every((inner) => isJson(inner, depth - 1));
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** The same text for the same entries, in whatever order they came. */
export function writeRoaming(document: RoamingDocument): string {
  const entries = [...document.entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, { at, value, until }]) =>
        `${JSON.stringify(key)}:{"at":${at},"value":${canonical(value)},"until":${until}}`,
    );
  return `{"kind":"heed roaming","version":${version},"entries":{${entries.join(',\n')}}}`;
}

/** Key by key the last writer. Commutative, associative, idempotent: whoever merges what with what ends at the same. */
export function mergeRoaming(a: RoamingDocument, b: RoamingDocument): RoamingDocument {
  const entries = new Map(a.entries);
  for (const [key, entry] of b.entries) {
    const other = entries.get(key);
    if (!other || wins(entry, other)) entries.set(key, entry);
  }
  return { entries };
}

/** Whether an entry goes before another of its key. A total order, so that ties end alike on every device. */
export function wins(entry: RoamingEntry, other: RoamingEntry): boolean {
  if (entry.at !== other.at) return entry.at > other.at;
  if (entry.until !== other.until) return entry.until > other.until;
  return canonical(entry.value) > canonical(other.value);
}

/**
 * Without what has expired, and of bounded size: what expires last is kept, of those the newest.
 * @param now epoch ms
 */
export function pruned(document: RoamingDocument, now: number): RoamingDocument {
  const alive = [...document.entries].filter(([, { until }]) => until > now);
  alive.sort(([a, x], [b, y]) => y.until - x.until || y.at - x.at || (a < b ? -1 : 1));
  const kept: [string, RoamingEntry][] = [];
  let left = mostCharacters;
  for (const [key, entry] of alive.slice(0, mostEntries)) {
    left -= JSON.stringify(key).length + canonical(entry.value).length + 60;
    if (left < 0) break;
    kept.push([key, entry]);
  }
  return { entries: new Map(kept) };
}

/** JSON with the names of objects in order. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isPlainObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
