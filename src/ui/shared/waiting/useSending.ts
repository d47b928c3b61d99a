// What follows when a text was written down: it is said, it can be taken back, and its box opens again with it.

import { keepDraft } from '../../../store/draftRows';
import type { RequestRow } from '../../../store/rows';
import type { Sent } from '../reply/Sent';
import type { RequestAction } from '../request/RequestAction';
import { namesOf } from '../request/requestWords';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import type { Decisions } from './useDecisions';

/** @param reopen opens the box of an action again */
export function useSending(
  decisions: Decisions,
  reopen: (row: RequestRow, action: RequestAction) => void,
): (row: RequestRow, sent: Sent) => void {
  const { db, outbox, now } = useSession();
  const texts = useTexts();
  return (row, { ids, drafts, action, said, alsoUndo }) => {
    const undo = async (): Promise<string | null> => {
      const taken = await Promise.all(ids.map((id) => outbox.undo(id)));
      if (taken.every((content) => content === null)) return texts.t('sending.tooLate');
      await Promise.all(drafts.map(({ id, text }) => keepDraft(db, id, text, now())));
      await alsoUndo?.();
      reopen(row, action);
      return null;
    };
    decisions.did(
      { id: ids.join(), conversation: row.conversation, undo },
      said ?? texts.t('sending.soon', { name: namesOf(row, texts) }),
      false,
    );
  };
}
