// A card in a chat or channel of many: whom the post names, so that Teams tells them.

import { largestCard } from '../../src/cards/fitWords';
import type { Person } from '../../src/domain/person';
import { GraphError } from '../../src/graph/GraphError';
import { type PostContent, sendPost } from '../../src/outbox/posts';

const anna: Person = { address: 'anna@heed.example', name: 'Anna Keller', userId: 'a' };
const ivan: Person = { address: 'ivan@heed.example', name: 'Иван Орлов', userId: 'i' };
const call = { scopes: ['ChannelMessage.Send'] };

function refusal(status: number): GraphError {
  const kind = status === 400 ? 'badRequest' : 'server';
  return new GraphError('no', { kind, code: 'no', status, retryAfter: null, requestId: null });
}

interface Posted {
  readonly body: { readonly content: string };
  readonly mentions?: readonly {
    readonly id: number;
    readonly mentionText: string;
    readonly mentioned: unknown;
  }[];
}

/** What was posted, by a Graph that refuses mentions with `status` (0: takes them). */
async function posted(content: Partial<PostContent>, status = 0): Promise<Posted[]> {
  const bodies: Posted[] = [];
  const graph = {
    async post(_path: string, body: unknown) {
      const post: Posted = JSON.parse(JSON.stringify(body));
      bodies.push(post);
      if (status !== 0 && post.mentions) throw refusal(status);
      return { id: 'post' };
    },
  };
  const whole = { text: '', card: '{"type":"AdaptiveCard"}', ...content };
  expect(await sendPost(graph, '/messages', { id: 'row', content: whole, call })).toBe('post');
  return bodies;
}

test('a post names those it thanks by their ids, beside the card', async () => {
  const [post] = await posted({ mentions: [anna, ivan] });
  expect(post?.body.content).toBe(
    '<at id="0">Anna Keller</at>, <at id="1">Иван Орлов</at><attachment id="row"></attachment>',
  );
  expect(post?.mentions).toEqual([
    {
      id: 0,
      mentionText: 'Anna Keller',
      mentioned: { user: { id: 'a', displayName: 'Anna Keller', userIdentityType: 'aadUser' } },
    },
    {
      id: 1,
      mentionText: 'Иван Орлов',
      mentioned: { user: { id: 'i', displayName: 'Иван Орлов', userIdentityType: 'aadUser' } },
    },
  ]);
});

test('where Teams refuses to mention somebody, the card goes without', async () => {
  const posts = await posted({ mentions: [anna] }, 400);
  expect(posts).toHaveLength(2);
  expect(posts[1]?.mentions).toBeUndefined();
  expect(posts[1]?.body.content).toBe('<attachment id="row"></attachment>');
});

test('what may have arrived is not posted again for the sake of a mention', async () => {
  await expect(posted({ mentions: [anna] }, 503)).rejects.toThrow('no');
});

test('a name is text, and neither many nor long ones take the room of the card', async () => {
  const [hostile] = await posted({
    mentions: [{ ...anna, name: '</at><at id="9">All</at> & <script>x</script>' }],
  });
  expect(hostile?.body.content.match(/<[^>]*>/g)).toEqual([
    '<at id="0">',
    '</at>',
    '<attachment id="row">',
    '</attachment>',
  ]);
  const many = Array.from({ length: 200 }, () => ({ ...anna, name: 'Ж'.repeat(10_000) }));
  const [post] = await posted({ mentions: many });
  expect(largestCard + Buffer.byteLength(JSON.stringify(post))).toBeLessThan(28_000);
});

test('who has no id or no name is not mentioned; a text without a card never mentions', async () => {
  const [card] = await posted({
    mentions: [
      { address: 'x@heed.example', name: 'X' },
      { ...anna, name: '' },
    ],
  });
  expect(card?.mentions).toBeUndefined();
  const [text] = await posted({ card: null, text: 'Hello', mentions: [anna] });
  expect(text).toEqual({ body: { contentType: 'text', content: 'Hello' } });
});
