// Opens an owner's database. One that cannot be opened, or that a newer Heed wrote, is set aside and a fresh one begun:
// which generation is in use is kept in a small register, so that page and worker open the same one.

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

/** Opens one; `tooNew` when its version is above ours (Dexie opens such a one all the same). */
async function tryOpen(name: string): Promise<HeedDatabase | 'corrupt' | 'tooNew'> {
  const db = new HeedDatabase(name);
  try {
    await db.open();
  } catch (error) {
    db.close();
    if (error instanceof Error && error.name === Dexie.errnames.Version) return 'tooNew';
    return 'corrupt';
  }
  if (Math.floor(db.verno) > schemaVersion) {
    db.close();
    return 'tooNew';
  }
  return db;
}

/**
 * Opens the database of this tenant id and user object id.
 * @throws StorageUnavailableError when nothing can be stored here at all
 */
export async function openDatabase(owner: Owner): Promise<OpenedDatabase> {
  const key = databaseName(owner);
  let generation: number;
  try {
    generation = (await withRegister((databases) => databases.get(key)))?.generation ?? 1;
  } catch (error) {
    throw new StorageUnavailableError(error);
  }
  const opened = await tryOpen(databaseName(owner, generation));
  if (opened instanceof HeedDatabase) return { db: opened, setAside: null };
  const next = await tryOpen(databaseName(owner, generation + 1));
  if (!(next instanceof HeedDatabase)) throw new StorageUnavailableError(next);
  await withRegister((databases) => databases.put({ owner: key, generation: generation + 1 }));
  return { db: next, setAside: opened };
}
