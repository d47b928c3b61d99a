// Posts in chats and channels as the outbox sees them: what is posted, and which of those there is ours.

import { decodeHTML, escapeUTF8 } from 'entities';
import * as v from 'valibot';
import { fitWords } from '../cards/fitWords';
import { plainName } from '../cards/plainName';
import { kudosIdOf } from '../cards/readKudos';
import type { Person } from '../domain/person';
import type { CallOptions } from '../graph/GraphClient';
import { GraphError } from '../graph/GraphError';
import type { OutboxContent, OutboxRow } from '../store/outboxRows';
import type { GraphCalls } from './GraphCalls';
import { parsed } from './parsed';

const cardType = 'application/vnd.microsoft.card.adaptive';

export const idSchema = v.object({ id: v.string() });
const postsSchema = v.object({
  value: v.array(
    v.object({
      id: v.string(),
      createdDateTime: v.nullish(v.string(), ''),
      messageType: v.nullish(v.string(), ''),
      from: v.nullish(
        v.object({
          user: v.nullish(
            v.object({ id: v.nullish(v.string(), null), displayName: v.nullish(v.string(), null) }),
            null,
          ),
        }),
        null,
      ),
      body: v.nullish(v.object({ content: v.nullish(v.string(), '') }), null),
      attachments: v.nullish(
        v.array(v.object({ id: v.nullish(v.string(), ''), content: v.nullish(v.string(), '') })),
        [],
      ),
    }),
  ),
  '@odata.nextLink': v.optional(v.string()),
});
export type SentPost = v.InferOutput<typeof postsSchema>['value'][number];

/** A page of posts, and the link to the next one. @throws {GraphError} `badAnswer` */
export function readPosts(json: unknown): {
  readonly posts: readonly SentPost[];
  readonly next: string | null;
} {
  const page = parsed(postsSchema, json);
  return { posts: page.value, next: page['@odata.nextLink'] ?? null };
}

/** Created time of the newest post, epoch ms; 0 when there is none. */
export function newestTime(posts: readonly SentPost[]): number {
  const times = posts.map(({ createdDateTime }) => Date.parse(createdDateTime));
  return Math.max(0, ...times.filter(Number.isFinite));
}

/** Words and card of a post, and whom it names. */
export type PostContent = Pick<Extract<OutboxContent, { card: string | null }>, 'text' | 'card'> & {
  readonly mentions?: readonly Person[];
};

/** So many people are named beside a card: it has to stay within what a post may hold. */
const mostMentions = 10;
/** Bytes of a name in a mention. */
const mostNameBytes = 60;

/** What is posted: the card (which bears the row's id as an attachment) or the text. */
function postOf(id: string, { text, card, mentions = [] }: PostContent): unknown {
  if (card === null) return { body: { contentType: 'text', content: text } };
  const named = mentions
    .flatMap(({ userId, name }) => {
      const shown = fitWords(plainName(name), mostNameBytes);
      return userId === undefined || shown === '' ? [] : [{ userId, shown }];
    })
    .slice(0, mostMentions);
  const names = named.map(({ shown }, index) => `<at id="${index}">${escapeUTF8(shown)}</at>`).join(', ');
  return {
    body: { contentType: 'html', content: `${names}<attachment id="${id}"></attachment>` },
    attachments: [
      { id, contentType: cardType, contentUrl: null, content: card, name: null, thumbnailUrl: null },
    ],
    ...(named.length === 0
      ? {}
      : {
          mentions: named.map(({ userId, shown }, index) => ({
            id: index,
            mentionText: shown,
            mentioned: { user: { id: userId, displayName: shown, userIdentityType: 'aadUser' } },
          })),
        }),
  };
}

/**
 * Posts it and gives the post's id. Teams refuses to mention who is not there: then the post names nobody, and the card
 * still says whom it thanks.
 * @throws {GraphError}
 */
export async function sendPost(
  graph: Pick<GraphCalls, 'post'>,
  path: string,
  { id, content, call }: { readonly id: string; readonly content: PostContent; readonly call: CallOptions },
): Promise<string> {
  const post = (each: PostContent) => graph.post(path, postOf(id, each), call);
  const posted = post(content).catch((error: unknown) => {
    const names = content.card !== null && (content.mentions ?? []).length > 0;
    if (names && error instanceof GraphError && error.status === 400)
      return post({ ...content, mentions: [] });
    throw error;
  });
  return parsed(idSchema, await posted).id;
}

/** Letters and digits alone: Teams changes spaces, quotes and tags of what was posted. Signs stand for themselves. */
function comparable(content: string): string {
  const text = decodeHTML(content.replace(/<[^<>]*>/g, '')).normalize('NFC');
  return text.replace(/[^\p{L}\p{N}]+/gu, '') || text.replace(/\s+/g, '');
}

/**
 * The post that an attempt of this row left: mine, newer than `before` (epoch ms), not another row's.
 * A card is known by the row's id on its attachment or by its own id; a text by its words.
 * @param me my Entra object id
 * @param ours ids of posts that other rows have left
 */
export function arrivedPost(
  posts: readonly SentPost[],
  { id }: Pick<OutboxRow, 'id'>,
  { text, card }: PostContent,
  { me, ours, before }: { readonly me: string; readonly ours: ReadonlySet<string>; readonly before: number },
): SentPost | undefined {
  const cardId = card === null ? null : kudosIdOf(card);
  const words = comparable(text);
  return posts.find(
    (post) =>
      post.from?.user?.id === me &&
      !ours.has(post.id) &&
      Date.parse(post.createdDateTime) > before &&
      (card === null
        ? comparable(post.body?.content ?? '') === words
        : post.attachments.some(
            (attachment) =>
              attachment.id === id || (cardId !== null && kudosIdOf(attachment.content) === cardId),
          )),
  );
}
