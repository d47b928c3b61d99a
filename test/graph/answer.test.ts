// What an answer's status, headers and body mean.

import { claimsOf, retryAfterMs } from '../../src/graph/answer';
import { parsePartAnswers } from '../../src/graph/batchAnswer';
import { GraphError, kindOf } from '../../src/graph/GraphError';
import { parsePage, query } from '../../src/graph/jsonPage';

const now = Date.UTC(2026, 2, 18, 10);

test.each([
  ['seconds', '120', 120_000],
  ['a date', 'Wed, 18 Mar 2026 10:00:30 GMT', 30_000],
  ['a date that has passed', 'Wed, 18 Mar 2026 09:00:00 GMT', 0],
  ['a negative number', '-5', 0],
  ['nonsense', 'soon', null],
  ['nothing', '', null],
  ['no header', null, null],
])('Retry-After: %s', (_, header, wait) => {
  expect(retryAfterMs(header, now)).toBe(wait);
});

test.each([
  [401, 'InvalidAuthenticationToken', 'signIn'],
  [403, 'ErrorAccessDenied', 'consent'],
  [404, 'ErrorItemNotFound', 'notFound'],
  [404, 'SyncStateNotFound', 'gone'],
  [410, 'anything', 'gone'],
  [429, 'TooManyRequests', 'throttled'],
  [503, 'ServiceUnavailable', 'throttled'],
  [500, 'InternalServerError', 'server'],
  [400, 'BadRequest', 'badRequest'],
  [418, 'teapot', 'badRequest'],
] as const)('status %d %s is of the kind %s', (status, code, kind) => {
  expect(kindOf(status, code)).toBe(kind);
});

test.each([null, 1, 'page', [], {}, { value: 'x' }, { value: {} }])('%j is no page', (json) => {
  expect(() => parsePage(json)).toThrow(GraphError);
});

test('a page keeps its links and its items as they are', () => {
  const page = parsePage({ value: [1, null, {}], '@odata.nextLink': 'n', '@odata.count': 3, other: true });
  expect(page).toEqual({ items: [1, null, {}], next: 'n', delta: null, count: 3 });
});

test('options are escaped, and those not given left out', () => {
  expect(query({ $filter: "a eq 'b&c'", $select: 'id,subject', $top: 5, $count: undefined })).toBe(
    "?$filter=a%20eq%20'b%26c'&$select=id,subject&$top=5",
  );
  expect(query({})).toBe('');
});

test('parts of a batch are read whatever order and half-missing shape they come in', () => {
  const json = {
    responses: [
      { id: '2', status: 204 },
      { id: '1', status: 429, headers: { 'retry-after': 7 } },
    ],
  };
  expect(parsePartAnswers(json, 2, now)).toMatchObject([
    { ok: false, error: { kind: 'throttled', retryAfter: 7_000, code: 'status429' } },
    { ok: true, json: null },
  ]);
});

const challenge = (claims: string) =>
  `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;

test.each([
  ['claims', challenge('{"access_token":{}}'), '{"access_token":{}}'],
  ['claims in the alphabet of addresses', 'Bearer claims="eyJhIjoiPz8_In0"', '{"a":"???"}'],
  ['no claims', 'Bearer realm=""', null],
  ['claims that are no object', challenge('"x"'), null],
  ['claims that are no JSON', challenge('{'), null],
  ['claims that are not base64', 'Bearer claims="=a"', null],
  ['no header', null, null],
])('a challenge with %s is read', (_what, header, claims) => {
  expect(claimsOf(header)).toBe(claims);
});
