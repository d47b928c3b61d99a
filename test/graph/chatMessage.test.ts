import fc from 'fast-check';
import { type ChatInfo, parseChat } from '../../src/graph/chat';
import { parseChatMessage } from '../../src/graph/chatMessage';
import type { ParsedMessage } from '../../src/graph/mailMessage';
import { isUnreadable } from '../../src/graph/unreadable';

const ida = {
  userId: '11111111-aaaa-4000-8000-000000000001',
  displayName: 'Ida Holm',
  email: 'Ida@firm.example',
};
const jon = {
  userId: '11111111-aaaa-4000-8000-000000000002',
  displayName: 'Jon Falk',
  email: 'jon@firm.example',
};
const chatJson = {
  id: '19:c1@thread.v2',
  topic: 'Move',
  chatType: 'group',
  members: [ida, jon, { userId: '11111111-aaaa-4000-8000-000000000003', displayName: null, email: null }],
  viewpoint: { lastMessageReadDateTime: '2026-03-02T09:00:00Z' },
  lastMessagePreview: { createdDateTime: '2026-03-02T10:00:00Z' },
};

const chat = chatOf(chatJson);

const whole = {
  id: '1772440000000',
  messageType: 'message',
  createdDateTime: '2026-03-02T08:30:00.123Z',
  from: { user: { id: ida.userId.toUpperCase(), displayName: 'Ida Holm' } },
  body: { contentType: 'html', content: '<p><at id="0">Jon</at> can you book the van?</p>' },
  mentions: [{ id: 0, mentionText: 'Jon', mentioned: { user: { id: jon.userId, displayName: 'Jon Falk' } } }],
  reactions: [
    { reactionType: '👍', createdDateTime: '2026-03-02T08:31:00Z', user: { user: { id: jon.userId } } },
  ],
  attachments: [],
};

function chatOf(json: unknown): ChatInfo {
  const parsed = parseChat(json);
  if (isUnreadable(parsed)) throw new Error(`unreadable: ${parsed.unreadable}`);
  return parsed;
}

function read(json: unknown): ParsedMessage {
  const parsed = parseChatMessage(json, chat);
  if (isUnreadable(parsed)) throw new Error(`unreadable: ${parsed.unreadable}`);
  return parsed;
}

test('a chat gives its form, its members and how far it was read', () => {
  expect(chat).toEqual({
    id: '19:c1@thread.v2',
    form: 'group',
    topic: 'Move',
    members: [
      { address: 'ida@firm.example', name: 'Ida Holm', userId: ida.userId },
      { address: 'jon@firm.example', name: 'Jon Falk', userId: jon.userId },
      {
        address: 'user:11111111-aaaa-4000-8000-000000000003',
        name: '',
        userId: '11111111-aaaa-4000-8000-000000000003',
      },
    ],
    webLink: null,
    lastAt: Date.UTC(2026, 2, 2, 10),
    readUpTo: Date.UTC(2026, 2, 2, 9),
  });
});

test('a meeting chat is a group; a chat without members or topic is still a chat', () => {
  expect(chatOf({ id: 'x', chatType: 'meeting', members: null, topic: 9 })).toMatchObject({
    form: 'group',
    members: [],
    topic: '',
    lastAt: 0,
    readUpTo: null,
  });
});

test('a chat message names its people by their addresses', () => {
  const { envelope, text } = read(whole);
  expect(envelope).toMatchObject({
    conversation: chat.id,
    channel: 'chat',
    from: { address: 'ida@firm.example' },
    cc: [],
    at: Date.UTC(2026, 2, 2, 8, 30, 0, 123),
    origin: 'person',
    isRead: true,
    mentions: [{ person: { address: 'jon@firm.example' }, text: 'Jon' }],
    reactions: [{ by: { address: 'jon@firm.example' }, kind: '👍', at: Date.UTC(2026, 2, 2, 8, 31) }],
    replyTo: null,
  });
  expect(envelope.to.map(({ address }) => address)).toEqual(['jon@firm.example', chat.members[2]?.address]);
  expect(text?.contentType).toBe('html');
});

test('a message links to itself in Teams', () => {
  expect(read(whole).envelope.webLink).toBe(
    'https://teams.microsoft.com/l/message/19%3Ac1%40thread.v2/1772440000000?context=%7B%22contextType%22%3A%22chat%22%7D',
  );
});

test.each([
  ['system', { messageType: 'systemEventMessage', from: null, eventDetail: {} }],
  ['system', { messageType: 'unknownFutureValue', from: null, eventDetail: {} }],
  ['deleted', { deletedDateTime: '2026-03-02T09:00:00Z', body: { contentType: 'text', content: '' } }],
  ['bot', { from: { user: null, application: { id: 'b', displayName: 'Build' } } }],
  ['person', { from: null }],
])('what wrote it is told: %s', (origin, more) => {
  expect(read({ ...whole, ...more }).envelope.origin).toBe(origin);
});

test('someone who left the chat is still told from others', () => {
  const from = { user: { id: 'Gone-1', displayName: 'Pia' } };
  expect(read({ ...whole, from }).envelope.from).toEqual({
    address: 'user:gone-1',
    name: 'Pia',
    userId: 'Gone-1',
  });
});

test('a quoted reply names the message it answers; a quote and a card are not files', () => {
  const attachments = [
    { id: '1772430000000', contentType: 'messageReference', content: '{}' },
    { id: 'k', contentType: 'application/vnd.microsoft.card.adaptive' },
  ];
  const { envelope } = read({ ...whole, attachments });
  expect(envelope.replyTo).toBe('1772430000000');
  expect(envelope.hasAttachments).toBe(false);
});

test('a file and a pasted picture are attachments', () => {
  expect(
    read({ ...whole, attachments: [{ id: 'f', contentType: 'reference' }] }).envelope.hasAttachments,
  ).toBe(true);
  const content = '<img src="https://graph.microsoft.com/v1.0/chats/x/messages/y/hostedContents/z/$value">';
  expect(read({ ...whole, body: { contentType: 'html', content } }).envelope.hasAttachments).toBe(true);
});

test('a mention of everybody names nobody in particular', () => {
  const mentions = [{ id: 0, mentionText: 'Everyone', mentioned: { conversation: { id: chat.id } } }];
  expect(read({ ...whole, mentions }).envelope.mentions).toEqual([]);
});

test('broken reactions and mentions are left out, and that is said', () => {
  const { leftOut } = read({ ...whole, reactions: [null, { reactionType: 'like' }], mentions: ['Jon'] });
  expect(leftOut).toEqual(['mention', 'reaction']);
});

test.each([
  [undefined, 'notAnObject'],
  [{ ...whole, id: null }, 'noId'],
  [{ ...whole, createdDateTime: '0001-01-01T00:00:00Z' }, 'noDate'],
])('an object that is no chat message says why: %#', (json, reason) => {
  expect(parseChatMessage(json, chat)).toMatchObject({ unreadable: reason });
});

test('whatever comes in, chats and messages give a value or a reason and never throw', () => {
  const messageKeys = fc.constantFrom(...Object.keys(whole), 'deletedDateTime', 'eventDetail');
  const chatKeys = fc.constantFrom(...Object.keys(chatJson));
  fc.assert(
    fc.property(
      fc.dictionary(messageKeys, fc.anything()),
      fc.dictionary(chatKeys, fc.anything()),
      (message, room) => {
        const parsed = parseChat({ ...chatJson, ...room });
        const info = isUnreadable(parsed) ? chat : parsed;
        const result = parseChatMessage({ ...whole, ...message }, info);
        expect(isUnreadable(result) || result.envelope.conversation === info.id).toBe(true);
      },
    ),
  );
});
