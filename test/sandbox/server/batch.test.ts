import { parseFaults } from '../../../src/sandbox/server/faults';
import { type Sandbox, startSandbox } from '../../../src/sandbox/server/startSandbox';
import { ContractClient, errorCode, itemsOf, type Json } from './contractClient';
import { boris, office, vera } from './office';

let sandbox: Sandbox;
let client: ContractClient;

beforeEach(async () => {
  sandbox = await startSandbox({ tenant: office() });
  client = new ContractClient(sandbox, vera);
});
afterEach(() => sandbox.close());

interface Part {
  readonly id: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Json;
}

async function run(requests: readonly Json[]): Promise<Map<string, Part>> {
  const { status, json } = await client.post('/$batch', { requests });
  if (status !== 200 || !Array.isArray(json.responses)) throw new Error(JSON.stringify(json));
  return new Map(json.responses.map((part: Part) => [part.id, part]));
}

const read = (id: string, url = '/me/messages?$top=1', more: Json = {}) => ({
  id,
  method: 'GET',
  url,
  ...more,
});

describe('a batch', () => {
  it('answers each part with its own status', async () => {
    const parts = await run([
      read('1', '/me?$select=displayName'),
      read('2', '/me/messages/none'),
      read('3', "/me/mailFolders('inbox')/messages/delta", { headers: { Prefer: 'odata.maxpagesize=2' } }),
      read('4', '/me/nowhere'),
      read('5', '/me/photo/$value'),
    ]);
    expect([...parts.keys()].sort()).toEqual(['1', '2', '3', '4', '5']);
    expect(parts.get('1')?.body.displayName).toBe('Vera Lind');
    expect(parts.get('2')?.status).toBe(400);
    expect(itemsOf(parts.get('3')?.body ?? {})).toHaveLength(2);
    expect(parts.get('4')?.status).toBe(400);
    const photo: unknown = parts.get('5')?.body;
    expect(Buffer.from(String(photo), 'base64').toString()).toContain('<svg');
  });

  it('holds back what depends on a failed part', async () => {
    const parts = await run([
      read('1', '/users/nobody'),
      read('2', '/me', { dependsOn: ['1'] }),
      read('3', '/me', { dependsOn: ['2'] }),
      read('4', '/me'),
    ]);
    expect(['1', '2', '3', '4'].map((id) => parts.get(id)?.status)).toEqual([404, 424, 424, 200]);
  });

  it('runs parts after those they depend on', async () => {
    const json = { 'Content-Type': 'application/json' };
    const parts = await run([
      read('b', '/me/mailFolders/archive/messages?$select=subject', { dependsOn: ['a'] }),
      {
        id: 'a',
        method: 'POST',
        url: '/me/messages/plan/move',
        headers: json,
        body: { destinationId: 'archive' },
      },
    ]);
    expect(itemsOf(parts.get('b')?.body ?? {})).toMatchObject([{ subject: 'About plan' }]);
  });

  it('runs no more than four parts at a time on one mailbox, unless they wait for each other', async () => {
    const six = ['1', '2', '3', '4', '5', '6'];
    const together = await run(six.map((id) => read(id)));
    const statuses = six.map((id) => together.get(id)?.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(4);
    const refused = [...together.values()].filter((part) => part.status === 429);
    expect(refused).toHaveLength(2);
    for (const part of refused) {
      expect(errorCode({ json: part.body })).toBe('ApplicationThrottled');
      expect(part.headers['Retry-After']).toBe('1');
    }
    const inTurn = await run(
      six.map((id, index) => read(id, undefined, index < 3 ? {} : { dependsOn: [String(index - 2)] })),
    );
    expect(six.map((id) => inTurn.get(id)?.status)).toEqual([200, 200, 200, 200, 200, 200]);
    const chats = await run(six.map((id) => read(id, '/me/chats')));
    expect([...chats.values()].every((part) => part.status === 200)).toBe(true);
  });

  it('has the rights of its token and no others', async () => {
    client = new ContractClient(sandbox, vera, ['User.Read']);
    const stolen = sandbox.issueToken(boris.id, ['Mail.Read']);
    const parts = await run([
      read('1', '/me/messages', { headers: { Authorization: `Bearer ${stolen}` } }),
      read('2', '/me'),
    ]);
    expect(parts.get('1')?.status).toBe(403);
    expect(parts.get('2')?.body.id).toBe(vera.id);
  });

  it.each([
    ['more than twenty parts', Array.from({ length: 21 }, (_, index) => read(String(index)))],
    ['the same id twice', [read('1'), read('1')]],
    ['a dependency that is not there', [read('1', '/me', { dependsOn: ['9'] })]],
    ['a part that waits for itself', [read('1', '/me', { dependsOn: ['1'] })]],
    ['a circle', [read('1', '/me', { dependsOn: ['2'] }), read('2', '/me', { dependsOn: ['1'] })]],
    ['a body of no type', [{ id: '1', method: 'POST', url: '/me/messages', body: {} }]],
    ['an absolute address', [read('1', 'https://example.test/me')]],
    ['a method of none', [{ id: '1', method: 'TRACE', url: '/me' }]],
    ['no list', 'x'],
  ])('with %s is refused as a whole', async (_name, requests) => {
    const outcome = await client.post('/$batch', { requests });
    expect(outcome.status).toBe(400);
  });

  it('cannot hold another batch', async () => {
    const json = { 'Content-Type': 'application/json' };
    const parts = await run([
      { id: '1', method: 'POST', url: '/$batch', headers: json, body: { requests: [] } },
    ]);
    expect(parts.get('1')?.status).toBe(400);
  });

  it('is throttled in single parts only, each with its own Retry-After', async () => {
    sandbox.setFaults(parseFaults('throttle=0.5'));
    const ids = Array.from({ length: 20 }, (_, index) => String(index));
    const parts = await run(ids.map((id) => read(id, '/me')));
    const throttled = [...parts.values()].filter((part) => part.status === 429);
    expect(throttled.length).toBeGreaterThan(3);
    expect(throttled.length).toBeLessThan(17);
    for (const part of throttled) expect(Number(part.headers['Retry-After'])).toBeGreaterThan(0);
  });

  it('counts as one call, its parts marked as such', async () => {
    await run([read('1', '/me'), read('2', '/me/chats')]);
    expect(sandbox.calls.map(({ path, part, status }) => [path, part, status])).toEqual([
      ['/me', true, 200],
      ['/me/chats', true, 200],
      ['/$batch', false, 200],
    ]);
    expect(sandbox.calls[2]?.bytes).toBeGreaterThan(500);
    sandbox.resetCalls();
    expect(sandbox.calls).toEqual([]);
  });
});
