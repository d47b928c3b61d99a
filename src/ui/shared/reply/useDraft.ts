// A text that is being written: kept in the store at every rest of the keys, and when the box or the page goes.

import { useCallback, useEffect, useRef, useState } from 'react';
import { draftText, keepDraft } from '../../../store/draftRows';
import { useSession } from '../session/Session';

/** Rest of the keys after which the text is kept, ms. */
const rest = 300;

export interface Draft {
  /** null until the store has answered. */
  readonly text: string | null;
  /** It begins as it was proposed: when another text is proposed, it changes with it. */
  readonly isProposed: boolean;
  readonly set: (text: string) => void;
  /** Forgets what is kept: it was sent. */
  readonly clear: () => Promise<void>;
}

/**
 * @param id what is written, e.g. `reply:CONVERSATION`
 * @param start the text to begin with where nothing is kept; null while it is not known
 */
export function useDraft(id: string, start: string | null): Draft {
  const { db, now } = useSession();
  const [text, setText] = useState<string | null>(null);
  const unkept = useRef<string | null>(null);
  const isTouched = useRef(false);
  const proposed = useRef<string | null>(null);

  const keep = useCallback(async () => {
    const due = unkept.current;
    if (due === null) return;
    unkept.current = null;
    await keepDraft(db, id, due, now());
  }, [db, id, now]);

  useEffect(() => {
    if (start === null) return;
    const before = proposed.current;
    proposed.current = start;
    if (before !== null && before !== start) {
      // Another text is proposed (somebody who can help): what was written after the old one stands after the new one.
      setText((now) => {
        if (!now?.startsWith(before)) return now;
        const next = start + now.slice(before.length);
        unkept.current = next === start ? '' : next;
        return next;
      });
      return;
    }
    let isGone = false;
    draftText(db, id).then(
      (kept) => {
        if (!isGone && !isTouched.current) setText(kept || start);
      },
      (error: unknown) => {
        console.error('The draft could not be read', error);
        if (!isGone && !isTouched.current) setText(start);
      },
    );
    return () => {
      isGone = true;
    };
  }, [db, id, start]);

  useEffect(() => {
    if (text === null) return;
    const timer = window.setTimeout(() => void keep(), rest);
    return () => window.clearTimeout(timer);
  }, [text, keep]);

  useEffect(() => {
    const leaving = () => void keep();
    window.addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', leaving);
    document.addEventListener('freeze', leaving);
    return () => {
      window.removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', leaving);
      document.removeEventListener('freeze', leaving);
      leaving();
    };
  }, [keep]);

  return {
    text,
    isProposed: text !== null && start !== null && text.startsWith(start),
    set: (next) => {
      // What Heed proposed is not what the person wrote: only a change is kept.
      isTouched.current = true;
      unkept.current = next === start ? '' : next;
      setText(next);
    },
    clear: async () => {
      unkept.current = null;
      await keepDraft(db, id, '', now());
    },
  };
}
