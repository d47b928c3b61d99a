// What the lists are narrowed to: a person, a channel, a kind of ask.

import type { AskKind } from '../../../domain/ask';
import type { Channel } from '../../../domain/message';
import type { Person } from '../../../domain/person';
import type { OpenRequests } from '../../../store/queries';
import type { RequestRow } from '../../../store/rows';
import { shownName } from '../people/givenName';
import { peopleOf } from '../request/requestWords';

export interface Filters {
  /** Address. */
  readonly person: string | null;
  readonly channel: Channel | null;
  readonly kind: AskKind | null;
}

export const noFilters: Filters = { person: null, channel: null, kind: null };

export function isFiltering(filters: Filters): boolean {
  return filters.person !== null || filters.channel !== null || filters.kind !== null;
}

function passes(row: RequestRow, { person, channel, kind }: Filters): boolean {
  return (
    (person === null || peopleOf(row).some(({ address }) => address === person)) &&
    (channel === null || row.channel === channel) &&
    (kind === null || row.asks.some((ask) => ask.kind === kind))
  );
}

export function filtered(open: OpenRequests, filters: Filters): OpenRequests {
  if (!isFiltering(filters)) return open;
  const narrow = (rows: readonly RequestRow[]) => rows.filter((row) => passes(row, filters));
  return {
    rows: narrow(open.rows),
    perhaps: narrow(open.perhaps),
    older: narrow(open.older),
    snoozed: narrow(open.snoozed),
  };
}

/** Everybody one can choose in a list, by name. */
export function peopleIn(open: OpenRequests): readonly Person[] {
  const people = new Map<string, Person>();
  for (const row of [...open.rows, ...open.perhaps, ...open.older, ...open.snoozed]) {
    for (const person of peopleOf(row)) people.set(person.address, person);
  }
  return [...people.values()].sort((a, b) => shownName(a).localeCompare(shownName(b)));
}
