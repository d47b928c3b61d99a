// Whether somebody is out of office, as mail tips or presence say; where neither may be asked, nothing is said.

import { useEffect, useState } from 'react';
import type { Person } from '../../../domain/person';
import { GraphError } from '../../../graph/GraphError';
import { mailTips } from '../../../graph/mailTips';
import { presenceOf } from '../../../graph/presence';
import { AuthError } from '../../../graph/signIn/AuthError';
import { type Session, useSession } from '../session/Session';

export interface Absence {
  /** End, epoch ms; null when it is not said. */
  readonly until: number | null;
}

/** null: not away, or not known. */
export function useAbsence(person: Person | undefined): Absence | null {
  const session = useSession();
  const [found, setFound] = useState<{ readonly address: string; readonly absence: Absence | null } | null>(
    null,
  );
  const address = person?.address;
  const userId = person?.userId;
  useEffect(() => {
    if (address === undefined) return;
    let isGone = false;
    ask(session, address, userId)
      .then((absence) => {
        if (!isGone) setFound({ address, absence });
      })
      .catch((error: unknown) => console.error('Absence could not be asked for', error));
    return () => {
      isGone = true;
    };
  }, [session, address, userId]);
  return found?.address === address ? (found?.absence ?? null) : null;
}

async function ask(session: Session, address: string, userId: string | undefined): Promise<Absence | null> {
  const graph = await session.graph();
  const known = await allowed(async () => (await mailTips(graph, [address])).get(address) ?? null);
  if (known) return known.isAway ? { until: known.awayUntil } : null;
  if (userId === undefined) return null;
  const presence = await allowed(() => presenceOf(graph, userId));
  return presence?.isOutOfOffice ? { until: null } : null;
}

/** null where it may not be asked, or nobody answers: a reminder can be written without. */
async function allowed<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof AuthError || error instanceof GraphError) return null;
    throw error;
  }
}
