// A small tenant for the sandbox's tests: two who write to each other, and one who has no mailbox.

import type { ChatMessage } from '@microsoft/microsoft-graph-types';
import type { MailMessage, Tenant, TenantUser } from '../../../src/sandbox/tenant';

export const now = Date.parse('2026-03-04T10:00:00Z');
const minute = 60_000;

export const vera = person('10000000-0000-4000-8000-000000000001', 'Vera Lind', 'vera.lind@office.test');
export const boris = person('10000000-0000-4000-8000-000000000002', 'Boris Hale', 'boris.hale@office.test');
export const clara = person('10000000-0000-4000-8000-000000000003', 'Clara Moss', 'clara.moss@office.test');

function person(id: string, displayName: string, mail: string): TenantUser['user'] {
  const [givenName = '', surname = ''] = displayName.split(' ');
  return {
    id,
    displayName,
    givenName,
    surname,
    mail,
    userPrincipalName: mail,
    jobTitle: 'Planner',
    department: 'Plans',
  };
}

export function address(user: TenantUser['user']): { emailAddress: { name: string; address: string } } {
  return { emailAddress: { name: user.displayName, address: user.mail } };
}

/** A message from Boris to Vera, `ago` minutes before now. */
export function mail(
  id: string,
  ago: number,
  more: Partial<MailMessage> & Record<string, unknown> = {},
): MailMessage {
  const at = new Date(now - ago * minute).toISOString();
  return {
    id,
    conversationId: `conversation of ${id}`,
    parentFolderId: 'inbox',
    internetMessageId: `<${id}@office.test>`,
    subject: `About ${id}`,
    from: address(boris),
    toRecipients: [address(vera)],
    receivedDateTime: at,
    sentDateTime: at,
    isRead: false,
    body: { contentType: 'text', content: `Words of ${id}` },
    ...more,
  };
}

const invitation = { '@odata.type': '#microsoft.graph.eventMessage', meetingMessageType: 'meetingRequest' };

function veraMessages(): MailMessage[] {
  return [
    mail('plan', 1, {
      body: {
        contentType: 'html',
        content:
          '<html><head><style>p{color:red}</style></head><body><p>Could you send the <b>plan</b>?</p><div id="divRplyFwdMsg">From: Vera</div>old words</body></html>',
      },
      internetMessageHeaders: [{ name: 'X-Mailer', value: 'Test' }],
    }),
    mail('budget', 2, { importance: 'high', conversationId: 'budget', isRead: true }),
    mail('budget-again', 3, { conversationId: 'budget', categories: ['Blue'] }),
    mail('meeting', 4, invitation),
    mail('answer', 5, {
      parentFolderId: 'sentitems',
      from: address(vera),
      toRecipients: [address(boris)],
      isRead: true,
    }),
    mail('far', 60 * 24 * 40, { parentFolderId: 'projects' }),
    ...Array.from({ length: 20 }, (_, index) => mail(`item${index}`, 100 + index)),
  ];
}

const settings = {
  timeZone: 'W. Europe Standard Time',
  workingHours: {
    daysOfWeek: ['monday' as const, 'tuesday' as const],
    startTime: '09:00:00.0000000',
    endTime: '17:00:00.0000000',
    timeZone: { name: 'W. Europe Standard Time' },
  },
};

/** The one-on-one chat of Vera and Boris, and a group of all three. */
export const pairChat = '19:pair@unq.gbl.spaces';
export const groupChat = '19:group@thread.v2';

const members = (users: readonly TenantUser['user'][]) =>
  users.map((user) => ({
    userId: user.id,
    displayName: user.displayName,
    email: user.mail,
    roles: ['owner'],
  }));

function chatMessage(index: number, from: TenantUser['user'], content: string) {
  const createdDateTime = new Date(now - index * minute).toISOString();
  return {
    id: String(now - index * minute),
    createdDateTime,
    messageType: 'message' as const,
    from: { user: { id: from.id, displayName: from.displayName } },
    body: { contentType: 'text' as const, content },
  };
}

export function office(): Tenant {
  const folders = [
    { id: 'inbox', displayName: 'Inbox' },
    { id: 'projects', displayName: 'Projects' },
    { id: 'north', displayName: 'North', parentFolderId: 'projects' },
  ];
  const photo = { type: 'image/svg+xml', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') };
  return {
    id: '20000000-0000-4000-8000-000000000000',
    domain: 'office.test',
    now,
    people: [
      { user: vera, mailbox: { settings, folders, messages: veraMessages() }, photo },
      { user: boris, mailbox: { settings: {}, folders: [], messages: [] }, photo: null },
      { user: clara, mailbox: null, photo: null },
    ],
    chats: [
      { id: pairChat, chatType: 'oneOnOne', ...{ members: members([vera, boris]) } },
      { id: groupChat, chatType: 'group', topic: 'Plans', ...{ members: members([vera, boris, clara]) } },
    ],
    chatMessages: new Map<string, (ChatMessage & { id: string })[]>([
      [
        pairChat,
        Array.from({ length: 55 }, (_, index) =>
          chatMessage(55 - index, index % 2 ? vera : boris, `Line ${index}`),
        ),
      ],
      [
        groupChat,
        [
          {
            id: String(now - 9 * minute),
            createdDateTime: new Date(now - 9 * minute).toISOString(),
            messageType: 'systemEventMessage' as const,
            body: { contentType: 'html' as const, content: '' },
          },
          { ...chatMessage(8, boris, 'gone'), deletedDateTime: new Date(now).toISOString() },
        ],
      ],
    ]),
  };
}
