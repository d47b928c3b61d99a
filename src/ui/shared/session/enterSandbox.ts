// Into the sandbox: whoever is asked for is signed in.

import { lacksConsent } from '../../../graph/signIn/AuthError';
import type { Account, SignIn } from '../../../graph/signIn/SignIn';
import { sandboxSignIn } from '../../../graph/signIn/sandboxSignIn';
import type { SandboxConfig } from '../../../hosts/config';
import type { Host } from '../../../hosts/Host';
import type { Entered } from './Entered';
import { NotSignedIn } from './NotSignedIn';
import { forgetAccount, rememberAccount, rememberedAccount } from './rememberedAccount';

/** The person named in the address (?as=…), where the configuration knows them; else the configured one. */
export function whoIsAsked({ as, people }: SandboxConfig, search: string): string {
  const asked = new URLSearchParams(search).get('as')?.toLowerCase();
  return people.find(({ address }) => address.toLowerCase() === asked)?.address ?? as;
}

/** @throws {AuthError} @throws {NotSignedIn} when they took back the consent to be known */
export async function enterSandbox(
  config: SandboxConfig,
  graph: string,
  host: Host,
  search: string,
): Promise<Entered> {
  const as = whoIsAsked(config, search);
  const signIn = sandboxSignIn(config.token, as);
  const known = rememberedAccount(graph, as);
  const account = known ?? (await accountOf(signIn, host));
  if (known) void confirm(graph, as, known, signIn);
  else rememberAccount(graph, as, account);
  return { signIn, account, forget: async () => forgetAccount(graph, as) };
}

async function accountOf(signIn: SignIn, host: Host): Promise<Account> {
  try {
    return await signIn.account();
  } catch (error) {
    throw lacksConsent(error) ? new NotSignedIn(error, signIn, host) : error;
  }
}

/** The same address may be another person by now (a sandbox begun anew): then the page opens as that one. */
async function confirm(graph: string, as: string, known: Account, signIn: SignIn): Promise<void> {
  try {
    const now = await signIn.account();
    if (now.tenantId === known.tenantId && now.userId === known.userId) return;
    rememberAccount(graph, as, now);
    window.location.reload();
  } catch (error) {
    // Not reached or not allowed: sync meets the same and says so on the page.
    console.error('The account could not be confirmed', error);
  }
}
