// From the page's configuration to an open database: who is signed in, whose data, which clock.

import type { GraphClient } from '../../../graph/GraphClient';
import type { Account as SignedIn } from '../../../graph/signIn/SignIn';
import { type Config, loadConfig } from '../../../hosts/config';
import type { Host } from '../../../hosts/Host';
import type { HeedDatabase } from '../../../store/HeedDatabase';
import { openDatabase } from '../../../store/openDatabase';
import { changeSettings, readSettings } from '../../../store/settings';
import { PhotoBook } from '../people/PhotoBook';
import type { Entered } from './Entered';
import { enterSandbox } from './enterSandbox';
import { LazyOutbox } from './LazyOutbox';
import { LazySync } from './LazySync';
import type { Account, Session } from './Session';

/**
 * Opens everything the page needs before its first rows. Graph is not called where this account was here before.
 * @throws {ConfigError} @throws {AuthError} @throws {NotSignedIn} @throws {StorageUnavailableError}
 */
export async function openSession(host: Host, search: string): Promise<Session> {
  const config = await loadConfig();
  const { signIn, account: signedIn, forget } = await enter(config, host, search);
  const owner = { tenantId: signedIn.tenantId, userId: signedIn.userId };
  const { db, setAside } = await openDatabase(owner);
  if (config.signIn.kind === 'sandbox' && !config.firstRun) await skipFirstRun(db, config.days);
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
    forget,
  };
}

async function enter(config: Config, host: Host, search: string): Promise<Entered> {
  if (config.signIn.kind === 'sandbox') return enterSandbox(config.signIn, config.graph, host, search);
  const { enterMicrosoft } = await import('./enterMicrosoft');
  return enterMicrosoft(config.signIn, config.graph, host);
}

/** The sandbox has no consent to ask for: the sample company and an imported mailbox open at once, with text. */
async function skipFirstRun(db: HeedDatabase, days: number): Promise<void> {
  const settings = await readSettings(db);
  if (!settings.isSetUp) await changeSettings(db, { isSetUp: true, level: 'text', days });
}

function accountOf({ demo, signIn }: Config, { name, address }: SignedIn): Account {
  if (signIn.kind === 'microsoft') return { name, address, others: [], kind: 'real' };
  const others = demo ? signIn.people.filter((person) => person.address !== address) : [];
  return { name, address, others, kind: demo ? 'demo' : 'mailbox' };
}
