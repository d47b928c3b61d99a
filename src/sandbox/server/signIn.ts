// The demo's sign-in, beside Graph's addresses: who there is, and a token for one of them.

import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { tokenLife } from './TokenDesk';
import type { World } from './World';

const Asked = v.object({ user: v.string(), scopes: v.array(v.pipe(v.string(), v.regex(/^[\w.-]+$/))) });

/** Adds `GET /sandbox/people` and `POST /sandbox/token`. */
export function addSignIn(
  app: FastifyInstance,
  world: World,
  issue: (user: string, scopes: readonly string[]) => string,
): void {
  app.get('/sandbox/people', () => ({
    tenantId: world.tenant.id,
    people: world.tenant.people
      .filter((person) => person.mailbox !== null)
      .map(({ user }) => ({
        id: user.id,
        name: user.displayName,
        address: user.mail,
        jobTitle: user.jobTitle ?? null,
      })),
  }));
  app.post('/sandbox/token', (request, reply) => {
    const parsed = v.safeParse(Asked, request.body);
    if (!parsed.success)
      return reply.code(400).send(refusal('invalid_request', 'user and scopes are needed.'));
    const person = world.person(parsed.output.user);
    if (!person)
      return reply.code(400).send(refusal('invalid_grant', `There is no user ${parsed.output.user}.`));
    const { scopes } = parsed.output;
    const { id, displayName, mail } = person.user;
    return reply.header('Cache-Control', 'no-store').send({
      access_token: issue(id, scopes),
      token_type: 'Bearer',
      expires_in: tokenLife,
      scope: scopes.join(' '),
      tenantId: world.tenant.id,
      userId: id,
      name: displayName,
      address: mail,
    });
  });
}

function refusal(error: string, error_description: string): object {
  return { error, error_description };
}
