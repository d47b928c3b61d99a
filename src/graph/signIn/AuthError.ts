// Why there is no token.

/**
 * - `consent`: the person has not allowed these scopes yet; a normal state of the app: `SignIn.consent` asks.
 * - `adminConsent`: only an administrator can allow them; `SignIn.adminConsentLink` is what to send.
 * - `refused`: asked just now, the person said no or closed the window.
 * - `signIn`: the person has to sign in again, by a click.
 * - `otherPerson`: another one is signed in than whom the page is for.
 * - `otherTenant`: the one signed in belongs to a company that Heed was not set up for.
 * - `unsupported`: this program gives no token at all; the page must be opened elsewhere.
 * - `network`: the sign-in service was not reached.
 */
export type AuthErrorCode =
  | 'consent'
  | 'adminConsent'
  | 'refused'
  | 'signIn'
  | 'otherPerson'
  | 'otherTenant'
  | 'unsupported'
  | 'network';

export class AuthError extends Error {
  constructor(
    readonly code: AuthErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'AuthError';
  }
}

/** Whether an error says that scopes are not allowed yet, by the person or by an administrator. */
export function lacksConsent(error: unknown): error is AuthError {
  return error instanceof AuthError && (error.code === 'consent' || error.code === 'adminConsent');
}
