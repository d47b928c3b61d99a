// One person's mailbox in memory: messages by id, folder and time, and a record of every change.

import type { MailboxSettings } from '@microsoft/microsoft-graph-types';
import type { Mailbox } from '../../tenant';
import { GraphFailure, itemNotFound } from '../GraphFailure';
import { FolderLog } from './FolderLog';
import { type Folder, readFolders, rootFolder } from './folders';
import { type Mail, type MailData, mutableId, readMutableId } from './Mail';
import { exchangeTime, readMail } from './readMail';
import { SortedMails } from './SortedMails';

export class MailboxStore {
  readonly settings: MailboxSettings;
  private readonly folders = new Map<string, Folder>();
  private readonly mails = new Map<string, Mail>();
  private readonly everything: SortedMails;
  private readonly byFolder = new Map<string, SortedMails>();
  private readonly unread = new Map<string, number>();
  private readonly logs = new Map<string, FolderLog>();
  private readonly byInternetId = new Map<string, string>();
  private readonly threads = new Map<string, string>();
  /** Delta tokens of an older state than this are no longer honoured. */
  oldestToken = 0;
  private sequence = 0;
  private order = 0;

  /** @param clock epoch ms */
  constructor(
    mailbox: Mailbox,
    private readonly clock: () => number,
  ) {
    this.settings = mailbox.settings;
    const byTenantId = new Map<string, Folder>();
    for (const folder of readFolders(mailbox)) {
      this.folders.set(folder.publicId, folder);
      byTenantId.set(folder.id, folder);
    }
    const perFolder = new Map<string, Mail[]>();
    for (const message of mailbox.messages) {
      const place = folderOf(message);
      const folder = byTenantId.get(place) ?? this.inventFolder(place);
      byTenantId.set(place, folder);
      const mail = this.makeMail(this.freeId(message.id), readMail(message, folder.publicId));
      this.index(mail);
      const list = perFolder.get(folder.publicId);
      if (list) list.push(mail);
      else perFolder.set(folder.publicId, [mail]);
    }
    for (const [folder, list] of perFolder) this.byFolder.set(folder, new SortedMails(list));
    this.everything = new SortedMails([...this.mails.values()]);
  }

  get size(): number {
    return this.mails.size;
  }

  /** Number of the newest change: what comes later is news to whoever reads now. */
  get now(): number {
    return this.sequence;
  }

  /** Makes all delta tokens given out so far expire. */
  expireTokens(): void {
    this.sequence += 1;
    this.oldestToken = this.sequence;
  }

  allFolders(): readonly Folder[] {
    return [...this.folders.values()];
  }

  /** By id or well-known name. Throws Graph's 404. */
  folder(idOrName: string): Folder {
    const byId = this.folders.get(idOrName);
    if (byId) return byId;
    const name = idOrName.toLowerCase();
    for (const folder of this.folders.values()) if (folder.wellKnown === name) return folder;
    throw itemNotFound();
  }

  /** All messages, or those of a folder (public id). */
  inFolder(folder: string | null): SortedMails {
    if (folder === null) return this.everything;
    const list = this.byFolder.get(folder) ?? new SortedMails();
    this.byFolder.set(folder, list);
    return list;
  }

  unreadIn(folder: string): number {
    return this.unread.get(folder) ?? 0;
  }

  log(folder: string): FolderLog {
    const log = this.logs.get(folder) ?? new FolderLog();
    this.logs.set(folder, log);
    return log;
  }

  /** By immutable id. */
  peek(id: string): Mail | undefined {
    return this.mails.get(id);
  }

  byInternetMessageId(internetId: string): Mail | undefined {
    const id = this.byInternetId.get(internetId);
    return id === undefined ? undefined : this.mails.get(id);
  }

  /** The conversation here of a thread known by its conversation index. */
  conversationOf(thread: string): string | undefined {
    return this.threads.get(thread);
  }

  add(id: string, data: MailData): Mail {
    const mail = this.makeMail(this.freeId(id), data);
    this.sequence += 1;
    mail.createdAt = this.sequence;
    mail.changedAt = this.sequence;
    this.index(mail);
    this.everything.add(mail);
    this.inFolder(data.parentFolderId).add(mail);
    this.note(mail, false);
    return mail;
  }

  /** Changes properties and notes which; `isRead`, `flag` and the like are told alone by delta. */
  change(mail: Mail, changes: Partial<MailData>): void {
    if (changes.isRead !== undefined && changes.isRead !== mail.data.isRead) {
      this.countUnread(mail.data.parentFolderId, changes.isRead ? -1 : 1);
    }
    Object.assign(mail.data, changes);
    mail.data.lastModifiedDateTime = exchangeTime(this.clock());
    mail.version += 1;
    this.sequence += 1;
    for (const name of Object.keys(changes)) mail.propertyChanges.set(name, this.sequence);
    if ('body' in changes || 'isDraft' in changes) {
      mail.texts.clear();
      mail.changedAt = this.sequence;
    }
    this.note(mail, false);
  }

  /** Puts a message into another folder under a new mutable id, with a new time of receipt when it was just sent. */
  move(mail: Mail, folder: string, changes: Partial<MailData> = {}): Mail {
    this.take(mail);
    const moved = this.makeMail(mail.id, { ...mail.data, ...changes, parentFolderId: folder });
    moved.data.lastModifiedDateTime = exchangeTime(this.clock());
    moved.moves = mail.moves + 1;
    moved.version = mail.version + 1;
    this.sequence += 1;
    moved.createdAt = this.sequence;
    moved.changedAt = this.sequence;
    this.index(moved);
    this.everything.add(moved);
    this.inFolder(folder).add(moved);
    this.note(moved, false);
    return moved;
  }

  remove(mail: Mail): void {
    this.take(mail);
  }

  private take(mail: Mail): void {
    this.sequence += 1;
    this.note(mail, true);
    this.mails.delete(mail.id);
    this.everything.remove(mail);
    this.inFolder(mail.data.parentFolderId).remove(mail);
    if (!mail.data.isRead) this.countUnread(mail.data.parentFolderId, -1);
  }

  private index(mail: Mail): void {
    this.mails.set(mail.id, mail);
    this.byInternetId.set(mail.data.internetMessageId, mail.id);
    const thread = threadOf(mail.data.conversationIndex);
    if (thread !== null) this.threads.set(thread, mail.data.conversationId);
    if (!mail.data.isRead) this.countUnread(mail.data.parentFolderId, 1);
  }

  private note(mail: Mail, removed: boolean): void {
    this.log(mail.data.parentFolderId).add({
      sequence: this.sequence,
      id: mail.id,
      removed,
      mutableId: mutableId(mail),
    });
  }

  private countUnread(folder: string, by: number): void {
    this.unread.set(folder, this.unreadIn(folder) + by);
  }

  private makeMail(id: string, data: MailData): Mail {
    this.order += 1;
    return {
      id,
      data,
      received: Date.parse(data.receivedDateTime),
      order: this.order,
      moves: 0,
      version: 0,
      createdAt: 0,
      changedAt: 0,
      propertyChanges: new Map(),
      texts: new Map(),
    };
  }

  private freeId(id: string): string {
    let free = id;
    for (let twin = 2; this.mails.has(free); twin += 1) free = `${id}~${twin}`;
    return free;
  }

  private inventFolder(id: string): Folder {
    const name = id.toLowerCase();
    for (const folder of this.folders.values()) if (folder.wellKnown === name) return folder;
    const publicId = `AQMkS${Buffer.from(id).toString('base64url')}`;
    const folder = { id, publicId, name: id, parent: rootFolder, wellKnown: null };
    this.folders.set(publicId, folder);
    return folder;
  }
}

/** A message that says no folder lies in the Inbox. */
function folderOf({ parentFolderId }: { readonly parentFolderId?: unknown }): string {
  return typeof parentFolderId === 'string' && parentFolderId !== '' ? parentFolderId : 'inbox';
}

/** The part of a conversation index that a whole thread shares in every mailbox: its first 22 bytes; null: too short. */
export function threadOf(conversationIndex: string): string | null {
  const bytes = Buffer.from(conversationIndex, 'base64');
  return bytes.length < 22 ? null : bytes.subarray(0, 22).toString('base64');
}

/** The message an id in a path means, mutable or immutable. Throws Graph's 404 or, for junk, its 400. */
export function findMail(store: MailboxStore, id: string): Mail {
  const direct = store.peek(id);
  if (direct) return direct;
  const mutable = readMutableId(id);
  const mail = mutable === null ? undefined : store.peek(mutable.id);
  if (mail && mutable?.moves === mail.moves) return mail;
  throw mutable !== null || /^[\w=-]{20,}$/.test(id) ? itemNotFound() : malformedId();
}

function malformedId(): GraphFailure {
  return new GraphFailure(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');
}
