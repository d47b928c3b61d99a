// Where an administrator allows scopes for the whole company.

/**
 * Microsoft's page for that. Source: "Admin consent on the Microsoft identity platform".
 * @param tenant a tenant's id or domain, or `organizations`: that of the administrator who opens it
 * @param redirect the address registered for sign-in
 */
export function adminConsentLink(
  tenant: string,
  clientId: string,
  redirect: string,
  scopes: readonly string[],
): string {
  const link = new URL(`https://login.microsoftonline.com/${encodeURIComponent(tenant)}/v2.0/adminconsent`);
  link.searchParams.set('client_id', clientId);
  link.searchParams.set('redirect_uri', redirect);
  link.searchParams.set('scope', scopes.map((scope) => `https://graph.microsoft.com/${scope}`).join(' '));
  return link.href;
}
