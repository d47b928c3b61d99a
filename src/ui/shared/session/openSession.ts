// From the page's configuration to an open database: who is signed in, whose data, which clock.

import type { GraphClient } from '../../../graph/GraphClient';
import type { Account as SignedIn, SignIn } from '../../../graph/signIn/SignIn';
import { sandboxSignIn } from '../../../graph/signIn/sandboxSignIn';
import { type Config, loadConfig } from '../../../hosts/config';
import type { Host } from '../../../hosts/Host';
import type { HeedDatabase } from '../../../store/HeedDatabase';
import { openDatabase } from '../../../store/openDatabase';
import { changeSettings, readSettings } from '../../../store/settings';
import { PhotoBook } from '../people/PhotoBook';
import { LazyOutbox } from './LazyOutbox';
import { LazySync } from './LazySync';
import { rememberAccount, rememberedAccount } from './rememberedAccount';
import type { Account, Session } from './Session';

/** The person named in the address (?as=…), where the configuration knows them; else the configured one. */
export function whoIsAsked(config: Config, search: string): string {
  const asked = new URLSearchParams(search).get('as')?.toLowerCase();
  const { as, people } = config.signIn;
  return people.find(({ address }) => address.toLowerCase() === asked)?.address ?? as;
}

/**
 * Opens everything the page needs before its first rows. Graph is not called where this account was here before.
 * @throws {ConfigError} @throws {AuthError} @throws {StorageUnavailableError}
 */
export async function openSession(host: Host, search: string): Promise<Session> {
  const config = await loadConfig();
  const as = whoIsAsked(config, search);
  const signIn = sandboxSignIn(config.signIn.token, as);
  const known = rememberedAccount(config.graph, as);
  const signedIn = known ?? (await signIn.account());
  if (known) void confirmAccount(config, as, known, signIn);
  else rememberAccount(config.graph, as, signedIn);

  const owner = { tenantId: signedIn.tenantId, userId: signedIn.userId };
  const { db, setAside } = await openDatabase(owner);
  if (!config.firstRun) await skipFirstRun(db, config.days);
  const { clockOffset } = config;
  const sync = new LazySync(async () => {
    const { startSync } = await import('../../../sync/startSync');
    return startSync({ graph: config.graph, owner, clockOffset, getToken: signIn.getToken });
  });
  const outbox = new LazyOutbox(async () => {
    const { startOutbox } = await import('../../../outbox/startOutbox');
    const { address } = signedIn;
    return startOutbox(db, { graph: config.graph, owner, address, clockOffset, getToken: signIn.getToken });
  });
  let client: Promise<GraphClient> | null = null;
  const graph = (): Promise<GraphClient> => {
    client ??= import('./pageGraph').then(({ pageGraph }) => pageGraph(config, signIn.getToken));
    return client;
  };
  return {
    account: accountOf(config, signedIn),
    owner,
    db,
    setAside,
    host,
    config,
    sync,
    outbox,
    graph,
    signIn,
    photos: new PhotoBook((person) => sync.photo(person)),
    now: () => Date.now() + clockOffset,
    forget: { graph: config.graph, as },
  };
}

/** The sandbox has no consent to ask for: the sample company and an imported mailbox open at once, with text. */
async function skipFirstRun(db: HeedDatabase, days: number): Promise<void> {
  const settings = await readSettings(db);
  if (!settings.isSetUp) await changeSettings(db, { isSetUp: true, level: 'text', days });
}

/** The same address may be another person by now (a sandbox begun anew): then the page opens as that one. */
async function confirmAccount(config: Config, as: string, known: SignedIn, signIn: SignIn): Promise<void> {
  try {
    const now = await signIn.account();
    if (now.tenantId === known.tenantId && now.userId === known.userId) return;
    rememberAccount(config.graph, as, now);
    window.location.reload();
  } catch (error) {
    // Not reached or not allowed: sync meets the same and says so on the page.
    console.error('The account could not be confirmed', error);
  }
}

function accountOf({ demo, signIn }: Config, { name, address }: SignedIn): Account {
  const others = demo ? signIn.people.filter((person) => person.address !== address) : [];
  return { name, address, others, kind: demo ? 'demo' : 'mailbox' };
}
