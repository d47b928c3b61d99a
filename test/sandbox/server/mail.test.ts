import { type Sandbox, startSandbox } from '../../../src/sandbox/server/startSandbox';
import { ContractClient, errorCode, itemsOf, textScopes } from './contractClient';
import { boris, office, vera } from './office';

let sandbox: Sandbox;
let client: ContractClient;

beforeAll(async () => {
  sandbox = await startSandbox({ tenant: office() });
  client = new ContractClient(sandbox, vera);
});
afterAll(() => sandbox.close());

const subjects = (json: Record<string, unknown>) => itemsOf(json).map((item) => item.subject);

describe('lists of messages', () => {
  it('come newest first, ten at a time, over all folders', async () => {
    const { json } = await client.get('/me/messages');
    expect(subjects(json).slice(0, 5)).toEqual([
      'About plan',
      'About budget',
      'About budget-again',
      'About meeting',
      'About answer',
    ]);
    expect(itemsOf(json)).toHaveLength(10);
    expect(json['@odata.nextLink']).toContain('$skip=10');
  });

  it('are whole and without doubles when read by their links', async () => {
    const { items, pages } = await client.all('/me/messages?$top=7&$select=subject');
    expect(pages).toBe(4);
    expect(new Set(items.map((item) => item.id)).size).toBe(26);
  });

  it('hold no more than what was selected, the id and annotations', async () => {
    const { json } = await client.get('/me/messages?$top=1&$select=subject,from');
    expect(Object.keys(itemsOf(json)[0] ?? {}).sort()).toEqual(['@odata.etag', 'from', 'id', 'subject']);
    expect(json['@odata.context']).toContain('messages(subject,from)');
  });

  it('count on request', async () => {
    const { json } = await client.get("/me/messages?$count=true&$top=1&$filter=conversationId eq 'budget'");
    expect(json['@odata.count']).toBe(2);
  });

  it('of a folder hold that folder alone', async () => {
    const { json } = await client.get('/me/mailFolders/SentItems/messages');
    expect(subjects(json)).toEqual(['About answer']);
  });

  it('leave a message out of its list when it belongs to another person', async () => {
    const { json } = await new ContractClient(sandbox, boris).get('/me/messages');
    expect(itemsOf(json)).toEqual([]);
  });
});

describe('filters', () => {
  it.each([
    ["conversationId eq 'budget'", ['About budget', 'About budget-again']],
    [
      'receivedDateTime ge 2026-03-04T09:57:00Z and receivedDateTime lt 2026-03-04T09:59:00Z',
      ['About budget', 'About budget-again'],
    ],
    ["importance eq 'high'", ['About budget']],
    ["categories/any(c:c eq 'Blue')", ['About budget-again']],
    ["from/emailAddress/address eq 'VERA.LIND@office.test'", ['About answer']],
    ["isRead eq true and not (importance eq 'high')", ['About answer']],
    ["startswith(subject,'about BUDGET-')", ['About budget-again']],
    ["contains(subject,'eeti') or subject in ('About plan','x')", ['About plan', 'About meeting']],
    ["internetMessageId eq '<meeting@office.test>'", ['About meeting']],
    ['hasAttachments eq true', []],
  ])('%s', async (filter, expected) => {
    const { json } = await client.get(`/me/messages?$filter=${encodeURIComponent(filter)}`);
    expect(subjects(json)).toEqual(expected);
  });

  it.each([
    ['$filter=foo eq 1', 'ErrorInvalidUrlQueryFilter'],
    ["$filter=toRecipients/any(r:r/emailAddress/address eq 'a')", 'ErrorInvalidUrlQueryFilter'],
    ['$filter=subject eq', 'BadRequest'],
    ['$filter=((subject eq', 'BadRequest'],
    ['$filter=length(subject) gt 1', 'BadRequest'],
    ['$orderby=webLink', 'BadRequest'],
    ['$select=subjekt', 'BadRequest'],
    ['$select=meetingMessageType', 'BadRequest'],
    ['$top=1001', 'BadRequest'],
    ['$top=0', 'BadRequest'],
    ['$top=-1', 'BadRequest'],
    ['$skip=x', 'BadRequest'],
    ['$expand=extensions', 'BadRequest'],
    ['$apply=groupby((subject))', 'ErrorInvalidUrlQuery'],
    ['$skiptoken=x', 'ErrorInvalidUrlQuery'],
  ])('%s is refused', async (query, code) => {
    const outcome = await client.get(`/me/messages?${query}`);
    expect([outcome.status, errorCode(outcome)]).toEqual([400, code]);
  });
});

describe('$orderby beside $filter', () => {
  it.each([
    ['receivedDateTime ge 2026-01-01T00:00:00Z and isRead eq false', 'receivedDateTime desc', 200],
    ['receivedDateTime ge 2026-01-01T00:00:00Z', 'receivedDateTime asc', 200],
    ['isRead eq false and receivedDateTime ge 2026-01-01T00:00:00Z', 'receivedDateTime desc', 400],
    ['isRead eq false', 'receivedDateTime desc', 400],
  ])('%s, ordered by %s: %i', async (filter, order, status) => {
    const outcome = await client.get(`/me/messages?$filter=${encodeURIComponent(filter)}&$orderby=${order}`);
    expect(outcome.status).toBe(status);
    if (status === 400) expect(errorCode(outcome)).toBe('InefficientFilter');
  });

  it('sorts by what is asked for', async () => {
    const { json } = await client.get('/me/messages?$orderby=importance,subject desc&$top=2&$select=subject');
    expect(subjects(json)).toEqual(['About budget', 'About plan']);
  });
});

describe('search', () => {
  it.each([
    ['"plan"', ['About plan']],
    ['"from:vera"', ['About answer']],
    ['"subject:budget"', ['About budget', 'About budget-again']],
  ])('%s', async (search, expected) => {
    const { json } = await client.get(`/me/messages?$search=${encodeURIComponent(search)}`);
    expect(subjects(json)).toEqual(expected);
  });

  it('is read on by its links', async () => {
    const { items, pages } = await client.all('/me/messages?$search="about item"&$top=6&$select=subject');
    expect([new Set(items.map((item) => item.id)).size, pages]).toEqual([20, 4]);
  });

  it('goes with no filter', async () => {
    const outcome = await client.get('/me/messages?$search="a"&$filter=isRead eq true');
    expect(errorCode(outcome)).toBe('SearchWithFilter');
  });
});

describe('one message', () => {
  const immutable = { Prefer: 'IdType="ImmutableId"' };

  it('is found by its immutable id and tells its type when it is an invitation', async () => {
    const select = '$select=subject,microsoft.graph.eventMessage/meetingMessageType';
    const { json } = await client.get(`/me/messages/meeting?${select}`, immutable);
    expect(json).toMatchObject({
      '@odata.type': '#microsoft.graph.eventMessageRequest',
      id: 'meeting',
      meetingMessageType: 'meetingRequest',
    });
  });

  it('gives its text as asked for, and what is new in it', async () => {
    const headers = { Prefer: 'IdType="ImmutableId", outlook.body-content-type="text"' };
    const outcome = await client.get('/me/messages/plan?$select=body,uniqueBody,bodyPreview', headers);
    expect(outcome.json).toMatchObject({
      bodyPreview: 'Could you send the plan? From: Vera old words',
      body: { contentType: 'text', content: 'Could you send the plan?\nFrom: Vera\nold words' },
      uniqueBody: { contentType: 'text', content: 'Could you send the plan?' },
    });
    expect(outcome.headers.get('Preference-Applied')).toContain('outlook.body-content-type="text"');
  });

  it('has unique body and headers only when they are selected', async () => {
    const usual = await client.get('/me/messages/plan', immutable);
    expect(usual.json).not.toHaveProperty('uniqueBody');
    expect(usual.json).not.toHaveProperty('internetMessageHeaders');
    const { json } = await client.get('/me/messages/plan?$select=internetMessageHeaders', immutable);
    expect(json.internetMessageHeaders).toEqual([{ name: 'X-Mailer', value: 'Test' }]);
  });

  it('that is not there is 404, and an id that cannot be one 400', async () => {
    const missing = await client.get(`/me/messages/${'A'.repeat(40)}`);
    expect([missing.status, errorCode(missing)]).toEqual([404, 'ErrorItemNotFound']);
    const junk = await client.get('/me/messages/x%20y');
    expect([junk.status, errorCode(junk)]).toEqual([400, 'ErrorInvalidIdMalformed']);
  });
});

describe('at the headers level', () => {
  it('there is no text in any form', async () => {
    const basic = new ContractClient(sandbox, vera, ['Mail.ReadBasic']);
    const { json } = await basic.get('/me/messages?$top=3&$expand=attachments');
    for (const item of itemsOf(json)) {
      for (const name of ['body', 'bodyPreview', 'uniqueBody', 'attachments'])
        expect(item).not.toHaveProperty(name);
      expect(item.subject).toMatch(/^About/);
    }
    const asked = await basic.get('/me/messages?$top=1&$select=subject,body,uniqueBody,bodyPreview');
    expect(Object.keys(itemsOf(asked.json)[0] ?? {}).sort()).toEqual(['@odata.etag', 'id', 'subject']);
  });

  it('nothing can be searched, and no text filtered by', async () => {
    const basic = new ContractClient(sandbox, vera, ['Mail.ReadBasic']);
    expect((await basic.get('/me/messages?$search="plan"')).status).toBe(403);
    expect((await basic.get("/me/messages?$filter=contains(bodyPreview,'plan')")).status).toBe(400);
    expect((await client.get("/me/messages?$filter=contains(body/content,'plan')")).status).toBe(200);
  });
});

describe('changing a message', () => {
  it('marks it read, flagged and of a category; a stale ETag is refused', async () => {
    const { json } = await client.get('/me/messages/item3?$select=subject', {
      Prefer: 'IdType="ImmutableId"',
    });
    const stale = String(json['@odata.etag']);
    const path = '/me/messages/item3';
    const changes = { isRead: true, flag: { flagStatus: 'flagged' }, categories: ['Red'] };
    const changed = await client.patch(path, changes, { 'If-Match': stale });
    expect(changed.json).toMatchObject(changes);
    const refused = await client.patch(path, { isRead: false }, { 'If-Match': stale });
    expect([refused.status, errorCode(refused)]).toEqual([412, 'ErrorIrresolvableConflict']);
  });

  it.each([
    [{ subject: 'New' }, 'ErrorInvalidPropertySet'],
    [{ isReadd: true }, 'RequestBodyRead'],
    [{ isRead: 'yes' }, 'RequestBodyRead'],
    [{ importance: 'urgent' }, 'RequestBodyRead'],
    [
      { flag: { flagStatus: 'flagged', dueDateTime: { dateTime: '2026-03-05T00:00:00', timeZone: 'UTC' } } },
      'ErrorInvalidArgument',
    ],
    [[], 'RequestBodyRead'],
  ])('%j is refused', async (changes, code) => {
    const outcome = await client.patch('/me/messages/item4', changes);
    expect([outcome.status, errorCode(outcome)]).toEqual([400, code]);
  });

  it('needs Mail.ReadWrite', async () => {
    const reader = new ContractClient(sandbox, vera, ['Mail.Read']);
    const outcome = await reader.patch('/me/messages/item4', { isRead: true });
    expect([outcome.status, errorCode(outcome)]).toEqual([403, 'ErrorAccessDenied']);
  });
});

describe('moving and deleting', () => {
  it('gives a new id, while the immutable one stays', async () => {
    const writer = new ContractClient(sandbox, vera, textScopes);
    const found = await writer.get("/me/messages?$filter=subject eq 'About item5'&$select=subject");
    const id = String(itemsOf(found.json)[0]?.id);
    const moved = await writer.post(`/me/messages/${id}/move`, { destinationId: 'archive' });
    expect(moved.status).toBe(201);
    expect(moved.json.id).not.toBe(id);
    expect((await writer.get(`/me/messages/${id}`)).status).toBe(404);
    expect((await writer.get('/me/messages/item5')).status).toBe(200);
  });

  it('throws away into Deleted Items first, then for good', async () => {
    expect((await client.delete('/me/messages/item6')).status).toBe(204);
    const { json } = await client.get('/me/mailFolders/deleteditems/messages');
    expect(subjects(json)).toEqual(['About item6']);
    expect((await client.delete('/me/messages/item6')).status).toBe(204);
    expect((await client.get('/me/messages/item6')).status).not.toBe(200);
  });
});
