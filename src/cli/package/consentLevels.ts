// What an administrator may allow for the whole company, level by level.

import { featureScopes, scopesOf } from '../../graph/scopes';
import { adminConsentLink } from '../../graph/signIn/microsoft/adminConsentLink';
import type { Deployment } from './filledManifest';

export interface ConsentLevel {
  readonly name: 'headers' | 'text' | 'features' | 'channels';
  readonly scopes: readonly string[];
}

const { channelMessages, ...features } = featureScopes;
/** The first three are each enough alone; the last comes on top, since only an administrator can allow it. */
export const consentLevels: readonly ConsentLevel[] = [
  { name: 'headers', scopes: scopesOf('headers') },
  { name: 'text', scopes: scopesOf('text') },
  { name: 'features', scopes: [...new Set([...scopesOf('text'), ...Object.values(features).flat()])] },
  { name: 'channels', scopes: channelMessages },
];

/**
 * The address that an administrator opens to allow a level.
 * @param tenant a tenant's id or domain, or `organizations`
 */
export function consentLink(
  { scopes }: ConsentLevel,
  { domain, clientId }: Deployment,
  tenant: string,
): string {
  return adminConsentLink(tenant, clientId, redirectAddress(domain), scopes);
}

/** Where Microsoft's sign-in leads back to; registered exactly so. */
export function redirectAddress(domain: string): string {
  return `https://${domain}/auth.html`;
}
