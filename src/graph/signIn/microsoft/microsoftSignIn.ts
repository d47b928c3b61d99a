// Sign-in to Microsoft 365: nested in Teams and Outlook, by Microsoft's page in a browser of its own. Silent first; a
// window only from `consent` and `switchAccount`.

import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import { AuthError } from '../AuthError';
import type { Account, SignIn } from '../SignIn';
import { adminConsentLink } from './adminConsentLink';
import { authErrorOf, isPopupBlocked } from './authErrorOf';
import type { MsalOptions } from './msalClient';
import { withinTime } from './withinTime';

export interface MicrosoftOptions extends Omit<MsalOptions, 'way'> {
  readonly way: MsalOptions['way'] | 'none';
  /** Called before the page is left to sign in: whoever comes back may be another person. */
  readonly onLeave: () => void;
  /** Brings Microsoft's library; by default when first needed. */
  readonly load?: () => Promise<MakeClient>;
  /** How long a host may take to say that it gives tokens, and to give one, ms. */
  readonly patience?: { readonly start: number; readonly token: number };
}

const usualPatience = { start: 5_000, token: 20_000 };
/** The least scope; every sign-in holds it. */
const least = ['User.Read'];
const isTenantId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const graphPrefix = /^https:\/\/graph\.microsoft\.com\//i;

type MakeClient = (options: MsalOptions) => Promise<IPublicClientApplication>;

async function loadMsal(): Promise<MakeClient> {
  try {
    return (await import('./msalClient')).msalClient;
  } catch (cause) {
    throw new AuthError('network', 'The sign-in library was not loaded.', { cause });
  }
}

/** Who is signed in is found on the first call; from then on it answers for that person alone. */
export function microsoftSignIn(options: MicrosoftOptions): SignIn {
  const { way, tenant, clientId, redirect, onLeave, patience = usualPatience } = options;
  let client: Promise<IPublicClientApplication> | null = null;
  let person: Account | null = null;
  /** What Graph wanted of a new token and the silent way could not bring. */
  let claimsWanted: string | null = null;
  const underWay = new Map<string, Promise<AuthenticationResult>>();

  function open(): Promise<IPublicClientApplication> {
    if (way === 'none') return Promise.reject(new AuthError('unsupported', 'This program gives no tokens.'));
    client ??= start(way);
    client.catch(() => {
      client = null;
    });
    return client;
  }

  async function start(by: MsalOptions['way']): Promise<IPublicClientApplication> {
    const make = await (options.load ?? loadMsal)();
    const opened = await withinTime(
      make({ clientId, tenant, redirect, way: by }),
      patience.start,
      by === 'nested' ? 'unsupported' : 'network',
    );
    if (by === 'page') await comeBack(opened);
    return opened;
  }

  /** Takes what Microsoft's page sent along, where the page comes from there. */
  async function comeBack(opened: IPublicClientApplication): Promise<void> {
    const result = await opened.handleRedirectPromise();
    const all = opened.getAllAccounts();
    const account = result?.account ?? opened.getActiveAccount() ?? (all.length === 1 ? all[0] : undefined);
    if (account) opened.setActiveAccount(account);
  }

  function bind({ tenantId, uniqueId, account }: AuthenticationResult): void {
    bindPerson({
      tenantId,
      userId: uniqueId,
      name: account.name ?? account.username,
      address: account.username,
    });
  }

  function bindPerson(found: Account): void {
    if (isTenantId.test(tenant) && found.tenantId.toLowerCase() !== tenant.toLowerCase())
      throw new AuthError('otherTenant', 'Heed was set up for another company.');
    if (person && (person.tenantId !== found.tenantId || person.userId !== found.userId))
      throw new AuthError('otherPerson', 'Somebody else is signed in by now.');
    person ??= found;
  }

  async function silently(
    scopes: readonly string[],
    { isFresh, claims }: { isFresh: boolean; claims: string | null },
  ): Promise<AuthenticationResult> {
    const key = [...scopes, isFresh, claims].join(' ');
    const running = underWay.get(key);
    if (running) return running;
    const begun = fetchSilently(scopes, isFresh, claims).finally(() => underWay.delete(key));
    underWay.set(key, begun);
    return begun;
  }

  async function fetchSilently(
    scopes: readonly string[],
    isFresh: boolean,
    claims: string | null,
  ): Promise<AuthenticationResult> {
    try {
      const opened = await open();
      const account = opened.getActiveAccount();
      if (way === 'page' && !account) throw new AuthError('signIn', 'Nobody is signed in here.');
      const request = {
        scopes: [...scopes],
        forceRefresh: isFresh,
        // 2: cached or by refresh token, never by a hidden frame, which browsers without third-party cookies break.
        ...(way === 'page' && { cacheLookupPolicy: 2 as const }),
        ...(account && { account }),
        ...(claims !== null && { claims }),
      };
      const late = way === 'page' || person ? 'network' : 'unsupported';
      const result = await withinTime(opened.acquireTokenSilent(request), patience.token, late);
      bind(result);
      return result;
    } catch (error) {
      const told = authErrorOf(error);
      if (claims !== null && told.code === 'signIn') claimsWanted = claims;
      throw told;
    }
  }

  async function ask(scopes: readonly string[]): Promise<void> {
    const opened = await open();
    const account = opened.getActiveAccount();
    const request = {
      scopes: [...scopes],
      ...(account && way === 'page' && { account }),
      ...(claimsWanted !== null && { claims: claimsWanted }),
    };
    try {
      // Nobody yet: the page itself goes to Microsoft. For more scopes a window, so that nothing on the page is lost.
      if (way === 'page' && !account) return await leave(opened, request);
      bind(await opened.acquireTokenPopup(request));
      claimsWanted = null;
    } catch (error) {
      if (way === 'page' && isPopupBlocked(error)) return leave(opened, request);
      if (error instanceof AuthError && account) opened.setActiveAccount(account);
      throw authErrorOf(error);
    }
  }

  async function leave(
    opened: IPublicClientApplication,
    request: Parameters<IPublicClientApplication['acquireTokenRedirect']>[0],
  ): Promise<void> {
    onLeave();
    try {
      await opened.acquireTokenRedirect(request);
    } catch (error) {
      throw authErrorOf(error);
    }
  }

  return {
    account: async () => {
      if (!person) bind(await silently(least, { isFresh: false, claims: null }));
      if (!person) throw new AuthError('signIn', 'Nobody is signed in.');
      return person;
    },
    getToken: async (scopes, refused, claims = null) => {
      const { accessToken } = await silently(scopes, { isFresh: claims !== null, claims });
      if (accessToken !== refused) return accessToken;
      return (await silently(scopes, { isFresh: true, claims })).accessToken;
    },
    consent: ask,
    granted: async (scopes) => {
      const held = await silently(least, { isFresh: true, claims: null });
      const all = new Set(held.scopes.map((scope) => scope.replace(graphPrefix, '').toLowerCase()));
      return scopes.filter((scope) => all.has(scope.toLowerCase()));
    },
    adminConsentLink: (scopes) =>
      adminConsentLink(person?.tenantId ?? tenant, clientId, redirect, [...new Set([...least, ...scopes])]),
    takeBack: null,
    switchAccount:
      way === 'page'
        ? async () => leave(await open(), { scopes: [...least], prompt: 'select_account' })
        : null,
    forget: async () => {
      // A host's tokens lie in this page's memory alone: they go with it, and the library has no other way to forget them.
      if (way !== 'page') return;
      const opened = await open();
      await opened.clearCache();
    },
  };
}
