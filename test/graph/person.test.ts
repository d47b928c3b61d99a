import fc from 'fast-check';
import { normalAddress, parseUser, peopleById } from '../../src/graph/person';

test.each([
  ['Ann@Firm.Example', 'ann@firm.example'],
  [' <ann@firm.example> ', 'ann@firm.example'],
  ["'ann@firm.example'", 'ann@firm.example'],
  ['mailto:ann@firm.example', 'ann@firm.example'],
  ['/O=FIRM/OU=EXCHANGE/CN=ANN', '/o=firm/ou=exchange/cn=ann'],
  ['', ''],
])('the address %s is spelled %s', (raw, spelled) => {
  expect(normalAddress(raw)).toBe(spelled);
});

test('spelling an address twice changes nothing', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (raw) => normalAddress(normalAddress(raw)) === normalAddress(raw)),
  );
});

test('a user of the directory has all addresses, the main one first', () => {
  expect(
    parseUser({
      id: 'u1',
      displayName: 'Ann Lake',
      mail: 'Ann@firm.example',
      userPrincipalName: 'alake@firm.example',
      proxyAddresses: ['SMTP:Ann@firm.example', 'smtp:ann.lake@firm.example', 'X500:/o=x', 4],
      jobTitle: 'Buyer',
      department: null,
    }),
  ).toEqual({
    userId: 'u1',
    name: 'Ann Lake',
    address: 'ann@firm.example',
    addresses: ['ann@firm.example', 'alake@firm.example', 'ann.lake@firm.example'],
    jobTitle: 'Buyer',
    department: '',
  });
});

test.each([
  [null, 'notAnObject'],
  [{ mail: 'a@firm.example' }, 'noId'],
  [{ id: 'u1', displayName: 'Room 4', mail: null }, 'noAddress'],
])('a user that cannot be read says why: %#', (json, reason) => {
  expect(parseUser(json)).toMatchObject({ unreadable: reason });
});

test('users that cannot be read do not keep the others from being found', () => {
  const people = peopleById([null, { id: 'u1', mail: 'a@firm.example' }, { id: 'u2' }]);
  expect([...people.keys()]).toEqual(['u1']);
});
