import { type Sandbox, startSandbox } from '../../../src/sandbox/server/startSandbox';
import { ContractClient, errorCode, itemsOf } from './contractClient';
import { office, vera } from './office';

let sandbox: Sandbox;
let client: ContractClient;

beforeAll(async () => {
  sandbox = await startSandbox({ tenant: office() });
  client = new ContractClient(sandbox, vera);
});
afterAll(() => sandbox.close());

describe('mail folders', () => {
  it('are those at the top, the usual ones among them', async () => {
    const { items } = await client.all('/me/mailFolders?$top=3');
    expect(items.map((folder) => folder.displayName).sort()).toEqual([
      'Archive',
      'Deleted Items',
      'Drafts',
      'Inbox',
      'Junk Email',
      'Projects',
      'Sent Items',
    ]);
  });

  it('count what is in them', async () => {
    const { json } = await client.get('/me/mailFolders/inbox');
    expect(json).toMatchObject({
      displayName: 'Inbox',
      totalItemCount: 24,
      unreadItemCount: 23,
      childFolderCount: 0,
    });
  });

  it('have children of their own', async () => {
    const { json } = await client.get("/me/mailFolders?$filter=displayName eq 'Projects'");
    const id = String(itemsOf(json)[0]?.id);
    const children = await client.get(
      `/me/mailFolders/${id}/childFolders?$select=displayName,parentFolderId`,
    );
    expect(itemsOf(children.json)).toMatchObject([{ displayName: 'North', parentFolderId: id }]);
  });

  it('are known by the id that messages name', async () => {
    const { json } = await client.get('/me/messages?$top=1&$select=parentFolderId');
    const folder = await client.get(`/me/mailFolders/${itemsOf(json)[0]?.parentFolderId}`);
    expect(folder.json.displayName).toBe('Inbox');
  });

  it('that are not there give 404', async () => {
    const outcome = await client.get('/me/mailFolders/nowhere/messages');
    expect([outcome.status, errorCode(outcome)]).toEqual([404, 'ErrorItemNotFound']);
  });
});
