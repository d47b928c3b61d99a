// Sign-in to the sandbox: whoever is named is signed in, with the scopes asked for, unless they were withheld.

import * as v from 'valibot';
import { AuthError } from './AuthError';
import type { Account, SignIn } from './SignIn';

const tokenSchema = v.object({
  access_token: v.string(),
  expires_in: v.number(),
  tenantId: v.string(),
  userId: v.string(),
  name: v.string(),
  address: v.string(),
});

const consentsSchema = v.object({ granted: v.array(v.string()) });
const refusalSchema = v.object({ error: v.string() });

interface Held {
  readonly token: string;
  readonly account: Account;
  /** Epoch ms of the machine's clock. */
  readonly goodUntil: number;
}

/** A token is renewed so long before its end, ms. */
const margin = 60_000;

/**
 * @param tokenUrl the sandbox's address for tokens
 * @param user address or id of who is to be signed in
 */
export function sandboxSignIn(tokenUrl: string, user: string): SignIn {
  const held = new Map<string, Promise<Held>>();

  async function post(url: URL, body: object): Promise<unknown> {
    let answer: Response;
    try {
      answer = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (answer.ok) return await answer.json();
    } catch (cause) {
      throw new AuthError('network', 'The sandbox was not reached.', { cause });
    }
    if (answer.status >= 500)
      throw new AuthError('network', `The sandbox answered with status ${answer.status}.`);
    if (answer.status !== 403) throw new AuthError('signIn', `The sandbox knows no ${user}.`);
    const refusal = v.safeParse(refusalSchema, await answer.json().catch(() => null));
    const isForAdmin = refusal.success && refusal.output.error === 'admin_consent_required';
    throw new AuthError(isForAdmin ? 'adminConsent' : 'consent', 'The sandbox says: no consent.');
  }

  async function fetchToken(scopes: readonly string[]): Promise<Held> {
    const answer = await post(new URL(tokenUrl), { user, scopes });
    const given = v.safeParse(tokenSchema, answer);
    if (!given.success) throw new AuthError('signIn', 'The sandbox gave no token.');
    const { access_token, expires_in, ...account } = given.output;
    const lifetime = expires_in * 1000;
    return {
      token: access_token,
      account,
      goodUntil: Date.now() + lifetime - Math.min(margin, lifetime / 2),
    };
  }

  async function hold(scopes: readonly string[], refused?: string): Promise<Held> {
    const key = [...scopes].sort().join(' ');
    const known = held.get(key);
    if (known) {
      const value = await known;
      if (Date.now() < value.goodUntil && value.token !== refused) return value;
      if (held.get(key) === known) held.delete(key);
    }
    const pending = held.get(key) ?? fetchToken(scopes);
    held.set(key, pending);
    try {
      return await pending;
    } catch (error) {
      if (held.get(key) === pending) held.delete(key);
      throw error;
    }
  }

  const consentUrl = (path: string) => new URL(path, tokenUrl);

  return {
    account: async () => (await hold(['User.Read'])).account,
    getToken: async (scopes, refused) => (await hold(scopes, refused)).token,
    consent: async (scopes) => {
      await post(consentUrl('consent'), { user, scopes });
    },
    granted: async (scopes) => {
      const answer = v.safeParse(consentsSchema, await post(consentUrl('granted'), { user, scopes }));
      if (!answer.success) throw new AuthError('signIn', 'The sandbox told no scopes.');
      return answer.output.granted;
    },
    adminConsentLink: (scopes) => {
      const link = consentUrl('admin-consent');
      link.searchParams.set('scope', scopes.join(' '));
      return link.href;
    },
    takeBack: async (scopes) => {
      held.clear();
      await post(consentUrl('withhold'), { user, scopes });
    },
    switchAccount: null,
    forget: async () => held.clear(),
  };
}
