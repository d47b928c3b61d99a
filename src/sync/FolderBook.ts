// Which folders there are, as far as sync has to know: read or left alone, and how far each is followed.

import { isHiddenOrGone, mailFolders } from '../graph/mailFolders';
import type { FolderRow } from '../store/rows';
import type { Mailbox } from './Mailbox';

type Kind = FolderRow['kind'];

export class FolderBook {
  private kinds: Promise<Map<string, Kind>> | null = null;
  private hasListed = false;

  constructor(private readonly mailbox: Mailbox) {}

  /** Reads the database; when nothing is there yet, lists. What fails is told to whoever asks for a kind. */
  begin(): void {
    this.kinds ??= this.known();
    this.kinds.catch(() => undefined);
  }

  private async book(): Promise<Map<string, Kind>> {
    this.kinds ??= this.known();
    return this.kinds;
  }

  private async known(): Promise<Map<string, Kind>> {
    const rows = await this.mailbox.db.folders.toArray();
    if (rows.length > 0) return kindsOf(rows);
    this.hasListed = true;
    return listFolders(this.mailbox);
  }

  /** Lists the folders anew. @throws GraphError */
  async relist(): Promise<void> {
    this.kinds = listFolders(this.mailbox);
    this.hasListed = true;
    await this.kinds;
  }

  /** The kind of a folder; one that is not listed is looked for. @throws GraphError */
  async kindOf(id: string | null): Promise<Kind> {
    if (id === null) return 'own';
    const known = (await this.book()).get(id);
    if (known) return known;
    if (!this.hasListed) {
      await this.relist();
      return this.kindOf(id);
    }
    const { client, settings, db } = this.mailbox;
    const kind = (await isHiddenOrGone(client, settings.level, id)) ? 'excluded' : 'own';
    (await this.book()).set(id, kind);
    await db.folders.put({ id, name: '', kind, total: 0, deltaLink: null, deltaSince: 0, deltaAt: 0 });
    return kind;
  }

  /** Those of the items that lie in folders Heed reads. @throws GraphError */
  async readable<T extends { readonly raw: { readonly envelope: { readonly folder: string | null } } }>(
    items: readonly T[],
  ): Promise<T[]> {
    const kept: T[] = [];
    for (const item of items) {
      if ((await this.kindOf(item.raw.envelope.folder)) !== 'excluded') kept.push(item);
    }
    return kept;
  }
}

function kindsOf(rows: readonly FolderRow[]): Map<string, Kind> {
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

/** Lists, and writes down; what is known of a folder's changes stays. */
async function listFolders({ client, settings, db }: Mailbox): Promise<Map<string, Kind>> {
  const listed = await mailFolders(client, settings.level);
  return db.transaction('rw', db.folders, async () => {
    const known = new Map((await db.folders.toArray()).map((row) => [row.id, row]));
    const rows = listed.map((folder): FolderRow => {
      const row = known.get(folder.id);
      return { deltaLink: null, deltaSince: 0, deltaAt: 0, ...row, ...folder };
    });
    await db.folders.clear();
    await db.folders.bulkPut(rows);
    return kindsOf(rows);
  });
}
