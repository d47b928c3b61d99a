// When the person looked at Today before this time: what came after that is news. Looking now is written down.

import { useEffect, useState } from 'react';
import { readSettings } from '../../../store/settings';
import { useSession } from '../session/Session';
import { useChangeSettings } from '../session/useSettings';

/** Epoch ms of the look before this one, 0 when there was none; undefined until it is read. */
export function useLastLook(isLooking: boolean): number | undefined {
  const { db, now } = useSession();
  const change = useChangeSettings();
  const [before, setBefore] = useState<number | undefined>(undefined);
  const isRead = before !== undefined;

  useEffect(() => {
    let isStale = false;
    void readSettings(db).then((settings) => {
      if (!isStale) setBefore(settings.lastLookedAt);
    });
    return () => {
      isStale = true;
    };
  }, [db]);

  useEffect(() => {
    if (isLooking && isRead) void change({ lastLookedAt: now() });
  }, [isLooking, isRead, change, now]);

  return before;
}
