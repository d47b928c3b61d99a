// Which pages of a browser may call the sandbox, and what they may send and read.

import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphFailure } from './GraphFailure';

const loopback = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
const loopbackHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Sets the CORS headers; answers a preflight itself. Pages of other origins than `allowed` (without it: loopback ones)
 * get none, and requests under a foreign host name (DNS rebinding) are refused.
 */
export function applyCors(
  request: FastifyRequest,
  reply: FastifyReply,
  allowed: string | null,
): FastifyReply | null {
  if (!loopbackHost.test(request.headers.host ?? '')) {
    throw new GraphFailure(403, 'Forbidden', 'The sandbox answers on the loopback address only.');
  }
  const { origin } = request.headers;
  if (origin !== undefined) {
    if (allowed === null ? !loopback.test(origin) : origin !== allowed) {
      throw new GraphFailure(403, 'Forbidden', 'This origin may not call the sandbox.');
    }
    reply.header('Access-Control-Allow-Origin', origin).header('Vary', 'Origin');
    reply.header(
      'Access-Control-Expose-Headers',
      'ETag, Location, Preference-Applied, Retry-After, WWW-Authenticate, request-id, client-request-id',
    );
  }
  if (request.method !== 'OPTIONS') return null;
  return reply
    .header('Access-Control-Allow-Methods', 'GET, POST, PATCH, PUT, DELETE, OPTIONS')
    .header(
      'Access-Control-Allow-Headers',
      'Authorization, Content-Type, Prefer, If-Match, ConsistencyLevel, client-request-id, SdkVersion, return-client-request-id',
    )
    .header('Access-Control-Max-Age', '3600')
    .code(204)
    .send();
}
