// Who the mailbox belongs to; kept, so that a second opening waits for no call.

import { startOfWorkingDaysAgo } from '../domain/workingTime';
import type { GraphClient } from '../graph/GraphClient';
import { mailboxOwner } from '../graph/owner';
import type { HeedDatabase } from '../store/HeedDatabase';
import { readMeta, writeMeta } from '../store/meta';
import type { Profile } from '../store/rows';

/** Requests older than so many working days at the first opening are folded. */
const openDays = 5;

/** Asks Graph, and writes down what it says. `now`: epoch ms. @throws GraphError */
export async function learnProfile(client: GraphClient, db: HeedDatabase, now: number): Promise<Profile> {
  const { user, settings } = await mailboxOwner(client, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const profile: Profile = {
    name: user.name,
    addresses: user.addresses,
    userId: user.userId,
    zone: settings.zone,
    workingHours: settings.workingHours,
  };
  await db.transaction('rw', db.meta, async () => {
    await writeMeta(db, 'profile', profile);
    await writeMeta(db, 'profileAt', now);
    if ((await readMeta(db, 'foldBefore')) === undefined) {
      await writeMeta(db, 'foldBefore', startOfWorkingDaysAgo(now, openDays, profile.workingHours));
    }
  });
  return profile;
}
