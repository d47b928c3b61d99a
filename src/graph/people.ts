// Colleagues as the directory knows them.

import type { CallOptions, GraphClient } from './GraphClient';
import { query } from './jsonPage';
import { type DirectoryUser, parseUser } from './person';
import { peopleScopes } from './scopes';
import { isUnreadable } from './unreadable';

const call: CallOptions = { scopes: peopleScopes, isUrgent: true };

/** Users by object id or user principal name; unknown ones are left out. @throws GraphError */
export async function usersById(client: GraphClient, ids: readonly string[]): Promise<DirectoryUser[]> {
  const select = 'id,displayName,mail,userPrincipalName,jobTitle,department';
  const answers = await client.batch(
    ids.map((id) => ({ path: `/users/${encodeURIComponent(id)}${query({ $select: select })}` })),
    call,
  );
  return answers.flatMap((answer) => {
    if (!answer.ok) {
      if (answer.error.kind === 'notFound') return [];
      throw answer.error;
    }
    const user = parseUser(answer.json);
    return isUnreadable(user) ? [] : [user];
  });
}
