// Colleagues found by name: those close to the person signed in first, then the whole directory.

import * as v from 'valibot';
import type { Person } from '../domain/person';
import { listField, oneLine, partField, readObject, textField } from './fields';
import type { CallOptions, GraphClient } from './GraphClient';
import { GraphError } from './GraphError';
import { parsePage, query } from './jsonPage';
import { normalAddress, parseUser } from './person';
import { featureScopes, peopleScopes } from './scopes';
import { lacksConsent } from './signIn/AuthError';
import { isUnreadable } from './unreadable';

export interface FoundPerson extends Person {
  readonly userId: string;
  readonly jobTitle: string;
  readonly department: string;
  /** Of another organisation, invited into this one. */
  readonly isGuest: boolean;
}

const closeCall: CallOptions = { scopes: featureScopes.findPeople, isUrgent: true };
const directoryCall: CallOptions = { scopes: peopleScopes, isUrgent: true };
const most = 20;

const personSchema = v.object({
  id: textField,
  displayName: textField,
  userPrincipalName: textField,
  jobTitle: textField,
  department: textField,
  scoredEmailAddresses: listField,
  personType: partField(v.object({ class: textField, subclass: textField })),
});
const scoredSchema = v.object({ address: textField });

/**
 * Up to 40 colleagues whose name or address begins so, each once; the closest ones for an empty text.
 * What there is no consent for is left out.
 * @throws {GraphError} and {AuthError} when nothing could be read at all
 */
export async function searchPeople(
  client: Pick<GraphClient, 'get'>,
  text: string,
): Promise<readonly FoundPerson[]> {
  const words = oneLine(text).replaceAll('"', '').trim();
  const found = await Promise.allSettled([
    closePeople(client, words),
    words === '' ? [] : directory(client, words),
  ]);
  const lists = found.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const isNothing = lists.every((list) => list.length === 0);
  for (const each of found)
    if (each.status === 'rejected' && (isNothing || !isNoConsent(each.reason))) throw each.reason;
  const byId = new Map<string, FoundPerson>();
  for (const person of lists.flat()) if (!byId.has(person.userId)) byId.set(person.userId, person);
  return [...byId.values()];
}

function isNoConsent(error: unknown): boolean {
  return lacksConsent(error) || (error instanceof GraphError && error.kind === 'consent');
}

async function closePeople(client: Pick<GraphClient, 'get'>, words: string): Promise<FoundPerson[]> {
  const path = `/me/people${query({
    $search: words === '' ? undefined : `"${words}"`,
    $top: most,
    $select: 'id,displayName,userPrincipalName,jobTitle,department,scoredEmailAddresses,personType',
  })}`;
  return parsePage(await client.get(path, closeCall)).items.flatMap((json) => parsePerson(json) ?? []);
}

async function directory(client: Pick<GraphClient, 'get'>, words: string): Promise<FoundPerson[]> {
  const literal = `'${words.replaceAll("'", "''")}'`;
  const properties = ['displayName', 'givenName', 'surname', 'mail'];
  const path = `/users${query({
    $filter: properties.map((name) => `startswith(${name},${literal})`).join(' or '),
    $top: most,
    $select: 'id,displayName,mail,userPrincipalName,jobTitle,department',
  })}`;
  return parsePage(await client.get(path, directoryCall)).items.flatMap((json) => {
    const user = parseUser(json);
    if (isUnreadable(user)) return [];
    const { address, name, userId, jobTitle, department, addresses } = user;
    return { address, name, userId, jobTitle, department, isGuest: addresses.some(isGuestName) };
  });
}

/** A person of `/me/people`; null for a group, a contact or who has no address. */
function parsePerson(json: unknown): FoundPerson | null {
  const person = readObject(personSchema, json);
  if (person?.personType?.class !== 'Person' || person.personType.subclass !== 'OrganizationUser')
    return null;
  const scored = person.scoredEmailAddresses.flatMap((each) => readObject(scoredSchema, each) ?? []);
  const upn = normalAddress(person.userPrincipalName ?? '');
  const address = [...scored.map((each) => normalAddress(each.address ?? '')), upn].find((each) =>
    each.includes('@'),
  );
  const userId = oneLine(person.id ?? '');
  if (address === undefined || userId === '') return null;
  return {
    address,
    name: oneLine(person.displayName ?? ''),
    userId,
    jobTitle: oneLine(person.jobTitle ?? ''),
    department: oneLine(person.department ?? ''),
    isGuest: isGuestName(upn),
  };
}

/** Entra's mark of invited users in their principal name. */
function isGuestName(upn: string): boolean {
  return upn.toLowerCase().includes('#ext#');
}
