// The sandbox's data: one tenant, its people, their mailboxes and chats, in the shapes Graph returns them.

import type {
  AutomaticRepliesSetting,
  Channel,
  Chat,
  ChatMessage,
  MailboxSettings,
  MailFolder,
  Message,
  Presence,
  Team,
  User,
} from '@microsoft/microsoft-graph-types';

/** A message as stored in one mailbox; `body` holds the whole text, `uniqueBody` what is new where known. */
export type MailMessage = Message & { id: string; conversationId: string; parentFolderId: string };

export interface Mailbox {
  readonly settings: MailboxSettings;
  readonly folders: (MailFolder & { id: string })[];
  readonly messages: MailMessage[];
}

export interface TenantUser {
  readonly user: User & { id: string; displayName: string; mail: string };
  /** null: a person of the directory without a mailbox here. */
  readonly mailbox: Mailbox | null;
  /** SVG or PNG bytes of a drawn picture; null: none. */
  readonly photo: { readonly type: string; readonly bytes: Uint8Array } | null;
  // What may change while the sandbox runs:
  /** Out of office: in mail tips, presence and the person's own mailbox settings. Goes before those of `mailbox`. */
  automaticReplies?: AutomaticRepliesSetting;
  /** `availability` and `activity`; by default available. */
  presence?: Pick<Presence, 'availability' | 'activity'>;
  /** false: no licence for OneDrive. */
  hasDrive?: boolean;
  /** true: over the quota for sending: still receives, but nothing can be written or sent. */
  isMailboxFull?: boolean;
  /** true: the mailbox can be read, but nothing written in it or sent. */
  isMailboxReadOnly?: boolean;
  /** false: no licence for Teams, so no chat can be opened with them. */
  hasTeams?: boolean;
}

/** A channel of a team, its posts oldest first. */
export interface TenantChannel {
  readonly team: Team & { id: string };
  readonly channel: Channel & { id: string };
  /** User ids; without it everybody of the tenant. */
  readonly members?: readonly string[];
  readonly posts: (ChatMessage & { id: string })[];
}

export interface Tenant {
  readonly id: string;
  readonly domain: string;
  readonly people: TenantUser[];
  readonly chats: (Chat & { id: string })[];
  /** By chat id, oldest first. */
  readonly chatMessages: Map<string, (ChatMessage & { id: string })[]>;
  readonly channels?: readonly TenantChannel[];
  /** The moment this data is placed at, epoch ms. */
  readonly now: number;
}

/** What an importer gives: one person's data, with what had to be left out. */
export interface Snapshot {
  readonly me: TenantUser['user'];
  readonly now: number;
  readonly settings: MailboxSettings;
  readonly users: TenantUser['user'][];
  readonly messages: MailMessage[];
  readonly chats: (Chat & { id: string })[];
  readonly chatMessages: (ChatMessage & { id: string; chatId: string })[];
  /** What was skipped: file (and index in it), and the reason in plain words. */
  readonly skipped: { readonly where: string; readonly why: string }[];
}
