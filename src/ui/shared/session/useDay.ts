// The day in the user's zone, anew each minute, so that "2 h" and "today" stay true while the page is open.

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { type Day, dayOf } from '../../../domain/day';
import { profile } from '../../../store/queries';
import { useSession } from './Session';

const minute = 60_000;

export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function useDay(): Day {
  const { db, now } = useSession();
  return useDayIn(useLiveQuery(() => profile(db), [db])?.zone ?? ownZone(), now);
}

/** @param zone IANA @param now the clock, epoch ms; the same function each time */
export function useDayIn(zone: string, now: () => number): Day {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = window.setInterval(() => setAt(now()), minute);
    return () => window.clearInterval(timer);
  }, [now]);
  return useMemo(() => dayOf(at, zone), [at, zone]);
}
