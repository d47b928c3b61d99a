// Decisions about requests, each with its undo: by the toast, by z and by Ctrl+Z, in the reverse order they were made.

import { useCallback, useEffect, useRef, useState } from 'react';
import { decide as storeDecision, undoDecisions } from '../../../store/decisions';
import type { Decision, RequestRow } from '../../../store/rows';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';

/** What is to be said, with an undo where there is one. */
export interface Notice {
  readonly id: string;
  readonly text: string;
  readonly canUndo: boolean;
}

export interface Decisions {
  decide(rows: readonly RequestRow[], kind: Decision['kind']): void;
  /** Takes back the newest decision of this page; nothing when there is none. */
  undo(): void;
  readonly notice: Notice | null;
  /** The conversation that came back by undo: the focus goes there. */
  readonly restored: string | null;
}

interface Done {
  readonly group: string;
  readonly conversation: string | null;
}

export function useDecisions(): Decisions {
  const { db, now } = useSession();
  const texts = useTexts();
  const done = useRef<Done[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [restored, setRestored] = useState<string | null>(null);

  const decide = useCallback(
    (rows: readonly RequestRow[], kind: Decision['kind']) => {
      const text = kind === 'putAway' ? texts.count('undo.putAway', rows.length) : texts.t(`undo.${kind}`);
      setRestored(null);
      void storeDecision(db, rows, kind, now()).then((group) => {
        done.current.push({
          group,
          conversation: rows.length === 1 ? (rows[0]?.conversation ?? null) : null,
        });
        setNotice({ id: group, text, canUndo: true });
      });
    },
    [db, now, texts],
  );

  const undo = useCallback(() => {
    const last = done.current.pop();
    if (!last) return;
    void undoDecisions(db, last.group).then(() => {
      setRestored(last.conversation);
      setNotice({ id: `undone:${last.group}`, text: texts.t('undo.done'), canUndo: false });
    });
  }, [db, texts]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.code === 'KeyZ';
      const isTyping =
        event.target instanceof Element &&
        event.target.closest('input, textarea, [contenteditable="true"]') !== null;
      if (!isUndo || isTyping || done.current.length === 0) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo]);

  return { decide, undo, notice, restored };
}
