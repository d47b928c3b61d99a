import { type Sandbox, startSandbox } from '../../../src/sandbox/server/startSandbox';
import { ContractClient, errorCode, itemsOf, type Json } from './contractClient';
import { boris, clara, pairChat, vera } from './office';
import { closed, closedTeam, old, team, teamOffice, thanks } from './teamOffice';

const teamScopes = [
  'Team.ReadBasic.All',
  'Channel.ReadBasic.All',
  'ChannelMessage.Read.All',
  'ChannelMessage.Send',
  'ChannelMessage.ReadWrite',
  'Chat.Read',
  'Chat.ReadWrite',
  'ChatMessage.Send',
];

let sandbox: Sandbox;
let client: ContractClient;

beforeEach(async () => {
  sandbox = await startSandbox({ tenant: teamOffice() });
  client = new ContractClient(sandbox, vera, teamScopes);
});
afterEach(() => sandbox.close());

const channelPath = (of: string, channel: string) => `/teams/${of}/channels/${encodeURIComponent(channel)}`;
const posts = `${channelPath(team, thanks)}/messages`;
const html = (content: string): Json => ({ body: { contentType: 'html', content } });

describe('teams and channels', () => {
  it('are those the person is in, with what is archived', async () => {
    const teams = itemsOf((await client.get('/me/joinedTeams')).json);
    expect(teams.map(({ id, isArchived }) => [id, isArchived])).toEqual([
      [team, false],
      [closedTeam, true],
    ]);
    const channels = itemsOf((await client.get(`/teams/${team}/channels`)).json);
    expect(channels.map(({ displayName, isArchived }) => [displayName, isArchived])).toEqual([
      ['Thank you', false],
      ['Old', true],
    ]);
    const others = new ContractClient(sandbox, clara, teamScopes);
    expect(itemsOf((await others.get('/me/joinedTeams')).json).map(({ id }) => id)).toEqual([team]);
    expect((await others.get(`/teams/${closedTeam}/channels`)).status).toBe(403);
    expect((await others.get('/teams/none/channels')).status).toBe(404);
  });

  it('say how many are in a channel when asked for its summary alone', async () => {
    const { json } = await client.get(`${channelPath(team, thanks)}?$select=id,summary`);
    expect(json).toMatchObject({ id: thanks, summary: { membersCount: 3, guestsCount: 0 } });
    expect((await client.get(channelPath(team, thanks))).json).not.toHaveProperty('summary');
    expect((await client.get(`/teams/${team}/channels?$select=summary`)).status).toBe(400);
  });
});

describe('posts of a channel', () => {
  it('come last changed first, at most fifty a page, and are read on by links', async () => {
    const { items, pages } = await client.all(`${posts}?$top=20`);
    expect([items.length, pages]).toEqual([45, 3]);
    expect(JSON.stringify(items[0])).toContain('Post 44');
    expect((await client.get(`${posts}?$top=51`)).status).toBe(400);
    expect((await client.get(`${posts}?$orderby=createdDateTime desc`)).status).toBe(400);
  });

  it('are closed without the administrator’s consent', async () => {
    const poor = new ContractClient(sandbox, vera, ['Team.ReadBasic.All', 'ChannelMessage.Send']);
    const outcome = await poor.get(posts);
    expect([outcome.status, errorCode(outcome)]).toEqual([403, 'Forbidden']);
    expect((await poor.post(posts, html('<p>Seen by nobody here</p>'))).status).toBe(201);
  });

  it('carry cards, and are refused where the channel or its team was archived', async () => {
    const card = {
      body: { contentType: 'html', content: '<attachment id="a"></attachment>' },
      attachments: [
        {
          id: 'a',
          contentType: 'application/vnd.microsoft.card.adaptive',
          contentUrl: null,
          content: '{"type":"AdaptiveCard","version":"1.4"}',
          name: null,
          thumbnailUrl: null,
        },
      ],
    };
    const { status, json } = await client.post(posts, card);
    expect(status).toBe(201);
    expect(json).toMatchObject({
      chatId: null,
      channelIdentity: { teamId: team, channelId: thanks },
      attachments: [{ id: 'a' }],
      from: { user: { id: vera.id } },
    });
    expect((await client.post(`${channelPath(team, old)}/messages`, card)).status).toBe(403);
    expect((await client.post(`${channelPath(closedTeam, closed)}/messages`, card)).status).toBe(403);
    const lying = itemsOf((await client.get(`${channelPath(team, old)}/messages`)).json);
    const reaction = `${channelPath(team, old)}/messages/${lying[0]?.id}/setReaction`;
    expect((await client.post(reaction, { reactionType: '👏' })).status).toBe(403);
  });
});

describe('what changed in a channel', () => {
  it('is told by delta links: new posts, edits, reactions and what was deleted', async () => {
    const first = await client.all(`${posts}/delta?$top=20`);
    expect([first.items.length, first.pages]).toEqual([45, 3]);
    expect((await client.all(first.link)).items).toEqual([]);
    const theirs = new ContractClient(sandbox, boris, teamScopes);
    const { json } = await theirs.post(posts, html('<p>Fresh</p>'));
    const [oldest, second] = first.items;
    await client.post(`${posts}/${oldest?.id}/setReaction`, { reactionType: '👏' });
    await theirs.post(`${posts}/${second?.id}/softDelete`);
    await theirs.patch(`${posts}/${json.id}`, html('<p>Fresher</p>'));
    const next = await client.all(first.link);
    const told = new Map(next.items.map((item) => [item.id, item]));
    expect(told.size).toBe(3);
    expect(told.get(json.id)).toMatchObject({ body: { content: '<p>Fresher</p>' } });
    expect(told.get(oldest?.id)).toMatchObject({ reactions: [{ reactionType: '👏' }] });
    expect(told.get(second?.id)).toMatchObject({ body: { content: '' }, reactions: [] });
    expect(told.get(second?.id)?.deletedDateTime).toEqual(expect.any(String));
    expect((await client.all(next.link)).items).toEqual([]);
  });

  it('can begin at an instant, and ends when its token has expired', async () => {
    const { items } = await client.all(posts);
    const since = String(items[2]?.lastModifiedDateTime);
    const filter = encodeURIComponent(`lastModifiedDateTime gt ${since}`);
    const round = await client.all(`${posts}/delta?$filter=${filter}`);
    expect(round.items).toHaveLength(2);
    sandbox.expireDeltaTokens();
    expect((await client.get(round.link)).status).toBe(410);
    expect((await client.get(`${posts}/delta?$deltatoken=junk`)).status).toBe(400);
  });
});

describe.each([
  ['a channel', posts, `${posts}/`],
  ['a chat', `/chats/${encodeURIComponent(pairChat)}/messages`, null],
])('a message of %s', (_name, path, deleteUnder) => {
  it('gets reactions and loses them again, once for each person and kind', async () => {
    const { json } = await client.post(path, html('<p>Hello</p>'));
    const at = `${path}/${json.id}`;
    const theirs = new ContractClient(sandbox, boris, teamScopes);
    for (const each of [client, client, theirs]) {
      expect((await each.post(`${at}/setReaction`, { reactionType: '❤️' })).status).toBe(204);
    }
    expect((await client.get(at)).json.reactions).toHaveLength(2);
    await client.post(`${at}/unsetReaction`, { reactionType: '❤️' });
    expect((await client.get(at)).json).toMatchObject({ reactions: [{ user: { user: { id: boris.id } } }] });
    expect((await client.post(`${at}/setReaction`, {})).status).toBe(400);
  });

  it('is edited and deleted by its sender alone', async () => {
    const { json } = await client.post(path, html('<p>Hello</p>'));
    const theirs = new ContractClient(sandbox, boris, teamScopes);
    const deletion = (user: string) =>
      deleteUnder === null
        ? `/users/${user}${path}/${json.id}/softDelete`
        : `${deleteUnder}${json.id}/softDelete`;
    expect((await theirs.patch(`${path}/${json.id}`, html('<p>Mine</p>'))).status).toBe(403);
    expect((await theirs.post(deletion(boris.id))).status).toBe(403);
    expect((await client.patch(`${path}/${json.id}`, html('<p>Better</p>'))).status).toBe(204);
    const edited = (await client.get(`${path}/${json.id}`)).json;
    expect(edited).toMatchObject({ body: { content: '<p>Better</p>' } });
    expect(edited.lastEditedDateTime).toEqual(expect.any(String));
    expect((await client.post(deletion(vera.id))).status).toBe(204);
    expect((await client.get(`${path}/${json.id}`)).json).toMatchObject({ body: { content: '' } });
  });
});
