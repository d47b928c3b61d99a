// A small office with a mailbox of Ivan's and some chats, served by the sandbox, and engines that sync it.

import type { TokenSource } from '../../src/graph/GraphClient';
import { sandboxSignIn } from '../../src/graph/signIn/sandboxSignIn';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/server/startSandbox';
import type { MailMessage, Tenant, TenantUser } from '../../src/sandbox/tenant';
import { HeedDatabase } from '../../src/store/HeedDatabase';
import type { Settings } from '../../src/store/rows';
import { changeSettings } from '../../src/store/settings';
import { SyncEngine } from '../../src/sync/SyncEngine';
import { QuickClock } from '../graph/scriptedGraph';

export const now = Date.UTC(2026, 2, 18, 10);
export const hour = 3_600_000;
export const day = 24 * hour;

export const people = {
  ivan: { id: '00000000-0000-4000-8000-000000000001', displayName: 'Ivan Orlov', mail: 'ivan@firm.example' },
  anna: {
    id: '00000000-0000-4000-8000-000000000002',
    displayName: 'Anna Petrova',
    mail: 'anna@firm.example',
  },
  olga: { id: '00000000-0000-4000-8000-000000000003', displayName: 'Olga Stein', mail: 'olga@firm.example' },
} as const;
export type Name = keyof typeof people;

export interface OfficeMail {
  readonly id: string;
  /** How long ago, ms. */
  readonly ago: number;
  readonly from?: Name;
  readonly to?: Name;
  readonly subject?: string;
  readonly text?: string;
  readonly thread?: string;
  readonly folder?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const recipient = (name: Name) => ({
  emailAddress: { name: people[name].displayName, address: people[name].mail },
});

function mailMessage(given: OfficeMail): MailMessage {
  const {
    id,
    ago,
    from = 'anna',
    to = 'ivan',
    subject = `About ${id}`,
    text = 'Fine.',
    headers = {},
  } = given;
  const at = new Date(now - ago).toISOString();
  return {
    id,
    conversationId: given.thread ?? `thread of ${id}`,
    parentFolderId: given.folder ?? (from === 'ivan' ? 'sentitems' : 'inbox'),
    subject,
    from: recipient(from),
    sender: recipient(from),
    toRecipients: [recipient(to)],
    ccRecipients: [],
    receivedDateTime: at,
    sentDateTime: at,
    isRead: false,
    isDraft: false,
    internetMessageId: `<${id}@firm.example>`,
    internetMessageHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    body: { contentType: 'text', content: text },
  };
}

export interface OfficeChat {
  readonly id: string;
  readonly with: readonly Name[];
  readonly topic?: string;
  /** Oldest first: how long ago (ms), who, what. */
  readonly said: readonly (readonly [ago: number, from: Name, text: string])[];
}

export const ownFolders = [
  { id: 'inbox', displayName: 'Inbox' },
  { id: 'sentitems', displayName: 'Sent Items' },
  { id: 'deleteditems', displayName: 'Deleted Items' },
  { id: 'junkemail', displayName: 'Junk Email' },
  { id: 'drafts', displayName: 'Drafts' },
  { id: 'clients', displayName: 'Clients' },
  { id: 'clients-north', displayName: 'North', parentFolderId: 'clients' },
  { id: 'thrown-away', displayName: 'Thrown away', parentFolderId: 'deleteditems' },
  { id: 'quiet', displayName: 'Quiet' },
];

export function officeTenant(mails: readonly OfficeMail[], chats: readonly OfficeChat[] = []): Tenant {
  const workingHours = { startTime: '09:00:00', endTime: '17:00:00', timeZone: { name: 'UTC' } };
  const messages = mails.map(mailMessage);
  const person = (name: Name): TenantUser => ({
    user: { ...people[name], userPrincipalName: people[name].mail },
    mailbox: {
      settings: { timeZone: 'UTC', workingHours },
      folders: ownFolders,
      messages: name === 'ivan' ? messages : [],
    },
    photo: name === 'anna' ? { type: 'image/png', bytes: new Uint8Array([1, 2, 3]) } : null,
  });
  return {
    id: '00000000-0000-4000-8000-0000000000ff',
    domain: 'firm.example',
    people: [person('ivan'), person('anna'), person('olga')],
    chats: chats.map(({ id, with: others, topic }) => ({
      id,
      chatType: others.length === 1 ? 'oneOnOne' : 'group',
      topic: topic ?? null,
      createdDateTime: new Date(now - 400 * day).toISOString(),
      members: (['ivan', ...others] as const).map((name) => ({
        '@odata.type': '#microsoft.graph.aadUserConversationMember',
        id: `${id} ${name}`,
        displayName: people[name].displayName,
        userId: people[name].id,
        email: people[name].mail,
        roles: ['owner'],
      })),
    })),
    chatMessages: new Map(
      chats.map(({ id, said }) => [
        id,
        said.map(([ago, from, text], index) => {
          const at = new Date(now - ago).toISOString();
          const { id: userId, displayName } = people[from];
          return {
            id: `${Date.parse(at)}${index}`,
            chatId: id,
            messageType: 'message' as const,
            createdDateTime: at,
            lastModifiedDateTime: at,
            from: { user: { id: userId, displayName } },
            body: { contentType: 'text' as const, content: text },
          };
        }),
      ]),
    ),
    now,
  };
}

export interface Office {
  readonly sandbox: Sandbox;
  readonly clock: QuickClock;
  /** An engine over a database of that name. */
  engine(
    name: string,
    settings?: Partial<Settings>,
    getToken?: TokenSource,
  ): Promise<{ engine: SyncEngine; db: HeedDatabase }>;
  /** Does something as somebody: a real call. Ids are immutable ones. */
  call(as: Name, method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<void>;
  /** Sends a mail; `minutes` pass before it. */
  send(from: Name, to: Name, subject: string, text: string, minutes?: number): Promise<void>;
  close(): Promise<void>;
}

/** Serves a tenant. Sandbox and engines go by one clock, which stands still but for waits. */
export async function openOffice(
  tenant: Tenant,
  options: Partial<SandboxOptions> = {},
  clock = new QuickClock(now),
): Promise<Office> {
  const sandbox = await startSandbox({ tenant, clock: () => clock.now(), ...options });
  const tokenUrl = `${new URL(sandbox.url).origin}/sandbox/token`;
  const open: { engine: SyncEngine; db: HeedDatabase }[] = [];
  const call: Office['call'] = async (as, method, path, body) => {
    const token = sandbox.issueToken(people[as].id, ['Mail.Send', 'Mail.ReadWrite', 'ChatMessage.Send']);
    const answer = await fetch(`${sandbox.url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        Prefer: 'IdType="ImmutableId"',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
  };
  return {
    sandbox,
    clock,
    engine: async (name, settings = {}, getToken = sandboxSignIn(tokenUrl, people.ivan.mail).getToken) => {
      const db = new HeedDatabase(name);
      await db.open();
      await changeSettings(db, settings);
      const engine = new SyncEngine({ db, graph: sandbox.url, getToken, clock, random: () => 0.5 });
      open.push({ engine, db });
      return { engine, db };
    },
    call,
    send: async (from, to, subject, text, minutes = 10) => {
      clock.pass(minutes * 60_000);
      const body = { contentType: 'text', content: text };
      await call(from, 'POST', '/me/sendMail', { message: { subject, body, toRecipients: [recipient(to)] } });
    },
    close: async () => {
      for (const { engine, db } of open) {
        engine.stop();
        db.close();
      }
      await sandbox.close();
    },
  };
}
