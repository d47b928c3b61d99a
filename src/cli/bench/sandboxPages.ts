// How fast the sandbox answers pages of a large mailbox, over a real socket.

import { randomUUID } from 'node:crypto';
import { startSandbox } from '../../sandbox/server/startSandbox';
import type { MailMessage, Tenant } from '../../sandbox/tenant';

export interface SandboxPageFigures {
  readonly messages: number;
  /** From the tenant's objects to the first possible call, ms. */
  readonly startMs: number;
  /** Heap the messages and the server take, bytes, with the tenant's own objects. */
  readonly heapBytes: number;
  readonly pages: readonly PageFigure[];
}

/** A page of 1,000 messages, read with the calls that come next in a client's life. */
export interface PageFigure {
  readonly name: string;
  /** The very first one of its kind: nothing computed yet. */
  readonly firstMs: number;
  readonly medianMs: number;
  readonly slowestMs: number;
  /** Of the median-sized page. */
  readonly bytes: number;
}

const pageSize = 1_000;
const minute = 60_000;

/** @param messages how many the mailbox holds; all within the last 100 days */
export async function sandboxPages(messages = 100_000): Promise<SandboxPageFigures> {
  const before = heapNow();
  const tenant = largeTenant(messages);
  const started = performance.now();
  const sandbox = await startSandbox({ tenant });
  const startMs = performance.now() - started;
  const user = tenant.people[0]?.user.id ?? '';
  const headers = {
    Authorization: `Bearer ${sandbox.issueToken(user, ['Mail.Read'])}`,
    Prefer: `IdType="ImmutableId", odata.maxpagesize=${pageSize}`,
  };
  const read = async (path: string): Promise<{ ms: number; bytes: number; next: string | null }> => {
    const from = performance.now();
    const response = await fetch(sandbox.url + path, { headers });
    const text = await response.text();
    const ms = performance.now() - from;
    if (!response.ok) throw new Error(`${response.status} ${text.slice(0, 200)}`);
    const next = /"@odata\.nextLink":"([^"]+)"/.exec(text)?.[1]?.replace(sandbox.url, '');
    return { ms, bytes: text.length, next: next ?? null };
  };
  try {
    const pages: PageFigure[] = [];
    for (const [name, path] of Object.entries(kinds(tenant.now))) {
      const seen: { ms: number; bytes: number }[] = [];
      let next: string | null = path;
      while (next !== null && seen.length < 20) {
        const page: { ms: number; bytes: number; next: string | null } = await read(next);
        seen.push(page);
        next = page.next;
      }
      pages.push(figureOf(name, seen));
    }
    return { messages, startMs, heapBytes: heapNow() - before, pages };
  } finally {
    await sandbox.close();
  }
}

function kinds(now: number): Readonly<Record<string, string>> {
  const since = new Date(now - 60 * 24 * 60 * minute).toISOString();
  const filter = encodeURIComponent(`receivedDateTime ge ${since} and isDraft eq false`);
  return {
    whole: `/me/messages?$top=${pageSize}`,
    headers: `/me/messages?$top=${pageSize}&$select=subject,from,toRecipients,receivedDateTime,isRead,flag`,
    filtered: `/me/messages?$top=${pageSize}&$filter=${filter}&$orderby=receivedDateTime%20desc&$select=subject,uniqueBody`,
    delta: '/me/mailFolders/inbox/messages/delta?$select=subject,isRead',
  };
}

function figureOf(name: string, seen: readonly { ms: number; bytes: number }[]): PageFigure {
  const sorted = seen.toSorted((a, b) => a.ms - b.ms);
  const median = sorted[sorted.length >> 1];
  return {
    name,
    firstMs: seen[0]?.ms ?? 0,
    medianMs: median?.ms ?? 0,
    slowestMs: sorted.at(-1)?.ms ?? 0,
    bytes: median?.bytes ?? 0,
  };
}

function heapNow(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** One person with a mailbox of that many messages, half of them HTML with a quote below. */
function largeTenant(count: number): Tenant {
  const now = Date.parse('2026-03-04T10:00:00Z');
  const user = { id: randomUUID(), displayName: 'Vera Lind', mail: 'vera.lind@office.test' };
  const messages = Array.from({ length: count }, (_, index) => largeMessage(index, now, user.mail));
  const folders = [
    { id: 'inbox', displayName: 'Inbox' },
    { id: 'sentitems', displayName: 'Sent Items' },
  ];
  return {
    id: randomUUID(),
    domain: 'office.test',
    now,
    people: [{ user, mailbox: { settings: {}, folders, messages }, photo: null }],
    chats: [],
    chatMessages: new Map(),
  };
}

function largeMessage(index: number, now: number, me: string): MailMessage {
  const at = new Date(now - Math.round((index * 100 * 24 * 60 * minute) / 100_000)).toISOString();
  const other = {
    emailAddress: { name: `Person ${index % 300}`, address: `person${index % 300}@office.test` },
  };
  const mine = { emailAddress: { name: 'Vera Lind', address: me } };
  const sent = index % 4 === 0;
  const words = `Here are the figures of part ${index}. `.repeat(8);
  const html = `<html><body><p>${words}</p><p>Could you look at them?</p><div id="divRplyFwdMsg">From: x</div><p>${words.repeat(3)}</p></body></html>`;
  return {
    id: `AAkALg${index.toString(36).padStart(40, '0')}`,
    conversationId: `AAQkALg${(index >> 2).toString(36).padStart(20, '0')}`,
    parentFolderId: sent ? 'sentitems' : 'inbox',
    internetMessageId: `<${index}@office.test>`,
    subject: `Figures of part ${index >> 2}`,
    from: sent ? mine : other,
    toRecipients: [sent ? other : mine],
    ccRecipients: index % 3 === 0 ? [other] : [],
    receivedDateTime: at,
    sentDateTime: at,
    isRead: index % 5 !== 0,
    body:
      index % 2 === 0
        ? { contentType: 'html', content: html }
        : { contentType: 'text', content: `${words}\n\nCould you look at them?\n` },
  };
}
