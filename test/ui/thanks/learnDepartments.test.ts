import 'fake-indexeddb/auto';
import { AuthError } from '../../../src/graph/signIn/AuthError';
import { HeedDatabase } from '../../../src/store/HeedDatabase';
import { learnDepartments } from '../../../src/ui/shared/thanks/moments/learnDepartments';
import { anna, day, ivan, now } from '../fixtures/sampleRows';

let db: HeedDatabase;
let count = 0;
beforeEach(() => {
  db = new HeedDatabase(`departments:${++count}`);
});
afterEach(() => db.delete());

const user = { id: 'a', displayName: anna.name, userPrincipalName: anna.address, department: 'Sales' };
const close = {
  ...user,
  scoredEmailAddresses: [{ address: anna.address }],
  personType: { class: 'Person', subclass: 'OrganizationUser' },
};

function graph() {
  const asked: string[] = [];
  const get = async (path: string): Promise<unknown> => {
    asked.push(path);
    if (path.startsWith('/me/people')) return { value: [close] };
    return {
      ...user,
      id: 'i',
      displayName: ivan.name,
      userPrincipalName: ivan.address,
      department: 'Analytics',
    };
  };
  return { get, asked };
}

test('departments of those one works with, and one’s own, are looked up once a week', async () => {
  const { get, asked } = graph();
  await learnDepartments(db, { get }, now);
  expect((await db.people.toArray()).map(({ name, department }) => [name, department]).sort()).toEqual([
    [anna.name, 'Sales'],
    [ivan.name, 'Analytics'],
  ]);
  const calls = asked.length;
  await learnDepartments(db, { get }, now + 6 * day);
  expect(asked).toHaveLength(calls);
  await learnDepartments(db, { get }, now + 7 * day);
  expect(asked.length).toBeGreaterThan(calls);
});

test('where it is not allowed, nothing is asked and nothing is kept', async () => {
  const get = () => Promise.reject(new AuthError('consent', 'not allowed'));
  await learnDepartments(db, { get }, now);
  expect(await db.people.count()).toBe(0);
});
