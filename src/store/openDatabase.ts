// Opens an owner's database. One that cannot be opened, or that a newer Heed wrote, is set aside and a fresh one begun.
// A small register says which generation is in use, so that page and worker open the same one, and which version of
// the schema it has: asked of Dexie, a newer database would be opened and bent to our schema.

import Dexie, { type Table } from 'dexie';
import { databaseName, HeedDatabase, schemaVersion } from './HeedDatabase';
import type { Owner } from './rows';

/** Why a database was set aside; `null` when it was not. The UI says it plainly, once. */
export type SetAside = 'corrupt' | 'tooNew' | null;

export interface OpenedDatabase {
  readonly db: HeedDatabase;
  readonly setAside: SetAside;
}

/** This browser gives no place to store (private window, storage blocked or full). */
export class StorageUnavailableError extends Error {
  readonly code = 'storageUnavailable';
  constructor(cause: unknown) {
    super('This browser gives Heed no place to store anything.', { cause });
    this.name = 'StorageUnavailableError';
  }
}

export interface RegisterRow {
  readonly owner: string;
  readonly generation: number;
  /** Newest version of the schema it was opened with. */
  readonly schema: number;
}

class Register extends Dexie {
  declare readonly databases: Table<RegisterRow, string>;
  constructor() {
    super('heed');
    this.version(1).stores({ databases: 'owner' });
  }
}

/** Runs `work` with the register open, and closes it. */
export async function withRegister<T>(
  work: (databases: Table<RegisterRow, string>) => Promise<T>,
): Promise<T> {
  const register = new Register();
  try {
    return await work(register.databases);
  } finally {
    register.close();
  }
}

async function tryOpen(name: string): Promise<HeedDatabase | 'corrupt' | 'tooNew'> {
  const db = new HeedDatabase(name);
  try {
    await db.open();
    return db;
  } catch (error) {
    db.close();
    return error instanceof Error && error.name === Dexie.errnames.Version ? 'tooNew' : 'corrupt';
  }
}

/**
 * Opens the database of this tenant id and user object id.
 * @throws StorageUnavailableError when nothing can be stored here at all
 */
export async function openDatabase(owner: Owner): Promise<OpenedDatabase> {
  const key = databaseName(owner);
  const known = await entry(key);
  let setAside: SetAside = null;
  if (known.schema > schemaVersion) setAside = 'tooNew';
  else {
    if (known.schema < schemaVersion) await enter({ ...known, schema: schemaVersion });
    const opened = await tryOpen(databaseName(owner, known.generation));
    if (opened instanceof HeedDatabase) return { db: opened, setAside: null };
    setAside = opened;
  }
  const generation = known.generation + 1;
  const fresh = await tryOpen(databaseName(owner, generation));
  if (!(fresh instanceof HeedDatabase)) throw new StorageUnavailableError(fresh);
  await enter({ owner: key, generation, schema: schemaVersion });
  return { db: fresh, setAside };
}

async function entry(owner: string): Promise<RegisterRow> {
  try {
    const row = await withRegister((databases) => databases.get(owner));
    return row ?? { owner, generation: 1, schema: 0 };
  } catch (error) {
    throw new StorageUnavailableError(error);
  }
}

async function enter(row: RegisterRow): Promise<void> {
  await withRegister((databases) => databases.put(row));
}
