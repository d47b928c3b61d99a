import { ConfigError, loadConfig, parseConfig } from '../../src/hosts/config';

const good = {
  graph: 'http://127.0.0.1:1/v1.0',
  signIn: {
    kind: 'sandbox',
    token: 'http://127.0.0.1:1/sandbox/token',
    as: 'ivan@northwind.example',
    people: [{ name: 'Ivan', address: 'ivan@northwind.example' }],
  },
};

test('what is not said is a real mailbox at the present time', () => {
  expect(parseConfig(good)).toEqual({
    ...good,
    demo: false,
    firstRun: false,
    days: 30,
    clockOffset: 0,
    principles: [],
    teamsApp: null,
  });
});

const registered = { kind: 'microsoft', clientId: '11111111-2222-4333-8444-555555555555' };
const real = { graph: 'https://graph.microsoft.com/v1.0', signIn: registered };

test('a deployed Heed names its registration, and by default takes people of any company', () => {
  expect(parseConfig(real).signIn).toEqual({ ...registered, tenant: 'organizations' });
});

test.each(['contoso.com', 'contoso.onmicrosoft.com', '99999999-2222-4333-8444-555555555555'])(
  'the tenant %s is taken',
  (tenant) => {
    expect(parseConfig({ ...real, signIn: { ...registered, tenant } }).signIn).toMatchObject({ tenant });
  },
);

test.each([
  ['nothing', null, 'config.json'],
  ['no Graph', { ...good, graph: undefined }, 'graph'],
  ['Graph that is no address', { ...good, graph: 'graph' }, 'graph'],
  ['an unknown sign-in', { ...good, signIn: { kind: 'passport' } }, 'signIn.kind'],
  ['people of a wrong shape', { ...good, signIn: { ...good.signIn, people: ['Ivan'] } }, 'signIn.people.0'],
  ['a principle with no name', { ...good, principles: ['Courage', ' '] }, 'principles.1'],
  ['an app that is no id', { ...good, teamsApp: 'heed' }, 'teamsApp'],
  [
    'a registration that is no id',
    { ...real, signIn: { ...registered, clientId: 'heed' } },
    'signIn.clientId',
  ],
  ['no registration', { ...real, signIn: { kind: 'microsoft' } }, 'signIn.clientId'],
  ['personal accounts', { ...real, signIn: { ...registered, tenant: 'consumers' } }, 'signIn.tenant'],
  [
    'a tenant that leads elsewhere',
    { ...real, signIn: { ...registered, tenant: '../evil.example/x' } },
    'signIn.tenant',
  ],
  ['Graph without encryption', { ...real, graph: 'http://graph.microsoft.com/v1.0' }, 'graph'],
  ['Graph by another scheme', { ...real, graph: 'javascript:alert(1)' }, 'graph'],
  ['a clock in words', { ...good, clockOffset: 'tomorrow' }, 'clockOffset'],
])('%s is refused, and the place is named', (_what, value, place) => {
  expect(() => parseConfig(value)).toThrow(
    expect.objectContaining({ code: 'invalid', detail: expect.stringContaining(place) }),
  );
});

test.each<[string, () => Promise<Response>, string]>([
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
  ['a missing file', async () => new Response('', { status: 404 }), 'unreachable'],
  ['something that is no JSON', async () => new Response('<html>'), 'unreachable'],
  ['JSON of another kind', async () => Response.json({ hello: 1 }), 'invalid'],
])('%s becomes an error with a code', async (_what, fetcher, code) => {
  const failure = loadConfig(fetcher);
  await expect(failure).rejects.toBeInstanceOf(ConfigError);
  await expect(failure).rejects.toMatchObject({ code });
});
