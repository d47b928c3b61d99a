import { type Sandbox, startSandbox } from '../../../src/sandbox/server/startSandbox';
import { ContractClient, errorCode, itemsOf } from './contractClient';
import { boris, clara, office, vera } from './office';

let sandbox: Sandbox;
let client: ContractClient;
const eventual = { ConsistencyLevel: 'eventual' };

beforeAll(async () => {
  sandbox = await startSandbox({ tenant: office() });
  client = new ContractClient(sandbox, vera);
});
afterAll(() => sandbox.close());

const names = (json: Record<string, unknown>) => itemsOf(json).map((item) => item.displayName);

describe('the directory', () => {
  it('tells me all about me, and of others what everybody may know', async () => {
    const me = await client.get('/me?$select=displayName,jobTitle,department');
    expect(me.json).toMatchObject({
      id: vera.id,
      displayName: 'Vera Lind',
      jobTitle: 'Planner',
      department: 'Plans',
    });
    const other = await client.get(`/users/${boris.mail}?$select=displayName,jobTitle`);
    expect(other.json).toMatchObject({ id: boris.id, displayName: 'Boris Hale', jobTitle: null });
  });

  it('finds people by the beginnings of their names, when the caller accepts to wait for it', async () => {
    const search = encodeURIComponent('"displayName:mos" OR "mail:boris"');
    const { json } = await client.get(`/users?$search=${search}&$orderby=displayName&$count=true`, eventual);
    expect(names(json)).toEqual(['Boris Hale', 'Clara Moss']);
    expect(json['@odata.count']).toBe(2);
    const refused = await client.get(`/users?$search=${search}`);
    expect([refused.status, errorCode(refused)]).toEqual([400, 'Request_UnsupportedQuery']);
  });

  it.each([
    ["startswith(displayName,'cla')", ['Clara Moss']],
    [`mail eq '${boris.mail}'`, ['Boris Hale']],
    [`id in ('${vera.id}','${clara.id}')`, ['Vera Lind', 'Clara Moss']],
  ])('filters by %s', async (filter, expected) => {
    const { json } = await client.get(`/users?$filter=${encodeURIComponent(filter)}`);
    expect(names(json)).toEqual(expected);
  });

  it.each([
    ["$filter=contains(displayName,'a')", eventual],
    ["$filter=endswith(mail,'t')", {}],
    ["$filter=aboutMe eq 'x'", eventual],
    ["$filter=displayName eq 'x'&$orderby=displayName", {}],
    ['$search=vera', eventual],
    ['$top=1000', {}],
    ['$skip=1', {}],
    ['$skiptoken=x', {}],
  ])('refuses %s', async (query, headers: Record<string, string>) => {
    expect((await client.get(`/users?${query}`, headers)).status).toBe(400);
  });

  it('pages', async () => {
    expect(await client.all('/users?$top=1')).toMatchObject({ pages: 3, items: { length: 3 } });
  });

  it('says who is not there, and refuses those without the scope', async () => {
    const missing = await client.get('/users/nobody@office.test');
    expect([missing.status, errorCode(missing)]).toEqual([404, 'Request_ResourceNotFound']);
    const stranger = new ContractClient(sandbox, vera, ['Mail.Read']);
    for (const path of ['/me', '/users', `/users/${boris.id}`]) {
      const outcome = await stranger.get(path);
      expect([outcome.status, errorCode(outcome)]).toEqual([403, 'Authorization_RequestDenied']);
    }
  });
});

describe('the people one works with', () => {
  it('are those written with most', async () => {
    const { json } = await client.get('/me/people?$top=5');
    expect(names(json)).toEqual(['Boris Hale', 'Clara Moss']);
    const found = await client.get('/me/people?$search="cla"&$select=displayName');
    expect(names(found.json)).toEqual(['Clara Moss']);
  });
});

describe('pictures', () => {
  const headers = () => ({
    Authorization: `Bearer ${sandbox.issueToken(vera.id, ['User.Read', 'User.ReadBasic.All'])}`,
  });

  it('come as they were drawn', async () => {
    for (const path of ['/me/photo/$value', `/users/${vera.id}/photo/$value`]) {
      const response = await fetch(sandbox.url + path, { headers: headers() });
      expect(response.headers.get('Content-Type')).toBe('image/svg+xml');
      expect(await response.text()).toContain('<svg');
    }
  });

  it('are missing with a 404', async () => {
    const outcome = await client.get(`/users/${boris.id}/photo/$value`);
    expect([outcome.status, errorCode(outcome)]).toEqual([404, 'ImageNotFound']);
  });
});

describe('mailbox settings', () => {
  it('have zone and working hours, and every other one its usual value', async () => {
    const { json } = await client.get('/me/mailboxSettings');
    expect(json).toMatchObject({
      timeZone: 'W. Europe Standard Time',
      workingHours: { startTime: '09:00:00.0000000', daysOfWeek: ['monday', 'tuesday'] },
      automaticRepliesSetting: { status: 'disabled' },
    });
    const selected = await client.get('/me/mailboxSettings?$select=timeZone');
    expect(Object.keys(selected.json).sort()).toEqual(['@odata.context', 'timeZone']);
  });

  it('and mail are not there for someone without a mailbox', async () => {
    const outcome = await new ContractClient(sandbox, clara).get('/me/mailboxSettings');
    expect([outcome.status, errorCode(outcome)]).toEqual([404, 'MailboxNotEnabledForRESTAPI']);
  });
});
