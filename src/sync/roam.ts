// Brings this device and the roaming document in the user's OneDrive to one state: read, merge, write.

import { type AppFolderCalls, isNoDrive, readAppFile, writeAppFile } from '../graph/appFolder';
import type { Clock } from '../graph/Clock';
import { GraphError } from '../graph/GraphError';
import { AuthError } from '../graph/signIn/AuthError';
import {
  emptyRoaming,
  mergeRoaming,
  parseRoaming,
  pruned,
  type RoamingDocument,
  writeRoaming,
} from '../store/roaming/RoamingDocument';
import type { RoamStore } from '../store/roaming/storedRoaming';
import { isNoConsent } from './trouble';

export type RoamOutcome =
  /** Here and there lies the same. `taken`: how many entries of other devices are new here. */
  | { readonly state: 'done'; readonly taken: number }
  /** What lay there could not be read: it is kept under another name, and a new document begun from this device. */
  | { readonly state: 'broken'; readonly keptAs: string }
  /** A newer Heed wrote it, so it is left alone: until this one is renewed, decisions stay on this device. */
  | { readonly state: 'laterVersion' }
  /** No OneDrive: decisions stay on this device. */
  | { readonly state: 'noDrive' }
  /** Not allowed (yet): decisions stay on this device. */
  | { readonly state: 'noConsent' }
  /** Not reached, throttled, refused or overtaken too often: try again at the next round. */
  | { readonly state: 'offline'; readonly error: GraphError | AuthError };

export interface RoamParts {
  readonly calls: AppFolderCalls;
  readonly store: RoamStore;
  readonly clock: Pick<Clock, 'now'>;
}

export const roamingFile = 'heed-roaming.json';
/** Other devices may write in between: so often it is read and merged anew. */
const mostTries = 5;

/**
 * Two calls when nothing changed, three when something is to be written. Entries of other devices are taken over even
 * when the writing fails. May be called at any time and again: a write that went through unheard is seen by the next.
 */
export async function roam({ calls, store, clock }: RoamParts): Promise<RoamOutcome> {
  let taken = 0;
  let keptAs: string | null = null;
  try {
    for (let attempt = 1; ; attempt++) {
      const there = await readDocument(calls);
      if (there.state === 'laterVersion') return { state: 'laterVersion' };
      if (there.state === 'broken') keptAs = await setAside(calls, there.bytes);
      const now = clock.now();
      const here = { entries: await store.entries() };
      const merged = pruned(mergeRoaming(there.document, here), now);
      taken += await store.putEntries(merged.entries);
      await store.forgetExpired(now);
      const text = writeRoaming(merged);
      if (text === there.text || (there.text === null && merged.entries.size === 0)) break;
      try {
        await writeAppFile(calls, roamingFile, text, there.eTag);
        break;
      } catch (error) {
        if (!isWorthReadingAgain(error) || attempt === mostTries) throw error;
      }
    }
  } catch (error) {
    return outcomeOf(error);
  }
  return keptAs === null ? { state: 'done', taken } : { state: 'broken', keptAs };
}

interface There {
  readonly state: 'ok' | 'broken' | 'laterVersion';
  /** null: no file. */
  readonly text: string | null;
  readonly bytes: ArrayBuffer;
  readonly eTag: string | null;
  readonly document: RoamingDocument;
}

async function readDocument(calls: AppFolderCalls): Promise<There> {
  const file = await readAppFile(calls, roamingFile);
  if (!file) {
    return { state: 'ok', text: null, bytes: new ArrayBuffer(0), eTag: null, document: emptyRoaming };
  }
  const parsed = parseRoaming(file.text);
  const document = parsed.state === 'ok' ? parsed.document : emptyRoaming;
  return { state: parsed.state, ...file, document };
}

/** Keeps what was found under a name made of it, so that two devices that find it broken keep it once. */
async function setAside(calls: AppFolderCalls, bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const mark = [...new Uint8Array(digest).slice(0, 6)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const name = `heed-roaming-unreadable-${mark}.json`;
  try {
    await writeAppFile(calls, name, bytes, null);
  } catch (error) {
    if (!(error instanceof GraphError) || error.kind !== 'conflict') throw error;
  }
  return name;
}

/** Overtaken by another device, or no word whether it was written: what lies there now tells. */
function isWorthReadingAgain(error: unknown): boolean {
  return error instanceof GraphError && ['conflict', 'network', 'server'].includes(error.kind);
}

/** @throws what is no trouble of Graph or of sign-in */
function outcomeOf(error: unknown): RoamOutcome {
  if (isNoDrive(error)) return { state: 'noDrive' };
  if (isNoConsent(error)) return { state: 'noConsent' };
  if (error instanceof GraphError || error instanceof AuthError) return { state: 'offline', error };
  throw error;
}
