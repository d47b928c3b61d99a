// Me and my colleagues, as settings and profile say; null until they are read.

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { Circle } from '../../../domain/circle';
import { profile } from '../../../store/queries';
import { viewOf } from '../../../sync/Mailbox';
import { useSession } from './Session';
import { useSettings } from './useSettings';

export function useCircle(): Circle | null {
  const { db, now } = useSession();
  const me = useLiveQuery(() => profile(db), [db]);
  const settings = useSettings();
  return useMemo(
    () => (me && settings ? new Circle(viewOf(me, settings, now())) : null),
    [me, settings, now],
  );
}
