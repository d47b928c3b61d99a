// Counts from the other side: what lies in everybody's Inbox, in the chats and channels, read through Graph.

import * as v from 'valibot';
import { kudosIdOf } from '../../cards/readKudos';
import type { Sandbox } from '../../sandbox/server/startSandbox';
import type { Tenant } from '../../sandbox/tenant';

const pageSchema = v.object({
  value: v.array(
    v.object({
      id: v.string(),
      body: v.optional(v.object({ content: v.string() })),
      attachments: v.optional(v.array(v.looseObject({ content: v.nullish(v.string(), '') })), []),
    }),
  ),
  '@odata.nextLink': v.optional(v.string()),
});

type Item = v.InferOutput<typeof pageSchema>['value'][number];

/** How often each mark arrived: a text's number (in a mail: with its reader), or the id of its card. */
export async function countArrivals(
  sandbox: Sandbox,
  { people, channels }: Tenant,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  const seenPosts = new Set<string>();
  const count = (mark: string | null) => {
    if (mark !== null) times.set(mark, (times.get(mark) ?? 0) + 1);
  };
  const numberIn = (content: string) => /Here is number (\d+), as you asked/.exec(content)?.[1] ?? null;
  const countPost = ({ body, attachments }: Item) => {
    const [card] = attachments;
    count(card ? kudosIdOf(card.content) : numberIn(body?.content ?? ''));
  };
  for (const { user } of people) {
    const token = sandbox.issueToken(user.id, ['Mail.Read', 'Chat.Read']);
    const inbox = '/me/mailFolders/inbox/messages?$top=500&$select=id,uniqueBody,body';
    for await (const { body } of pages(sandbox, token, inbox)) {
      const number = numberIn(body?.content ?? '');
      count(number === null ? null : `${number} to ${user.mail}`);
    }
    for await (const chat of pages(sandbox, token, '/me/chats?$top=50'))
      for await (const post of pages(sandbox, token, `/chats/${chat.id}/messages?$top=50`)) {
        // Both sides of a chat see one post.
        if (seenPosts.has(`${chat.id} ${post.id}`)) continue;
        seenPosts.add(`${chat.id} ${post.id}`);
        countPost(post);
      }
  }
  const reader = people[0]?.user.id ?? '';
  const token = sandbox.issueToken(reader, ['ChannelMessage.Read.All']);
  for (const { team, channel } of channels ?? []) {
    const path = `/teams/${team.id}/channels/${encodeURIComponent(channel.id)}/messages?$top=50`;
    for await (const post of pages(sandbox, token, path)) countPost(post);
  }
  return times;
}

async function* pages(sandbox: Sandbox, token: string, path: string) {
  for (let link: string | undefined = sandbox.url + path; link !== undefined; ) {
    const answer: Response = await fetch(link, { headers: { Authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`counting: ${answer.status} ${await answer.text()}`);
    const page: v.InferOutput<typeof pageSchema> = v.parse(pageSchema, await answer.json());
    yield* page.value;
    link = page['@odata.nextLink'];
  }
}
