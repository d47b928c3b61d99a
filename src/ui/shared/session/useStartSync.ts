// Starts sync when what the store has is on screen: first the rows, then the worker is loaded.

import { useEffect } from 'react';
import { useSession } from './Session';

/** With rows to read already, the worker's code does not compete with them for this long, ms. */
const headStart = 300;

/**
 * @param isStoreRead the store has answered, even if with nothing
 * @param hasRows it had something to show
 */
export function useStartSync(isStoreRead: boolean, hasRows: boolean): void {
  const { sync } = useSession();
  // Rows that come later are sync's own work: only what there was at first counts.
  useEffect(() => {
    if (!isStoreRead) return;
    const start = () => {
      sync.start().catch((error: unknown) => console.error('Sync did not start', error));
    };
    const timer = window.setTimeout(start, hasRows ? headStart : 0);
    return () => window.clearTimeout(timer);
  }, [isStoreRead, hasRows, sync]);
}
