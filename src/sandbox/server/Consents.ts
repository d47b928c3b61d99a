// What people have allowed the app: all of it, but for the scopes that were withheld.

export interface Withheld {
  /** Not allowed yet; the person can. */
  readonly byPerson: readonly string[];
  /** Only an administrator can allow them. */
  readonly byAdmin: readonly string[];
}

export const nothingWithheld: Withheld = { byPerson: [], byAdmin: [] };

/** What stands in the way of a token with some scopes. */
export type Lack = 'consent' | 'adminConsent' | null;

export class Consents {
  private readonly admin: Set<string>;
  private readonly atStart: Set<string>;
  /** By user id; those not named here lack what was withheld at the start. */
  private readonly lacking = new Map<string, Set<string>>();

  constructor({ byPerson, byAdmin }: Withheld) {
    this.admin = new Set(byAdmin);
    this.atStart = new Set(byPerson);
  }

  lack(user: string, scopes: readonly string[]): Lack {
    if (scopes.some((scope) => this.admin.has(scope))) return 'adminConsent';
    return scopes.some((scope) => this.of(user).has(scope)) ? 'consent' : null;
  }

  granted(user: string, scopes: readonly string[]): readonly string[] {
    return scopes.filter((scope) => this.lack(user, [scope]) === null);
  }

  /** The person allows these, or none of them where one is the administrator's. */
  grant(user: string, scopes: readonly string[]): Lack {
    if (this.lack(user, scopes) === 'adminConsent') return 'adminConsent';
    for (const scope of scopes) this.of(user).delete(scope);
    return null;
  }

  /** The person takes them back. */
  withhold(user: string, scopes: readonly string[]): void {
    for (const scope of scopes) this.of(user).add(scope);
  }

  /** The administrator allows them for everybody. */
  grantForAll(scopes: readonly string[]): void {
    for (const lacking of [this.admin, this.atStart, ...this.lacking.values()]) {
      for (const scope of scopes) lacking.delete(scope);
    }
  }

  private of(user: string): Set<string> {
    const known = this.lacking.get(user) ?? new Set(this.atStart);
    this.lacking.set(user, known);
    return known;
  }
}
