// Follows the draft: Outlook does not tell of typing, so it is asked again and again while the panel is seen.

import { useEffect, useState } from 'react';
import type { DraftSource } from '../../../hosts/office/DraftSource';
import type { OfficeDraft } from '../../../hosts/office/readDraft';

/** Between two looks, ms: soon enough to feel live, seldom enough for a slow Outlook. */
const pause = 1_200;

/** The draft as it stands; undefined before the first look, null when Outlook does not hand it over. */
export function useDraftNow(source: DraftSource, every = pause): OfficeDraft | null | undefined {
  const [draft, setDraft] = useState<OfficeDraft | null>();

  useEffect(() => {
    let isOver = false;
    let isLooking = false;
    const look = async () => {
      // A look that has not ended yet, as Outlook is slow, is not doubled.
      if (isLooking || document.visibilityState === 'hidden') return;
      isLooking = true;
      const now = await source.read();
      isLooking = false;
      if (!isOver) setDraft((before) => (isSame(before, now) ? before : now));
    };
    const start = () => {
      look().catch((error: unknown) => console.error('The draft could not be looked at', error));
    };
    start();
    const timer = window.setInterval(start, every);
    const stop = source.subscribe(start);
    return () => {
      isOver = true;
      window.clearInterval(timer);
      stop();
    };
  }, [source, every]);
  return draft;
}

function isSame(a: OfficeDraft | null | undefined, b: OfficeDraft | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
