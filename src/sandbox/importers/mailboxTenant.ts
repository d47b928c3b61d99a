// A snapshot (imported mail, or a Graph snapshot) as a tenant that the sandbox serves.

import type { MailFolder } from '@microsoft/microsoft-graph-types';
import type { Snapshot, Tenant, TenantUser } from '../tenant';
import { objectId } from './readMailbox';

const wellKnown = new Map([
  ['inbox', 'Inbox'],
  ['sentitems', 'Sent Items'],
  ['drafts', 'Drafts'],
  ['deleteditems', 'Deleted Items'],
  ['junkemail', 'Junk Email'],
]);

/** One user with a mailbox, the owner; everybody else known by the directory only. */
export function mailboxTenant(snapshot: Snapshot): Tenant {
  const domain = snapshot.me.mail.split('@')[1] ?? snapshot.me.mail;
  const { messages, settings } = snapshot;
  const me: TenantUser = {
    user: snapshot.me,
    mailbox: { settings, folders: foldersOf(messages), messages },
    photo: null,
  };
  const others = snapshot.users.filter(({ id }) => id !== snapshot.me.id);
  return {
    id: objectId(`tenant of ${domain}`),
    domain,
    people: [me, ...others.map((user) => ({ user, mailbox: null, photo: null }))],
    chats: snapshot.chats,
    chatMessages: chatMessagesOf(snapshot),
    now: snapshot.now,
  };
}

function foldersOf(messages: Snapshot['messages']): (MailFolder & { id: string })[] {
  const own = [...new Set(messages.map((message) => message.parentFolderId))]
    .filter((id) => !wellKnown.has(id))
    .sort();
  const named = [...wellKnown, ...own.map((id): [string, string] => [id, id])];
  return named.map(([id, displayName]) => {
    const inside = messages.filter((message) => message.parentFolderId === id);
    return {
      id,
      displayName,
      parentFolderId: 'msgfolderroot',
      childFolderCount: 0,
      totalItemCount: inside.length,
      unreadItemCount: inside.filter((message) => message.isRead === false).length,
      isHidden: false,
    };
  });
}

function chatMessagesOf(snapshot: Snapshot): Tenant['chatMessages'] {
  const byChat: Tenant['chatMessages'] = new Map(snapshot.chats.map((chat) => [chat.id, []]));
  for (const message of snapshot.chatMessages) byChat.get(message.chatId)?.push(message);
  for (const list of byChat.values()) {
    list.sort((a, b) => (a.createdDateTime ?? '').localeCompare(b.createdDateTime ?? ''));
  }
  return byChat;
}
