// /chats/{id}/messages: reading, posting, reacting.

import * as v from 'valibot';
import { badRequest, GraphFailure } from '../GraphFailure';
import { type Filter, parseFilter } from '../odata/filterSyntax';
import { orderOf } from '../odata/matches';
import { allowOnly, linkTo, readTop } from '../odata/options';
import { readOrder } from '../odata/ordering';
import { collection, metadata } from '../odata/page';
import { type Answer, type Call, type Operation, ok } from '../operation';
import { findPost, type Post, type Room } from './ChatRooms';
import { presentPost } from './presentChat';

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

const Identity = v.looseObject({ id: v.nullish(v.string()), displayName: v.nullish(v.string()) });

const NewMessage = v.object({
  subject: v.nullish(v.string()),
  importance: v.optional(v.picklist(['normal', 'high', 'urgent']), 'normal'),
  body: v.object({ contentType: v.optional(v.picklist(['text', 'html']), 'text'), content: v.string() }),
  mentions: v.optional(
    v.array(
      v.object({
        id: v.number(),
        mentionText: v.nullish(v.string()),
        mentioned: v.looseObject({ user: v.nullish(Identity) }),
      }),
    ),
    [],
  ),
  attachments: v.optional(
    v.array(
      v.object({
        id: v.nullish(v.string()),
        contentType: v.nullish(v.string()),
        contentUrl: v.nullish(v.string()),
        content: v.nullish(v.string()),
        name: v.nullish(v.string()),
        thumbnailUrl: v.nullish(v.string()),
      }),
    ),
    [],
  ),
});

/** What a chat message holds, all told, in bytes. */
const mostBytes = 28 * 1024;

function postMessage(call: Call): Answer {
  const room = roomOf(call);
  const parsed = v.safeParse(NewMessage, call.body);
  if (!parsed.success) throw badRequest(`Invalid message: ${parsed.issues[0].message}`);
  const { body, attachments, mentions, subject, importance } = parsed.output;
  if (Buffer.byteLength(JSON.stringify({ body, attachments })) > mostBytes) {
    throw new GraphFailure(413, 'RequestEntityTooLarge', 'The message is larger than a chat message may be.');
  }
  checkTags(
    body.content,
    'attachment',
    attachments.map(({ id }) => id ?? ''),
  );
  checkTags(
    body.content,
    'at',
    mentions.map(({ id }) => String(id)),
  );
  const { id, displayName } = call.me.user;
  const post = call.world.chats.post(room, id, {
    messageType: 'message',
    subject: subject ?? null,
    importance,
    locale: 'en-us',
    body,
    from: { user: { id, displayName } },
    attachments: attachments.map(({ id: at, contentType, contentUrl, content, name, thumbnailUrl }) => ({
      id: at ?? null,
      contentType: contentType ?? null,
      contentUrl: contentUrl ?? null,
      content: content ?? null,
      name: name ?? null,
      thumbnailUrl: thumbnailUrl ?? null,
    })),
    mentions: mentions.map(({ id: at, mentionText, mentioned }) => ({
      id: at,
      mentionText: mentionText ?? '',
      mentioned: {
        user: { id: mentioned.user?.id ?? null, displayName: mentioned.user?.displayName ?? null },
      },
    })),
  });
  const context = metadata(call, `chats('${encodeURIComponent(room.id)}')/messages/$entity`);
  return { status: 201, json: { '@odata.context': context, ...presentPost(call, room, post) } };
}

/** Every attachment and mention given must have its tag in the body. */
function checkTags(content: string, tag: string, ids: readonly string[]): void {
  for (const id of ids) {
    if (!content.includes(`<${tag} id="${id}"`)) {
      throw badRequest(`Invalid message: the body has no <${tag}> element with id '${id}'.`);
    }
  }
}

const Reaction = v.object({ reactionType: v.pipe(v.string(), v.minLength(1), v.maxLength(32)) });

function setReaction(call: Call): Answer {
  return react(call, (others, mine) => [...others, mine]);
}

function unsetReaction(call: Call): Answer {
  return react(call, (others) => others);
}

function react(
  call: Call,
  change: (others: Post['reactions'], mine: Post['reactions'][number]) => Post['reactions'],
): Answer {
  const room = roomOf(call);
  const post = findPost(room, call.params.message ?? '');
  const parsed = v.safeParse(Reaction, call.body);
  if (!parsed.success) throw badRequest('Invalid reaction: reactionType is needed.');
  const { reactionType } = parsed.output;
  const userId = call.me.user.id;
  const others = post.reactions.filter(
    (reaction) => !(reaction.reactionType === reactionType && JSON.stringify(reaction.user).includes(userId)),
  );
  const user = { id: userId, displayName: null };
  const createdDateTime = new Date(call.world.clock()).toISOString();
  post.reactions = change(others, { reactionType, createdDateTime, user: { user } });
  call.world.chats.touch(post);
  return { status: 204 };
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
    run: setReaction,
  },
  {
    method: 'POST',
    path: '/chats/{chat}/messages/{message}/unsetReaction',
    service: 'teams',
    run: unsetReaction,
  },
];
