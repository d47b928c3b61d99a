import { parseFaults } from '../../../src/sandbox/server/faults';
import { type Sandbox, startSandbox } from '../../../src/sandbox/server/startSandbox';
import { ContractClient, errorCode, itemsOf } from './contractClient';
import { boris, office, vera } from './office';

let sandbox: Sandbox;
let client: ContractClient;
const immutable = { Prefer: 'IdType="ImmutableId", odata.maxpagesize=5' };
const inbox = '/me/mailFolders/inbox/messages/delta';

beforeEach(async () => {
  sandbox = await startSandbox({ tenant: office() });
  client = new ContractClient(sandbox, vera);
});
afterEach(() => sandbox.close());

const send = (subject: string) =>
  new ContractClient(sandbox, boris).post('/me/sendMail', {
    message: {
      subject,
      body: { contentType: 'text', content: 'Hello' },
      toRecipients: [{ emailAddress: { address: vera.mail } }],
    },
  });

describe('a round of changes', () => {
  it('gives all messages of the folder in pages, each once', async () => {
    const { items, pages, link } = await client.all(`${inbox}?$select=subject`, immutable);
    expect(pages).toBe(5);
    expect(new Set(items.map((item) => item.id)).size).toBe(24);
    expect(
      items.every((item) =>
        Object.keys(item).every((key) => key.includes('@') || ['id', 'subject'].includes(key)),
      ),
    ).toBe(true);
    expect(link).toContain('$deltatoken=');
  });

  it('gives nothing when nothing happened, by one call', async () => {
    const { link } = await client.all(`${inbox}?$select=subject`, immutable);
    expect(await client.all(link, immutable)).toMatchObject({ items: [], pages: 1 });
  });

  it('tells of new mail whole, with the properties selected at the start', async () => {
    const { link } = await client.all(`${inbox}?$select=subject`, immutable);
    await send('News');
    const { items, link: later } = await client.all(link, immutable);
    expect(items).toMatchObject([{ subject: 'News' }]);
    expect(items[0]).not.toHaveProperty('from');
    expect((await client.all(later, immutable)).items).toEqual([]);
  });

  it('tells of a mark alone when nothing else changed', async () => {
    const { link } = await client.all(`${inbox}?$select=subject,isRead`, immutable);
    await client.patch('/me/messages/plan', { isRead: true });
    const { items } = await client.all(link, immutable);
    expect(items).toMatchObject([{ id: 'plan', isRead: true }]);
    expect(items[0]).not.toHaveProperty('subject');
  });

  it('does not tell of a mark that was not selected', async () => {
    const { link } = await client.all(`${inbox}?$select=subject`, immutable);
    await client.patch('/me/messages/plan', { isRead: true });
    expect((await client.all(link, immutable)).items).toEqual([]);
  });

  it('tells of what was moved away or deleted as removed', async () => {
    const { link } = await client.all(inbox, immutable);
    await client.delete('/me/messages/plan');
    await client.post('/me/messages/budget/move', { destinationId: 'archive' });
    const { items } = await client.all(link, immutable);
    expect(items).toMatchObject([
      { id: 'plan', '@removed': { reason: 'deleted' } },
      { id: 'budget', '@removed': { reason: 'deleted' } },
    ]);
  });

  it('gives a message changed several times once', async () => {
    const { link } = await client.all(inbox, immutable);
    for (const isRead of [true, false, true]) await client.patch('/me/messages/plan', { isRead });
    expect((await client.all(link, immutable)).items).toHaveLength(1);
  });

  it('pages through many changes', async () => {
    const { link } = await client.all(inbox, immutable);
    for (let index = 0; index < 12; index += 1) await send(`News ${index}`);
    const { items, pages } = await client.all(link, immutable);
    expect(pages).toBe(3);
    expect(items.map((item) => item.subject)).toEqual(
      Array.from({ length: 12 }, (_, index) => `News ${index}`),
    );
  });

  it('loses nothing that arrives or goes while it is being read', async () => {
    const first = await client.get(`${inbox}?$orderby=receivedDateTime desc`, immutable);
    await send('In between');
    await client.delete('/me/messages/item19');
    const rest = await client.all(String(first.json['@odata.nextLink']).replace(sandbox.url, ''), immutable);
    const next = await client.all(rest.link, immutable);
    const seen = [...itemsOf(first.json), ...rest.items, ...next.items];
    expect(seen.filter((item) => item.subject === 'In between')).toHaveLength(1);
    expect(next.items).toContainEqual(
      expect.objectContaining({ id: 'item19', '@removed': { reason: 'deleted' } }),
    );
  });

  it('keeps to the time it was begun with', async () => {
    const { items } = await client.all(
      `${inbox}?$filter=receivedDateTime ge 2026-03-04T09:57:00Z`,
      immutable,
    );
    expect(items.map((item) => item.id).sort()).toEqual(['budget', 'budget-again', 'plan']);
  });

  it('of created messages alone leaves the others out', async () => {
    const { link } = await client.all(`${inbox}?changeType=created`, immutable);
    await client.patch('/me/messages/plan', { isRead: true });
    await client.delete('/me/messages/budget');
    await send('News');
    expect((await client.all(link, immutable)).items).toMatchObject([{ subject: 'News' }]);
  });

  it('works at the headers level, without text', async () => {
    const basic = new ContractClient(sandbox, vera, ['Mail.ReadBasic']);
    const { items } = await basic.all(inbox, immutable);
    expect(items).toHaveLength(24);
    expect(items.some((item) => 'body' in item || 'bodyPreview' in item)).toBe(false);
  });
});

describe('a round of changes refuses', () => {
  it.each([
    '$orderby=receivedDateTime asc',
    '$orderby=subject',
    '$filter=isRead eq true',
    '$filter=receivedDateTime le 2026-01-01T00:00:00Z',
    '$search="a"',
    'changeType=moved',
    '$deltatoken=junk',
    '$skiptoken=eyJmb28iOjF9',
  ])('%s', async (query) => {
    expect((await client.get(`${inbox}?${query}`)).status).toBe(400);
  });
});

describe('an expired token', () => {
  it('answers 410 with the address to start anew at', async () => {
    const { link } = await client.all(inbox, immutable);
    sandbox.expireDeltaTokens();
    const gone = await client.get(link, immutable);
    expect([gone.status, errorCode(gone)]).toEqual([410, 'syncStateNotFound']);
    const anew = String(gone.headers.get('Location')).replace(sandbox.url, '');
    expect((await client.all(anew, immutable)).items).toHaveLength(24);
  });

  it('comes for half of the tokens under the fault, in both of its forms', async () => {
    sandbox.setFaults(parseFaults('expire-delta'));
    const seen = new Map<number, number>();
    for (let round = 0; round < 40; round += 1) {
      const { link } = await client.all(`${inbox}?$select=id`, { Prefer: 'odata.maxpagesize=100' });
      const { status } = await client.get(link);
      seen.set(status, (seen.get(status) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual([200, 404, 410]);
  }, 60_000);
});
