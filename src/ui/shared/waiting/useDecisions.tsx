// What was done to requests, each with its undo: by the toast, by z and by Ctrl+Z, in the reverse order it was done.

import { useCallback, useRef, useState } from 'react';
import { decide as storeDecision, undoDecisions } from '../../../store/decisions';
import type { Decision, RequestRow } from '../../../store/rows';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import { useUndoKey } from './useUndoKey';

/** What is to be said, with an undo where there is one. */
export interface Notice {
  readonly id: string;
  readonly text: string;
  readonly canUndo: boolean;
  /** Whether it has happened, or is only about to. */
  readonly isDone: boolean;
}

/** Something done, and the way back. */
export interface Done {
  readonly id: string;
  /** The conversation that it took from the list; null: none, or several. */
  readonly conversation: string | null;
  /** Takes it back. Gives what to say when it was too late for that, else null. */
  readonly undo: () => Promise<string | null>;
}

export interface Decisions {
  /** `until`: when snoozed ones come back, epoch ms. */
  decide(rows: readonly RequestRow[], kind: Decision['kind'], until?: number): void;
  /** Notes what was done elsewhere (a text was written down), and says it. */
  did(done: Done, text: string, isDone?: boolean): void;
  /** Says something that has no undo. */
  say(text: string): void;
  /** Takes back the newest decision of this page; nothing when there is none. */
  undo(): void;
  readonly notice: Notice | null;
  /** The conversation that came back by undo: the focus goes there. */
  readonly restored: string | null;
}

export function useDecisions(): Decisions {
  const { db, now } = useSession();
  const texts = useTexts();
  const done = useRef<Done[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [restored, setRestored] = useState<string | null>(null);

  const did = useCallback((each: Done, text: string, isDone = true) => {
    done.current.push(each);
    setRestored(null);
    setNotice({ id: each.id, text, canUndo: true, isDone });
  }, []);
  const say = useCallback((text: string) => {
    setNotice({ id: crypto.randomUUID(), text, canUndo: false, isDone: true });
  }, []);

  const decide = useCallback(
    (rows: readonly RequestRow[], kind: Decision['kind'], until?: number) => {
      const text = kind === 'putAway' ? texts.count('undo.putAway', rows.length) : texts.t(`undo.${kind}`);
      setRestored(null);
      void storeDecision(db, rows, kind, now(), until).then((group) => {
        did(
          {
            id: group,
            conversation: rows.length === 1 ? (rows[0]?.conversation ?? null) : null,
            undo: async () => {
              await undoDecisions(db, group);
              return null;
            },
          },
          text,
        );
      });
    },
    [db, now, texts, did],
  );

  const undo = useCallback(() => {
    const last = done.current.pop();
    if (!last) return;
    void last.undo().then((tooLate) => {
      if (tooLate === null) setRestored(last.conversation);
      setNotice({
        id: `undone:${last.id}`,
        text: tooLate ?? texts.t('undo.done'),
        canUndo: false,
        isDone: tooLate === null,
      });
    });
  }, [texts]);

  useUndoKey(() => {
    if (done.current.length === 0) return false;
    undo();
    return true;
  });

  return { decide, did, say, undo, notice, restored };
}
