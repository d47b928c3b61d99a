// Whom to ask how one helps, now; and whom one asked.

import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type Asked, mayAsk, whomToAsk } from '../../../../domain/feedback';
import type { Person } from '../../../../domain/person';
import { isResting } from '../../../../domain/suggestions';
import { askedHow, helpedColleagues } from '../../../../store/asked';
import { readMoments } from '../../../../store/moments';
import { useSession } from '../../session/Session';

/** The kind of this suggestion, for *Not now*. */
export const askHowKind = 'askHow';

export interface AskHowState {
  readonly asked: readonly Asked[];
  /** Colleagues to ask; empty when there are none. */
  readonly people: readonly Person[];
  /** A month has passed since the last time. */
  readonly isTime: boolean;
  /** *Not now* was said to it. */
  readonly isResting: boolean;
}

/** undefined until the store was read. */
export function useAskHow(): AskHowState | undefined {
  const { db, now } = useSession();
  const [at] = useState(now);
  return useLiveQuery(async () => {
    const [asked, helped, memory] = await Promise.all([askedHow(db), helpedColleagues(db), readMoments(db)]);
    return {
      asked,
      people: whomToAsk(helped, asked, at),
      isTime: mayAsk(asked, at),
      isResting: isResting(memory.putOffs, askHowKind, at),
    };
  }, [db, at]);
}
