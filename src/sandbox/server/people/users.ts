// /me and /users: the directory.

import type { TenantUser } from '../../tenant';
import { badRequest, resourceNotFound } from '../GraphFailure';
import { type Filter, parseFilter, pathsOf } from '../odata/filterSyntax';
import { matches } from '../odata/matches';
import { allowOnly, linkTo, readCount, readTop } from '../odata/options';
import { comparing, readOrder } from '../odata/ordering';
import { collection, metadata } from '../odata/page';
import { contextOf, readSelection } from '../odata/selection';
import { type Answer, type Call, type Operation, ok } from '../operation';
import { presentUser, userType } from './presentUser';

const filterable = [
  'id',
  'displayName',
  'givenName',
  'surname',
  'mail',
  'userPrincipalName',
  'jobTitle',
  'department',
  'accountEnabled',
  'userType',
];
const searchable = ['displayName', 'mail', 'userPrincipalName', 'givenName', 'surname'];

function unsupported(message: string): Error {
  return badRequest(message, 'Request_UnsupportedQuery');
}

function getMe(call: Call): Answer {
  return single(call, call.me);
}

function getUser(call: Call): Answer {
  const key = call.params.user ?? '';
  const person = call.world.person(key);
  if (!person) throw resourceNotFound(key);
  return single(call, person);
}

function single(call: Call, person: TenantUser): Answer {
  allowOnly(call.options, ['$select']);
  const selection = readSelection(call.options, userType);
  const context = metadata(call, `users${contextOf(selection)}/$entity`);
  return ok({ '@odata.context': context, ...presentUser(call, person, selection) });
}

function listUsers(call: Call): Answer {
  allowOnly(call.options, ['$select', '$filter', '$search', '$orderby', '$top', '$count', '$skiptoken']);
  const selection = readSelection(call.options, userType);
  const top = readTop(call.options, 100, 999);
  const advanced = call.headers.consistencylevel?.toLowerCase() === 'eventual';
  const order = readOrder(call.options, ['displayName', 'userPrincipalName']);
  const passes = readTests(call, advanced);
  if (order.length > 0 && (call.options.has('$filter') || call.options.has('$search')) && !advanced) {
    throw unsupported('Sorting not supported for current query.');
  }
  const found = call.world.tenant.people.filter(passes);
  const compare = comparing(order);
  const sorted = order.length === 0 ? found : found.toSorted((a, b) => compare(a.user, b.user));
  const skip = readSkipToken(call);
  const values = sorted.slice(skip, skip + top).map((person) => presentUser(call, person, selection));
  const token = Buffer.from(`users ${skip + top}`).toString('base64url');
  const next =
    skip + top < sorted.length ? linkTo(call.base, call.path, call.options, { $skiptoken: token }) : null;
  const count = readCount(call.options) && advanced ? sorted.length : null;
  return ok(collection(metadata(call, `users${contextOf(selection)}`), values, next, count));
}

function readTests(call: Call, advanced: boolean): (person: TenantUser) => boolean {
  const filter = readFilter(call.options.get('$filter'), advanced);
  const search = call.options.get('$search');
  if (search !== undefined && !advanced) {
    throw unsupported(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  const searched = search === undefined ? () => true : parseSearch(search);
  return (person) => (filter === null || matches(filter, person.user)) && searched(person);
}

function readFilter(text: string | undefined, advanced: boolean): Filter | null {
  if (text === undefined) return null;
  const filter = parseFilter(text);
  const odd = pathsOf(filter).find((path) => !filterable.includes(path));
  if (odd !== undefined)
    throw unsupported(`Unsupported or invalid query filter clause specified for property '${odd}'.`);
  if (usesAdvanced(filter) && !advanced) {
    throw unsupported("This query needs the request header 'ConsistencyLevel: eventual' and $count=true.");
  }
  return filter;
}

function usesAdvanced(filter: Filter): boolean {
  switch (filter.op) {
    case 'and':
    case 'or':
      return usesAdvanced(filter.left) || usesAdvanced(filter.right);
    case 'contains':
      throw unsupported("Unsupported query: 'contains' is not supported on users.");
    default:
      return filter.op === 'not' || filter.op === 'ne' || filter.op === 'endswith';
  }
}

/** `"displayName:ann" OR "mail:ann"`: words that begin so, in the named properties. */
function parseSearch(text: string): (person: TenantUser) => boolean {
  const alternatives = text.split(/(?<!\s)\s+OR\s+/).map((part) =>
    part.split(/(?<!\s)\s+AND\s+/).map((clause) => {
      const match = /^\s*"(\w+):(.*)"\s*$/s.exec(clause);
      const property = searchable.find((name) => name.toLowerCase() === match?.[1]?.toLowerCase());
      if (!match || property === undefined)
        throw badRequest(`Invalid $search clause: '${clause.slice(0, 100)}'.`);
      return { property, words: (match[2] ?? '').toLowerCase().split(/\s+/).filter(Boolean) };
    }),
  );
  return ({ user }) => {
    const values = new Map<string, unknown>(Object.entries(user));
    return alternatives.some((clauses) =>
      clauses.every(({ property, words }) => {
        const tokens = String(values.get(property) ?? '')
          .toLowerCase()
          .split(/[\s@._-]+/);
        const whole = String(values.get(property) ?? '').toLowerCase();
        return words.every(
          (word) => whole.startsWith(word) || tokens.some((token) => token.startsWith(word)),
        );
      }),
    );
  };
}

function readSkipToken(call: Call): number {
  const token = call.options.get('$skiptoken');
  if (token === undefined) return 0;
  const match = /^users (\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString());
  if (!match)
    throw badRequest(
      'The specified page token value has expired or is not valid.',
      'Directory_ExpiredPageToken',
    );
  return Number(match[1]);
}

export const userOperations: readonly Operation[] = [
  { method: 'GET', path: '/me', service: 'directory', run: getMe },
  { method: 'GET', path: '/users', service: 'directory', run: listUsers },
  { method: 'GET', path: '/users/{user}', service: 'directory', run: getUser },
];
