// The sample company, synced as the people who can be signed in as.

import 'fake-indexeddb/auto';
import { sandboxSignIn } from '../../src/graph/signIn/sandboxSignIn';
import { buildCompany } from '../../src/sandbox/company/buildCompany';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/startSandbox';
import type { Tenant } from '../../src/sandbox/tenant';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { openRequests, syncStatus } from '../../src/store/queries';
import { SyncEngine } from '../../src/sync/SyncEngine';
import { QuickClock } from '../graph/scriptedGraph';
import { now } from './office';

const patience = 60_000;
let tenant: Tenant;
let sandbox: Sandbox;
let db: HeedDatabase;
let engine: SyncEngine;

beforeAll(async () => {
  tenant = buildCompany(now);
  const clock = new QuickClock(now);
  sandbox = await startSandbox({ tenant, clock: () => clock.now() });
  const ivan = tenant.people.find(({ user }) => user.displayName.startsWith('Ivan'));
  const { getToken } = sandboxSignIn(`${new URL(sandbox.url).origin}/sandbox/token`, ivan?.user.mail ?? '');
  db = new HeedDatabase('company');
  await db.open();
  engine = new SyncEngine({ db, graph: sandbox.url, getToken, clock });
  await engine.refresh();
}, patience);

afterAll(async () => {
  engine.stop();
  db.close();
  await sandbox.close();
});

test('everything could be read, and somebody waits', async () => {
  expect(await syncStatus(db)).toMatchObject({ phase: 'idle', skipped: 0, error: null });
  expect((await openRequests(db, 'mine')).rows.length).toBeGreaterThan(0);
  expect((await openRequests(db, 'theirs')).rows.length).toBeGreaterThan(0);
});

test('a refresh with nothing new costs at most one call per followed folder plus two, and twelve in all', async () => {
  sandbox.resetCalls();
  await engine.refresh();
  const calls = sandbox.calls.filter(({ path }) => path !== '/$batch');
  const folders = calls.filter(({ path }) => path.includes('/messages/delta')).length;
  expect(calls).toHaveLength(folders + 2);
  expect(calls.length).toBeLessThanOrEqual(12);
  expect(sandbox.calls.every(({ status }) => status === 200)).toBe(true);
});
