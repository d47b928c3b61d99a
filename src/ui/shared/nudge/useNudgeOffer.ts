// Whether a kind reminder is offered for a request of mine.

import { useLiveQuery } from 'dexie-react-hooks';
import { type NudgeOffer, nudgeOffer } from '../../../domain/nudge';
import { nudgesIn } from '../../../store/nudgeRows';
import { profile } from '../../../store/queries';
import type { RequestRow } from '../../../store/rows';
import { useSession } from '../session/Session';

/** undefined until the store has answered. */
export function useNudgeOffer(row: RequestRow): NudgeOffer | undefined {
  const { db, now } = useSession();
  return useLiveQuery(async () => {
    if (row.turn !== 'theirs') return 'no';
    const [me, nudges] = await Promise.all([profile(db), nudgesIn(db, row.conversation)]);
    return me ? nudgeOffer(row, nudges, now(), me.workingHours) : 'no';
  }, [db, row, now]);
}
