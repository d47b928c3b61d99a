// Chats: who is in them, and the messages of those whose preview moved. Without text allowed, their names only.

import type { ChatInfo } from '../graph/chat';
import { chatCall, chatMessagesSince, chatPage, moreChatMessages, readChatMessages } from '../graph/chats';
import { type ChatFill, readMeta, writeMeta } from '../store/meta';
import type { ChatRow } from '../store/rows';
import { keepChanges, noChanges } from './keepChanges';
import { keepKudos, type PlacedPost } from './keepKudos';
import type { Mailbox } from './Mailbox';
import type { Incoming } from './readIncoming';
import type { Occasion } from './requestRow';

/** Chats read in one go; what has been read of them is noted after each. */
const inOneGo = 8;
/** Pages (of 50 messages) read of one chat at most in one round. */
const mostPages = 10;
/** Pages (of 50 chats) listed at most. */
const mostListed = 20;

/** @throws GraphError */
export async function readChats(mailbox: Mailbox): Promise<void> {
  const { db, settings, since } = mailbox;
  const known = await readMeta(db, 'chatFill');
  const isSame = known?.level === settings.level && known.since <= since;
  const fill = isSame ? known : await beginAnew(mailbox);
  const moved = await listMoved(mailbox, fill);
  if (settings.level === 'text') {
    const occasion: Occasion = fill.isComplete ? 'news' : 'fill';
    for (let start = 0; start < moved.length; start += inOneGo) {
      await readMessages(mailbox, moved.slice(start, start + inOneGo), occasion);
    }
  }
  const newest = Math.max(fill.newest, ...moved.map(({ lastAt }) => lastAt));
  await writeMeta(db, 'chatFill', { level: settings.level, since, isComplete: true, newest });
}

/** Another level or a longer window: nothing counts as read. */
async function beginAnew({ db, settings, since }: Mailbox): Promise<ChatFill> {
  const fill: ChatFill = { level: settings.level, since, isComplete: false, newest: since };
  await db.transaction('rw', db.chats, db.meta, async () => {
    await db.chats.toCollection().modify({ lastAt: 0 });
    await writeMeta(db, 'chatFill', fill);
  });
  return fill;
}

/** Lists chats until their previews are older than what has been dealt with; those with news, newest first. */
async function listMoved(mailbox: Mailbox, fill: ChatFill): Promise<ChatInfo[]> {
  const { client, db, settings, status, since } = mailbox;
  const isTold = settings.level === 'text';
  const moved: ChatInfo[] = [];
  let link: string | null = null;
  for (let count = 0; count < mostListed; count++) {
    const page = await chatPage(client, settings.level, link);
    const inWindow = page.chats.filter(({ lastAt }) => !isTold || lastAt >= since);
    await db.transaction('rw', db.chats, async () => {
      const known = await db.chats.bulkGet(inWindow.map(({ id }) => id));
      const rows = inWindow.map((chat, index): ChatRow => {
        const { id, form, topic, members, webLink } = chat;
        return { id, form, topic, members, webLink, lastAt: known[index]?.lastAt ?? 0 };
      });
      await db.chats.bulkPut(
        rows.filter((row, index) => JSON.stringify(row) !== JSON.stringify(known[index])),
      );
      inWindow.forEach((chat, index) => {
        if (chat.lastAt > (known[index]?.lastAt ?? 0)) moved.push(chat);
      });
    });
    if (page.skipped > 0 && !fill.isComplete) await status.count(0, page.skipped);
    // Without previews there is no order, and a refresh looks at the first page only.
    const hasNews = isTold ? page.chats.some(({ lastAt }) => lastAt > fill.newest) : false;
    if (page.next === null || (fill.isComplete && !hasNews)) break;
    if (isTold && !page.chats.some(({ lastAt }) => lastAt >= since)) break;
    link = page.next;
  }
  return moved;
}

/** Reads what came or changed in these chats since their last message known. */
async function readMessages(mailbox: Mailbox, chats: readonly ChatInfo[], occasion: Occasion): Promise<void> {
  const { client, db, settings, status, since } = mailbox;
  const rows = await db.chats.bulkGet(chats.map(({ id }) => id));
  let open = chats.map((chat, index) => {
    const from = Math.max(since, (rows[index]?.lastAt ?? 0) - 1);
    return { chat, part: chatMessagesSince(chat.id, from) };
  });
  const incoming: Incoming[] = [];
  const posts: PlacedPost[] = [];
  let skipped = 0;
  for (let count = 0; open.length > 0 && count < mostPages; count++) {
    const answers = await client.batch(
      open.map(({ part }) => part),
      chatCall(settings.level),
    );
    open = open.flatMap(({ chat }, index) => {
      const answer = answers[index];
      if (!answer || (!answer.ok && answer.error.kind === 'notFound')) return []; // I left the chat meanwhile.
      const page = readChatMessages(answer, chat);
      posts.push(...page.posts.map((post) => ({ place: chat.id, post })));
      incoming.push(...page.messages.map((raw) => ({ raw, receivedAt: raw.envelope.at })));
      skipped += page.skipped;
      return page.next === null ? [] : [{ chat, part: moreChatMessages(page.next) }];
    });
  }
  await keepChanges(mailbox, { ...noChanges, put: incoming }, occasion);
  await keepKudos(db, posts);
  await db.transaction('rw', db.chats, async () => {
    for (const { id, lastAt } of chats) await db.chats.update(id, { lastAt });
  });
  await status.count(0, skipped);
}
