// Roaming after a round of sync: this device and the user's other ones agree, or it is noted why they do not.

import type { AppFolderCalls } from '../graph/appFolder';
import type { Clock } from '../graph/Clock';
import type { HeedDatabase } from '../store/HeedDatabase';
import { readMeta, writeMeta } from '../store/meta';
import { notePromises } from '../store/roaming/promiseEntries';
import { storedRoaming } from '../store/roaming/storedRoaming';
import { roam } from './roam';

/** States that do not change by themselves: asked again after so long (ms), or when the note of it is forgotten. */
const patience = 24 * 60 * 60_000;
const lasting: ReadonlySet<string> = new Set(['noConsent', 'noDrive', 'laterVersion']);

/** Never throws for what Graph or sign-in refuse: decisions then stay on this device. */
export async function roamRound(
  calls: AppFolderCalls,
  db: HeedDatabase,
  clock: Pick<Clock, 'now'>,
): Promise<void> {
  const last = await readMeta(db, 'roamed');
  const now = clock.now();
  if (last && lasting.has(last.state) && now - last.at < patience && now >= last.at) return;
  await notePromises(db, now);
  const outcome = await roam({ calls, store: storedRoaming(db), clock });
  const keptAs = outcome.state === 'broken' ? outcome.keptAs : (last?.keptAs ?? null);
  await writeMeta(db, 'roamed', { state: outcome.state, at: now, keptAs });
}
