import { request } from 'node:http';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/server/startSandbox';
import { ContractClient, errorCode } from './contractClient';
import { boris, clara, now, office, vera } from './office';

let sandbox: Sandbox;
const start = async (more: Partial<SandboxOptions> = {}) => {
  sandbox = await startSandbox({ tenant: office(), ...more });
  return new URL(sandbox.url).origin;
};
afterEach(() => sandbox.close());

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  });

describe('the demo sign-in', () => {
  it('names the people who have a mailbox', async () => {
    const origin = await start();
    const { people } = await (await fetch(`${origin}/sandbox/people`)).json();
    expect(people.map(({ name }: { name: string }) => name)).toEqual(['Vera Lind', 'Boris Hale']);
  });

  it.each([vera.id, vera.mail, vera.mail.toUpperCase()])(
    'gives a token for %s that Graph takes',
    async (user) => {
      const origin = await start();
      const response = await post(`${origin}/sandbox/token`, {
        user,
        scopes: ['User.Read', 'Mail.ReadBasic'],
      });
      const answer = await response.json();
      expect(answer).toMatchObject({
        token_type: 'Bearer',
        expires_in: 3600,
        scope: 'User.Read Mail.ReadBasic',
        tenantId: office().id,
        userId: vera.id,
        name: 'Vera Lind',
        address: vera.mail,
      });
      const me = await fetch(`${sandbox.url}/me`, {
        headers: { Authorization: `Bearer ${answer.access_token}` },
      });
      expect(await me.json()).toMatchObject({ id: vera.id });
    },
  );

  it.each([
    [{ user: 'nobody', scopes: [] }, 'invalid_grant'],
    [{ user: vera.id }, 'invalid_request'],
    [{ user: vera.id, scopes: ['a b'] }, 'invalid_request'],
    [null, 'invalid_request'],
  ])('refuses %j', async (body, error) => {
    const origin = await start();
    const response = await post(`${origin}/sandbox/token`, body);
    expect([response.status, (await response.json()).error]).toEqual([400, error]);
  });

  it('issues no token for an unknown person in code either', async () => {
    await start();
    expect(() => sandbox.issueToken('nobody', [])).toThrow('nobody');
  });
});

describe('consent', () => {
  const withheld = { byPerson: ['Tasks.ReadWrite'], byAdmin: ['ChannelMessage.Read.All'] };
  const asked = async (path: string, scopes: readonly string[], user = vera.id) => {
    const response = await post(`${new URL(sandbox.url).origin}/sandbox/${path}`, { user, scopes });
    const answer = await response.json();
    return response.ok ? answer : [response.status, answer.error];
  };

  it('is needed for what was withheld, until the person gives it, for that person alone', async () => {
    await start({ withheld });
    expect(await asked('token', ['User.Read', 'Tasks.ReadWrite'])).toEqual([403, 'consent_required']);
    expect(await asked('token', ['User.Read'])).toMatchObject({ scope: 'User.Read' });
    expect(await asked('consent', ['Tasks.ReadWrite'])).toEqual({ granted: ['Tasks.ReadWrite'] });
    expect(await asked('token', ['Tasks.ReadWrite'])).toMatchObject({ scope: 'Tasks.ReadWrite' });
    expect(await asked('token', ['Tasks.ReadWrite'], boris.id)).toEqual([403, 'consent_required']);
  });

  it('of an administrator is for them alone to give, and then for everybody', async () => {
    const origin = await start({ withheld });
    const wall = ['ChannelMessage.Read.All'];
    expect(await asked('token', wall)).toEqual([403, 'admin_consent_required']);
    expect(await asked('consent', wall)).toEqual([403, 'admin_consent_required']);
    expect((await fetch(`${origin}/sandbox/admin-consent?scope=${wall}+Tasks.ReadWrite`)).status).toBe(200);
    expect(await asked('token', [...wall, 'Tasks.ReadWrite'], boris.id)).toMatchObject({
      token_type: 'Bearer',
    });
  });

  it('can be taken back and is told', async () => {
    await start();
    expect(await asked('granted', ['Mail.Read', 'Mail.Send'])).toEqual({
      granted: ['Mail.Read', 'Mail.Send'],
    });
    expect(await asked('withhold', ['Mail.Send'])).toEqual({ granted: [] });
    expect(await asked('granted', ['Mail.Read', 'Mail.Send'])).toEqual({ granted: ['Mail.Read'] });
  });

  it.each(['', '?scope=', '?scope=a%20%3Cb%3E'])(
    'an administrator’s link with “%s” is refused',
    async (query) => {
      const origin = await start();
      expect((await fetch(`${origin}/sandbox/admin-consent${query}`)).status).toBe(400);
    },
  );
});

describe('a call', () => {
  const status = async (authorization?: string) => {
    const response = await fetch(`${sandbox.url}/me/nowhere`, {
      headers: authorization === undefined ? {} : { Authorization: authorization },
    });
    return [response.status, errorCode({ json: await response.json() })];
  };

  it('without a good token is 401, whatever its address', async () => {
    await start();
    for (const authorization of [undefined, '', 'Bearer', 'Bearer junk', 'Basic eDp5']) {
      expect(await status(authorization)).toEqual([401, 'InvalidAuthenticationToken']);
    }
    expect((await fetch(sandbox.url)).status).toBe(401);
  });

  it('with a token of more than an hour ago is 401', async () => {
    let time = now;
    await start({ clock: () => time });
    const token = sandbox.issueToken(vera.id, ['User.Read']);
    time += 3_599_000;
    expect(await status(`Bearer ${token}`)).toEqual([400, 'BadRequest']);
    time += 1_000;
    expect(await status(`Bearer ${token}`)).toEqual([401, 'InvalidAuthenticationToken']);
  });

  it('with a token that was made to expire is 401', async () => {
    await start();
    const token = sandbox.issueToken(vera.id, ['User.Read']);
    sandbox.expireTokens();
    expect(await status(`Bearer ${token}`)).toEqual([401, 'InvalidAuthenticationToken']);
  });

  it('sees the one who signed in alone', async () => {
    await start();
    for (const user of [vera, boris, clara]) {
      expect((await new ContractClient(sandbox, user).get('/me')).json.id).toBe(user.id);
    }
  });
});

it('a port that is taken is an error with its code', async () => {
  await start();
  await expect(startSandbox({ tenant: office(), port: sandbox.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});

describe('a page in a browser', () => {
  const preflight = (origin: string) =>
    fetch(`${sandbox.url}/me/messages`, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'PATCH',
        'Access-Control-Request-Headers': 'authorization,prefer,if-match',
      },
    });

  it('of this machine may call and read what matters', async () => {
    await start();
    const response = await preflight('http://localhost:8080');
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('http://localhost:8080');
    for (const name of ['Authorization', 'Prefer', 'If-Match', 'ConsistencyLevel', 'client-request-id']) {
      expect(response.headers.get('Access-Control-Allow-Headers')).toContain(name);
    }
    const answer = await fetch(`${sandbox.url}/me`, { headers: { Origin: 'http://localhost:8080' } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('http://localhost:8080');
    expect(answer.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
  });

  it('of another origin gets nothing, not even a token', async () => {
    const origin = await start();
    expect((await preflight('https://evil.test')).status).toBe(403);
    const wish = { user: vera.id, scopes: ['Mail.Read'] };
    const response = await post(`${origin}/sandbox/token`, wish, { Origin: 'https://evil.test' });
    expect(response.status).toBe(403);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('of the one allowed origin is the only one when one is named', async () => {
    await start({ allowOrigin: 'http://127.0.0.1:4000' });
    expect((await preflight('http://127.0.0.1:4000')).status).toBe(204);
    expect((await preflight('http://127.0.0.1:4001')).status).toBe(403);
  });

  it('under a foreign host name is refused', async () => {
    await start();
    const { port } = sandbox;
    const status = await new Promise((resolve) => {
      const call = request({
        port,
        host: '127.0.0.1',
        path: '/sandbox/people',
        headers: { Host: 'evil.test' },
      });
      call.on('response', (response) => resolve(response.statusCode)).end();
    });
    expect(status).toBe(403);
  });
});
