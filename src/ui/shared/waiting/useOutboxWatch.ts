// Follows what is to be sent: says what has arrived, and asks sync to look.

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { noteAnsweredAside } from '../../../store/answeredAside';
import { answersUnseen, unsentTexts } from '../../../store/outbox';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';
import type { Answers } from './Answers';

const none: Answers = new Map();

export function useOutboxWatch(say: (text: string) => void): Answers {
  const { db, sync, now } = useSession();
  const { t } = useTexts();
  const unsent = useLiveQuery(() => unsentTexts(db), [db]);
  const answers = useLiveQuery(() => answersUnseen(db), [db]) ?? none;
  const known = useRef<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (!unsent) return;
    const ids = new Set(unsent.map(({ id }) => id));
    const gone = [...known.current].filter((id) => !ids.has(id));
    known.current = ids;
    if (gone.length === 0) return;
    void db.outbox.bulkGet(gone).then((rows) => {
      if (!rows.some((row) => row?.state === 'sent' && row.content.kind !== 'task')) return;
      const isForLater = rows.every((row) => row?.content.kind === 'mailReply' && row.content.deferUntil);
      say(t(isForLater ? 'sending.forLater' : 'sending.sent'));
      sync.refresh().catch((error: unknown) => console.error('No news after sending', error));
    });
  }, [unsent, db, sync, say, t]);

  // Also those that arrived while no page was open.
  useEffect(() => {
    if (answers.size === 0) return;
    db.outbox
      .where('state')
      .equals('sent')
      .toArray()
      .then((rows) => Promise.all(rows.map((row) => noteAnsweredAside(db, row, now()))))
      .catch((error: unknown) => console.error('An answer was not noted', error));
  }, [answers, db, now]);

  return answers;
}
