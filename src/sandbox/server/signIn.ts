// The demo's sign-in, beside Graph's addresses: who there is, a token for one of them, and what they allowed.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { TenantUser } from '../tenant';
import type { Consents } from './Consents';
import { tokenLife } from './TokenDesk';
import type { World } from './World';

const Scopes = v.array(v.pipe(v.string(), v.regex(/^[\w.-]+$/)));
const Asked = v.object({ user: v.string(), scopes: Scopes });
const AdminAsked = v.object({
  scope: v.pipe(
    v.string(),
    v.transform((text) => text.split(' ')),
    Scopes,
  ),
});

interface Wish {
  readonly user: TenantUser['user'];
  readonly scopes: readonly string[];
}

/**
 * Adds `GET /sandbox/people`, `POST /sandbox/token`, and about consent `POST /sandbox/consent`, `/granted`,
 * `/withhold` (each takes `{"user","scopes"}`) and the administrator's `GET /sandbox/admin-consent?scope=`.
 */
export function addSignIn(
  app: FastifyInstance,
  world: World,
  consents: Consents,
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
  const answer = (path: string, give: (wish: Wish, reply: FastifyReply) => object) => {
    app.post(`/sandbox/${path}`, (request, reply) => {
      const wish = wishOf(request, world);
      reply.header('Cache-Control', 'no-store');
      return 'error' in wish ? reply.code(400).send(wish) : reply.send(give(wish, reply));
    });
  };
  answer('token', ({ user, scopes }, reply) => {
    const lack = consents.lack(user.id, scopes);
    if (lack !== null) return noConsent(lack, reply);
    return {
      access_token: issue(user.id, scopes),
      token_type: 'Bearer',
      expires_in: tokenLife,
      scope: scopes.join(' '),
      tenantId: world.tenant.id,
      userId: user.id,
      name: user.displayName,
      address: user.mail,
    };
  });
  answer('consent', ({ user, scopes }, reply) => {
    const lack = consents.grant(user.id, scopes);
    return lack === null ? { granted: consents.granted(user.id, scopes) } : noConsent(lack, reply);
  });
  answer('granted', ({ user, scopes }) => ({ granted: consents.granted(user.id, scopes) }));
  answer('withhold', ({ user, scopes }) => {
    consents.withhold(user.id, scopes);
    return { granted: consents.granted(user.id, scopes) };
  });
  app.get('/sandbox/admin-consent', (request, reply) => {
    const parsed = v.safeParse(AdminAsked, request.query);
    if (!parsed.success) return reply.code(400).send(refusal('invalid_request', 'scope is needed.'));
    consents.grantForAll(parsed.output.scope);
    return reply.type('text/plain; charset=utf-8').send('Allowed for everybody in the sandbox.');
  });
}

function wishOf({ body }: FastifyRequest, world: World): Wish | ReturnType<typeof refusal> {
  const parsed = v.safeParse(Asked, body);
  if (!parsed.success) return refusal('invalid_request', 'user and scopes are needed.');
  const person = world.person(parsed.output.user);
  if (!person) return refusal('invalid_grant', `There is no user ${parsed.output.user}.`);
  return { user: person.user, scopes: parsed.output.scopes };
}

/** In the words of Entra's errors AADSTS65001 and AADSTS90094. */
function noConsent(lack: 'consent' | 'adminConsent', reply: FastifyReply): object {
  reply.code(403);
  return lack === 'consent'
    ? refusal('consent_required', 'The user or administrator has not consented to use the application.')
    : refusal('admin_consent_required', 'An administrator of the company must allow this.');
}

function refusal(error: string, error_description: string): { error: string; error_description: string } {
  return { error, error_description };
}
