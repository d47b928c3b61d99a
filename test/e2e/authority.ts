// Microsoft's sign-in service, played by a local OpenID Connect server to which the browser's calls are led. The real
// sign-in library speaks to it with PKCE; tokens for Graph are the sandbox's own.

import { type MutableResponse, OAuth2Server } from 'oauth2-mock-server';
import type { BrowserContext, Request, Route } from 'playwright-core';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** What one call for a token asked. */
export interface TokenCall {
  readonly grant: string;
  readonly scopes: readonly string[];
  readonly claims: string | null;
  /** The proof that belongs to the code (PKCE). */
  readonly verifier: string | null;
}

export interface Authority {
  /** Who is signed in at Microsoft's page. */
  person: Person;
  tenant: string;
  /** Scopes that were allowed so far. */
  readonly allowed: Set<string>;
  /** What Microsoft's page answers instead of signing in, e.g. `access_denied` with its description. */
  refusal: { readonly error: string; readonly description: string } | null;
  /** What the service answers to silent calls instead of a token. */
  silentRefusal: { readonly error: string; readonly suberror: string; readonly description: string } | null;
  /** How often Microsoft's page was opened, and with which query. */
  readonly visits: URLSearchParams[];
  readonly calls: TokenCall[];
  /** Leads a browser's calls to Microsoft here, and the page to this sign-in. */
  attach(context: BrowserContext, options?: { readonly tenant?: string }): Promise<void>;
  close(): Promise<void>;
}

export const clientId = '3d6f1f6e-7c55-4a7e-9f0e-6a6a5a1b2c3d';
const oidc = new Set(['openid', 'profile', 'offline_access']);

/** @param graph address of the sandbox, as `npm start` prints it */
export async function startAuthority(graph: string): Promise<Authority> {
  const sandbox = new URL(graph).origin;
  const { tenantId, people } = await (await fetch(`${sandbox}/sandbox/people`)).json();
  const server = new OAuth2Server();
  await server.issuer.keys.generate('RS256');
  await server.start(0, '127.0.0.1');
  const local = new URL(server.issuer.url ?? '').origin;

  const authority: Authority = {
    person: people[0],
    tenant: tenantId,
    allowed: new Set(['User.Read']),
    refusal: null,
    silentRefusal: null,
    visits: [],
    calls: [],
    attach,
    close: () => server.stop(),
  };

  server.service.on('beforeTokenSigning', (token: { payload: Record<string, unknown> }) => {
    const { person, tenant } = authority;
    Object.assign(token.payload, {
      iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
      oid: person.id,
      sub: `sub-${person.id}`,
      tid: tenant,
      name: person.name,
      preferred_username: person.address,
      ver: '2.0',
    });
  });
  server.service.on('beforeAuthorizeRedirect', ({ url }: { url: URL }) => {
    if (!authority.refusal) return;
    url.searchParams.delete('code');
    url.searchParams.set('error', authority.refusal.error);
    url.searchParams.set('error_description', authority.refusal.description);
  });
  server.service.on('beforeResponse', (response: MutableResponse, request: { body: unknown }) => {
    const call = tokenCall(new URLSearchParams(Object.entries(Object(request.body))));
    const lacking = call.scopes.filter((scope) => !authority.allowed.has(scope));
    const refusal =
      authority.silentRefusal ??
      (lacking.length > 0
        ? { error: 'invalid_grant', suberror: 'consent_required', description: 'AADSTS65001: No consent.' }
        : null);
    if (call.grant === 'refresh_token' && refusal) {
      response.statusCode = 400;
      const { error, suberror, description } = refusal;
      response.body = { error, suberror, error_description: description };
      return;
    }
    // What is asked for at Microsoft's page is allowed there.
    for (const scope of call.scopes) authority.allowed.add(scope);
    const { person, tenant } = authority;
    const info = Buffer.from(JSON.stringify({ uid: person.id, utid: tenant })).toString('base64url');
    const scope = [...authority.allowed].map((each) => `https://graph.microsoft.com/${each}`).join(' ');
    if (typeof response.body === 'object' && response.body !== null)
      Object.assign(response.body, { client_info: info, scope });
  });

  /** The token for Graph is one that the sandbox takes. */
  async function token(route: Route, request: Request): Promise<void> {
    const body = request.postData() ?? '';
    const call = tokenCall(new URLSearchParams(body));
    authority.calls.push(call);
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const answer = await fetch(`${local}/token`, { method: 'POST', headers, body });
    const json = await answer.json();
    if (answer.ok) {
      const given = await fetch(`${sandbox}/sandbox/token`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ user: authority.person.id, scopes: [...authority.allowed] }),
      });
      json.access_token = (await given.json()).access_token;
    }
    await route.fulfill({ status: answer.status, json, headers: { 'Access-Control-Allow-Origin': '*' } });
  }

  async function attach(context: BrowserContext, { tenant = 'organizations' } = {}): Promise<void> {
    await context.route('https://login.microsoftonline.com/**', async (route, request) => {
      const address = new URL(request.url());
      if (address.pathname.endsWith('/oauth2/v2.0/token')) return token(route, request);
      if (!address.pathname.endsWith('/oauth2/v2.0/authorize')) return route.abort();
      authority.visits.push(address.searchParams);
      const answer = await fetch(`${local}/authorize${address.search}`, { redirect: 'manual' });
      const location = answer.headers.get('Location') ?? '';
      return route.fulfill({ status: 302, headers: { Location: location } });
    });
    await context.route('**/config.json', async (route) => {
      const answer = await route.fetch();
      const signIn = { kind: 'microsoft', clientId, tenant };
      await route.fulfill({ response: answer, json: { ...(await answer.json()), demo: false, signIn } });
    });
    // What a deployed page's headers allow besides.
    await context.route(/\/(tab|pane)\.html/, async (route) => {
      const answer = await route.fetch();
      const headers = answer.headers();
      const policy = headers['content-security-policy'] ?? '';
      const wider = policy.replace('connect-src', 'connect-src https://login.microsoftonline.com');
      await route.fulfill({ response: answer, headers: { ...headers, 'content-security-policy': wider } });
    });
  }

  return authority;
}

function tokenCall(form: URLSearchParams): TokenCall {
  const scopes = (form.get('scope') ?? '')
    .split(' ')
    .map((scope) => scope.replace('https://graph.microsoft.com/', ''))
    .filter((scope) => scope !== '' && !oidc.has(scope));
  return {
    grant: form.get('grant_type') ?? '',
    scopes,
    claims: form.get('claims'),
    verifier: form.get('code_verifier'),
  };
}
