// Parts of a `$batch` and the answers to them.

import * as v from 'valibot';
import { errorOf } from './answer';
import { anyField, readObject } from './fields';
import { GraphError } from './GraphError';

export interface BatchPart {
  /** Path with query below the base address, or a whole link that Graph gave. */
  readonly path: string;
  readonly prefer?: readonly string[];
}

export type PartAnswer =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly error: GraphError };

const batchSchema = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.optional(v.fallback(v.record(v.string(), v.unknown()), {}), {}),
      body: anyField,
    }),
  ),
});

/**
 * The answers to the parts with ids 1 to `count`, in that order, whatever order Graph gave them in.
 * @throws GraphError when one is missing
 */
export function parsePartAnswers(json: unknown, count: number, now: number): PartAnswer[] {
  const byId = new Map(readObject(batchSchema, json)?.responses.map((part) => [part.id, part]));
  return Array.from({ length: count }, (_, index) => {
    const part = byId.get(String(index + 1));
    if (!part) {
      throw new GraphError('Graph answered only some parts of a batch.', {
        kind: 'badAnswer',
        code: 'badAnswer',
        status: 200,
        retryAfter: null,
        requestId: null,
      });
    }
    if (part.status < 400) return { ok: true, json: part.body };
    const headers = new Map(
      Object.entries(part.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
    );
    return {
      ok: false,
      error: errorOf(part.status, part.body, (name) => headers.get(name.toLowerCase()) ?? null, now),
    };
  });
}
