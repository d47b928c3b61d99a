// Why there is no token.

/**
 * `consent`: the person, or an administrator for them, has not allowed these scopes; a normal state of the app.
 * `signIn`: the person has to sign in again. `network`: the sign-in service was not reached.
 */
export type AuthErrorCode = 'consent' | 'signIn' | 'network';

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
