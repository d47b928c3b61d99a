import { GraphError } from '../../src/graph/GraphError';
import { AuthError, type AuthErrorCode } from '../../src/graph/signIn/AuthError';
import { outcomeOf } from '../../src/outbox/outcome';

const answered = (status: number) =>
  new GraphError('trouble', { kind: 'server', code: 'trouble', status, retryAfter: null, requestId: null });

test.each([
  [429, 'refused'],
  [401, 'refused'],
  [404, 'failed'],
  [507, 'uncertain'],
  [503, 'uncertain'],
  [0, 'uncertain'],
] as const)('status %i of a sending call means: %s', (status, kind) => {
  expect(outcomeOf(answered(status)).kind).toBe(kind);
});

test.each<[AuthErrorCode, string]>([
  ['consent', 'failed'],
  ['signIn', 'refused'],
  ['network', 'refused'],
])('without a token (%s) nothing has left: %s', (code, kind) => {
  expect(outcomeOf(new AuthError(code, 'no token')).kind).toBe(kind);
});

test('a mistake of the program is not taken for one of the network', () => {
  expect(() => outcomeOf(new TypeError('a mistake'))).toThrow('a mistake');
});
