// /me/people: those the user writes with most, in that order.

import type { TenantUser } from '../../tenant';
import { badRequest } from '../GraphFailure';
import { parseFilter } from '../odata/filterSyntax';
import { matches } from '../odata/matches';
import { allowOnly, readSkip, readTop } from '../odata/options';
import { collection, myContext, pageBySkip } from '../odata/page';
import { applySelection, contextOf, readSelection } from '../odata/selection';
import { type Answer, type Call, type Json, type Operation, ok } from '../operation';

const type = 'microsoft.graph.person';

/** How many of the newest messages tell who matters. */
const looked = 2_000;

function listPeople(call: Call): Answer {
  allowOnly(call.options, ['$select', '$top', '$skip', '$filter', '$search', '$orderby']);
  const selection = readSelection(call.options, type);
  const text = call.options.get('$filter');
  const filter = text === undefined ? null : parseFilter(text);
  const search = readSearch(call.options.get('$search'));
  const all = ranked(call)
    .map(({ person, score }) => presentPerson(person, score))
    .filter((person) => (filter === null || matches(filter, person)) && search(person));
  const page = pageBySkip(call, all, readSkip(call.options), readTop(call.options, 10, 1_000));
  const values = page.items.map((person) => applySelection(person, selection));
  return ok(collection(myContext(call, `people${contextOf(selection)}`), values, page.nextLink));
}

function ranked(call: Call): { person: TenantUser; score: number }[] {
  const me = call.me.user.id;
  const scores = new Map<string, number>();
  const count = (key: string, by: number) => {
    const id = call.world.person(key)?.user.id;
    if (id !== undefined && id !== me) scores.set(id, (scores.get(id) ?? 0) + by);
  };
  let seen = 0;
  for (const { data } of call.world.mailboxOf(me)?.inFolder(null).newestFirst() ?? []) {
    if (data.from) count(data.from.emailAddress.address, 1);
    for (const recipient of data.toRecipients) count(recipient.emailAddress.address, 1);
    seen += 1;
    if (seen === looked) break;
  }
  for (const room of call.world.chats.of(me)) {
    for (const member of room.members) count(member.userId, 10 / room.members.length);
  }
  return call.world.tenant.people
    .flatMap((person) => {
      const score = scores.get(person.user.id);
      return score === undefined ? [] : [{ person, score }];
    })
    .sort((a, b) => b.score - a.score);
}

function presentPerson({ user }: TenantUser, score: number): Json {
  return {
    id: user.id,
    displayName: user.displayName,
    givenName: user.givenName ?? null,
    surname: user.surname ?? null,
    birthday: '',
    personNotes: '',
    isFavorite: false,
    jobTitle: user.jobTitle ?? null,
    companyName: null,
    yomiCompany: '',
    department: user.department ?? null,
    officeLocation: user.officeLocation ?? null,
    profession: '',
    userPrincipalName: user.userPrincipalName ?? user.mail,
    imAddress: `sip:${user.mail}`,
    scoredEmailAddresses: [
      { address: user.mail, relevanceScore: score, selectionLikelihood: 'notSpecified', itemId: null },
    ],
    phones: [],
    postalAddresses: [],
    websites: [],
    personType: { class: 'Person', subclass: 'OrganizationUser' },
  };
}

function readSearch(text: string | undefined): (person: Json) => boolean {
  if (text === undefined) return () => true;
  const words = text.replaceAll('"', '').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) throw badRequest('The $search option is empty.');
  return (person) => {
    const names = [person.displayName, person.givenName, person.surname, person.userPrincipalName];
    const tokens = names.flatMap((name) =>
      String(name ?? '')
        .toLowerCase()
        .split(/\s+/),
    );
    return words.every((word) => tokens.some((token) => token.startsWith(word)));
  };
}

export const peopleOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/people', service: 'outlook', run: listPeople },
];
