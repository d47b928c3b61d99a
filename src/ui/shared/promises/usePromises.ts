// What the page Promises shows: the agenda, what is ready to be told, what was kept, and dates found in my own text.

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Day } from '../../../domain/day';
import { type AgendaPart, agenda, promiseState } from '../../../domain/promises';
import { type PromiseOffer, promiseOffers } from '../../../store/promiseOffers';
import { type PromiseView, promiseViews } from '../../../store/promiseRows';
import { useSession } from '../session/Session';

export interface PromiseGroup {
  readonly part: AgendaPart | 'ready';
  readonly views: readonly PromiseView[];
}

export interface Promises {
  readonly groups: readonly PromiseGroup[];
  /** Latest first. */
  readonly kept: readonly PromiseView[];
  readonly offers: readonly PromiseOffer[];
}

/** When a promise was kept, epoch ms: as noted, else when the conversation settled. */
export function keptAtOf({ promise, request }: PromiseView): number {
  return promise.keptAt ?? request?.lastAt ?? promise.givenAt;
}

/** null until the store has answered. */
export function usePromises(day: Day): Promises | null {
  const { db } = useSession();
  const views = useLiveQuery(() => promiseViews(db), [db]);
  const offers = useLiveQuery(() => promiseOffers(db), [db]);
  return useMemo(() => {
    if (!views || !offers) return null;
    const stateOf = ({ promise, request }: PromiseView) => promiseState(promise, request, day.now, day.zone);
    const byId = new Map(views.map((view) => [view.promise.id, view]));
    const open = views.filter((view) => stateOf(view) === 'open' || stateOf(view) === 'overdue');
    const parts = agenda(
      open.map(({ promise }) => promise),
      day.now,
      day.zone,
    );
    const groups: PromiseGroup[] = parts.map(({ part, promises }) => ({
      part,
      views: promises.flatMap(({ id }) => byId.get(id) ?? []),
    }));
    const ready = views.filter((view) => stateOf(view) === 'ready');
    return {
      groups: ready.length > 0 ? [{ part: 'ready', views: ready }, ...groups] : groups,
      kept: views.filter((view) => stateOf(view) === 'kept').sort((a, b) => keptAtOf(b) - keptAtOf(a)),
      offers,
    };
  }, [views, offers, day]);
}
