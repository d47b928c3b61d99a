// Teams, channels, their cards and reactions as the wall calls them.

import type { Place } from '../../src/domain/place';
import { type CardPost, cardPostPage, type PostCursor } from '../../src/graph/cardPosts';
import { channelMembers, channelsOf } from '../../src/graph/channels';
import { GraphClient } from '../../src/graph/GraphClient';
import { react } from '../../src/graph/reactions';
import { joinedTeams } from '../../src/graph/teams';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/startSandbox';
import type { TenantUser } from '../../src/sandbox/tenant';
import { boris, clara, now, pairChat, vera } from '../sandbox/server/office';
import { closedTeam, old, team, teamOffice, thanks } from '../sandbox/server/teamOffice';

let sandbox: Sandbox;
let at: number;
beforeEach(async () => {
  at = now;
  sandbox = await startSandbox({ tenant: teamOffice(), clock: () => at });
});
afterEach(() => sandbox.close());

function clientOf({ id }: TenantUser['user']): GraphClient {
  return new GraphClient({ base: sandbox.url, getToken: async (scopes) => sandbox.issueToken(id, scopes) });
}

const channel: Place = { kind: 'channel', team, channel: thanks };
const chat: Place = { kind: 'chat', chat: pairChat };
const known = [{ address: boris.mail, name: boris.displayName, userId: boris.id }];

async function readAll(place: Place, from: PostCursor) {
  const posts: CardPost[] = [];
  let cursor: PostCursor | null = from;
  let later: PostCursor | null = null;
  while (cursor !== null) {
    const page: Awaited<ReturnType<typeof cardPostPage>> = await cardPostPage(
      clientOf(vera),
      place,
      cursor,
      known,
    );
    posts.push(...page.posts);
    later = page.later;
    cursor = page.next;
  }
  return { posts, later };
}

test('teams come by name with what is archived, channels with how many read them', async () => {
  const client = clientOf(vera);
  expect(await joinedTeams(client)).toEqual([
    { id: team, name: 'Everybody', isArchived: false },
    { id: closedTeam, name: 'Last year', isArchived: true },
  ]);
  const channels = await channelsOf(client, team);
  expect(channels.map(({ id, isArchived }) => [id, isArchived])).toEqual([
    [thanks, false],
    [old, true],
  ]);
  expect(await channelMembers(client, { team, id: thanks })).toBe(3);
});

const card = {
  body: { contentType: 'html', content: '<attachment id="a"></attachment>' },
  attachments: [{ id: 'a', contentType: 'application/vnd.microsoft.card.adaptive', content: '{"a":1}' }],
};

test.each([
  ['channel', channel],
  ['chat', chat],
])(
  'cards of a %s are read with sender, reactions and address; later only what changed',
  async (_kind, place) => {
    const first = await readAll(place, { kind: 'since', since: 0 });
    expect(first.posts.length).toBeGreaterThan(40);
    const newest = Math.max(...first.posts.map(({ changedAt }) => changedAt));
    at += 1_000;
    const path =
      place.kind === 'chat'
        ? `/chats/${encodeURIComponent(place.chat)}/messages`
        : `/teams/${team}/channels/${encodeURIComponent(thanks)}/messages`;
    const scopes = { scopes: ['ChatMessage.Send', 'ChannelMessage.Send'] };
    await clientOf(boris).post(path, card, scopes);
    const later = first.later ?? { kind: 'since', since: newest };
    const second = await readAll(place, later);
    expect(second.posts).toMatchObject([
      { from: { address: boris.mail }, cards: ['{"a":1}'], isDeleted: false, isEdited: false, at },
    ]);
    expect(second.posts[0]?.webLink).toMatch(/^https:\/\/teams\.microsoft\.com\//);
    const id = second.posts[0]?.id ?? '';
    at += 1_000;
    await react(clientOf(vera), place, id, '👏', true);
    const third = await readAll(place, second.later ?? { kind: 'since', since: at - 1_000 });
    expect(third.posts).toMatchObject([{ id, reactions: [{ kind: '👏' }] }]);
    at += 1_000;
    await react(clientOf(vera), place, id, '👏', false);
    const fourth = await readAll(place, third.later ?? { kind: 'since', since: at - 1_000 });
    expect(fourth.posts).toMatchObject([{ id, reactions: [] }]);
  },
);

test('who may not read there is told so', async () => {
  const poor = new GraphClient({
    base: sandbox.url,
    getToken: async () => sandbox.issueToken(clara.id, ['Team.ReadBasic.All']),
  });
  await expect(cardPostPage(poor, channel, { kind: 'since', since: 0 }, [])).rejects.toMatchObject({
    kind: 'consent',
  });
});
