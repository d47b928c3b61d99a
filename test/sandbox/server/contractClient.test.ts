import { startSandbox } from '../../../src/sandbox/server/startSandbox';
import { ContractClient, checkAnswer, checkOperation } from './contractClient';
import { office, vera } from './office';

describe('the guard of these tests', () => {
  it('lets through operations of the contract alone', async () => {
    expect(() => checkOperation('GET', "/me/mailFolders('inbox')/messages/delta?$select=id")).not.toThrow();
    expect(() => checkOperation('GET', '/me/contacts')).toThrow('not an operation');
    expect(() => checkOperation('PUT', '/me/messages')).toThrow('not an operation');
    const sandbox = await startSandbox({ tenant: office() });
    try {
      await expect(new ContractClient(sandbox, vera).get('/me/contacts')).rejects.toThrow('not an operation');
    } finally {
      await sandbox.close();
    }
  });

  it.each([
    ['an unknown property', 200, { '@odata.context': 'x/$metadata#users/$entity', shoeSize: 40 }],
    [
      'a value of another type',
      200,
      { '@odata.context': "x/$metadata#chats('a')/messages", value: [{ id: 1 }] },
    ],
    ['a context of no known type', 200, { '@odata.context': 'x/$metadata#things', value: [] }],
    ['an error of another shape', 404, { message: 'gone' }],
    [
      'a part of a batch',
      200,
      {
        responses: [
          { id: '1', status: 200, body: { '@odata.context': 'x/$metadata#chats', value: [{ a: 1 }] } },
        ],
      },
    ],
  ])('stops at %s', (_name, status, json) => {
    expect(() => checkAnswer(status, json)).toThrow();
  });
});
