// The database on this device: one for each tenant id and user object id. Tables, indexes and their versions.

import Dexie, { type EntityTable, type Table } from 'dexie';
import type { DraftRow } from './draftRows';
import type { KudosRow } from './kudosRows';
import type { LessonRow } from './lessons';
import type { NudgeRow } from './nudgeRows';
import type { OutboxRow } from './outboxRows';
import type { PromiseRow } from './promiseRows';
import type { PersonRegister } from './registerRows';
import { decisionRow } from './roaming/decisionRows';
import type { RoamingRow } from './roaming/roamingRows';
import type {
  ChatRow,
  Decision,
  FolderRow,
  MetaRow,
  Owner,
  PersonRow,
  PhotoRow,
  StoredMessage,
  StoredRequest,
} from './rows';
import { searchTerms } from './searchTerms';

/** The newest version of the schema this build knows. Add a version below for every change, never edit an old one. */
export const schemaVersion = 4;

/** Name of an owner's database in IndexedDB; `generation` counts databases that were set aside before it. */
export function databaseName(owner: Owner, generation = 1): string {
  const name = `heed:${owner.tenantId}:${owner.userId}`;
  return generation === 1 ? name : `${name}:${generation}`;
}

export class HeedDatabase extends Dexie {
  declare readonly messages: EntityTable<StoredMessage, 'id'>;
  declare readonly requests: EntityTable<StoredRequest, 'conversation'>;
  declare readonly chats: EntityTable<ChatRow, 'id'>;
  declare readonly people: EntityTable<PersonRow, 'address'>;
  declare readonly folders: EntityTable<FolderRow, 'id'>;
  declare readonly decisions: EntityTable<Decision, 'id'>;
  declare readonly photos: EntityTable<PhotoRow, 'person'>;
  declare readonly outbox: EntityTable<OutboxRow, 'id'>;
  declare readonly drafts: EntityTable<DraftRow, 'id'>;
  declare readonly nudges: EntityTable<NudgeRow, 'id'>;
  declare readonly promises: EntityTable<PromiseRow, 'id'>;
  declare readonly registers: EntityTable<PersonRegister, 'address'>;
  declare readonly lessons: EntityTable<LessonRow, 'id'>;
  declare readonly roaming: EntityTable<RoamingRow, 'key'>;
  declare readonly kudos: Table<KudosRow, [place: string, message: string]>;
  declare readonly meta: Table<MetaRow, string>;

  constructor(name: string) {
    super(name, { cache: 'disabled' });
    this.version(1).stores({
      messages: 'id, conversation, folder, receivedAt',
      requests: 'conversation, turn, changedAt, lastAt',
      chats: 'id, lastAt',
      people: 'address, userId',
      folders: 'id',
      decisions: 'id, conversation, group, at',
      meta: 'key',
    });
    // Search by words and people, pictures of people, what is to be sent.
    this.version(2)
      .stores({
        requests: 'conversation, turn, changedAt, lastAt, *terms',
        photos: 'person',
        outbox: 'id, conversation, chat, state',
      })
      .upgrade(async (tx) => {
        await tx
          .table<StoredRequest>('requests')
          .toCollection()
          .modify((row) => {
            row.terms = searchTerms(row);
          });
      });
    // What roams among a person's devices.
    this.version(3)
      .stores({ roaming: 'key, until' })
      .upgrade(async (tx) => {
        const decisions = await tx.table<Decision>('decisions').toArray();
        await tx.table<RoamingRow>('roaming').bulkPut(decisions.map(decisionRow));
      });
    // What a person is writing, promised and corrected, whom they nudged, how they address whom, thank-you cards.
    this.version(4).stores({
      drafts: 'id, at',
      kudos: '[place+message], place, *people',
      lessons: 'id, at',
      nudges: 'id, conversation',
      promises: 'id, conversation',
      registers: 'address',
    });
  }
}
