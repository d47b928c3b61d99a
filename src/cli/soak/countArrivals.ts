// Counts from the other side: what lies in everybody's Inbox, in the chats and channels, read through Graph.

import * as v from 'valibot';
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

/** How often each number up to `sends` arrived. */
export async function countArrivals(
  sandbox: Sandbox,
  { people, channels }: Tenant,
  sends: number,
): Promise<number[]> {
  const times = new Array<number>(sends).fill(0);
  const seenPosts = new Set<string>();
  const count = (content: string) => {
    const number = /Here is number (\d+), as you asked/.exec(content)?.[1];
    if (number !== undefined) times[Number(number)] = (times[Number(number)] ?? 0) + 1;
  };
  for (const { user } of people) {
    const token = sandbox.issueToken(user.id, ['Mail.Read', 'Chat.Read']);
    for await (const { body } of pages(
      sandbox,
      token,
      '/me/mailFolders/inbox/messages?$top=500&$select=id,uniqueBody,body',
    ))
      count(body?.content ?? '');
    for await (const chat of pages(sandbox, token, '/me/chats?$top=50'))
      for await (const { id, body } of pages(sandbox, token, `/chats/${chat.id}/messages?$top=50`)) {
        // Both sides of a chat see one post.
        if (seenPosts.has(`${chat.id} ${id}`)) continue;
        seenPosts.add(`${chat.id} ${id}`);
        count(body?.content ?? '');
      }
  }
  const reader = people[0]?.user.id ?? '';
  const token = sandbox.issueToken(reader, ['ChannelMessage.Read.All']);
  for (const { team, channel } of channels ?? []) {
    const path = `/teams/${team.id}/channels/${encodeURIComponent(channel.id)}/messages?$top=50`;
    for await (const { attachments } of pages(sandbox, token, path))
      for (const { content } of attachments) count(content);
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
