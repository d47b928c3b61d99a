// Recipients and users of Graph turned into people.

import * as v from 'valibot';
import type { Person } from '../domain/person';
import { oneLine, partField, readObject, textField } from './fields';
import { isUnreadable, type Unreadable } from './unreadable';

const recipientSchema = v.object({
  emailAddress: partField(v.object({ name: textField, address: textField })),
});

/**
 * The one spelling of an address: lower case, no brackets, no `mailto:`. Exchange's internal addresses
 * (`/o=…/cn=…`) of people who left are kept as they are. Empty when nothing is left.
 */
export function normalAddress(raw: string): string {
  return oneLine(raw)
    .replace(/^['"<\s]+|(?<!['">\s])['">\s]+$/g, '')
    .replace(/^mailto:/i, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** A recipient or sender; null when it names nobody. A name without an address gets the key `name:…`. */
export function parseRecipient(json: unknown): Person | null {
  const mailbox = readObject(recipientSchema, json)?.emailAddress;
  if (!mailbox) return null;
  const address = normalAddress(mailbox.address ?? '');
  const shown = oneLine(mailbox.name ?? '').replace(/^['"]+|(?<!['"])['"]+$/g, '');
  const name = normalAddress(shown) === address ? '' : shown;
  if (address !== '') return { address, name };
  return name === '' ? null : { address: `name:${name.toLowerCase()}`, name };
}

/** People in their order, each once; and whether an entry named nobody. */
export function parseRecipients(list: readonly unknown[]): { people: Person[]; hasLeftOut: boolean } {
  const people = new Map<string, Person>();
  let hasLeftOut = false;
  for (const entry of list) {
    const person = parseRecipient(entry);
    if (person === null) hasLeftOut = true;
    else if (!people.has(person.address)) people.set(person.address, person);
  }
  return { people: [...people.values()], hasLeftOut };
}

const userSchema = v.object({
  id: textField,
  displayName: textField,
  mail: textField,
  userPrincipalName: textField,
  jobTitle: textField,
  department: textField,
  proxyAddresses: v.optional(v.fallback(v.array(v.unknown()), []), []),
});

export interface DirectoryUser extends Person {
  readonly userId: string;
  readonly jobTitle: string;
  readonly department: string;
  /** All addresses of this user, lower case, the main one first. */
  readonly addresses: readonly string[];
}

/** A `user` of Graph. Its address is `mail`, else the user principal name. */
export function parseUser(json: unknown): DirectoryUser | Unreadable {
  const user = readObject(userSchema, json);
  if (user === null) return { unreadable: 'notAnObject', id: null };
  const userId = oneLine(user.id ?? '');
  if (userId === '') return { unreadable: 'noId', id: null };
  const proxies = user.proxyAddresses.filter((entry) => typeof entry === 'string');
  const addresses = [
    user.mail,
    user.userPrincipalName,
    ...proxies.map((entry) => entry.replace(/^smtp:/i, '')),
  ]
    .map((entry) => normalAddress(entry ?? ''))
    .filter((entry) => entry.includes('@'));
  const address = addresses[0];
  if (address === undefined) return { unreadable: 'noAddress', id: userId };
  return {
    address,
    addresses: [...new Set(addresses)],
    name: oneLine(user.displayName ?? ''),
    userId,
    jobTitle: oneLine(user.jobTitle ?? ''),
    department: oneLine(user.department ?? ''),
  };
}

/** All users that can be read, by Entra object id. */
export function peopleById(users: readonly unknown[]): Map<string, DirectoryUser> {
  const byId = new Map<string, DirectoryUser>();
  for (const json of users) {
    const user = parseUser(json);
    if (!isUnreadable(user)) byId.set(user.userId, user);
  }
  return byId;
}
