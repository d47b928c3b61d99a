// Typed access to single values of the database: settings, profile, status and cursors of sync.

import type { Composition } from '../domain/composition';
import type { HeedDatabase } from './HeedDatabase';
import type { WallChoice, WallRead } from './kudosRows';
import type { Profile, Settings, SyncStatus } from './rows';

/** How far the first fill of mail has come. */
export interface MailFill {
  /** Level at which the stored messages were read. */
  readonly level: Settings['level'];
  /** Start of the window being filled, epoch ms. */
  readonly since: number;
  /** Slices of time (epoch ms, `to` exclusive, null: up to now) not read yet, newest first; empty: the fill is complete. */
  readonly left: readonly { readonly from: number; readonly to: number | null }[];
  /** Received time of the newest message seen, epoch ms: from here on the next refresh asks for news. */
  readonly newest: number;
}

/** How far chats have been read. */
export interface ChatFill {
  readonly level: Settings['level'];
  readonly since: number;
  readonly isComplete: boolean;
  /** Time of the newest preview that has been dealt with, epoch ms. */
  readonly newest: number;
}

/** How roaming ended last. */
export interface Roamed {
  readonly state: 'done' | 'broken' | 'laterVersion' | 'noDrive' | 'noConsent' | 'offline';
  /** Epoch ms. */
  readonly at: number;
  /** Name under which a document that could not be read was kept; null: none ever was. */
  readonly keptAs: string | null;
}

export interface MetaValues {
  settings: Settings;
  profile: Profile;
  /** When Graph was asked for the profile, epoch ms. */
  profileAt: number;
  status: SyncStatus;
  mailFill: MailFill;
  chatFill: ChatFill;
  /** Requests older than this (epoch ms) are folded: five working days before Heed was first opened. */
  foldBefore: number;
  /** When folders without traffic were last looked at, epoch ms. */
  dailyRoundAt: number;
  roamed: Roamed;
  /** The person said *later* to tasks in To Do: it is not asked again at every date. */
  tasksPutOff: boolean;
  /** Delta links of the To Do lists that hold tasks of promises, by the list's id. */
  taskLinks: Readonly<Record<string, string>>;
  /** The thank-you being written, but for its words; `id` is its draft's. */
  thanksDraft: { readonly id: string; readonly composition: Omit<Composition, 'words'> };
  /** When departments of colleagues were looked up, epoch ms. */
  departmentsAt: number;
  /** The chat or channel that I chose as the wall. */
  wall: WallChoice;
  wallRead: WallRead;
}

/** The stored value, or undefined when it was never written. */
export async function readMeta<K extends keyof MetaValues>(
  db: HeedDatabase,
  key: K,
): Promise<MetaValues[K] | undefined> {
  const row = await db.meta.get(key);
  return row?.value as MetaValues[K] | undefined;
}

export async function writeMeta<K extends keyof MetaValues>(
  db: HeedDatabase,
  key: K,
  value: MetaValues[K],
): Promise<void> {
  await db.meta.put({ key, value });
}
