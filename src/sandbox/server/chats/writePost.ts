// What a person does to messages of a chat or channel: a new one, other words, a reaction, taking it away.

import * as v from 'valibot';
import { badRequest, GraphFailure } from '../GraphFailure';
import type { Answer, Call, Json } from '../operation';
import type { Post, PostBook } from './PostBook';

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

/** What a message holds, all told, in bytes. */
const mostBytes = 28 * 1024;

/** The message that the caller sends. Throws Graph's 400 or 413. */
export function readNewMessage({ body: given, me }: Call): Json {
  const parsed = v.safeParse(NewMessage, given);
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
  const { id, displayName } = me.user;
  return {
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
  };
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

export function setReaction(call: Call, book: PostBook, post: Post): Answer {
  return react(call, book, post, (others, mine) => [...others, mine]);
}

export function unsetReaction(call: Call, book: PostBook, post: Post): Answer {
  return react(call, book, post, (others) => others);
}

function react(
  call: Call,
  book: PostBook,
  post: Post,
  change: (others: Post['reactions'], mine: Post['reactions'][number]) => Post['reactions'],
): Answer {
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
  book.touch(post);
  return { status: 204 };
}

/** The sender gives a message other words. Throws Teams' 403 for anybody else. */
export function editPost(call: Call, book: PostBook, post: Post): Answer {
  checkSender(call, post);
  const { body, attachments, mentions } = readNewMessage(call);
  book.edit(post, { body, attachments, mentions });
  return { status: 204 };
}

/** The sender takes a message away. Throws Teams' 403 for anybody else. */
export function deletePost(call: Call, book: PostBook, post: Post): Answer {
  checkSender(call, post);
  book.softDelete(post);
  return { status: 204 };
}

const Sender = v.object({ user: v.object({ id: v.string() }) });

function checkSender(call: Call, post: Post): void {
  const sender = v.safeParse(Sender, post.data.from);
  if (sender.success && sender.output.user.id === call.me.user.id) return;
  throw new GraphFailure(403, 'Forbidden', 'InsufficientPrivileges');
}
