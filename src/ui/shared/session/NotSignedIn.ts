// Nobody is signed in, so nothing can be opened: why, and the way to change that.

import type { AuthError } from '../../../graph/signIn/AuthError';
import type { SignIn } from '../../../graph/signIn/SignIn';
import type { Host } from '../../../hosts/Host';

export class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn';
  constructor(
    readonly reason: AuthError,
    readonly signIn: SignIn,
    readonly host: Host,
  ) {
    super(reason.message, { cause: reason });
  }
}
