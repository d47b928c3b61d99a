import fc from 'fast-check';
import { givenName, shownName } from '../../src/ui/shared/people/givenName';

const person = (name: string) => ({ name, address: 'somebody@northwind.example' });

test.each([
  ['Maria Lopez', 'Maria'],
  ['Lopez, Maria', 'Maria'],
  ['Lopez, Maria C.', 'Maria'],
  ['Анна', 'Анна'],
  ['Ольга Соколова', 'Ольга'],
  ['Соколова Ольга', 'Ольга'],
  ['Иванов Пётр Сергеевич', 'Пётр'],
  ['Пётр Сергеевич Иванов', 'Пётр'],
  ['Team 4 (Support)', 'Team 4 (Support)'],
  ['tom@northwind.example', 'tom@northwind.example'],
  ['', 'somebody@northwind.example'],
])('%s is called %s', (name, given) => {
  expect(givenName(person(name))).toBe(given);
});

test('marks that turn the direction of writing are taken out of a name', () => {
  expect(shownName(person('Anna\u202Enimda\u200B'))).toBe('Annanimda');
});

test('whatever a name holds, something is shown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(shownName(person(name)).length).toBeGreaterThan(0);
      expect(givenName(person(name)).length).toBeGreaterThan(0);
    }),
  );
});
