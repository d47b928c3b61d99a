// Graph's answer to the outbox, parsed; one that cannot be read says nothing about what took effect.

import * as v from 'valibot';
import { GraphError } from '../graph/GraphError';

/** @throws {GraphError} of kind `badAnswer` when the answer has another shape. */
export function parsed<T extends v.GenericSchema>(schema: T, json: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  throw new GraphError('Microsoft 365 gave an answer that cannot be read.', {
    kind: 'badAnswer',
    code: 'badAnswer',
    status: 200,
    retryAfter: null,
    requestId: null,
  });
}
