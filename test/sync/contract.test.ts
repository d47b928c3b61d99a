// Every call the app makes while syncing is an operation of Microsoft's list, made with scopes that the list names,
// and none that an administrator must allow.

import 'fake-indexeddb/auto';
import { scopesOf } from '../../src/graph/scopes';
import { scopeFact } from '../../src/sandbox/contract/contract';
import { operationsAt } from '../../src/sandbox/server/operations';
import { changeSettings } from '../../src/store/settings';
import { day, hour, type Office, officeTenant, openOffice, people } from './office';

interface Call {
  readonly method: string;
  readonly path: string;
  readonly scopes: readonly string[];
  readonly prefer: string;
}

const realFetch = globalThis.fetch;
const calls: Call[] = [];
const scopesOfToken = new Map<string, readonly string[]>();
let office: Office;

/** Notes what passes by; everything still goes over the socket. */
const watching: typeof fetch = async (input, init) => {
  const url = new URL(String(input));
  const answer = await realFetch(input, init);
  if (url.pathname === '/sandbox/token') {
    const asked: { scopes: string[] } = JSON.parse(String(init?.body));
    const given: { access_token: string } = await answer.clone().json();
    scopesOfToken.set(given.access_token, asked.scopes);
    return answer;
  }
  const headers = new Headers(init?.headers);
  const token = headers.get('Authorization')?.replace('Bearer ', '') ?? '';
  const scopes = scopesOfToken.get(token) ?? [];
  if (scopes.length === 0) return answer; // A call of the test itself.
  const note = (method: string, path: string, prefer: string): void => {
    calls.push({ method, path: path.split('?')[0] ?? '', scopes, prefer });
  };
  if (!url.pathname.endsWith('/$batch')) {
    note(init?.method ?? 'GET', url.pathname.replace('/v1.0', ''), headers.get('Prefer') ?? '');
    return answer;
  }
  const batch: { requests: { method: string; url: string; headers: { Prefer: string } }[] } = JSON.parse(
    String(init?.body),
  );
  for (const part of batch.requests) note(part.method, part.url, part.headers.Prefer);
  return answer;
};

beforeAll(async () => {
  globalThis.fetch = watching;
  office = await openOffice(
    officeTenant(
      [
        { id: 'one mail', ago: hour, text: 'Could you look?' },
        { id: 'two mail', ago: 200 * day, folder: 'quiet' },
      ],
      [{ id: 'chat', with: ['olga'], said: [[hour, 'olga', 'Is it done?']] }],
    ),
  );
  const { engine, db } = await office.engine('contract', { level: 'headers' });
  await engine.refresh();
  await changeSettings(db, { level: 'text' });
  await engine.refresh();
  await office.call('ivan', 'DELETE', '/me/messages/one%20mail');
  office.clock.pass(25 * hour);
  await engine.refresh();
  await engine.context('chat');
  await engine.photo(people.anna.id);
});

afterAll(async () => {
  globalThis.fetch = realFetch;
  await office.close();
});

const operations = () =>
  calls.map((call) => {
    const path = call.path.replaceAll(/\('([^']*)'\)/g, '/$1');
    const operation = operationsAt(path).find(({ method }) => method === call.method);
    return { ...call, name: operation ? `${operation.method} ${operation.path}` : `${call.method} ${path}` };
  });

test('every call is a known operation', () => {
  expect(new Set(operations().map(({ name }) => name)).size).toBeGreaterThan(9);
  expect(operations().filter(({ name }) => scopeFact(name) === undefined)).toEqual([]);
});

test('the scopes asked for allow it, and need no administrator', () => {
  for (const { name, scopes } of operations()) {
    const fact = scopeFact(name);
    const enough = [...(fact?.least ?? []), ...(fact?.also ?? [])].filter((scope) => scopes.includes(scope));
    expect({ name, enough }).not.toEqual({ name, enough: [] });
    expect(enough.filter((scope) => fact?.admin?.includes(scope))).toEqual([]);
  }
});

test('ids that stay are asked for on every call, parts of batches included', () => {
  expect(calls.filter(({ prefer }) => !prefer.includes('IdType="ImmutableId"'))).toEqual([]);
});

test('nothing is written', () => {
  expect(calls.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('each level has its consent in one go', () => {
  expect(scopesOf('headers')).toEqual([
    'User.Read',
    'MailboxSettings.Read',
    'Mail.ReadBasic',
    'Chat.ReadBasic',
  ]);
  expect(scopesOf('text')).toEqual(['User.Read', 'MailboxSettings.Read', 'Mail.Read', 'Chat.Read']);
});
