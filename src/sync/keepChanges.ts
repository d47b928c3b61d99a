// The one place where messages are written: each change in one transaction with the verdicts that follow from it.

import type { Person } from '../domain/person';
import type { View } from '../domain/view';
import type { HeedDatabase } from '../store/HeedDatabase';
import { noteRegisters } from '../store/registerRows';
import type { PersonRow, StoredMessage, StoredRequest } from '../store/rows';
import { type Mailbox, viewOf } from './Mailbox';
import { type Incoming, readIncoming } from './readIncoming';
import { registersIn } from './registers';
import { type Occasion, requestRow } from './requestRow';

export interface Changes {
  readonly put: readonly Incoming[];
  /** Messages known whose marks or folder changed. */
  readonly patch: readonly { readonly id: string; readonly change: MessagePatch }[];
  readonly remove: readonly string[];
}

type Judged = Pick<Mailbox, 'db' | 'learnt'>;

export interface MessagePatch {
  readonly isRead?: boolean;
  readonly isFlagged?: boolean;
  readonly folder?: string;
}

export const noChanges: Changes = { put: [], patch: [], remove: [] };

/** Reads, stores and judges; only conversations that changed are judged. */
export async function keepChanges(mailbox: Mailbox, changes: Changes, occasion: Occasion): Promise<void> {
  const { db, profile, settings, clock, since } = mailbox;
  const inWindow = changes.put.filter(({ receivedAt }) => receivedAt >= since);
  const read = await readIncoming(inWindow, profile, mailbox.learnt.personal);
  if (read.length + changes.patch.length + changes.remove.length === 0) return;
  const view = viewOf(profile, settings, clock.now());
  const registers = registersIn(inWindow, profile);
  await db.transaction('rw', [db.messages, db.requests, db.chats, db.people, db.registers], async () => {
    const touched = new Set(read.map(({ conversation }) => conversation));
    const named = [...changes.remove, ...changes.patch.map(({ id }) => id)];
    for (const known of await db.messages.bulkGet(named)) if (known) touched.add(known.conversation);
    await db.messages.bulkPut(read);
    await db.messages.bulkUpdate(changes.patch.map(({ id, change }) => ({ key: id, changes: change })));
    await db.messages.bulkDelete([...changes.remove]);
    const fresh = [...touched].filter((id) => !mailbox.stored.has(id));
    await judgeNew(mailbox, fresh, read, view, occasion);
    await judgeConversations(
      mailbox,
      [...touched].filter((id) => mailbox.stored.has(id)),
      view,
      occasion,
    );
    await meet(db, read);
    await noteRegisters(db, registers);
  });
  for (const { conversation } of read) mailbox.stored.add(conversation);
}

/** Judges these conversations and writes the rows that became others. To be called within a transaction. */
export async function judgeConversations(
  { db, learnt }: Judged,
  conversations: readonly string[],
  view: View,
  occasion: Occasion,
): Promise<void> {
  if (conversations.length === 0) return;
  const ids = [...conversations];
  const [messages, chats, known] = await Promise.all([
    // One by one: the browser reads all rows of one key at once, but those of many keys row by row.
    Promise.all(ids.map((id) => db.messages.where('conversation').equals(id).toArray())),
    db.chats.bulkGet(ids),
    db.requests.bulkGet(ids),
  ]);
  const put: StoredRequest[] = [];
  const gone: string[] = [];
  // All first: what one conversation tells of two people counts for their others.
  ids.forEach((id, index) => {
    learnt.habits?.put(id, messages[index] ?? []);
  });
  ids.forEach((id, index) => {
    const row = requestRow(messages[index] ?? [], chats[index], known[index], view, occasion, learnt);
    if (row === null) gone.push(id);
    else if (JSON.stringify(row) !== JSON.stringify(known[index])) put.push(row);
  });
  await db.requests.bulkPut(put);
  await db.requests.bulkDelete(gone);
}

/** Judges conversations of which nothing was stored before these messages. */
async function judgeNew(
  { db, learnt }: Judged,
  conversations: readonly string[],
  messages: readonly StoredMessage[],
  view: View,
  occasion: Occasion,
): Promise<void> {
  const byConversation = new Map<string, StoredMessage[]>(conversations.map((id) => [id, []]));
  for (const message of messages) byConversation.get(message.conversation)?.push(message);
  const ofChats = conversations.filter((id) => byConversation.get(id)?.[0]?.channel === 'chat');
  const frames = await db.chats.bulkGet(ofChats);
  const chats = new Map(ofChats.map((id, index) => [id, frames[index]]));
  for (const [id, all] of byConversation) learnt.habits?.put(id, all);
  const rows = [...byConversation].map(([id, all]) =>
    requestRow(all, chats.get(id), undefined, view, occasion, learnt),
  );
  await db.requests.bulkPut(rows.filter((row) => row !== null));
}

/** Remembers people seen for the first time, or by a name that was not known. */
async function meet(db: HeedDatabase, messages: readonly StoredMessage[]): Promise<void> {
  const seen = new Map<string, Person>();
  for (const message of messages) {
    for (const person of [...(message.from ? [message.from] : []), ...message.to, ...message.cc]) {
      const other = seen.get(person.address);
      if (!other || (!other.name && person.name) || (!other.userId && person.userId)) {
        seen.set(person.address, { ...other, ...person });
      }
    }
  }
  const people = [...seen.values()];
  const known = await db.people.bulkGet(people.map(({ address }) => address));
  const news = people.flatMap((person, index): PersonRow[] => {
    const row = known[index];
    const isKnown = row && (row.name || !person.name) && (row.userId || !person.userId);
    return isKnown ? [] : [{ jobTitle: '', department: '', ...row, ...person }];
  });
  await db.people.bulkPut(news);
}
