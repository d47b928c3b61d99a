// Today: the short list that ends. What is due, who has waited longest, and what changed since the last look.

import type { Day } from './day';
import { byCourtesy, byWait, type Listed } from './order';
import type { Person } from './person';
import type { Verdict } from './request';

/** What happened to a request since the last look. */
export type ChangeKind = 'answered' | 'wroteAgain' | 'asked' | 'settled';

/** What a change is read from. */
export interface Changing extends Listed {
  /** When the verdict last became another one, epoch ms. */
  readonly changedAt: number;
  readonly before: Pick<Verdict, 'turn' | 'state'> | null;
  readonly lastFrom: Person | null;
}

export interface Change<Row> {
  readonly row: Row;
  readonly kind: ChangeKind;
}

export interface Today<Row> {
  /** Promises of mine that fall due today or have passed. */
  readonly promises: readonly Row[];
  /** People who wait with a date within a week, or one that has passed. */
  readonly dated: readonly Row[];
  /** The three longest waits among the rest. */
  readonly longest: readonly Row[];
  /** News since the last look, newest first, at most five. */
  readonly changes: readonly Change<Row>[];
  /** How many more changes there were. */
  readonly moreChanges: number;
}

const longestShown = 3;
const changesShown = 5;

/** What a change of this row means to me; null when it means nothing (my own doing, or still the same turn). */
export function changeOf(row: Changing, isMe: (person: Person) => boolean): ChangeKind | null {
  const isMine = row.lastFrom !== null && isMe(row.lastFrom);
  if (isMine) return null;
  if (row.turn === 'mine') {
    if (row.before === null) return 'asked';
    return row.before.turn === 'mine' ? null : 'wroteAgain';
  }
  if (row.before?.turn === 'theirs') return row.state === 'closed' ? 'settled' : 'answered';
  if (row.before?.turn === 'mine') return 'settled';
  return null;
}

/**
 * Selects Today. No request is in it twice; nothing unsure is in it.
 * @param open requests that wait for me, the older ones left out
 * @param changed requests whose verdict became another one since the last look, also those settled by now
 */
export function selectToday<Row extends Changing>(
  open: readonly Row[],
  changed: readonly Row[],
  day: Day,
  isMe: (person: Person) => boolean,
): Today<Row> {
  const mine = open.filter((row) => !row.isPerhaps);
  const promises = mine
    .filter((row) => row.state === 'promised' && row.due !== null && row.due <= day.date)
    .sort(byCourtesy);
  const waiting = mine.filter((row) => row.state === 'waiting');
  const dated = waiting.filter((row) => row.due !== null && row.due <= day.weekAhead).sort(byCourtesy);
  const listed = new Set<Row>([...promises, ...dated]);
  const longest = waiting
    .filter((row) => !listed.has(row))
    .sort(byWait)
    .slice(0, longestShown);
  const inList = new Set([...listed, ...longest].map((row) => row.conversation));
  const changes = changed
    .filter((row) => !row.isPerhaps && !inList.has(row.conversation))
    .sort((a, b) => b.changedAt - a.changedAt || byCourtesy(a, b))
    .flatMap((row): Change<Row>[] => {
      const kind = changeOf(row, isMe);
      return kind ? [{ row, kind }] : [];
    });
  return {
    promises,
    dated,
    longest,
    changes: changes.slice(0, changesShown),
    moreChanges: Math.max(0, changes.length - changesShown),
  };
}
