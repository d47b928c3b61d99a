// /teams/{id}/channels/{id}/messages: reading, what changed, posting, reacting, editing, deleting.

import * as v from 'valibot';
import { findPost, type Post, type PostBook } from '../chats/PostBook';
import { presentPlaced } from '../chats/presentChat';
import { deletePost, editPost, readNewMessage, setReaction, unsetReaction } from '../chats/writePost';
import { badRequest, GraphFailure } from '../GraphFailure';
import { parseFilter } from '../odata/filterSyntax';
import { allowOnly, linkTo, readTop } from '../odata/options';
import { collection, metadata } from '../odata/page';
import { type Answer, type Call, type Json, type Operation, ok } from '../operation';
import { type ChannelRoom, checkOpen } from './TeamChannels';

const usualPage = 20;
const mostPerPage = 50;

function roomOf({ world, params, me }: Call): ChannelRoom {
  return world.channels.channel(params.team ?? '', params.channel ?? '', me.user.id);
}

function context(call: Call, { team, channel }: ChannelRoom): string {
  return metadata(call, `teams('${team.id}')/channels('${encodeURIComponent(channel.id)}')/messages`);
}

function present(call: Call, { team, channel }: ChannelRoom, post: Post): Json {
  const address = `${encodeURIComponent(channel.id)}/${post.id}?groupId=${team.id}&tenantId=${call.world.tenant.id}&createdTime=${post.created}&parentMessageId=${post.id}`;
  return presentPlaced(call, post, {
    chatId: null,
    channelIdentity: { teamId: team.id, channelId: channel.id },
    webUrl: `https://teams.microsoft.com/l/message/${address}`,
  });
}

/** Last changed first; no filter, no other order. @see https://learn.microsoft.com/graph/api/channel-list-messages */
function listMessages(call: Call): Answer {
  allowOnly(call.options, ['$top', '$skiptoken']);
  const room = roomOf(call);
  const top = readTop(call.options, usualPage, mostPerPage);
  const skip = readSkip(call);
  const posts = room.messages.toSorted((a, b) => b.modified - a.modified || b.order - a.order);
  const values = posts.slice(skip, skip + top).map((post) => present(call, room, post));
  const token = Buffer.from(`channel ${skip + top}`).toString('base64url');
  const isMore = skip + top < posts.length;
  const next = isMore ? linkTo(call.base, call.path, call.options, { $skiptoken: token }) : null;
  return ok({ ...collection(context(call, room), values, next), '@odata.count': values.length });
}

function readSkip(call: Call): number {
  const token = call.options.get('$skiptoken');
  if (token === undefined) return 0;
  const match = /^channel (\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString());
  if (!match) throw badRequest('Skip token is not valid.');
  return Number(match[1]);
}

const Token = v.object({
  channel: v.string(),
  top: v.number(),
  /** Messages last changed before this instant (epoch ms) are none of this round's. */
  since: v.number(),
  /** Changes up to this number have been told; in the first round: places in the list. */
  at: v.number(),
  /** The last change there was when the first round began; null when it is over. */
  first: v.nullable(v.number()),
  generation: v.number(),
  spoilt: v.nullable(v.picklist(['gone', 'notFound'])),
});
type Token = v.InferOutput<typeof Token>;

/** What is in the channel, then what changed. @see https://learn.microsoft.com/graph/api/chatmessage-delta */
function delta(call: Call): Answer {
  const room = roomOf(call);
  const token = readToken(call, room);
  const isFirst = token.first !== null;
  const all = isFirst
    ? room.messages.filter(({ modified }) => modified > token.since).slice(token.at)
    : room.messages.filter(({ change }) => change > token.at).sort((a, b) => a.change - b.change);
  const page = all.slice(0, token.top);
  const isMore = all.length > page.length;
  const changed = page.at(-1)?.change ?? token.at;
  const next: Token = {
    ...token,
    at: !isFirst ? changed : isMore ? token.at + page.length : (token.first ?? 0),
    first: isMore ? token.first : null,
    spoilt: isMore ? null : call.world.spoilsDelta(),
  };
  const text = Buffer.from(JSON.stringify(next)).toString('base64url');
  const link = `${call.base}${call.path}?${isMore ? '$skiptoken' : '$deltatoken'}=${text}`;
  const values = page.map((post) => ({
    '@odata.type': '#microsoft.graph.chatMessage',
    ...present(call, room, post),
  }));
  const json = collection(
    metadata(call, 'Collection(microsoft.graph.chatMessage)'),
    values,
    isMore ? link : null,
  );
  return ok(isMore ? json : { ...json, '@odata.deltaLink': link });
}

function readToken(call: Call, { channel }: ChannelRoom): Token {
  const { generation, book } = call.world.channels;
  const text = call.options.get('$skiptoken') ?? call.options.get('$deltatoken');
  if (text === undefined) {
    allowOnly(call.options, ['$top', '$filter']);
    const top = readTop(call.options, usualPage, mostPerPage);
    const since = readSince(call.options.get('$filter'));
    return { channel: channel.id, top, since, at: 0, first: book.last, generation, spoilt: null };
  }
  const parsed = v.safeParse(Token, parseJson(Buffer.from(text, 'base64url').toString()));
  if (!parsed.success || parsed.output.channel !== channel.id)
    throw badRequest('The delta token is not valid.');
  const message = 'The sync state generation is not found; start anew.';
  if (parsed.output.spoilt === 'notFound') throw new GraphFailure(404, 'syncStateNotFound', message);
  if (parsed.output.spoilt === 'gone' || parsed.output.generation !== generation)
    throw new GraphFailure(410, 'syncStateNotFound', message);
  return parsed.output;
}

function readSince(text: string | undefined): number {
  if (text === undefined) return Number.MIN_SAFE_INTEGER;
  const filter = parseFilter(text);
  const isSupported =
    filter.op === 'gt' && filter.path === 'lastModifiedDateTime' && typeof filter.value === 'string';
  const since = isSupported ? Date.parse(String(filter.value)) : Number.NaN;
  if (Number.isNaN(since)) throw badRequest('QueryOptions to filter by this clause is not supported.');
  return since;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function getMessage(call: Call): Answer {
  allowOnly(call.options, []);
  const room = roomOf(call);
  return ok(entity(call, room, findPost(room, call.params.message ?? '')));
}

function postMessage(call: Call): Answer {
  const room = roomOf(call);
  const post = call.world.channels.post(room, readNewMessage(call));
  return { status: 201, json: entity(call, room, post) };
}

function entity(call: Call, room: ChannelRoom, post: Post): Json {
  return { '@odata.context': `${context(call, room)}/$entity`, ...present(call, room, post) };
}

/** One message of a channel, and what is done to it. Throws Teams' 403 in what was archived. */
function onPost(change: (call: Call, book: PostBook, post: Post) => Answer) {
  return (call: Call): Answer => {
    const room = roomOf(call);
    checkOpen(room);
    return change(call, call.world.channels.book, findPost(room, call.params.message ?? ''));
  };
}

const messages = '/teams/{team}/channels/{channel}/messages';
const message = `${messages}/{message}`;

export const channelMessageOperations: readonly Operation[] = [
  { method: 'GET', path: messages, service: 'teams', run: listMessages },
  { method: 'GET', path: `${messages}/delta`, service: 'teams', run: delta },
  { method: 'GET', path: message, service: 'teams', run: getMessage },
  { method: 'POST', path: messages, service: 'teams', run: postMessage },
  { method: 'PATCH', path: message, service: 'teams', run: onPost(editPost) },
  { method: 'POST', path: `${message}/setReaction`, service: 'teams', run: onPost(setReaction) },
  { method: 'POST', path: `${message}/unsetReaction`, service: 'teams', run: onPost(unsetReaction) },
  { method: 'POST', path: `${message}/softDelete`, service: 'teams', run: onPost(deletePost) },
];
