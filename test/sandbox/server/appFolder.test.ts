import { type Sandbox, startSandbox } from '../../../src/sandbox/server/startSandbox';
import type { Tenant } from '../../../src/sandbox/tenant';
import { ContractClient, errorCode } from './contractClient';
import { boris, now, office, vera } from './office';

let tenant: Tenant;
let sandbox: Sandbox;
let client: ContractClient;
let time: number;

beforeEach(async () => {
  tenant = office();
  time = now;
  sandbox = await startSandbox({ tenant, clock: () => time });
  client = new ContractClient(sandbox, vera);
});
afterEach(() => sandbox.close());

const file = '/me/drive/special/approot:/roaming.json';
const content = `${file}:/content`;

/** The bytes at an address, with no token. */
async function download(url: unknown): Promise<{ status: number; text: string }> {
  const answer = await fetch(String(url));
  return { status: answer.status, text: await answer.text() };
}

describe('the app folder', () => {
  it('is made when first looked at', async () => {
    const { json } = await client.get('/me/drive/special/approot');
    expect(json).toMatchObject({ specialFolder: { name: 'approot' }, folder: { childCount: 0 } });
  });

  it('keeps a file as it was written, JSON or not', async () => {
    const text = '{"a": 1}\n// not JSON: «да»';
    const made = await client.put(content, text);
    expect([made.status, made.json.name]).toEqual([201, 'roaming.json']);
    expect(made.json.size).toBe(Buffer.byteLength(text));
    const { json } = await client.get(file);
    expect(json.eTag).toBe(made.json.eTag);
    expect((await download(json['@microsoft.graph.downloadUrl'])).text).toBe(text);
    const asJson = await client.put(content, '{ "b":  2 }', { 'Content-Type': 'application/json' });
    expect(asJson.status).toBe(200);
    expect((await download(asJson.json['@microsoft.graph.downloadUrl'])).text).toBe('{ "b":  2 }');
  });

  it('redirects from the content to an address that needs no token, for some minutes', async () => {
    await client.put(content, 'words');
    const token = sandbox.issueToken(vera.id, ['Files.ReadWrite.AppFolder']);
    const answer = await fetch(`${sandbox.url}${content}`, {
      headers: { Authorization: `Bearer ${token}` },
      redirect: 'manual',
    });
    expect(answer.status).toBe(302);
    const location = answer.headers.get('Location');
    expect(await download(location)).toEqual({ status: 200, text: 'words' });
    time += 60 * 60_000;
    expect((await download(location)).status).toBe(401);
  });

  it('belongs to one person', async () => {
    await client.put(content, 'words');
    const outcome = await new ContractClient(sandbox, boris).get(file);
    expect([outcome.status, errorCode(outcome)]).toEqual([404, 'itemNotFound']);
  });

  it('lets nobody write over what they have not seen', async () => {
    const { json } = await client.put(content, 'one');
    const second = await client.put(content, 'two', { 'If-Match': String(json.eTag) });
    expect(second.status).toBe(200);
    expect(second.json.eTag).not.toBe(json.eTag);
    const third = await client.put(content, 'three', { 'If-Match': String(json.eTag) });
    expect([third.status, errorCode(third)]).toEqual([412, 'resourceModified']);
    const fresh = await client.put(`${content}?@microsoft.graph.conflictBehavior=fail`, 'four');
    expect([fresh.status, errorCode(fresh)]).toEqual([409, 'nameAlreadyExists']);
    const { json: item } = await client.get(file);
    expect((await download(item['@microsoft.graph.downloadUrl'])).text).toBe('two');
  });

  it('is refused without the scope, in OneDrive’s words', async () => {
    const outcome = await new ContractClient(sandbox, vera, ['Mail.Read']).put(content, 'x');
    expect([outcome.status, errorCode(outcome)]).toEqual([403, 'accessDenied']);
  });

  it('is not there without a licence', async () => {
    const person = tenant.people.find(({ user }) => user === vera);
    if (person) person.hasDrive = false;
    for (const outcome of [await client.get(file), await client.put(content, 'x')]) {
      expect([outcome.status, errorCode(outcome)]).toEqual([404, 'ResourceNotFound']);
    }
  });

  it('takes no name that OneDrive would not', async () => {
    expect((await client.get('/me/drive/special/approot:/a%7Cb')).status).toBe(400);
  });
});

it('takes text for a file only', async () => {
  const outcome = await client.post('/me/todo/lists', 'x', { 'Content-Type': 'text/plain' });
  expect(outcome.status).toBe(415);
});
