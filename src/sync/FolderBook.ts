// Which folders there are, as far as sync has to know: read or left alone, and how far each is followed.

import { isHiddenOrGone, mailFolders } from '../graph/mailFolders';
import type { FolderRow } from '../store/rows';
import type { Mailbox } from './Mailbox';

type Kind = FolderRow['kind'];

export class FolderBook {
  private kinds: Promise<Map<string, Kind>>;
  private hasListed: boolean;

  private constructor(
    private readonly mailbox: Mailbox,
    kinds: Promise<Map<string, Kind>>,
    hasListed: boolean,
  ) {
    this.kinds = kinds;
    this.hasListed = hasListed;
    this.kinds.catch(() => undefined); // Told to whoever asks for a kind.
  }

  /** From the database; when nothing is there yet, the list is asked for at once and awaited when first needed. */
  static async open(mailbox: Mailbox): Promise<FolderBook> {
    const rows = await mailbox.db.folders.toArray();
    if (rows.length === 0) return new FolderBook(mailbox, listFolders(mailbox), true);
    return new FolderBook(mailbox, Promise.resolve(kindsOf(rows)), false);
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
    const known = (await this.kinds).get(id);
    if (known) return known;
    if (!this.hasListed) {
      await this.relist();
      return this.kindOf(id);
    }
    const { client, settings, db } = this.mailbox;
    const kind = (await isHiddenOrGone(client, settings.level, id)) ? 'excluded' : 'own';
    (await this.kinds).set(id, kind);
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
