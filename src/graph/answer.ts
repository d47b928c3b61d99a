// One answer of Graph, of a single call or of a part of a batch: told apart into a value and a typed error.

import * as v from 'valibot';
import { partField, textField } from './fields';
import { GraphError, kindOf } from './GraphError';

const errorSchema = v.object({
  error: v.object({
    code: textField,
    message: textField,
    innerError: partField(v.object({ 'request-id': textField })),
  }),
});

/** `Retry-After` in ms: seconds or a date (RFC 9110, 10.2.3); null when absent or unreadable. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** The claims of a challenge, decoded; null when the header holds none or nonsense. */
export function claimsOf(header: string | null): string | null {
  const found = /\bclaims="([\w+/=-]+)"/.exec(header ?? '')?.[1];
  if (found === undefined) return null;
  try {
    const text = atob(found.replaceAll('-', '+').replaceAll('_', '/'));
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? text : null;
  } catch {
    return null; // Not base64 or not JSON: a plain 401 then.
  }
}

/** The error that a status of 400 and above stands for. */
export function errorOf(
  status: number,
  body: unknown,
  header: (name: string) => string | null,
  now: number,
): GraphError {
  const parsed = v.safeParse(errorSchema, body);
  const error = parsed.success ? parsed.output.error : null;
  const code = error?.code ?? `status${status}`;
  return new GraphError(error?.message ?? `Graph answered with status ${status}.`, {
    kind: kindOf(status, code),
    code,
    status,
    retryAfter: retryAfterMs(header('Retry-After'), now),
    requestId: error?.innerError?.['request-id'] ?? header('request-id'),
    claims: status === 401 ? claimsOf(header('WWW-Authenticate')) : null,
  });
}
