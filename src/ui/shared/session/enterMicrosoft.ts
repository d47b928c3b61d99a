// Into Microsoft 365. Rows of an earlier visit are shown before any token only to the person they belong to: the host
// says who that is, and a browser of one's own is trusted no longer than its tab.

import { AuthError } from '../../../graph/signIn/AuthError';
import { microsoftSignIn } from '../../../graph/signIn/microsoft/microsoftSignIn';
import type { Account, SignIn } from '../../../graph/signIn/SignIn';
import type { MicrosoftConfig } from '../../../hosts/config';
import type { Host, HostPerson } from '../../../hosts/Host';
import type { Entered } from './Entered';
import { NotSignedIn } from './NotSignedIn';
import { forgetAccount, type Memory, rememberAccount, rememberedAccount } from './rememberedAccount';

const triedKey = 'heed.signIn.tried';

/** @throws {NotSignedIn} when there is nobody, or nobody who may come in */
export async function enterMicrosoft(
  { clientId, tenant }: MicrosoftConfig,
  graph: string,
  host: Host,
): Promise<Entered> {
  const { way, person } = await host.signIn();
  const memory: Memory = way === 'page' ? 'session' : 'device';
  const as = way === 'page' ? 'me' : nameOf(person);
  const remember = (account: Account) => as !== null && rememberAccount(graph, as, account, memory);
  const forgetThem = () => as !== null && forgetAccount(graph, as, memory);
  const redirect = new URL('auth.html', window.location.href).href;
  const signIn = microsoftSignIn({ clientId, tenant, way, redirect, onLeave: forgetThem });
  const forget = async () => {
    forgetThem();
    await signIn.forget();
  };

  const known = as === null ? null : rememberedAccount(graph, as, memory);
  if (known && isOf(person, known)) {
    void confirm(known, signIn, remember, forgetThem);
    return { signIn, account: known, forget };
  }
  try {
    const account = await signIn.account();
    // A host that names somebody else than its own tokens do is believed in neither.
    if (!isOf(person, account)) throw new AuthError('otherPerson', 'The host names somebody else.');
    remember(account);
    clearTried();
    return { signIn, account, forget };
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    // In a browser of one's own Microsoft mostly knows the person already: one trip there and back, no question.
    if (way === 'page' && error.code === 'signIn' && markTried()) {
      await signIn.consent(['User.Read']);
      return new Promise<never>(() => {});
    }
    throw new NotSignedIn(error, signIn, host);
  }
}

/** Under which name the host's person is remembered; nobody is where the host names none. */
function nameOf(person: HostPerson | null): string | null {
  if (person === null) return null;
  return 'userId' in person ? `${person.tenantId}.${person.userId}` : person.address.toLowerCase();
}

/** Outlook names an address, which may be another than that of the sign-in: the name remembered by it must do. */
function isOf(person: HostPerson | null, { tenantId, userId }: Account): boolean {
  return (
    person === null || !('userId' in person) || (person.userId === userId && person.tenantId === tenantId)
  );
}

/** By the time a token comes, another person may be signed in: then the page opens anew, as that one. */
async function confirm(
  known: Account,
  signIn: SignIn,
  remember: (account: Account) => void,
  forgetThem: () => void,
): Promise<void> {
  try {
    const now = await signIn.account();
    if (now.tenantId === known.tenantId && now.userId === known.userId) return;
    remember(now);
  } catch (error) {
    const isTheirs = !(error instanceof AuthError) || !['otherTenant', 'otherPerson'].includes(error.code);
    // Not reached or not allowed: sync meets the same and says so on the page.
    console.error('The account could not be confirmed', error);
    if (isTheirs) return;
    forgetThem();
  }
  window.location.reload();
}

/** Whether this is the first try in this tab; where nothing can be noted, a click is needed, so that no loop begins. */
function markTried(): boolean {
  try {
    if (sessionStorage.getItem(triedKey) !== null) return false;
    sessionStorage.setItem(triedKey, 'yes');
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

function clearTried(): void {
  try {
    sessionStorage.removeItem(triedKey);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
