// The part of Teams that gives tokens to framed apps (nested app authentication), as MSAL expects it behind the bridge
// of teams-js. Tokens for Graph are the sandbox's own.

import type { Person } from './authority';

/** What the tab asks, as JSON; the shapes are those of MSAL's bridge. */
interface Asked {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string; readonly clientId: string; readonly claims?: string };
}

export interface Refusal {
  readonly status: string;
  readonly code?: string;
  readonly description?: string;
}

/** What it was asked. */
interface BrokerCall {
  readonly method: string;
  readonly scopes: readonly string[];
  readonly claims: string;
}

export interface Broker {
  /** Whose tokens it gives. */
  person: Person;
  /** The tenant its tokens are of; the sandbox's own at first. */
  tenant: string;
  readonly people: readonly Person[];
  readonly allowed: Set<string>;
  /** Answers nothing at all. */
  isSilent: boolean;
  /** What it answers to everything but the first hello. */
  refusal: Refusal | null;
  /** What it answers to silent requests alone. */
  silentRefusal: Refusal | null;
  /** What its window answers instead of allowing. */
  windowRefusal: Refusal | null;
  readonly calls: BrokerCall[];
  answer(request: unknown): Promise<object | null>;
}

const oidc = new Set(['openid', 'profile', 'offline_access']);

/** @param graph address of the sandbox, as `npm start` prints it */
export async function startBroker(graph: string): Promise<Broker> {
  const sandbox = new URL(graph).origin;
  const { tenantId, people } = await (await fetch(`${sandbox}/sandbox/people`)).json();
  const broker: Broker = {
    person: people[0],
    tenant: tenantId,
    people,
    allowed: new Set(['User.Read']),
    isSilent: false,
    refusal: null,
    silentRefusal: null,
    windowRefusal: null,
    calls: [],
    answer,
  };

  async function answer(request: unknown): Promise<object | null> {
    const { method, requestId, tokenParams }: Asked = JSON.parse(String(request));
    const scopes = (tokenParams?.scope ?? '').split(' ').filter((scope) => scope !== '' && !oidc.has(scope));
    broker.calls.push({ method, scopes, claims: tokenParams?.claims ?? '' });
    if (broker.isSilent) return null;
    const reply = { messageType: 'NestedAppAuthResponse', requestId };
    if (method === 'GetInitContext') {
      const initContext = { sdkName: 'Teams', sdkVersion: '1', capabilities: { queryAccount: false } };
      return { ...reply, success: true, initContext };
    }
    const refusal =
      broker.refusal ??
      (method === 'GetTokenPopup' ? broker.windowRefusal : (broker.silentRefusal ?? lack(scopes)));
    if (refusal) return { ...reply, success: false, error: refusal };
    for (const scope of scopes) broker.allowed.add(scope);
    return { ...reply, success: true, ...(await given(tokenParams?.clientId ?? '')) };
  }

  function lack(scopes: readonly string[]): Refusal | null {
    if (scopes.every((scope) => broker.allowed.has(scope))) return null;
    const description = 'AADSTS65001: The user or administrator has not consented.';
    return { status: 'USER_INTERACTION_REQUIRED', code: 'invalid_grant', description };
  }

  async function given(clientId: string): Promise<object> {
    const { id, name, address } = broker.person;
    const token = await fetch(`${sandbox}/sandbox/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ user: id, scopes: [...broker.allowed] }),
    });
    const claims = {
      aud: clientId,
      oid: id,
      sub: id,
      tid: broker.tenant,
      name,
      preferred_username: address,
      ver: '2.0',
    };
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return {
      token: {
        access_token: (await token.json()).access_token,
        expires_in: 3_600,
        id_token: `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.x`,
        properties: null,
        scope: [...broker.allowed].join(' '),
      },
      account: {
        environment: 'login.microsoftonline.com',
        homeAccountId: `${id}.${broker.tenant}`,
        localAccountId: id,
        tenantId: broker.tenant,
        username: address,
        name,
        idTokenClaims: claims,
      },
    };
  }

  return broker;
}
