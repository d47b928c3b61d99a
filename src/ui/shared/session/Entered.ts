// Who came in by a sign-in.

import type { Account, SignIn } from '../../../graph/signIn/SignIn';

export interface Entered {
  readonly signIn: SignIn;
  readonly account: Account;
  /** Forgets who was signed in, with their tokens, on this device. */
  forget(): Promise<void>;
}
