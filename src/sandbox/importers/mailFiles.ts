// Finds mail in the paths a person names: mbox files, maildirs, `.eml` files, folders of any of them, gzipped or not.

import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readHead } from './byteSource';
import { type FolderKind, folderKind, imapFolderName } from './folderNames';
import { ImportError } from './ImportError';
import { systemError } from './systemError';

/** A file that holds mail, and the mail folder it belongs to. */
export interface MailFile {
  readonly path: string;
  readonly kind: 'mbox' | 'single';
  readonly folder: { readonly kind: FolderKind; readonly name: string };
  /** Maildir's letters: S seen, F flagged, D draft, T trashed; null elsewhere. */
  readonly flags: string | null;
}

/** A file that is none, and why. */
export interface NoMail {
  readonly path: string;
  readonly why: string;
}

type Folder = MailFile['folder'];

const inbox: Folder = { kind: 'inbox', name: 'Inbox' };

// What mail programs and systems keep beside mail.
const beside =
  /^(\..*|dovecot.*|courier.*|maildir(folder|size)|subscriptions|.*\.(msf|idx|index|uidl|lock|db|ini))$/i;

/**
 * All mail files below `path`, in the order of their names.
 * @throws ImportError `notFound`, `unreadable`; `notMail` when `path` itself is a file without mail.
 */
export async function* findMailFiles(path: string): AsyncGenerator<MailFile | NoMail> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    throw new ImportError('notFound', `${path}: there is no such file or folder`, { cause: error });
  }
  if (isFolder) {
    yield* walk(path, inbox, true);
    return;
  }
  const kind = await kindOf(path);
  if (!isMail(kind)) throw new ImportError('notMail', `${path}: ${kind.why}`);
  yield { path, kind, folder: folderOfFile(path, inbox), flags: null };
}

function isMail(kind: 'mbox' | 'single' | { why: string }): kind is 'mbox' | 'single' {
  return typeof kind === 'string';
}

async function* walk(path: string, folder: Folder, isTop: boolean): AsyncGenerator<MailFile | NoMail> {
  let entries: Dirent[];
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch (error) {
    if (isTop) throw new ImportError('unreadable', `${path}: the folder cannot be read`, { cause: error });
    yield { path, why: 'the folder cannot be read' };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const isMaildir = entries.some((entry) => entry.isDirectory() && /^(cur|new)$/.test(entry.name));
  for (const entry of entries) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) {
      if (isMaildir && entry.name === 'tmp') continue;
      if (isMaildir && /^(cur|new)$/.test(entry.name)) yield* maildirFiles(child, folder);
      else yield* walk(child, folderOf(entry.name, folder), false);
    } else if (!beside.test(entry.name)) {
      yield await fileIn(child, folder);
    }
  }
}

async function* maildirFiles(path: string, folder: Folder): AsyncGenerator<MailFile | NoMail> {
  const isNew = basename(path) === 'new';
  for (const name of (await readdir(path)).sort()) {
    if (name.startsWith('.')) continue;
    const flags = isNew ? '' : (/[:;!-]2,([A-Za-z]*)(\.gz)?$/.exec(name)?.[1] ?? '');
    const file = await fileIn(join(path, name), folder);
    yield 'why' in file ? file : { ...file, folder, flags };
  }
}

async function fileIn(path: string, folder: Folder): Promise<MailFile | NoMail> {
  const kind = await kindOf(path);
  if (!isMail(kind)) return { path, why: kind.why };
  return { path, kind, folder: kind === 'mbox' ? folderOfFile(path, folder) : folder, flags: null };
}

/** Maildir++ writes `.Sent` and `.Projects.Alpha`; other programs nest folders, some as `Sent.sbd` or `Sent.mbox`. */
function folderOf(directory: string, parent: Folder): Folder {
  const name = imapFolderName(directory.replace(/^\./, '').replace(/\.(sbd|mbox|maildir)$/i, ''));
  if (/^(cur|new|mail|maildir|mailbox|messages|data)$/i.test(name)) return parent;
  const kind = folderKind(name.split(/[./]/).at(-1) ?? name);
  if (kind !== 'own') return { kind, name };
  // A folder of one's own below Trash or Junk is thrown away with it.
  return parent.kind === 'deleteditems' || parent.kind === 'junkemail' ? parent : { kind, name };
}

/** An mbox is a folder; what its name says beyond "inbox" and the owner ("anna-sent.mbox") is looked at. */
function folderOfFile(path: string, parent: Folder): Folder {
  const name = imapFolderName(
    basename(path)
      .replace(/\.gz$/i, '')
      .replace(/\.(mbox|mbx|mail)$/i, ''),
  );
  const lastWord = name.split(/[-_. ]/).at(-1) ?? '';
  const kinds = [folderKind(name), folderKind(lastWord)];
  if (kinds.includes('sentitems')) return { kind: 'sentitems', name: 'Sent Items' };
  const whole = folderKind(name);
  return whole === 'own' || whole === 'inbox' ? parent : { kind: whole, name };
}

const magics: readonly (readonly [string, string])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'an Outlook .msg or other Office file: save it as .eml first'],
  ['!BDN', 'an Outlook data file (.pst, .ost): export it to mbox or .eml first'],
  ['PK\u0003\u0004', 'a zip archive: unpack it first'],
  ['%PDF', 'a PDF file, not mail'],
];

const headerLine = /^[!-9;-~]{1,76}[ \t]*:/;

async function kindOf(path: string): Promise<'mbox' | 'single' | { why: string }> {
  let head: Buffer;
  try {
    head = await readHead(path);
  } catch (error) {
    const cause = systemError(error);
    if (cause === null) throw error;
    return { why: `cannot be read (${cause.message})` };
  }
  const text = head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
  if (text.trim() === '') return { why: 'empty' };
  const magic = magics.find(([start]) => text.startsWith(start));
  if (magic !== undefined) return { why: magic[1] };
  if (head.toString('latin1', 257, 262) === 'ustar') return { why: 'a tar archive: unpack it first' };
  const lines = text.trimStart().split(/\r\n|\n|\r/, 40);
  if (/^From /.test(lines[0] ?? '')) return 'mbox';
  if (/^\.(eml|mht)$/i.test(extname(path.replace(/\.gz$/i, '')))) return 'single';
  return looksLikeMail(lines) ? 'single' : { why: 'not a mail' };
}

/** Among the first lines, before an empty one, at least one header that every mail has some of. */
function looksLikeMail(lines: readonly string[]): boolean {
  const end = lines.indexOf('');
  const headers = lines.slice(0, end === -1 ? lines.length : end);
  return (
    headers.some((line) =>
      /^(from|to|subject|date|received|message-id|return-path|mime-version|delivered-to)[ \t]*:/i.test(line),
    ) && headers.filter((line) => headerLine.test(line) || /^[ \t]/.test(line)).length * 2 >= headers.length
  );
}
