// The mailbox's folders: which are the person's own, and which hold what Heed does not read.

import * as v from 'valibot';
import { flagField, readObject, textField } from './fields';
import type { GraphClient } from './GraphClient';
import { parsePage, query } from './jsonPage';
import { mailCall } from './mail';
import type { Level } from './scopes';

export interface MailFolder {
  readonly id: string;
  readonly name: string;
  /** `excluded`: Deleted, Junk, Drafts, Outbox and what lies below them. */
  readonly kind: 'inbox' | 'sent' | 'own' | 'excluded';
  /** Number of messages in it, without those of the folders below. */
  readonly total: number;
}

interface Listed {
  readonly id: string;
  readonly parent: string | null;
  readonly name: string;
  readonly children: number;
  readonly total: number;
  readonly isHidden: boolean;
}

const folderSchema = v.object({
  id: textField,
  parentFolderId: textField,
  displayName: textField,
  childFolderCount: v.optional(v.fallback(v.number(), 0), 0),
  totalItemCount: v.optional(v.fallback(v.number(), 0), 0),
  isHidden: flagField,
});

const select = 'id,parentFolderId,displayName,childFolderCount,totalItemCount,isHidden';
/** Graph's names for folders whatever their language. */
const excludedNames = ['deleteditems', 'junkemail', 'drafts', 'outbox'];
const mostPages = 50;
const deepest = 20;

/** All folders that are not hidden, at any depth. @throws GraphError */
export async function mailFolders(client: GraphClient, level: Level): Promise<MailFolder[]> {
  const call = mailCall(level);
  const names = ['inbox', 'sentitems', ...excludedNames];
  const paths = names.map((name) => `/me/mailFolders/${name}${query({ $select: 'id' })}`);
  const [top, known] = await Promise.all([
    listAll(client, level, [`/me/mailFolders${query({ $select: select, $top: 250 })}`]),
    client.batch(
      paths.map((path) => ({ path })),
      call,
    ),
  ]);
  const ids = known.map((answer) => {
    if (answer.ok) return readObject(folderSchema, answer.json)?.id ?? null;
    if (answer.error.kind === 'notFound' || answer.error.kind === 'badRequest') return null;
    throw answer.error;
  });
  const [inbox, sent, ...excluded] = ids;
  const kinds = new Map<string, MailFolder['kind']>();
  for (const id of excluded) if (id) kinds.set(id, 'excluded');
  if (inbox) kinds.set(inbox, 'inbox');
  if (sent) kinds.set(sent, 'sent');

  const folders: MailFolder[] = [];
  let row = top;
  for (let depth = 0; row.length > 0 && depth < deepest; depth++) {
    for (const each of row) {
      const inherited = kinds.get(each.parent ?? '') === 'excluded' ? 'excluded' : 'own';
      const kind = each.isHidden ? 'excluded' : (kinds.get(each.id) ?? inherited);
      kinds.set(each.id, kind);
      folders.push({ id: each.id, name: each.name, kind, total: each.total });
    }
    const parents = row.filter((each) => each.children > 0);
    row = await listAll(
      client,
      level,
      parents.map(
        ({ id }) =>
          `/me/mailFolders/${encodeURIComponent(id)}/childFolders${query({ $select: select, $top: 250 })}`,
      ),
    );
  }
  return folders;
}

/** One folder by id, when it is not among the listed ones; null when there is none. @throws GraphError */
export async function isHiddenOrGone(client: GraphClient, level: Level, id: string): Promise<boolean> {
  const [answer] = await client.batch(
    [{ path: `/me/mailFolders/${encodeURIComponent(id)}${query({ $select: select })}` }],
    mailCall(level),
  );
  if (!answer) return true;
  if (answer.ok) return readObject(folderSchema, answer.json)?.isHidden === true;
  if (answer.error.kind === 'notFound') return true;
  throw answer.error;
}

async function listAll(client: GraphClient, level: Level, paths: readonly string[]): Promise<Listed[]> {
  const listed: Listed[] = [];
  let open = paths;
  for (let page = 0; open.length > 0 && page < mostPages; page++) {
    const answers = await client.batch(
      open.map((path) => ({ path })),
      mailCall(level),
    );
    open = answers.flatMap((answer) => {
      if (!answer.ok) {
        if (answer.error.kind === 'notFound') return [];
        throw answer.error;
      }
      const { items, next } = parsePage(answer.json);
      for (const item of items) {
        const folder = readObject(folderSchema, item);
        if (folder?.id) {
          listed.push({
            id: folder.id,
            parent: folder.parentFolderId,
            name: folder.displayName ?? '',
            children: folder.childFolderCount,
            total: folder.totalItemCount,
            isHidden: folder.isHidden === true,
          });
        }
      }
      return next === null ? [] : [next];
    });
  }
  return listed;
}
