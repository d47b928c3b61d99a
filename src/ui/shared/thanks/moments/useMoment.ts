// The one moment worth thanking that is offered now, and what is said to it.

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { type Moment, momentOf, momentToOffer, withOffer, withTaken } from '../../../../domain/moments';
import { putOff } from '../../../../domain/suggestions';
import { changeMoments, helpGiven, readMoments, thankedAt } from '../../../../store/moments';
import { profile } from '../../../../store/queries';
import { useSession } from '../../session/Session';

export interface OfferedMoment {
  readonly moment: Moment;
  readonly take: () => Promise<void>;
  readonly putOff: () => Promise<void>;
}

/** null while there is none. */
export function useMoment(): OfferedMoment | null {
  const { db, graph, now } = useSession();
  const [at] = useState(now);
  const moment = useLiveQuery(async () => {
    const me = await profile(db);
    if (!me) return null;
    const [help, memory, thanked] = await Promise.all([helpGiven(db, at), readMoments(db), thankedAt(db)]);
    const moments = help.flatMap((each) => momentOf(each, me.workingHours) ?? []);
    return momentToOffer(moments, memory, thanked, at);
  }, [db, at]);

  useEffect(() => {
    Promise.all([graph(), import('./learnDepartments')])
      .then(([client, { learnDepartments }]) => learnDepartments(db, client, now()))
      .catch((error: unknown) => console.error('Departments could not be looked up', error));
  }, [db, graph, now]);

  useEffect(() => {
    if (moment) void changeMoments(db, (memory) => withOffer(memory, moment, now()), now());
  }, [db, now, moment]);

  if (!moment) return null;
  return {
    moment,
    take: () => changeMoments(db, withTaken, now()),
    putOff: () =>
      changeMoments(
        db,
        (memory) => ({ ...withTaken(memory), putOffs: putOff(memory.putOffs, moment.kind, now()) }),
        now(),
      ),
  };
}
