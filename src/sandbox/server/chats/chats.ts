// /me/chats, /chats/{id}, members, and opening a chat.

import * as v from 'valibot';
import type { TenantUser } from '../../tenant';
import { badRequest, GraphFailure } from '../GraphFailure';
import { type Filter, parseFilter, pathsOf } from '../odata/filterSyntax';
import { matches } from '../odata/matches';
import { allowOnly, linkTo, readTop } from '../odata/options';
import { readOrder } from '../odata/ordering';
import { collection, metadata } from '../odata/page';
import { applySelection, contextOf, readSelection } from '../odata/selection';
import { type Answer, type Call, type Json, type Operation, ok } from '../operation';
import type { Room } from './ChatRooms';
import { presentChat, presentMember, presentPreview, presentViewpoint } from './presentChat';

const type = 'microsoft.graph.chat';
const most = 50;

const filterable = [
  'chatType',
  'topic',
  'createdDateTime',
  'lastUpdatedDateTime',
  'members',
  'viewpoint/isHidden',
];

function listChats(call: Call): Answer {
  allowOnly(call.options, ['$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken']);
  const top = readTop(call.options, 20, most);
  const expand = readExpand(call);
  const selection = readSelection(call.options, type);
  const order = readOrder(call.options, ['lastMessagePreview/createdDateTime']);
  if (order[0]?.descending === false)
    throw badRequest('QueryOptions to order by ascending is not supported.');
  const filter = readFilter(call);
  let rooms = call.world.chats.of(call.me.user.id);
  if (filter) rooms = rooms.filter((room) => matches(filter, filterView(call, room)));
  if (order.length > 0) rooms = rooms.toSorted((a, b) => lastTime(b) - lastTime(a));
  const skip = readSkipToken(call);
  const values = rooms.slice(skip, skip + top).map((room) => {
    const json = { ...presentChat(call, room), viewpoint: presentViewpoint(call, room) };
    return { ...applySelection(json, selection), ...expanded(call, room, expand) };
  });
  const more = skip + top < rooms.length;
  const token = Buffer.from(`chats ${skip + top}`).toString('base64url');
  const next = more ? linkTo(call.base, call.path, call.options, { $skiptoken: token }) : null;
  return ok(collection(metadata(call, `chats${contextOf(selection)}`), values, next));
}

function lastTime(room: Room): number {
  return room.messages.at(-1)?.created ?? 0;
}

function readSkipToken(call: Call): number {
  const token = call.options.get('$skiptoken');
  if (token === undefined) return 0;
  const match = /^chats (\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString());
  if (!match) throw badRequest('Skip token is not valid.');
  return Number(match[1]);
}

function readFilter(call: Call): Filter | null {
  const text = call.options.get('$filter');
  if (text === undefined) return null;
  const filter = parseFilter(text);
  const odd = pathsOf(filter).find((path) => !filterable.includes(path));
  if (odd !== undefined) throw badRequest(`QueryOptions to filter by '${odd}' is not supported.`);
  return filter;
}

/** What a filter may look at, a chat's members included (their lower-case `displayname` is the documented example). */
function filterView(call: Call, room: Room): Json {
  const members = room.members.map((member) => {
    const json = presentMember(call, room, member);
    return { ...json, displayname: json.displayName };
  });
  return { ...presentChat(call, room), viewpoint: presentViewpoint(call, room), members };
}

function readExpand(call: Call): ReadonlySet<string> {
  const text = call.options.get('$expand');
  const names = new Set(text === undefined ? [] : text.split(',').map((name) => name.trim()));
  for (const name of names) {
    if (name !== 'members' && name !== 'lastMessagePreview') {
      throw badRequest(`Expand is not supported for '${name}' on type '${type}'.`);
    }
  }
  if (
    names.has('lastMessagePreview') &&
    !call.scopes.has('Chat.Read') &&
    !call.scopes.has('Chat.ReadWrite')
  ) {
    throw new GraphFailure(
      403,
      'Forbidden',
      `Missing scope permissions on the request. API requires one of 'Chat.Read, Chat.ReadWrite'. Scopes on the request '${[...call.scopes].join(', ')}'`,
    );
  }
  return names;
}

function expanded(call: Call, room: Room, names: ReadonlySet<string>): Json {
  return {
    ...(names.has('members')
      ? { members: room.members.map((member) => presentMember(call, room, member)) }
      : {}),
    ...(names.has('lastMessagePreview') ? { lastMessagePreview: presentPreview(call, room) } : {}),
  };
}

function getChat(call: Call): Answer {
  allowOnly(call.options, ['$select', '$expand']);
  const room = call.world.chats.room(call.params.chat ?? '', call.me.user.id);
  const selection = readSelection(call.options, type);
  const json = applySelection(presentChat(call, room), selection);
  const context = metadata(call, `chats${contextOf(selection)}/$entity`);
  return ok({ '@odata.context': context, ...json, ...expanded(call, room, readExpand(call)) });
}

function listMembers(call: Call): Answer {
  allowOnly(call.options, ['$select', '$filter', '$top']);
  const room = call.world.chats.room(call.params.chat ?? '', call.me.user.id);
  const text = call.options.get('$filter');
  const filter = text === undefined ? null : parseFilter(text);
  const members = room.members
    .map((member) => presentMember(call, room, member))
    .filter((member) => filter === null || matches(filter, member));
  const context = metadata(call, `chats('${encodeURIComponent(room.id)}')/members`);
  return ok({ ...collection(context, members, null), '@odata.count': members.length });
}

const NewChat = v.object({
  chatType: v.picklist(['oneOnOne', 'group']),
  topic: v.nullish(v.string()),
  members: v.array(
    v.looseObject({ roles: v.optional(v.array(v.string()), []), 'user@odata.bind': v.string() }),
  ),
});

function createChat(call: Call): Answer {
  const parsed = v.safeParse(NewChat, call.body);
  if (!parsed.success) throw badRequest(`Invalid chat: ${parsed.issues[0].message}`);
  const { chatType, topic, members } = parsed.output;
  const people = members.map((member) => {
    const key = /\/users(?:\('([^']+)'\)|\/([^/]+))$/.exec(member['user@odata.bind']);
    const person = call.world.person(key?.[1] ?? key?.[2] ?? '');
    if (!person) throw new GraphFailure(404, 'NotFound', `Failed to find user: ${member['user@odata.bind']}`);
    return { person, roles: member.roles };
  });
  const ids = [...new Set(people.map(({ person }) => person.user.id))];
  if (!ids.includes(call.me.user.id)) throw badRequest('The caller must be one of the members of the chat.');
  if (chatType === 'oneOnOne' && ids.length !== 2) throw badRequest('A one-on-one chat needs two members.');
  if (people.some(({ person }) => person.hasTeams === false)) {
    throw new GraphFailure(
      403,
      'Forbidden',
      'Failed to get license information for the user. Ensure user has a valid Office365 license assigned to them.',
    );
  }
  if (chatType === 'group' && ids.length < 2) throw badRequest('A group chat needs at least two members.');
  if (chatType === 'oneOnOne' && topic) throw badRequest('A topic cannot be set on a one-on-one chat.');
  if (people.some(({ roles }) => !roles.includes('owner') && !roles.includes('guest'))) {
    throw badRequest("Bad Request: each member needs a role, 'owner' or 'guest'.");
  }
  if (people.some(({ person, roles }) => isGuest(person) !== roles.includes('guest')))
    throw badRequest('Bad Request: guests of the tenant, and they alone, need the role of a guest.');
  const room =
    (chatType === 'oneOnOne' && call.world.chats.oneOnOne(ids)) ||
    openChat(call, chatType, topic ?? null, ids);
  return {
    status: 201,
    json: { '@odata.context': metadata(call, 'chats/$entity'), ...presentChat(call, room) },
  };
}

/** Entra's mark of guests in their principal name. */
const isGuest = ({ user }: TenantUser): boolean =>
  (user.userPrincipalName ?? '').toUpperCase().includes('#EXT#');

function openChat(
  call: Call,
  chatType: 'oneOnOne' | 'group',
  topic: string | null,
  ids: readonly string[],
): Room {
  const id =
    chatType === 'oneOnOne'
      ? `19:${[...ids].sort().join('_')}@unq.gbl.spaces`
      : `19:${call.world.newMailId().slice(-32)}@thread.v2`;
  const createdDateTime = new Date(call.world.clock()).toISOString();
  const members = ids.map((userId) => {
    const user = call.world.person(userId)?.user;
    return { userId, name: user?.displayName ?? '', email: user?.mail ?? null, roles: ['owner'] };
  });
  const chat = { id, chatType, topic, createdDateTime, lastUpdatedDateTime: createdDateTime };
  const room: Room = { id, chat, members, messages: [], read: new Map() };
  call.world.chats.open(room);
  return room;
}

export const chatOperations: readonly Operation[] = [
  { method: 'GET', path: '/me/chats', service: 'teams', run: listChats },
  { method: 'GET', path: '/chats', service: 'teams', run: listChats },
  { method: 'POST', path: '/chats', service: 'teams', run: createChat },
  { method: 'GET', path: '/chats/{chat}', service: 'teams', run: getChat },
  { method: 'GET', path: '/me/chats/{chat}', service: 'teams', run: getChat },
  { method: 'GET', path: '/chats/{chat}/members', service: 'teams', run: listMembers },
  { method: 'GET', path: '/me/chats/{chat}/members', service: 'teams', run: listMembers },
];
