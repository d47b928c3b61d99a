// Names of people whom Graph gives by their id alone: those who react, and senders who left no name.

import type { CardPost } from '../graph/cardPosts';
import type { GraphClient } from '../graph/GraphClient';
import { query } from '../graph/jsonPage';
import { parseUser } from '../graph/person';
import { peopleScopes } from '../graph/scopes';
import { lacksConsent } from '../graph/signIn/AuthError';
import { isUnreadable } from '../graph/unreadable';
import type { HeedDatabase } from '../store/HeedDatabase';

/** People asked about in one go; the others stay without a name until later. */
const mostAsked = 60;

/**
 * Looks up who is behind unknown ids in these posts and keeps them among the people known. Where the directory may not
 * be read, they stay unknown.
 * @throws {GraphError} when Graph was not reached
 */
export async function learnNames(
  client: Pick<GraphClient, 'batch'>,
  db: HeedDatabase,
  posts: readonly CardPost[],
): Promise<void> {
  const bearing = posts.filter(({ cards, isDeleted }) => cards.length > 0 && !isDeleted);
  const shown = bearing.flatMap(({ from, reactions }) => [
    ...(from ? [from] : []),
    ...reactions.map(({ by }) => by),
  ]);
  const nameless = new Set(
    shown.flatMap(({ name, userId }) => (name === '' && userId !== undefined ? [userId] : [])),
  );
  const known = await db.people
    .where('userId')
    .anyOf([...nameless])
    .toArray();
  for (const { userId } of known) nameless.delete(userId ?? '');
  if (nameless.size === 0) return;
  const select = 'id,displayName,mail,userPrincipalName,jobTitle,department';
  const parts = [...nameless].slice(0, mostAsked).map((id) => ({
    path: `/users/${encodeURIComponent(id)}${query({ $select: select })}`,
  }));
  try {
    const answers = await client.batch(parts, { scopes: peopleScopes });
    const users = answers.flatMap((answer) => (answer.ok ? [parseUser(answer.json)] : []));
    const people = users.flatMap((user) => (isUnreadable(user) ? [] : [user]));
    await db.transaction('rw', db.people, async () => {
      for (const { address, name, userId, jobTitle, department } of people)
        await db.people.put({ address, name, userId, jobTitle, department });
    });
  } catch (error) {
    if (!lacksConsent(error)) throw error;
  }
}
