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
   * A token with these scopes, from memory while it is good.
   * @param refused a token that Graph did not take: it is forgotten and never given again
   * @throws AuthError
   */
  getToken(scopes: readonly string[], refused?: string): Promise<string>;
}
