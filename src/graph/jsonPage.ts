// A page of a Graph list: its items, and where it goes on.

import * as v from 'valibot';
import { readObject } from './fields';
import { GraphError } from './GraphError';

const pageSchema = v.object({
  value: v.array(v.unknown()),
  '@odata.nextLink': v.optional(v.string()),
  '@odata.deltaLink': v.optional(v.string()),
  '@odata.count': v.optional(v.number()),
});

export interface JsonPage {
  readonly items: readonly unknown[];
  /** Link to the next page; null on the last. */
  readonly next: string | null;
  /** Link to later changes, on the last page of a delta round; else null. */
  readonly delta: string | null;
  /** Number of items in all, where it was asked for; else null. */
  readonly count: number | null;
}

/** @throws GraphError when it is no page */
export function parsePage(json: unknown): JsonPage {
  const page = readObject(pageSchema, json);
  if (!page) {
    throw new GraphError('Graph sent something that is no list.', {
      kind: 'badAnswer',
      code: 'badAnswer',
      status: 200,
      retryAfter: null,
      requestId: null,
    });
  }
  return {
    items: page.value,
    next: page['@odata.nextLink'] ?? null,
    delta: page['@odata.deltaLink'] ?? null,
    count: page['@odata.count'] ?? null,
  };
}

/** A query string of these options, in order, values escaped. */
export function query(options: Readonly<Record<string, string | number | undefined>>): string {
  const parts = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`],
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** An instant as `$filter` takes it. */
export function odataInstant(at: number): string {
  return new Date(at).toISOString();
}
