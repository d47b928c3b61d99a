// Teams of the person signed in.

import * as v from 'valibot';
import { flagField, oneLine, readObject, textField } from './fields';
import type { CallOptions, GraphClient } from './GraphClient';
import { parsePage } from './jsonPage';
import { featureScopes } from './scopes';

export interface TeamInfo {
  readonly id: string;
  readonly name: string;
  readonly isArchived: boolean;
}

const call: CallOptions = { scopes: featureScopes.teams, isUrgent: true };
const teamSchema = v.object({ id: textField, displayName: textField, isArchived: flagField });

/** Teams I am in, by name. @throws {GraphError} */
export async function joinedTeams(client: Pick<GraphClient, 'get'>): Promise<readonly TeamInfo[]> {
  const page = parsePage(await client.get('/me/joinedTeams', call));
  return page.items
    .flatMap((json) => {
      const team = readObject(teamSchema, json);
      const id = team?.id ?? '';
      if (!team || id === '') return [];
      return { id, name: oneLine(team.displayName ?? ''), isArchived: team.isArchived ?? false };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
