// Departments of the people one works with, looked up once a week where that is allowed: mail and chat do not tell.

import type { GraphClient } from '../../../../graph/GraphClient';
import { query } from '../../../../graph/jsonPage';
import { searchPeople } from '../../../../graph/people';
import { parseUser } from '../../../../graph/person';
import { profileScopes } from '../../../../graph/scopes';
import { lacksConsent } from '../../../../graph/signIn/AuthError';
import { isUnreadable } from '../../../../graph/unreadable';
import type { HeedDatabase } from '../../../../store/HeedDatabase';
import { readMeta, writeMeta } from '../../../../store/meta';

const week = 7 * 24 * 60 * 60_000;

/**
 * Keeps them beside the people known; nothing is asked of the person. `now`: epoch ms.
 * @throws {GraphError} when Graph was not reached
 */
export async function learnDepartments(
  db: HeedDatabase,
  client: Pick<GraphClient, 'get'>,
  now: number,
): Promise<void> {
  if (now - ((await readMeta(db, 'departmentsAt')) ?? 0) < week) return;
  try {
    const select = 'id,displayName,mail,userPrincipalName,jobTitle,department';
    const close = await searchPeople(client, '');
    const me = parseUser(await client.get(`/me${query({ $select: select })}`, { scopes: profileScopes }));
    const found = isUnreadable(me) ? close : [...close, me];
    await db.transaction('rw', db.people, db.meta, async () => {
      const known = await db.people.bulkGet(found.map(({ address }) => address));
      await db.people.bulkPut(
        found.map(({ address, name, userId, jobTitle, department }, index) => ({
          ...known[index],
          address,
          name,
          userId,
          jobTitle,
          department,
        })),
      );
      await writeMeta(db, 'departmentsAt', now);
    });
  } catch (error) {
    if (!lacksConsent(error)) throw error;
  }
}
