// The wall on a page of its own: rows in the database, and a Graph that answers as told.

import { act, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { Kudos } from '../../../../src/domain/kudos';
import { GraphClient } from '../../../../src/graph/GraphClient';
import { GraphError } from '../../../../src/graph/GraphError';
import type { KudosRow } from '../../../../src/store/kudosRows';
import { writeMeta } from '../../../../src/store/meta';
import { Wall } from '../../../../src/ui/shared/thanks/wall/Wall';
import { openPage, type PageNeeds } from '../../fixtures/openPage';
import { anna, day, ivan, maria, now } from '../../fixtures/sampleRows';

export const place = { kind: 'chat', chat: '19:thanks' } as const;
export const me = { ...ivan, userId: 'ivan' };
let count = 0;

export function row(more: Partial<Kudos> = {}, other: Partial<KudosRow> = {}): KudosRow {
  count += 1;
  const kudos: Kudos = {
    id: `5a0d9c3e-0000-4000-8000-${String(count).padStart(12, '0')}`,
    from: { ...anna, userId: 'anna' },
    to: [{ ...maria, userId: 'maria' }],
    principle: 'quality',
    words: `Words ${count}`,
    at: now - count * day,
    language: 'en',
    ...more,
  };
  const userIds = [kudos.from, ...kudos.to].flatMap(({ userId }) => userId ?? []);
  return {
    place: place.chat,
    message: String(count),
    at: kudos.at,
    card: { form: 'known', kudos },
    isEdited: false,
    reactions: [],
    webLink: `https://teams.microsoft.com/l/message/${count}`,
    people: userIds,
    ...other,
  };
}

export async function openWall(
  rows: readonly KudosRow[],
  needs: PageNeeds = {},
  part: ReactElement = <Wall />,
) {
  const opened = await openPage(part, { client: nothingNew(), ...needs });
  await act(async () => {
    await opened.db.kudos.bulkPut([...rows]);
    const cursor = { kind: 'since', since: now - day } as const;
    if (rows.length > 0)
      await writeMeta(opened.db, 'wallRead', { place: place.chat, cursor, finishedAt: now - day });
    await writeMeta(opened.db, 'wall', { place, name: 'Kudos club' });
  });
  return opened;
}

export const cards = () => screen.getAllByRole('listitem');

/** Graph as told: what it answers to reading and to reacting. */
export class ToldGraph extends GraphClient {
  readonly asked: string[] = [];
  constructor(private readonly answer: (path: string) => unknown) {
    super({ base: 'http://127.0.0.1:9/v1.0', getToken: async () => 'token' });
  }
  private async told(path: string): Promise<unknown> {
    this.asked.push(path);
    const answer = this.answer(path);
    if (answer instanceof Error) throw answer;
    return answer;
  }
  override get(path: string): Promise<unknown> {
    return this.told(path);
  }
  override post(path: string, body: unknown): Promise<unknown> {
    return this.told(`${path} ${JSON.stringify(body)}`);
  }
}

export const nothingNew = () => new ToldGraph(() => ({ value: [] }));
export const failing = (kind: 'network' | 'consent' | 'server') =>
  new ToldGraph(
    () => new GraphError('no', { kind, code: kind, status: 0, retryAfter: null, requestId: null }),
  );
