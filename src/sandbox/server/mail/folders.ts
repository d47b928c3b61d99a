// A mailbox's folders: names every mailbox has, ids as clients see them.

import type { Mailbox } from '../../tenant';

export interface Folder {
  /** As in the tenant's data. */
  readonly id: string;
  /** As clients see it. */
  readonly publicId: string;
  readonly name: string;
  /** Public id of the parent folder. */
  readonly parent: string;
  readonly wellKnown: string | null;
}

/** Names by which Graph takes a folder in place of its id, with the usual display name and its forms elsewhere. */
const wellKnown: Readonly<Record<string, readonly string[]>> = {
  inbox: ['Inbox', 'Входящие'],
  sentitems: ['Sent Items', 'Sent', 'Отправленные'],
  drafts: ['Drafts', 'Черновики'],
  deleteditems: ['Deleted Items', 'Удаленные', 'Удалённые'],
  junkemail: ['Junk Email', 'Junk E-mail', 'Нежелательная почта'],
  archive: ['Archive', 'Архив'],
};

export const wellKnownNames: readonly string[] = Object.keys(wellKnown);

function publicId(id: string): string {
  return `AQMkS${Buffer.from(id).toString('base64url')}`;
}

/** The public id of the folder above all others, which is never listed. */
export const rootFolder = publicId('msgfolderroot');

/** The tenant's folders, those that a mailbox must have added where they are missing. */
export function readFolders(mailbox: Mailbox): readonly Folder[] {
  const ids = new Set(mailbox.folders.map((folder) => folder.id));
  const taken = new Set<string>();
  const given = mailbox.folders.map((folder): Folder => {
    const id = folder.id;
    const name = folder.displayName ?? id;
    const parent = folder.parentFolderId;
    const top = parent === undefined || parent === null || !ids.has(parent) || parent === id;
    const known = top ? wellKnownNameOf(id, name, taken) : null;
    if (known !== null) taken.add(known);
    return {
      id,
      publicId: publicId(id),
      name,
      parent: top ? rootFolder : publicId(parent),
      wellKnown: known,
    };
  });
  const missing = wellKnownNames.filter((name) => !taken.has(name));
  const added = missing.map(
    (name): Folder => ({
      id: name,
      publicId: publicId(name),
      name: wellKnown[name]?.[0] ?? name,
      parent: rootFolder,
      wellKnown: name,
    }),
  );
  return [...given, ...added];
}

function wellKnownNameOf(id: string, name: string, taken: ReadonlySet<string>): string | null {
  const plainId = id.toLowerCase().replaceAll(/[^a-z]/g, '');
  for (const [known, names] of Object.entries(wellKnown)) {
    if (taken.has(known)) continue;
    if (plainId === known || names.some((form) => form.toLowerCase() === name.toLowerCase())) return known;
  }
  return null;
}
