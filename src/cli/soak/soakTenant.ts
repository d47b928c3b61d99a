// The tenant that the soak run sends in: me, colleagues with mailboxes, threads to answer and chats to post in.

import type { Message, User } from '@microsoft/microsoft-graph-types';
import type { Tenant, TenantUser } from '../../sandbox/tenant';

const domain = 'soak.example';
const colleagues = 24;
const thanks = '19:thanks@thread.tacv2';
const folders = ['inbox', 'sentitems', 'drafts', 'deleteditems'] as const;

export const uuid = (kind: number, index: number): string =>
  `00000000-0000-4000-800${kind}-${String(index).padStart(12, '0')}`;

function person(index: number): User & { id: string; displayName: string; mail: string } {
  const mail = `person${index}@${domain}`;
  return { id: uuid(0, index), displayName: `Person ${index}`, mail, userPrincipalName: mail };
}

const recipient = ({ displayName, mail }: { displayName: string; mail: string }) => ({
  emailAddress: { name: displayName, address: mail },
});

export interface SoakTenant {
  readonly tenant: Tenant;
  readonly me: TenantUser['user'];
  /** Mails in my inbox that can be answered. */
  readonly threads: readonly { message: string; conversation: string; from: TenantUser['user'] }[];
  /** Chats that exist. */
  readonly chats: readonly string[];
  /** A channel that all read. */
  readonly channel: { readonly team: string; readonly channel: string };
  /** People with whom I have no chat yet. */
  readonly strangers: readonly TenantUser['user'][];
}

/** @param now epoch ms at which the run begins */
export function soakTenant(now: number): SoakTenant {
  const users = Array.from({ length: colleagues + 1 }, (_, index) => person(index));
  const [me, ...others] = users;
  if (!me) throw new Error('a tenant needs somebody');
  const before = new Date(now - 3_600_000).toISOString();
  const threads = others.map((from, index) => ({
    message: `mail-${index}`,
    conversation: `thread-${index}`,
    from,
  }));
  const inbox = threads.map(
    ({
      message,
      conversation,
      from,
    }): Message & { id: string; conversationId: string; parentFolderId: string } => ({
      id: message,
      conversationId: conversation,
      parentFolderId: 'inbox',
      internetMessageId: `<${message}@${domain}>`,
      subject: `Question ${message}`,
      from: recipient(from),
      sender: recipient(from),
      toRecipients: [recipient(me)],
      ccRecipients: [],
      receivedDateTime: before,
      sentDateTime: before,
      isDraft: false,
      body: { contentType: 'text', content: 'Could you tell me when?' },
    }),
  );
  const withChat = others.slice(0, colleagues / 2);
  const chats = withChat.map((other, index) => ({
    id: `19:${me.id}_${other.id}@unq.gbl.spaces`,
    chatType: 'oneOnOne' as const,
    topic: null,
    createdDateTime: before,
    lastUpdatedDateTime: before,
    members: [me, other].map((user, place) => ({
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      id: `member-${index}-${place}`,
      userId: user.id,
      displayName: user.displayName,
      email: user.mail,
      roles: ['owner'],
    })),
  }));
  const settings = { timeZone: 'UTC' };
  return {
    me,
    threads,
    chats: chats.map(({ id }) => id),
    channel: { team: uuid(2, 0), channel: thanks },
    strangers: others.slice(colleagues / 2),
    tenant: {
      id: uuid(1, 0),
      domain,
      now,
      people: users.map((user) => ({
        user,
        photo: null,
        mailbox: {
          settings,
          folders: folders.map((id) => ({ id, displayName: id })),
          messages: user === me ? inbox : [],
        },
      })),
      chats,
      chatMessages: new Map(chats.map(({ id }) => [id, []])),
      channels: [
        {
          team: { id: uuid(2, 0), displayName: 'Everybody' },
          channel: { id: thanks, displayName: 'Thank you' },
          posts: [],
        },
      ],
    },
  };
}
