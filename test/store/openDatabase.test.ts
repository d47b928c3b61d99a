// Opening, migrating, setting aside and removing databases.

import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { databaseName, schemaVersion } from '../../src/store/HeedDatabase';
import { openDatabase, StorageUnavailableError, withRegister } from '../../src/store/openDatabase';
import { searchConversations } from '../../src/store/queries';
import { removeAll } from '../../src/store/removeAll';
import { storedMessage, storedRequest } from './storedRequest';

let count = 0;
function newOwner() {
  return { tenantId: 'tenant', userId: `user ${++count}` };
}

test('each person of each tenant has a database of their own', async () => {
  const owner = newOwner();
  const { db } = await openDatabase(owner);
  await db.meta.put({ key: 'x', value: 1 });
  db.close();
  for (const other of [newOwner(), { ...owner, tenantId: 'another' }]) {
    const { db: theirs } = await openDatabase(other);
    expect(await theirs.meta.count()).toBe(0);
    theirs.close();
  }
  const again = await openDatabase(owner);
  expect(await again.db.meta.count()).toBe(1);
  expect(again.setAside).toBeNull();
  again.db.close();
});

test('a database of the first version is brought up to date with nothing lost', async () => {
  const owner = newOwner();
  const first = new Dexie(databaseName(owner));
  first.version(1).stores({
    messages: 'id, conversation, folder, receivedAt',
    requests: 'conversation, turn, changedAt, lastAt',
    chats: 'id, lastAt',
    people: 'address, userId',
    folders: 'id',
    decisions: 'id, conversation, group, at',
    meta: 'key',
  });
  await first.open();
  const { terms: _, ...request } = storedRequest({ conversation: 'a', subject: 'Quarterly forecast' });
  await first.table('requests').put(request);
  await first.table('messages').put(storedMessage({ id: 'm', conversation: 'a', at: 1 }));
  const decision = { id: 'd', conversation: 'a', message: 'm', upTo: 1, kind: 'putAway', group: 'g', at: 2 };
  await first.table('decisions').put(decision);
  first.close();

  const { db, setAside } = await openDatabase(owner);
  expect(setAside).toBeNull();
  expect(Math.floor(db.verno)).toBe(schemaVersion);
  expect(await db.decisions.toArray()).toEqual([decision]);
  expect(await db.messages.count()).toBe(1);
  expect(await searchConversations(db, { words: 'forecast' })).toHaveLength(1);
  expect(await db.photos.count()).toBe(0);
  db.close();
});

/** As the Heed after this one would leave it. */
async function newerDatabase(owner: ReturnType<typeof newOwner>): Promise<void> {
  const name = databaseName(owner);
  await withRegister((rows) => rows.put({ owner: name, generation: 1, schema: schemaVersion + 1 }));
  const newer = new Dexie(name);
  newer.version(schemaVersion + 1).stores({ meta: 'key', wishes: 'id' });
  await newer.open();
  await newer.table('wishes').put({ id: 'w' });
  newer.close();
}

test('a database that a newer Heed wrote is set aside, untouched, and said once', async () => {
  const owner = newOwner();
  await newerDatabase(owner);

  const opened = await openDatabase(owner);
  expect(opened.setAside).toBe('tooNew');
  await opened.db.meta.put({ key: 'x', value: 1 });
  opened.db.close();

  const again = await openDatabase(owner);
  expect(again.setAside).toBeNull();
  expect(await again.db.meta.count()).toBe(1);
  again.db.close();
  const kept = await new Dexie(databaseName(owner)).open();
  expect(kept.verno).toBe(schemaVersion + 1);
  expect(kept.tables.map(({ name }) => name).sort()).toEqual(['meta', 'wishes']);
  kept.close();
});

describe('when the browser cannot open what lies there', () => {
  const open = indexedDB.open.bind(indexedDB);
  // Dexie says that it tries once more.
  beforeEach(() => jest.spyOn(console, 'warn').mockImplementation());
  afterEach(() => {
    indexedDB.open = open;
    jest.restoreAllMocks();
  });

  function fails(isBroken: (name: string) => boolean): void {
    indexedDB.open = (name, version) => {
      if (isBroken(name)) throw new DOMException('Internal error opening backing store.', 'UnknownError');
      return version === undefined ? open(name) : open(name, version);
    };
  }

  test('the broken database is set aside and a fresh one is used from then on', async () => {
    const owner = newOwner();
    fails((name) => name === databaseName(owner));
    const opened = await openDatabase(owner);
    expect(opened.setAside).toBe('corrupt');
    opened.db.close();
    indexedDB.open = open;
    const again = await openDatabase(owner);
    expect(again.db.name).toBe(opened.db.name);
    expect(again.setAside).toBeNull();
    again.db.close();
  });

  test('where nothing can be stored at all, that is said by its own error', async () => {
    fails(() => true);
    await expect(openDatabase(newOwner())).rejects.toBeInstanceOf(StorageUnavailableError);
  });
});

test('removing takes everything of this person, what was set aside included, and nothing of others', async () => {
  const [owner, other] = [newOwner(), newOwner()];
  await newerDatabase(owner);
  for (const each of [owner, other]) (await openDatabase(each)).db.close();

  await removeAll(owner);
  const left = await Dexie.getDatabaseNames();
  expect(left.filter((name) => name.includes(owner.userId))).toEqual([]);
  expect(left).toContain(databaseName(other));
});
