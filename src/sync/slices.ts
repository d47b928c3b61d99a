// Cuts the window into slices of time, newest first: short ones first, so that the first rows come soon.

import type { GraphClient } from '../graph/GraphClient';
import { type MailPage, mailPage, nextMailPage } from '../graph/mail';
import type { Level } from '../graph/scopes';

/** `to` is exclusive; null: up to now. Epoch ms. */
export interface TimeSlice {
  readonly from: number;
  readonly to: number | null;
}

const day = 86_400_000;
const firstLengths = [1, 2, 4];
const usualLength = 7;

/** Slices from `now` back to `since`. */
export function slicesOf(since: number, now: number): TimeSlice[] {
  const slices: TimeSlice[] = [];
  let to: number | null = null;
  let from = now;
  for (let index = 0; from > since; index++) {
    from = Math.max(since, from - (firstLengths[index] ?? usualLength) * day);
    slices.push({ from, to });
    to = from;
  }
  return slices;
}

/** Slices asked for at the same time. */
const atOnce = 3;
/** The very first page is small; later ones carry as much as Graph gives in one go without pausing. */
const firstTop = 50;
const tops: Readonly<Record<Level, number>> = { text: 100, headers: 250 };

export interface SlicePage {
  /** Which of the slices it belongs to. */
  readonly slice: number;
  readonly page: MailPage;
}

/** Pages of all slices, in order. Some are fetched ahead while a page is being dealt with. @throws GraphError */
export async function* slicePages(
  client: GraphClient,
  level: Level,
  slices: readonly TimeSlice[],
): AsyncGenerator<SlicePage> {
  const ahead = new Map<number, Promise<MailPage>>();
  const start = (index: number): void => {
    const slice = slices[index];
    if (!slice || ahead.has(index)) return;
    const top = index === 0 ? firstTop : tops[level];
    ahead.set(index, early(mailPage(client, level, slice, { top })));
  };
  for (let index = 0; index < slices.length; index++) {
    start(index);
    let pending = ahead.get(index);
    while (pending) {
      const page: MailPage = await pending;
      // Only now, so that nothing stands before the very first page.
      for (let next = index + 1; next < index + atOnce; next++) start(next);
      pending = page.next === null ? undefined : early(nextMailPage(client, level, page.next));
      yield { slice: index, page };
    }
    ahead.delete(index);
  }
}

/** A promise made before it is awaited: its failure is told when it is awaited, not before. */
function early<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
