// Opens the session when the page is drawn, and ends it with the page.

import { useCallback, useEffect, useState } from 'react';
import type { Host } from '../../../hosts/Host';
import { NotSignedIn } from './NotSignedIn';
import { openSession } from './openSession';
import type { Session } from './Session';

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly session: Session }
  | { readonly state: 'failed'; readonly error: unknown };

/** How opening goes, and the way to try once more after it failed. */
export function useOpening(host: Host): { readonly opening: Opening; readonly retry: () => void } {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let session: Session | null = null;
    let isGone = attempt < 0;
    openSession(host, window.location.search).then(
      (opened) => {
        session = opened;
        if (!isGone) setOpening({ state: 'open', session: opened });
      },
      (error: unknown) => {
        if (isGone) return;
        console.error(error);
        // Nobody signed in is a page of Heed's own; a failure told to the host would be covered by the host's.
        if (error instanceof NotSignedIn) host.notifyLoaded();
        else host.notifyFailed(error instanceof Error ? error.message : String(error));
        setOpening({ state: 'failed', error });
      },
    );
    return () => {
      isGone = true;
      session?.sync.stop();
      session?.outbox.stop();
    };
  }, [host, attempt]);

  const retry = useCallback(() => {
    setOpening({ state: 'opening' });
    setAttempt((before) => before + 1);
  }, []);
  return { opening, retry };
}
