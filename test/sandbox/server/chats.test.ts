import { type Sandbox, startSandbox } from '../../../src/sandbox/server/startSandbox';
import { ContractClient, errorCode, itemsOf, type Json } from './contractClient';
import { boris, clara, groupChat, now, office, pairChat, vera } from './office';

let sandbox: Sandbox;
let client: ContractClient;

beforeEach(async () => {
  sandbox = await startSandbox({ tenant: office() });
  client = new ContractClient(sandbox, vera);
});
afterEach(() => sandbox.close());

const pair = `/chats/${encodeURIComponent(pairChat)}`;
const group = `/chats/${encodeURIComponent(groupChat)}`;
const text = (content: string): Json => ({ body: { contentType: 'text', content } });
const contents = (json: Json) => itemsOf(json).map((item) => JSON.stringify(item.body));

describe('the list of chats', () => {
  it('has members and the newest message when they are asked for, newest first', async () => {
    const { json } = await client.get(
      '/me/chats?$expand=members,lastMessagePreview&$orderby=lastMessagePreview/createdDateTime desc',
    );
    const [first, second] = itemsOf(json);
    expect([first?.id, second?.id]).toEqual([pairChat, groupChat]);
    expect(first).toMatchObject({
      chatType: 'oneOnOne',
      lastMessagePreview: { body: { contentType: 'text', content: 'Line 54' }, isDeleted: false },
      members: [{ userId: vera.id, email: vera.mail }, { userId: boris.id }],
      viewpoint: { lastMessageReadDateTime: null },
    });
  });

  it('has neither of them otherwise', async () => {
    const { json } = await client.get('/me/chats');
    expect(itemsOf(json)).toHaveLength(2);
    for (const chat of itemsOf(json)) {
      expect(chat).not.toHaveProperty('members');
      expect(chat).not.toHaveProperty('lastMessagePreview');
    }
  });

  it('is read on by its links', async () => {
    const { items, pages } = await client.all('/me/chats?$top=1');
    expect([items.length, pages]).toEqual([2, 2]);
  });

  it('takes the documented filters', async () => {
    const filters = [
      "chatType eq 'group'",
      "topic eq 'Plans'",
      "members/any(o: o/displayname eq 'Clara Moss')",
    ];
    for (const filter of filters) {
      const { json } = await client.get(`/me/chats?$filter=${encodeURIComponent(filter)}`);
      expect(itemsOf(json).map((chat) => chat.id)).toEqual([groupChat]);
    }
  });

  it('gives no preview without Chat.Read', async () => {
    const basic = new ContractClient(sandbox, vera, ['Chat.ReadBasic']);
    expect((await basic.get('/me/chats?$expand=members')).status).toBe(200);
    const outcome = await basic.get('/me/chats?$expand=lastMessagePreview');
    expect([outcome.status, errorCode(outcome)]).toEqual([403, 'Forbidden']);
  });

  it.each([
    '$top=51',
    '$orderby=topic',
    '$orderby=lastMessagePreview/createdDateTime asc',
    '$expand=messages',
    '$search="a"',
    "$filter=webUrl eq 'a'",
    '$count=true',
    '$skiptoken=junk',
  ])('refuses %s', async (query) => {
    expect((await client.get(`/me/chats?${query}`)).status).toBe(400);
  });
});

describe('one chat', () => {
  it('has no viewpoint, but members', async () => {
    const { json } = await client.get(`${group}?$expand=members`);
    expect(json).toMatchObject({ topic: 'Plans' });
    expect(json).not.toHaveProperty('viewpoint');
    const members = await client.get(`${group}/members`);
    expect(itemsOf(members.json).map((member) => member.displayName)).toEqual([
      'Vera Lind',
      'Boris Hale',
      'Clara Moss',
    ]);
  });

  it('is closed to those who are not in it', async () => {
    const outcome = await new ContractClient(sandbox, clara).get(`${pair}/messages`);
    expect([outcome.status, errorCode(outcome)]).toEqual([403, 'Forbidden']);
    const missing = await client.get('/chats/19%3Anone/messages');
    expect([missing.status, errorCode(missing)]).toEqual([404, 'NotFound']);
  });
});

describe('messages of a chat', () => {
  it('come newest first, at most fifty a page', async () => {
    const { json } = await client.get(`${pair}/messages?$top=50`);
    expect(itemsOf(json)).toHaveLength(50);
    expect(contents(json)[0]).toContain('Line 54');
    const { items } = await client.all(`/me${pair}/messages?$top=20`);
    expect(new Set(items.map((item) => item.id)).size).toBe(55);
  });

  it('of one instant are all there when read page by page', async () => {
    const tenant = office();
    const same = new Date(now).toISOString();
    const messages = (tenant.chatMessages.get(pairChat) ?? []).map((message) => ({
      ...message,
      createdDateTime: same,
    }));
    const other = await startSandbox({
      tenant: { ...tenant, chatMessages: new Map([[pairChat, messages]]) },
    });
    try {
      const { items } = await new ContractClient(other, vera).all(`${pair}/messages?$top=10`);
      expect(new Set(items.map((item) => item.id)).size).toBe(55);
    } finally {
      await other.close();
    }
  });

  it('can be bounded by a time only in the order of the same time', async () => {
    const since = new Date(now - 3.5 * 60_000).toISOString();
    const filter = `$filter=lastModifiedDateTime gt ${since}`;
    const ordered = await client.get(`${pair}/messages?${filter}&$orderby=lastModifiedDateTime desc`);
    expect(itemsOf(ordered.json)).toHaveLength(3);
    const ignored = await client.get(`${pair}/messages?${filter}`);
    expect(itemsOf(ignored.json)).toHaveLength(20);
    const other = await client.get(`${pair}/messages?${filter}&$orderby=createdDateTime desc`);
    expect(itemsOf(other.json)).toHaveLength(20);
    const before = `$filter=createdDateTime lt ${since}&$orderby=createdDateTime desc`;
    expect(contents((await client.get(`${pair}/messages?${before}`)).json)[0]).toContain('Line 51');
  });

  it.each([
    '$top=51',
    '$orderby=createdDateTime asc',
    '$orderby=createdDateTime',
    '$filter=createdDateTime gt 2026-01-01T00:00:00Z&$orderby=createdDateTime desc',
    "$filter=body/content eq 'a'&$orderby=createdDateTime desc",
    '$select=id',
    '$search="a"',
    '$expand=replies',
  ])('refuse %s', async (query) => {
    expect((await client.get(`${pair}/messages?${query}`)).status).toBe(400);
  });

  it('tell system events by name only to those who ask, and hide what was deleted', async () => {
    const [deleted, event] = itemsOf((await client.get(`${group}/messages`)).json);
    expect(event).toMatchObject({ messageType: 'unknownFutureValue', from: null });
    expect(deleted).toMatchObject({ body: { content: '' } });
    expect(deleted?.deletedDateTime).not.toBeNull();
    const asked = await client.get(`${group}/messages`, { Prefer: 'include-unknown-enum-members' });
    expect(itemsOf(asked.json)[1]).toMatchObject({
      messageType: 'systemEventMessage',
      body: { content: '<systemEventMessage/>' },
    });
  });

  it('need Chat.Read', async () => {
    const basic = new ContractClient(sandbox, vera, ['Chat.ReadBasic']);
    const outcome = await basic.get(`${pair}/messages`);
    expect([outcome.status, errorCode(outcome)]).toEqual([403, 'Forbidden']);
  });
});

describe('posting', () => {
  it('is seen by the others at once, and the writer has read it', async () => {
    const posted = await client.post(`${pair}/messages`, text('Hello'));
    expect(posted.status).toBe(201);
    const other = new ContractClient(sandbox, boris);
    const { json } = await other.get(`${pair}/messages/${posted.json.id}`);
    expect(json).toMatchObject({
      body: { content: 'Hello' },
      from: { user: { id: vera.id, displayName: 'Vera Lind' } },
    });
    const [chat] = itemsOf((await client.get('/me/chats')).json);
    expect(chat).toMatchObject({ viewpoint: { lastMessageReadDateTime: posted.json.createdDateTime } });
  });

  it('carries mentions and cards that have their place in the text', async () => {
    const card = {
      id: 'c1',
      contentType: 'application/vnd.microsoft.card.adaptive',
      contentUrl: null,
      content: '{}',
    };
    const mention = {
      id: 0,
      mentionText: 'Boris',
      mentioned: { user: { id: boris.id, displayName: 'Boris Hale' } },
    };
    const content = '<at id="0">Boris</at> <attachment id="c1"></attachment>';
    const message = { body: { contentType: 'html', content }, attachments: [card], mentions: [mention] };
    const posted = await client.post(`${pair}/messages`, message);
    expect(posted.json).toMatchObject({ attachments: [{ id: 'c1' }], mentions: [{ mentionText: 'Boris' }] });
    const lost = await client.post(`${pair}/messages`, {
      ...message,
      body: { contentType: 'html', content: 'no tags' },
    });
    expect(lost.status).toBe(400);
  });

  it('has its limits', async () => {
    expect((await client.post(`${pair}/messages`, text('x'.repeat(29 * 1024)))).status).toBe(413);
    expect((await client.post(`${pair}/messages`, { body: 'x' })).status).toBe(400);
    const reader = new ContractClient(sandbox, vera, ['Chat.Read']);
    expect((await reader.post(`${pair}/messages`, text('x'))).status).toBe(403);
  });

  it('gives several messages of one instant different ids, in order', async () => {
    const fixed = await startSandbox({ tenant: office(), clock: () => now });
    try {
      const writer = new ContractClient(fixed, vera);
      for (const word of ['one', 'two', 'three']) await writer.post(`${pair}/messages`, text(word));
      const { json } = await writer.get(`${pair}/messages?$top=3`);
      expect(contents(json).join()).toMatch(/three.*two.*one/);
      expect(new Set(itemsOf(json).map((item) => item.id)).size).toBe(3);
    } finally {
      await fixed.close();
    }
  });

  it('can be read page by page on a clock that knows parts of milliseconds', async () => {
    const fine = await startSandbox({ tenant: office(), clock: () => now + 0.25 });
    try {
      const writer = new ContractClient(fine, vera);
      for (const word of ['one', 'two']) await writer.post(`${pair}/messages`, text(word));
      const first = (await writer.get(`${pair}/messages?$top=1`)).json;
      const next = String(first['@odata.nextLink']).slice(fine.url.length);
      expect(contents((await writer.get(next)).json).join()).toContain('one');
    } finally {
      await fine.close();
    }
  });
});

describe('a reaction', () => {
  it('is seen on the message, which counts as modified, and can be taken back', async () => {
    const id = itemsOf((await client.get(`${pair}/messages?$top=1`)).json)[0]?.id;
    const other = new ContractClient(sandbox, boris);
    const path = `${pair}/messages/${id}`;
    expect((await other.post(`${path}/setReaction`, { reactionType: '👍' })).status).toBe(204);
    expect((await other.post(`${path}/setReaction`, { reactionType: '👍' })).status).toBe(204);
    const { json } = await client.get(path);
    expect(json.reactions).toMatchObject([{ reactionType: '👍', user: { user: { id: boris.id } } }]);
    expect(json.lastModifiedDateTime).not.toBe(json.createdDateTime);
    await other.post(`${path}/unsetReaction`, { reactionType: '👍' });
    expect((await client.get(path)).json.reactions).toEqual([]);
  });
});

describe('opening a chat', () => {
  const member = (id: string, roles = ['owner']) => ({
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    roles,
    'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${id}')`,
  });

  it('with one person answers with the chat that is there', async () => {
    const { status, json } = await client.post('/chats', {
      chatType: 'oneOnOne',
      members: [member(vera.id), member(boris.mail)],
    });
    expect([status, json.id]).toEqual([201, pairChat]);
  });

  it('with someone new opens one that both see', async () => {
    const opened = await client.post('/chats', {
      chatType: 'oneOnOne',
      members: [member(clara.id), member(vera.id)],
    });
    expect(opened.json.id).not.toBe(pairChat);
    const seen = await new ContractClient(sandbox, clara).get('/me/chats');
    expect(itemsOf(seen.json).map((chat) => chat.id)).toContain(opened.json.id);
  });

  it('of a group always opens a new one', async () => {
    const wish = { chatType: 'group', topic: 'More', members: [member(vera.id), member(boris.id)] };
    const first = await client.post('/chats', wish);
    const second = await client.post('/chats', wish);
    expect(first.json.id).not.toBe(second.json.id);
  });

  it.each([
    [{ chatType: 'oneOnOne', members: [member(vera.id)] }, 400],
    [{ chatType: 'oneOnOne', members: [member(boris.id), member(clara.id)] }, 400],
    [{ chatType: 'oneOnOne', members: [member(vera.id, []), member(boris.id)] }, 400],
    [{ chatType: 'oneOnOne', topic: 'T', members: [member(vera.id), member(boris.id)] }, 400],
    [{ chatType: 'oneOnOne', members: [member(vera.id), member('nobody')] }, 404],
    [{ chatType: 'oneOnOne', members: [member(vera.id), member('%')] }, 404],
    [{ chatType: 'meeting', members: [] }, 400],
    [null, 400],
  ])('is refused when it cannot be: %#', async (wish, status) => {
    expect((await client.post('/chats', wish)).status).toBe(status);
  });
});
