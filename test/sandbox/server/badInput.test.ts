import { connect } from 'node:net';
import fc from 'fast-check';
import { operations } from '../../../src/sandbox/server/operations';
import { type Sandbox, startSandbox } from '../../../src/sandbox/server/startSandbox';
import { checkAnswer, textScopes } from './contractClient';
import { groupChat, office, vera } from './office';

let sandbox: Sandbox;
let headers: Record<string, string>;

beforeAll(async () => {
  sandbox = await startSandbox({ tenant: office() });
  headers = { Authorization: `Bearer ${sandbox.issueToken(vera.id, textScopes)}` };
});
afterAll(() => sandbox.close());

async function call(path: string, init: RequestInit = {}): Promise<{ status: number; code: unknown }> {
  const response = await fetch(sandbox.url + path, { ...init, headers: { ...headers, ...init.headers } });
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json') && text !== '';
  const json = isJson ? JSON.parse(text) : {};
  checkAnswer(response.status, json);
  return { status: response.status, code: json.error?.code };
}

const json = { 'Content-Type': 'application/json' };

describe('bad input', () => {
  it.each([
    ['malformed JSON', '/me/messages', { method: 'POST', body: '{"subject":', headers: json }, 400],
    [
      'a poisoned object',
      '/me/messages',
      { method: 'POST', body: '{"__proto__":{"x":1}}', headers: json },
      400,
    ],
    [
      'another content type',
      '/me/messages',
      { method: 'POST', body: 'a=b', headers: { 'Content-Type': 'text/plain' } },
      415,
    ],
    [
      'a body over 4 MB',
      '/me/messages',
      { method: 'POST', body: JSON.stringify({ subject: 'x'.repeat(5_000_000) }), headers: json },
      413,
    ],
    ['no body', '/me/sendMail', { method: 'POST' }, 400],
    ['a body that is a list', '/me/messages', { method: 'POST', body: '[]', headers: json }, 400],
    ['a method that is not there', '/me/mailFolders', { method: 'DELETE' }, 405],
    ['a method of the wrong place', '/$batch', {}, 405],
    ['an unknown segment', '/me/wishes', {}, 400],
    ['the root', '', {}, 400],
    ['a broken escape in the path', '/me/messages/%E0%A4%A', {}, 400],
    ['a broken escape in the query', '/me/messages?$filter=%E0%A4%A', {}, 400],
    ['an option twice', '/me/messages?$top=1&$top=2', {}, 400],
    ['a key of thousands of letters', `/me/messages/${'a'.repeat(5_000)}`, {}, 400],
    ['a filter nested without end', `/me/messages?$filter=${'('.repeat(3_000)}`, {}, 400],
    ['a filter of negations without end', `/me/messages?$filter=${'not '.repeat(2_000)}isRead`, {}, 400],
  ])('%s', async (_name, path, init: RequestInit, status) => {
    const answer = await call(path, init);
    expect(answer.status).toBe(status);
    expect(typeof answer.code).toBe('string');
  });

  it('that is no HTTP at all does not end the server', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(sandbox.port, '127.0.0.1', () => socket.end('\u0000\u0001 nonsense\r\n\r\n'));
      socket
        .resume()
        .on('error', () => resolve())
        .on('close', () => resolve());
    });
    expect((await call('/me')).status).toBe(200);
  });
});

const option = fc.constantFrom(
  '$select',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$count',
  '$search',
  '$expand',
  '$skiptoken',
  '$deltatoken',
  'changeType',
  '$x',
);
const piece = fc.constantFrom(
  'id',
  'subject',
  'eq',
  'and',
  'or',
  'not',
  '(',
  ')',
  "'",
  '"',
  ',',
  '/',
  ':',
  'null',
  'true',
  '2026-01-01T00:00:00Z',
  'receivedDateTime',
  'lastModifiedDateTime',
  'createdDateTime',
  'desc',
  'any(',
  'x:',
  'startswith(',
  'in',
  '-1',
  '1',
  '99999999999',
  'members',
  'lastMessagePreview',
  'constructor',
  '__proto__',
  'microsoft.graph.eventMessage/',
  '\u202e',
  '\ud800',
);
const value = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const key = fc.oneof(
  fc.constantFrom('inbox', 'plan', groupChat, 'constructor', '__proto__', '..', '%00'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
);

/** As encodeURIComponent, but a lone surrogate is replaced instead of thrown at. */
const encode = (text: string) => encodeURIComponent(Buffer.from(text).toString());

describe('whatever is asked', () => {
  const gets = operations.filter(({ method }) => method === 'GET');

  it('gets an answer in Graph’s shape, never a crash', async () => {
    const query = fc.array(fc.tuple(option, value), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...gets),
        key,
        key,
        query,
        async ({ path }, first, second, options) => {
          const keys = [first, second];
          const filled = path.replaceAll(/\{\w+\}/g, () => encode(keys.shift() ?? 'x'));
          const asked = options.map(([name, text]) => `${name}=${encode(text)}`).join('&');
          const { status } = await call(`${filled}?${asked}`);
          expect(status).toBeLessThan(500);
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);

  it('and whatever is written', async () => {
    const posts = operations.filter(({ method }) => method === 'POST' || method === 'PATCH');
    const names = fc.constantFrom(
      'message',
      'subject',
      'body',
      'content',
      'contentType',
      'toRecipients',
      'emailAddress',
      'address',
      'flag',
      'flagStatus',
      'comment',
      'members',
      'chatType',
      'requests',
      'reactionType',
      'attachments',
      'mentions',
      'destinationId',
      '@odata.type',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(
          null,
          true,
          1,
          '',
          'text',
          'inbox',
          'oneOnOne',
          '#microsoft.graph.event',
          vera.mail,
        ),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(names, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...posts),
        fc.constantFrom('plan', groupChat, 'inbox'),
        tree,
        async ({ method, path }, id, body) => {
          const filled = path.replaceAll(/\{\w+\}/g, encode(id));
          const { status } = await call(filled, { method, body: JSON.stringify(body), headers: json });
          expect(status).toBeLessThan(500);
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);
});
