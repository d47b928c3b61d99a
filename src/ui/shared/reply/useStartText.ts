// The text a box begins with: nothing for an answer, a courteous start for a question back or a no.

import { useLiveQuery } from 'dexie-react-hooks';
import { registerFor } from '../../../store/registerRows';
import type { RequestRow } from '../../../store/rows';
import { ownTemplates } from '../../../store/templates';
import { courtesyFor, languageOfAsk } from '../courtesy/courtesyFor';
import { peopleOf } from '../request/requestWords';
import { useSession } from '../session/Session';
import { useTexts } from '../texts/texts';

/** null until the store has said how the reader was addressed last. */
export function useStartText(row: RequestRow, purpose: 'reply' | 'askBack' | 'decline'): string | null {
  const { language } = useTexts();
  const { db } = useSession();
  const reader = row.asker ?? peopleOf(row)[0];
  const start = useLiveQuery(async () => {
    if (purpose === 'reply' || !reader) return '';
    const [register, own] = await Promise.all([registerFor(db, reader.address), ownTemplates(db)]);
    return courtesyFor({ purpose, language: languageOfAsk(row, language), register, reader, own });
  }, [db, row, purpose, reader, language]);
  return start ?? null;
}
