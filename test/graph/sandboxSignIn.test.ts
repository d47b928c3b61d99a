// Sign-in to the sandbox: tokens by scopes, held in memory.

import { AuthError } from '../../src/graph/signIn/AuthError';
import { sandboxSignIn } from '../../src/graph/signIn/sandboxSignIn';
import { type Answered, type Asked, type ScriptedGraph, scriptedGraph } from './scriptedGraph';

let server: ScriptedGraph;
afterEach(() => server.close());

function token(index: number, life: number): Answered {
  const person = { tenantId: 't', userId: 'u', name: 'Ivan', address: 'ivan@firm.example' };
  return { json: { access_token: `token ${index}`, expires_in: life, scope: '', ...person } };
}

async function start(answer: (asked: Asked, index: number) => Answered) {
  server = await scriptedGraph(answer);
  return sandboxSignIn(`${server.base}/token`, 'ivan@firm.example');
}

test('it says who is signed in', async () => {
  const signIn = await start((_, index) => token(index, 3600));
  expect(await signIn.account()).toEqual({
    tenantId: 't',
    userId: 'u',
    name: 'Ivan',
    address: 'ivan@firm.example',
  });
  expect(server.asked[0]?.body).toEqual({ user: 'ivan@firm.example', scopes: ['User.Read'] });
});

test('one token for the same scopes, in whatever order and however many ask at once', async () => {
  const signIn = await start((_, index) => token(index, 3600));
  const asked = [signIn.getToken(['a', 'b']), signIn.getToken(['b', 'a']), signIn.getToken(['c'])];
  const [first, second, third] = await Promise.all(asked);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  expect(server.asked).toHaveLength(2);
});

test('a token that was refused is never given again', async () => {
  const signIn = await start((_, index) => token(index, 3600));
  const old = await signIn.getToken(['a']);
  const [one, two] = await Promise.all([signIn.getToken(['a'], old), signIn.getToken(['a'], old)]);
  expect(one).not.toBe(old);
  expect(two).toBe(one);
  expect(await signIn.getToken(['a'])).toBe(one);
});

test('a token that has expired is replaced', async () => {
  const signIn = await start((_, index) => token(index, index === 0 ? 0 : 3600));
  expect(await signIn.getToken(['a'])).toBe('token 0');
  expect(await signIn.getToken(['a'])).toBe('token 1');
});

test.each([
  ['no consent', { status: 403 }, 'consent'],
  ['only an administrator may', { status: 403, json: { error: 'admin_consent_required' } }, 'adminConsent'],
  ['nobody of that name', { status: 400 }, 'signIn'],
  ['not reached', { cut: true }, 'network'],
  ['broken', { status: 502 }, 'network'],
  ['nonsense', { json: { token: 1 } }, 'signIn'],
] as const)('%s is told by its own code, and asked anew the next time', async (_, answer, code) => {
  const signIn = await start((_asked, index) => (index === 0 ? answer : token(index, 3600)));
  const error: unknown = await signIn.getToken(['a']).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AuthError);
  expect(error).toMatchObject({ code });
  expect(await signIn.getToken(['a'])).toBe('token 1');
});

test('consent is asked for, told and taken back beside the address for tokens', async () => {
  const signIn = await start(() => ({ json: { granted: ['a'] } }));
  await signIn.consent(['a', 'b']);
  expect(await signIn.granted(['a', 'b'])).toEqual(['a']);
  await signIn.takeBack?.(['a']);
  expect(server.asked.map(({ path, body }) => [path, body])).toEqual([
    ['/consent', { user: 'ivan@firm.example', scopes: ['a', 'b'] }],
    ['/granted', { user: 'ivan@firm.example', scopes: ['a', 'b'] }],
    ['/withhold', { user: 'ivan@firm.example', scopes: ['a'] }],
  ]);
  expect(signIn.adminConsentLink(['a', 'b'])).toBe(`${server.base}/admin-consent?scope=a+b`);
});

test('a token is forgotten when its scope is taken back', async () => {
  const signIn = await start((asked, index) =>
    asked.path.endsWith('/token') ? token(index, 3600) : { json: { granted: [] } },
  );
  const before = await signIn.getToken(['a']);
  await signIn.takeBack?.(['a']);
  expect(await signIn.getToken(['a'])).not.toBe(before);
});
