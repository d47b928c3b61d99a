// Access tokens: who holds one, with which scopes, until when.

import { randomUUID } from 'node:crypto';
import { GraphFailure } from './GraphFailure';

/** Seconds a token lives, as Entra's usual hour. */
export const tokenLife = 3_600;

export interface Grant {
  readonly userId: string;
  readonly scopes: ReadonlySet<string>;
}

interface Issued extends Grant {
  readonly expires: number;
  callsLeft: number;
}

export class TokenDesk {
  private readonly issued = new Map<string, Issued>();

  /** @param clock epoch ms */
  constructor(private readonly clock: () => number) {}

  /** A new token; `calls`: after how many calls it expires early. */
  issue(userId: string, scopes: readonly string[], calls: number): string {
    const token = `sandbox.${randomUUID().replaceAll('-', '')}`;
    const expires = this.clock() + tokenLife * 1_000;
    this.issued.set(token, { userId, scopes: new Set(scopes), expires, callsLeft: calls });
    return token;
  }

  /** Makes all tokens given out so far expire. */
  expireAll(): void {
    for (const grant of this.issued.values()) grant.callsLeft = 0;
  }

  /**
   * Who calls, by the Authorization header.
   * @throws GraphFailure 401 when there is no token, it is not one of ours, or it has expired.
   */
  verify(authorization: string | undefined): Grant {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw refused('Access token is empty.');
    const grant = this.issued.get(token);
    if (!grant) throw refused('IDX14100: JWT is not well formed, there are no dots (.).');
    if (this.clock() >= grant.expires || grant.callsLeft <= 0) {
      throw refused('Lifetime validation failed, the token is expired.');
    }
    grant.callsLeft -= 1;
    return grant;
  }
}

function refused(message: string): GraphFailure {
  return new GraphFailure(401, 'InvalidAuthenticationToken', message, {
    'WWW-Authenticate':
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
  });
}
