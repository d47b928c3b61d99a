import { scopeFact } from '../../../src/sandbox/contract/contract';
import { checkScopes, operations, operationsAt } from '../../../src/sandbox/server/operations';

describe('every operation', () => {
  it.each(operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
    '%s has the scopes of Microsoft’s list, and is refused without one',
    (name, operation) => {
      const fact = scopeFact(name);
      const least = fact?.least[0] ?? '';
      expect(least).not.toBe('');
      expect(() => checkScopes(operation, new Set([least]))).not.toThrow();
      expect(() => checkScopes(operation, new Set(['Calendars.Read']))).toThrow(
        expect.objectContaining({ status: 403 }),
      );
    },
  );

  it('is found by its address in any case', () => {
    const found = operationsAt('/ME/MailFolders/x/Messages/DELTA').map(({ path }) => path);
    expect(found).toEqual(['/me/mailFolders/{folder}/messages/delta']);
  });
});
