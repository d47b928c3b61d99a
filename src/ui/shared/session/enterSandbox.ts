// Into the sandbox: whoever is asked for is signed in.

import type { Account, SignIn } from '../../../graph/signIn/SignIn';
import { sandboxSignIn } from '../../../graph/signIn/sandboxSignIn';
import type { SandboxConfig } from '../../../hosts/config';
import type { Entered } from './Entered';
import { forgetAccount, rememberAccount, rememberedAccount } from './rememberedAccount';

/** The person named in the address (?as=…), where the configuration knows them; else the configured one. */
export function whoIsAsked({ as, people }: SandboxConfig, search: string): string {
  const asked = new URLSearchParams(search).get('as')?.toLowerCase();
  return people.find(({ address }) => address.toLowerCase() === asked)?.address ?? as;
}

/** @throws {AuthError} */
export async function enterSandbox(config: SandboxConfig, graph: string, search: string): Promise<Entered> {
  const as = whoIsAsked(config, search);
  const signIn = sandboxSignIn(config.token, as);
  const known = rememberedAccount(graph, as);
  const account = known ?? (await signIn.account());
  if (known) void confirm(graph, as, known, signIn);
  else rememberAccount(graph, as, account);
  return { signIn, account, forget: async () => forgetAccount(graph, as) };
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
