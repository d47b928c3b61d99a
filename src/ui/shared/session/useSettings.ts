// The user's settings, live, and the way to change them.

import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import { settings } from '../../../store/queries';
import type { Settings } from '../../../store/rows';
import { changeSettings } from '../../../store/settings';
import { useSession } from './Session';

/** undefined until the first read. */
export function useSettings(): Settings | undefined {
  const { db } = useSession();
  return useLiveQuery(() => settings(db), [db]);
}

export function useChangeSettings(): (change: Partial<Settings>) => Promise<Settings> {
  const { db } = useSession();
  return useCallback((change) => changeSettings(db, change), [db]);
}
