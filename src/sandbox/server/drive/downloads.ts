// Where a file's bytes are had without a token: the address is the secret, and it works for some minutes.

import type { FastifyInstance } from 'fastify';
import type { World } from '../World';

export function downloadPath(userId: string, key: string): string {
  return `/sandbox/download/${encodeURIComponent(userId)}/${key}`;
}

/** Adds `GET /sandbox/download/USER/KEY`, beside Graph's addresses, as the real ones lie at SharePoint. */
export function addDownloads(app: FastifyInstance, world: World): void {
  app.get<{ Params: { user: string; key: string } }>('/sandbox/download/:user/:key', (request, reply) => {
    const { user, key } = request.params;
    const file = world.person(user) && world.drive(user).offered(key);
    if (!file) return reply.code(401).send();
    return reply.header('Cache-Control', 'private, no-store').type(file.type).send(file.content);
  });
}
