// Microsoft's own sign-in library, set up for where the page runs. Loaded late: nothing of the first screen needs it.

import {
  type Configuration,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  type IPublicClientApplication,
  PublicClientApplication,
} from '@azure/msal-browser';
import { AuthError } from '../AuthError';

export interface MsalOptions {
  readonly clientId: string;
  /** Tenant id, a domain of it, or `organizations` for any. */
  readonly tenant: string;
  /** `nested`: tokens come from the host; `page`: from Microsoft's page. */
  readonly way: 'nested' | 'page';
  /** Address of auth.html. */
  readonly redirect: string;
}

/**
 * Tokens live no longer than the browser's tab: in memory where the host can give them again at any time, else in
 * sessionStorage.
 * @throws AuthError `unsupported` when the host has no bridge to its tokens
 */
export async function msalClient(options: MsalOptions): Promise<IPublicClientApplication> {
  const { clientId, tenant, way, redirect } = options;
  const configuration: Configuration = {
    auth: {
      clientId,
      authority: `https://login.microsoftonline.com/${tenant}`,
      redirectUri: redirect,
      // "CP1" lets Graph answer with a claims challenge, which getToken passes on.
      clientCapabilities: ['CP1'],
    },
    cache: { cacheLocation: way === 'nested' ? 'memoryStorage' : 'sessionStorage' },
  };
  if (way === 'page') return createStandardPublicClientApplication(configuration);
  // Without a bridge the library would go on as in a page of its own, whose sign-in does not show in a frame.
  let isNested = false;
  const client = await createNestablePublicClientApplication(configuration, undefined, (same, controller) => {
    isNested = true;
    return new PublicClientApplication(same, controller);
  });
  if (!isNested) throw new AuthError('unsupported', 'The host has no bridge to its tokens.');
  return client;
}
