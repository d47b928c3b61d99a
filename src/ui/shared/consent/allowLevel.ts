// Asks for what a level of reading needs from a button that has itself said why.

import { type Level, scopesOf } from '../../../graph/scopes';
import { AuthError, lacksConsent } from '../../../graph/signIn/AuthError';
import type { SignIn } from '../../../graph/signIn/SignIn';

/** Whether the level may be switched on. Where it may not, the page about permissions is opened: it says what lacks. */
export async function allowLevel(signIn: SignIn, level: Level): Promise<boolean> {
  const scopes = scopesOf(level);
  try {
    await signIn.getToken(scopes);
    return true;
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    // Not reached, or the sign-in has ended: sync meets the same and says so.
    if (!lacksConsent(error)) return true;
  }
  try {
    await signIn.consent(scopes);
    return true;
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    window.location.hash = '#/permissions';
    return false;
  }
}
