import { checkAgainstContract } from '../../../src/sandbox/contract/checkAgainstContract';

describe('a value held to its published type', () => {
  it.each([
    [
      'microsoft.graph.message',
      { id: 'a', subject: null, receivedDateTime: '2026-01-01T00:00:00Z', '@odata.etag': 1 },
    ],
    [
      'microsoft.graph.message',
      { '@odata.type': '#microsoft.graph.eventMessageRequest', meetingMessageType: 'meetingRequest' },
    ],
    [
      'microsoft.graph.message',
      { from: { emailAddress: { name: 'A', address: 'a@b.test' } }, conversationIndex: 'AQ==' },
    ],
    [
      'Collection(microsoft.graph.chat)',
      [
        {
          chatType: 'group',
          members: [{ '@odata.type': '#microsoft.graph.aadUserConversationMember', email: null }],
        },
      ],
    ],
    [
      'microsoft.graph.mailboxSettings',
      { workingHours: { startTime: '09:00:00.0000000', daysOfWeek: ['monday'] } },
    ],
  ])('%s fits', (type, value) => {
    expect(checkAgainstContract(type, value)).toEqual([]);
  });

  it.each([
    ['microsoft.graph.message', { subjekt: '' }, '$.subjekt: not in microsoft.graph.message'],
    [
      'microsoft.graph.message',
      { meetingMessageType: 'none' },
      '$.meetingMessageType: not in microsoft.graph.message',
    ],
    ['microsoft.graph.message', { subject: 1 }, '$.subject: not Edm.String'],
    [
      'microsoft.graph.message',
      { importance: 'urgent' },
      '$.importance: "urgent" is not in microsoft.graph.importance',
    ],
    [
      'microsoft.graph.message',
      { receivedDateTime: '2026-01-01' },
      '$.receivedDateTime: not Edm.DateTimeOffset',
    ],
    ['microsoft.graph.message', { toRecipients: {} }, '$.toRecipients: not a collection'],
    [
      'microsoft.graph.message',
      { toRecipients: [{ emailAddress: { mail: 'a' } }] },
      '$.toRecipients[0].emailAddress.mail: not in microsoft.graph.emailAddress',
    ],
    [
      'microsoft.graph.message',
      { '@odata.type': '#microsoft.graph.chat' },
      '$: microsoft.graph.chat is not a microsoft.graph.message',
    ],
    ['microsoft.graph.chat', { chatType: null }, '$.chatType: null'],
    ['microsoft.graph.chat', null, '$: not an object'],
    ['microsoft.graph.wish', {}, '$: unknown type microsoft.graph.wish'],
  ])('%s %j does not', (type, value, trouble) => {
    expect(checkAgainstContract(type, value)).toEqual([trouble]);
  });
});
