// /chats/{id}/messages: reading, posting, reacting, editing, deleting.

import { badRequest, GraphFailure } from '../GraphFailure';
import { type Filter, parseFilter } from '../odata/filterSyntax';
import { orderOf } from '../odata/matches';
import { allowOnly, linkTo, readTop } from '../odata/options';
import { readOrder } from '../odata/ordering';
import { collection, metadata } from '../odata/page';
import { type Answer, type Call, type Operation, ok } from '../operation';
import type { Room } from './ChatRooms';
import { findPost, type Post, type PostBook } from './PostBook';
import { presentPost } from './presentChat';
import { deletePost, editPost, readNewMessage, setReaction, unsetReaction } from './writePost';

type Time = 'lastModifiedDateTime' | 'createdDateTime';

function listMessages(call: Call): Answer {
  allowOnly(call.options, ['$top', '$orderby', '$filter', '$skiptoken']);
  const room = roomOf(call);
  const top = readTop(call.options, 20, 50);
  const order = readOrder(call.options, ['lastModifiedDateTime', 'createdDateTime'])[0];
  if (order && !order.descending) throw badRequest('QueryOptions to order by ascending is not supported.');
  const by: Time = order?.path === 'createdDateTime' ? 'createdDateTime' : 'lastModifiedDateTime';
  const passes = readBounds(call, order ? by : null);
  const after = readSkipToken(call);
  const posts = room.messages
    .filter((post) => passes(timeOf(post, by)) && (after === null || isBelow(post, by, after)))
    .sort((a, b) => timeOf(b, by) - timeOf(a, by) || b.order - a.order);
  const page = posts.slice(0, top);
  const last = page.at(-1);
  const token = last ? Buffer.from(`posts ${timeOf(last, by)} ${last.order}`).toString('base64url') : '';
  const next = posts.length > top ? linkTo(call.base, call.path, call.options, { $skiptoken: token }) : null;
  const values = page.map((post) => presentPost(call, room, post));
  const json = collection(metadata(call, `chats('${encodeURIComponent(room.id)}')/messages`), values, next);
  return ok({ ...json, '@odata.count': values.length });
}

function roomOf(call: Call): Room {
  return call.world.chats.room(call.params.chat ?? '', call.me.user.id);
}

function timeOf(post: Post, by: Time): number {
  return by === 'createdDateTime' ? post.created : post.modified;
}

/**
 * The filter's test of a time, epoch ms. Without `$orderby` of the same property Teams ignores the filter.
 * @see https://learn.microsoft.com/graph/api/chat-list-messages
 */
function readBounds(call: Call, ordered: Time | null): (at: number) => boolean {
  const text = call.options.get('$filter');
  if (text === undefined) return () => true;
  const bounds = boundsOf(parseFilter(text));
  if (ordered === null || bounds.some(({ path }) => path !== ordered)) return () => true;
  return (at) => bounds.every((bound) => (bound.op === 'gt' ? at > bound.at : at < bound.at));
}

function boundsOf(filter: Filter): readonly { path: string; op: 'gt' | 'lt'; at: number }[] {
  if (filter.op === 'and') return [...boundsOf(filter.left), ...boundsOf(filter.right)];
  const supported =
    ((filter.op === 'gt' || filter.op === 'lt') && filter.path === 'lastModifiedDateTime') ||
    (filter.op === 'lt' && filter.path === 'createdDateTime');
  if (!supported || (filter.op !== 'gt' && filter.op !== 'lt') || typeof filter.value !== 'string') {
    throw badRequest('QueryOptions to filter by this clause is not supported.');
  }
  const at = Date.parse(filter.value);
  if (Number.isNaN(at) || Number.isNaN(orderOf(filter.value, '2000-01-01'))) {
    throw badRequest('The filter value is not a date and time.');
  }
  return [{ path: filter.path, op: filter.op, at }];
}

/** The last message of the page before: its time and order. */
type Place = readonly [time: number, order: number];

function isBelow(post: Post, by: Time, [time, order]: Place): boolean {
  return timeOf(post, by) < time || (timeOf(post, by) === time && post.order < order);
}

function readSkipToken(call: Call): Place | null {
  const token = call.options.get('$skiptoken');
  if (token === undefined) return null;
  const match = /^posts (-?\d{1,16}) (\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString());
  if (!match) throw badRequest('Skip token is not valid.');
  return [Number(match[1]), Number(match[2])];
}

function getMessage(call: Call): Answer {
  allowOnly(call.options, []);
  const room = roomOf(call);
  const post = findPost(room, call.params.message ?? '');
  const context = metadata(call, `chats('${encodeURIComponent(room.id)}')/messages/$entity`);
  return ok({ '@odata.context': context, ...presentPost(call, room, post) });
}

function postMessage(call: Call): Answer {
  const room = roomOf(call);
  const post = call.world.chats.post(room, call.me.user.id, readNewMessage(call));
  const context = metadata(call, `chats('${encodeURIComponent(room.id)}')/messages/$entity`);
  return { status: 201, json: { '@odata.context': context, ...presentPost(call, room, post) } };
}

/** One message of a chat, and what is done to it. */
function onPost(change: (call: Call, book: PostBook, post: Post) => Answer) {
  return (call: Call): Answer =>
    change(call, call.world.chats.book, findPost(roomOf(call), call.params.message ?? ''));
}

/** Graph takes only the caller's own id there. */
function softDelete(call: Call): Answer {
  if (call.world.person(call.params.user ?? '') !== call.me)
    throw new GraphFailure(403, 'Forbidden', 'InsufficientPrivileges');
  return onPost(deletePost)(call);
}

export const chatMessageOperations: readonly Operation[] = [
  { method: 'GET', path: '/chats/{chat}/messages', service: 'teams', run: listMessages },
  { method: 'GET', path: '/me/chats/{chat}/messages', service: 'teams', run: listMessages },
  { method: 'GET', path: '/chats/{chat}/messages/{message}', service: 'teams', run: getMessage },
  { method: 'POST', path: '/chats/{chat}/messages', service: 'teams', run: postMessage },
  {
    method: 'POST',
    path: '/chats/{chat}/messages/{message}/setReaction',
    service: 'teams',
    run: onPost(setReaction),
  },
  {
    method: 'POST',
    path: '/chats/{chat}/messages/{message}/unsetReaction',
    service: 'teams',
    run: onPost(unsetReaction),
  },
  { method: 'PATCH', path: '/chats/{chat}/messages/{message}', service: 'teams', run: onPost(editPost) },
  {
    method: 'POST',
    path: '/users/{user}/chats/{chat}/messages/{message}/softDelete',
    service: 'teams',
    run: softDelete,
  },
];
