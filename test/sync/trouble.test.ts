// What goes wrong is said in the status of sync, and tried again by itself where that can help.

import 'fake-indexeddb/auto';
import { GraphError, type GraphErrorKind } from '../../src/graph/GraphError';
import { AuthError } from '../../src/graph/signIn/AuthError';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import { requestOf, syncStatus } from '../../src/store/queries';
import { SyncEngine } from '../../src/sync/SyncEngine';
import { troubleOf } from '../../src/sync/trouble';
import { QuickClock, scriptedGraph } from '../graph/scriptedGraph';
import { hour, now, type Office, officeTenant, openOffice, people } from './office';

const minute = 60_000;
let office: Office | null = null;
afterEach(async () => {
  await office?.close();
  office = null;
});

const mails = [{ id: 'one mail', ago: hour, text: 'Could you look?' }];

/** Resolves when the status says so; a test's own time limit ends it otherwise. */
async function until(db: HeedDatabase, phase: string): Promise<void> {
  while ((await syncStatus(db))?.phase !== phase) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('without a network the next try is announced, and made', async () => {
  const clock = new QuickClock(now, 10_000);
  office = await openOffice(officeTenant(mails), {}, clock);
  let isCut = true;
  const token = office.sandbox.issueToken(people.ivan.id, [
    'User.Read',
    'MailboxSettings.Read',
    'Mail.Read',
    'Chat.Read',
  ]);
  const { engine, db } = await office.engine('offline', {}, async () => {
    if (isCut) throw new AuthError('network', 'Not reached.');
    return token;
  });
  await engine.refresh();
  expect(await syncStatus(db)).toMatchObject({
    phase: 'offline',
    error: 'network',
    retryAt: clock.now() + 15_000,
    finishedAt: null,
  });
  isCut = false;
  clock.pass(15_000);
  await until(db, 'idle');
  expect(await syncStatus(db)).toMatchObject({ error: null, retryAt: null, finishedAt: clock.now() });
  expect(await requestOf(db, 'thread of one mail')).toBeDefined();
});

test('a long Retry-After is said, and kept to', async () => {
  const clock = new QuickClock(now, 10_000);
  const graph = await scriptedGraph(() => ({ status: 429, headers: { 'Retry-After': '600' } }));
  const db = new HeedDatabase('throttled');
  await db.open();
  const engine = new SyncEngine({ db, graph: graph.base, getToken: async () => 'token', clock });
  await engine.refresh();
  expect(await syncStatus(db)).toMatchObject({
    phase: 'waiting',
    error: 'throttled',
    retryAt: now + 600_000,
  });
  const asked = graph.asked.length;
  clock.pass(599_000);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(graph.asked).toHaveLength(asked);
  engine.stop();
  db.close();
  await graph.close();
});

test('mail that may not be read is a state, and chats are read all the same', async () => {
  const chats = [
    { id: 'chat', with: ['olga'] as const, said: [[hour, 'olga', 'Ivan, is it done?'] as const] },
  ];
  office = await openOffice(officeTenant(mails, chats));
  const { sandbox } = office;
  const { engine, db } = await office.engine('no mail', {}, async (scopes) => {
    if (scopes.includes('Mail.Read')) throw new AuthError('consent', 'An administrator has to approve.');
    return sandbox.issueToken(people.ivan.id, scopes);
  });
  await engine.refresh();
  expect(await syncStatus(db)).toMatchObject({
    phase: 'idle',
    mail: { state: 'noConsent' },
    chats: { state: 'complete' },
  });
  expect(await requestOf(db, 'chat')).toBeDefined();
});

test('a token without the scope counts as no consent', async () => {
  office = await openOffice(officeTenant(mails));
  const token = office.sandbox.issueToken(people.ivan.id, ['User.Read', 'MailboxSettings.Read', 'Mail.Read']);
  const { engine, db } = await office.engine('no chats', {}, async () => token);
  await engine.refresh();
  expect(await syncStatus(db)).toMatchObject({
    phase: 'idle',
    mail: { state: 'complete' },
    chats: { state: 'noConsent' },
  });
});

test('working hours that may not be read are the usual ones', async () => {
  office = await openOffice(officeTenant(mails));
  const token = office.sandbox.issueToken(people.ivan.id, ['User.Read', 'Mail.Read', 'Chat.Read']);
  const { engine, db } = await office.engine('no hours', {}, async () => token);
  await engine.refresh();
  expect((await syncStatus(db))?.phase).toBe('idle');
});

test('a sign-in that is needed is said, and nothing is tried until somebody does something', async () => {
  const clock = new QuickClock(now, 10_000);
  office = await openOffice(officeTenant(mails), {}, clock);
  const { engine, db } = await office.engine('sign in', {}, async () => {
    throw new AuthError('signIn', 'Sign in again.');
  });
  await engine.refresh();
  expect(await syncStatus(db)).toMatchObject({ phase: 'failed', error: 'signIn', retryAt: null });
  expect(clock.sleeps).toEqual([]);
});

test('a token that expired in between is replaced once, unseen', async () => {
  office = await openOffice(officeTenant(mails));
  const { engine, db } = await office.engine('expired');
  await engine.refresh();
  office.sandbox.expireTokens();
  await engine.refresh();
  expect((await syncStatus(db))?.phase).toBe('idle');
  expect(office.sandbox.calls.filter(({ status }) => status === 401).length).toBeGreaterThan(0);
});

function graphError(kind: GraphErrorKind, retryAfter: number | null = null): GraphError {
  return new GraphError('Trouble.', { kind, code: kind, status: 500, retryAfter, requestId: null });
}

test.each([
  ['the network away', graphError('network'), 1, { phase: 'offline', error: 'network', retryIn: 15_000 }],
  ['away for long', graphError('network'), 9, { phase: 'offline', error: 'network', retryIn: 5 * minute }],
  [
    'throttled',
    graphError('throttled', 90_000),
    1,
    { phase: 'waiting', error: 'throttled', retryIn: 90_000 },
  ],
  ['Graph broken', graphError('server'), 2, { phase: 'failed', error: 'server', retryIn: 30_000 }],
  ['no sign-in', graphError('signIn'), 1, { phase: 'failed', error: 'signIn', retryIn: null }],
  [
    'no space',
    new DOMException('', 'QuotaExceededError'),
    1,
    { phase: 'failed', error: 'storageFull', retryIn: 5 * minute },
  ],
  [
    'a bug',
    new TypeError('x is undefined'),
    1,
    { phase: 'failed', error: 'unexpected', retryIn: 5 * minute },
  ],
])('%s has its word', (_, error, failures, trouble) => {
  expect(troubleOf(error, failures)).toEqual(trouble);
});
