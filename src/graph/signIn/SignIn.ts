// Who is signed in, and tokens for them: the seam behind which the sandbox's sign-in and Microsoft's stand.

export interface Account {
  readonly tenantId: string;
  readonly userId: string;
  readonly name: string;
  readonly address: string;
}

export interface SignIn {
  /** Who is signed in. @throws AuthError */
  account(): Promise<Account>;
  /**
   * A token with these scopes, from memory while it is good. Never shows a window.
   * @param refused a token that Graph did not take: it is forgotten and never given again
   * @param claims what Graph wants of a new one (its claims challenge); null or nothing: no more than before
   * @throws AuthError
   */
  getToken(scopes: readonly string[], refused?: string, claims?: string | null): Promise<string>;
  /**
   * Asks the person to allow these scopes, and to sign in where that is needed. It opens a window: call it from a click
   * only. Resolves when they are allowed.
   * @throws AuthError `refused`, `adminConsent`, `network` …
   */
  consent(scopes: readonly string[]): Promise<void>;
  /** Which of these scopes are allowed now. @throws AuthError */
  granted(scopes: readonly string[]): Promise<readonly string[]>;
  /** Where an administrator allows these scopes for all of the company; null where there is none to ask. */
  adminConsentLink(scopes: readonly string[]): string | null;
  /** Takes scopes back; null where only Microsoft's own page can (`myapps.microsoft.com`). */
  readonly takeBack: ((scopes: readonly string[]) => Promise<void>) | null;
  /** Leaves the page to sign in as somebody else; null where the host alone decides who is signed in. */
  readonly switchAccount: (() => Promise<void>) | null;
  /** Forgets tokens and who was signed in, on this device. */
  forget(): Promise<void>;
}
