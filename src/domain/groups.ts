// Puts the requests of a list into the groups they are shown in.

import type { Day } from './day';
import { byCourtesy, byWait, type Listed } from './order';

export type GroupName = 'late' | 'today' | 'waiting' | 'fresh' | 'perhaps';

export interface Group<Row> {
  readonly name: GroupName;
  readonly rows: readonly Row[];
}

const shown: readonly GroupName[] = ['late', 'today', 'waiting', 'fresh', 'perhaps'];

/** The newer first: for what is not sure, or old. */
export function newestFirst(a: Listed, b: Listed): number {
  return byWait(b, a);
}

/** The group of one request. *New* is what was asked since midnight of the user's zone. */
export function groupOf(row: Listed, day: Day): GroupName {
  if (row.isPerhaps) return 'perhaps';
  if (row.due !== null && row.due < day.date) return 'late';
  if (row.due === day.date) return 'today';
  return (row.since ?? row.lastAt) >= day.start ? 'fresh' : 'waiting';
}

/**
 * Groups and sorts requests: by courtesy, and the unsure ones newest first. Groups come in the order they are shown;
 * empty ones are left out.
 */
export function groupRequests<Row extends Listed>(rows: readonly Row[], day: Day): readonly Group<Row>[] {
  const byName = new Map<GroupName, Row[]>(shown.map((name) => [name, []]));
  for (const row of rows) byName.get(groupOf(row, day))?.push(row);
  return [...byName]
    .map(([name, group]) => ({ name, rows: group.sort(name === 'perhaps' ? newestFirst : byCourtesy) }))
    .filter((group) => group.rows.length > 0);
}
