// A person of the directory as a client sees them.

import { membersOf } from '../../contract/contract';
import type { TenantUser } from '../../tenant';
import { applySelection, type Selection } from '../odata/selection';
import type { Call, Json } from '../operation';

export const userType = 'microsoft.graph.user';

/** What comes when nothing is selected. */
const usual = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

/** All of a person that `User.ReadBasic.All` shows of others. */
const basic = new Set(['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName', 'userType']);

const wide = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];

/** What a caller may see of a person; the rest is null, as Graph has it. */
export function presentUser(call: Call, person: TenantUser, selection: Selection): Json {
  const isMe = person.user.id === call.me.user.id;
  const seesAll = isMe || wide.some((scope) => call.scopes.has(scope));
  const stored = new Map<string, unknown>(Object.entries(person.user));
  const names = selection === null ? usual : [...selection].filter((name) => membersOf(userType).has(name));
  const json: Json = { id: person.user.id };
  for (const name of names) {
    const value = stored.get(name) ?? (name === 'userPrincipalName' ? person.user.mail : null);
    json[name] = seesAll || basic.has(name) ? value : null;
    if (name === 'businessPhones' && json[name] === null) json[name] = [];
  }
  return applySelection(json, selection);
}
