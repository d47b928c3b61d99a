// Calls to Graph over a real socket: tokens, retries, batches, and how many at a time.

import { GraphClient, type GraphClientOptions } from '../../src/graph/GraphClient';
import { GraphError } from '../../src/graph/GraphError';
import { type Answered, type Asked, QuickClock, type ScriptedGraph, scriptedGraph } from './scriptedGraph';

const call = { scopes: ['Mail.Read'] };
let graph: ScriptedGraph;
let clock: QuickClock;

async function start(
  answer: (asked: Asked, index: number) => Answered | Promise<Answered>,
  options: Partial<GraphClientOptions> = {},
): Promise<GraphClient> {
  graph = await scriptedGraph(answer);
  clock = new QuickClock();
  return new GraphClient({
    base: graph.base,
    getToken: async () => 'token',
    clock,
    random: () => 0.5,
    ...options,
  });
}

afterEach(() => graph.close());

async function failureOf(work: Promise<unknown>): Promise<GraphError> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof GraphError) return error;
  throw new Error(`No GraphError but ${String(error)}`);
}

test('a call carries the token and asks for ids that stay', async () => {
  const client = await start(() => ({ json: { value: [1] } }));
  expect(await client.get('/me/messages?$top=1', call)).toEqual({ value: [1] });
  expect(graph.asked[0]).toMatchObject({ method: 'GET', path: '/me/messages?$top=1' });
  expect(graph.asked[0]?.headers).toMatchObject({
    authorization: 'Bearer token',
    prefer: 'IdType="ImmutableId"',
  });
});

test('a link of Graph is followed as it is', async () => {
  const client = await start(() => ({}));
  const query = '$deltatoken=a%2Fb%3D%3D.x+y&$skiptoken=c';
  await client.get(`${graph.base}/me/mailFolders('in%20box')/messages/delta?${query}`, call);
  expect(graph.asked[0]?.path).toBe(`/me/mailFolders('in%20box')/messages/delta?${query}`);
});

test('a link that leads elsewhere is refused, and no token goes there', async () => {
  const client = await start(() => ({}));
  const elsewhere = await scriptedGraph(() => ({}));
  const error = await failureOf(client.get(`${elsewhere.base}/me`, call));
  await elsewhere.close();
  expect(error.code).toBe('foreignLink');
  expect(elsewhere.asked).toHaveLength(0);
});

describe('when Graph is busy', () => {
  test.each([429, 503, 504])('status %d is waited out as long as Retry-After says', async (status) => {
    const client = await start((_, index) =>
      index === 0 ? { status, headers: { 'Retry-After': '7' } } : { json: { done: true } },
    );
    expect(await client.get('/me', call)).toEqual({ done: true });
    expect(clock.sleeps).toEqual([7_000]);
  });

  test('other calls hold back meanwhile', async () => {
    const waits: (number | null)[] = [];
    const seen: number[] = [];
    const client = await start(
      (_, index) => {
        seen.push(clock.now());
        return index === 0 ? { status: 429, headers: { 'Retry-After': '5' } } : {};
      },
      { onWait: (until) => waits.push(until) },
    );
    const began = clock.now();
    await client.get('/me', call);
    await client.get('/me', call);
    expect(seen).toEqual([began, began + 5_000, began + 5_000]);
    expect(waits).toEqual([began + 5_000, null]);
  });

  test('a wait of minutes is not sat out: the caller learns how long', async () => {
    const client = await start(() => ({ status: 429, headers: { 'Retry-After': '600' } }));
    const error = await failureOf(client.get('/me', call));
    expect(error).toMatchObject({ kind: 'throttled', retryAfter: 600_000, status: 429 });
    expect(clock.sleeps).toEqual([]);
  });

  test('it is given up after six tries', async () => {
    const client = await start(() => ({ status: 503, headers: { 'Retry-After': '1' } }));
    expect((await failureOf(client.get('/me', call))).kind).toBe('throttled');
    expect(graph.asked).toHaveLength(6);
  });
});

test('a connection that is cut is tried again, later and later', async () => {
  const client = await start((_, index) => (index < 3 ? { cut: true } : { json: { done: true } }));
  expect(await client.get('/me', call)).toEqual({ done: true });
  expect(clock.sleeps).toEqual([375, 750, 1_500]);
});

test('a network that stays away is told as such', async () => {
  const client = await start(() => ({ cut: true }));
  expect(await failureOf(client.get('/me', call))).toMatchObject({ kind: 'network', status: 0 });
});

test.each([
  [400, 'BadRequest', 'badRequest'],
  [403, 'ErrorAccessDenied', 'consent'],
  [404, 'ErrorItemNotFound', 'notFound'],
  [404, 'syncStateNotFound', 'gone'],
  [410, 'resyncRequired', 'gone'],
  [412, 'resourceModified', 'conflict'],
  [409, 'nameAlreadyExists', 'conflict'],
  [507, 'ErrorQuotaExceeded', 'full'],
  [403, 'quotaLimitReached', 'full'],
] as const)('status %d %s is not tried again and told as %s', async (status, code, kind) => {
  const body = { error: { code, message: 'No.', innerError: { 'request-id': 'r1' } } };
  const client = await start(() => ({ status, json: body }));
  const error = await failureOf(client.get('/me', call));
  expect(error).toMatchObject({ status, code, kind, message: 'No.', requestId: 'r1' });
  expect(graph.asked).toHaveLength(1);
});

describe('a token that Graph refuses', () => {
  const unauthorized = {
    status: 401,
    json: { error: { code: 'InvalidAuthenticationToken', message: 'Expired.' } },
  };
  const isOld = (asked: Asked): boolean => asked.headers.authorization === 'Bearer old';

  test('is replaced by a new one, once', async () => {
    const refusals: (string | undefined)[] = [];
    const getToken = async (_: readonly string[], refused?: string) => {
      refusals.push(refused);
      return refused === 'old' ? 'new' : 'old';
    };
    const client = await start((asked) => (isOld(asked) ? unauthorized : { json: { done: true } }), {
      getToken,
    });
    expect(await client.get('/me', call)).toEqual({ done: true });
    expect(refusals).toEqual([undefined, 'old']);
  });

  test('that has no successor ends the call', async () => {
    const client = await start(() => unauthorized);
    expect((await failureOf(client.get('/me', call))).kind).toBe('signIn');
    expect(graph.asked.length).toBeLessThanOrEqual(2);
  });
});

describe('a post', () => {
  test.each([
    ['busy', { status: 429, headers: { 'Retry-After': '1' } }],
    ['broken', { status: 500 }],
    ['cut', { cut: true }],
  ])('is never made twice when Graph is %s', async (_, answer) => {
    const client = await start(() => answer);
    await failureOf(client.post('/me/sendMail', { message: {} }, call));
    expect(graph.asked).toHaveLength(1);
  });

  test('gives what was answered', async () => {
    const client = await start((asked) => ({ json: { got: asked.body } }));
    expect(await client.post('/chats', { a: 1 }, call)).toEqual({ got: { a: 1 } });
  });
});

describe('what changes, replaces or deletes', () => {
  const writes: [string, (client: GraphClient) => Promise<unknown>][] = [
    ['PATCH', (client) => client.patch('/me/x', { a: 1 }, call)],
    ['PUT', (client) => client.putContent('/me/x', 'words', call)],
    ['DELETE', (client) => client.delete('/me/x', call)],
  ];
  const troubles = [
    { status: 429, headers: { 'Retry-After': '1' } },
    { status: 503 },
    { status: 500 },
    { status: 412 },
    { cut: true },
  ];

  test.each(writes)('%s is never tried twice by itself', async (method, write) => {
    for (const answer of troubles) {
      const client = await start(() => answer);
      await failureOf(write(client));
      expect(graph.asked.map((asked) => asked.method)).toEqual([method]);
      await graph.close();
    }
    await start(() => ({}));
  });

  test('goes through only when nobody else wrote, if it says so', async () => {
    const client = await start(() => ({ json: { eTag: '"2"' } }));
    const guarded = { ...call, ifMatch: '"{A},1"' };
    expect(await client.putContent('/me/x:/content', '«да»', guarded)).toEqual({ eTag: '"2"' });
    expect(graph.asked[0]).toMatchObject({ method: 'PUT', body: '«да»' });
    expect(graph.asked[0]?.headers).toMatchObject({ 'if-match': '"{A},1"', authorization: 'Bearer token' });
  });

  test('gives null where the answer has nothing', async () => {
    const sandboxLike = await start(() => ({ status: 204 }));
    expect(await sandboxLike.patch('/me/x', {}, call)).toBeNull();
  });
});

describe('a download', () => {
  const origin = () => new URL(graph.base).origin;

  test('takes no token along, and is tried again when it breaks', async () => {
    const client = await start((_, index) => (index === 0 ? { cut: true } : { json: 'words' }));
    const bytes = await client.download(`${origin()}/download/key`);
    expect(new TextDecoder().decode(bytes)).toBe('"words"');
    expect(graph.asked).toHaveLength(2);
    expect(graph.asked.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  });

  test.each(['http://elsewhere.test/x', 'file:///etc/passwd', 'no address', 'javascript:alert(1)'])(
    'from %s is refused',
    async (link) => {
      const client = await start(() => ({}));
      expect((await failureOf(client.download(link))).code).toBe('foreignLink');
    },
  );

  test('that is refused says nothing of consent', async () => {
    const client = await start(() => ({ status: 403 }));
    expect(await failureOf(client.download(`${origin()}/x`))).toMatchObject({
      kind: 'server',
      code: 'download',
    });
  });
});

interface Part {
  readonly id: string;
  readonly url: string;
}

function partsOf(asked: Asked): Part[] {
  const body: { requests?: Part[] } = Object(asked.body);
  return body.requests ?? [];
}

describe('a batch', () => {
  test('asks for at most four at a time and answers in the order of its parts', async () => {
    const client = await start((asked) => ({
      json: {
        responses: partsOf(asked)
          .map(({ id, url }) => ({ id, status: 200, body: { url } }))
          .reverse(),
      },
    }));
    const paths = Array.from({ length: 10 }, (_, index) => `/me/messages/${index}`);
    const answers = await client.batch(
      paths.map((path) => ({ path })),
      call,
    );
    expect(answers).toEqual(paths.map((url) => ({ ok: true, json: { url } })));
    expect(graph.asked.map((asked) => partsOf(asked).length)).toEqual([4, 4, 2]);
  });

  test('repeats only the parts Graph was busy for, after their own Retry-After', async () => {
    const client = await start((asked, index) => ({
      json: {
        responses: partsOf(asked).map(({ id, url }) =>
          index === 0 && url !== '/b'
            ? { id, status: 429, headers: { 'Retry-After': url === '/a' ? '3' : '9' }, body: {} }
            : { id, status: 200, body: { url } },
        ),
      },
    }));
    const answers = await client.batch([{ path: '/a' }, { path: '/b' }, { path: '/c' }], call);
    expect(answers.map((answer) => answer.ok && answer.json)).toEqual([
      { url: '/a' },
      { url: '/b' },
      { url: '/c' },
    ]);
    expect(graph.asked.map((asked) => partsOf(asked).map(({ url }) => url))).toEqual([
      ['/a', '/b', '/c'],
      ['/a', '/c'],
    ]);
    expect(clock.sleeps).toEqual([9_000]);
  });

  test('tells what failed of one part beside what came of the others', async () => {
    const client = await start((asked) => ({
      json: {
        responses: partsOf(asked).map(({ id, url }) =>
          url === '/a'
            ? { id, status: 404, body: { error: { code: 'ErrorItemNotFound', message: 'Gone.' } } }
            : { id, status: 200, body: {} },
        ),
      },
    }));
    const [first, second] = await client.batch([{ path: '/a' }, { path: '/b' }], call);
    expect(first).toMatchObject({ ok: false, error: { kind: 'notFound' } });
    expect(second).toMatchObject({ ok: true });
  });

  test('that comes back incomplete is an error', async () => {
    const client = await start(() => ({ json: { responses: [] } }));
    expect((await failureOf(client.batch([{ path: '/a' }, { path: '/b' }], call))).kind).toBe('badAnswer');
  });
});

test('never more than four calls are under way, parts of batches included', async () => {
  let inside = 0;
  let most = 0;
  const client = await start(async (asked) => {
    const parts = partsOf(asked);
    const places = Math.max(1, parts.length);
    inside += places;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 2));
    inside -= places;
    return { json: { responses: parts.map(({ id }) => ({ id, status: 200, body: {} })) } };
  });
  const singles = Array.from({ length: 12 }, () => client.get('/me', call));
  const parts = Array.from({ length: 7 }, (_, index) => ({ path: `/${index}` }));
  await Promise.all([...singles, client.batch(parts, call), client.batch(parts, call)]);
  expect(most).toBe(4);
});

test('what a person waits for goes before what is queued', async () => {
  const client = await start(() => ({}), { parallel: 1 });
  await Promise.all([
    client.get('/first', call),
    client.get('/queued', call),
    client.get('/urgent', { ...call, isUrgent: true }),
  ]);
  expect(graph.asked.map(({ path }) => path)).toEqual(['/first', '/urgent', '/queued']);
});

test('stopping ends waits', async () => {
  const ending = new AbortController();
  const client = await start(
    () => {
      ending.abort(new DOMException('Stopped.', 'AbortError'));
      return { status: 429, headers: { 'Retry-After': '1' } };
    },
    { signal: ending.signal },
  );
  await expect(client.get('/me', call)).rejects.toThrow('Stopped.');
});
