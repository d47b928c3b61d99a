// The text a box begins with: nothing for an answer, a courteous start for a question back or a no.

import { useLiveQuery } from 'dexie-react-hooks';
import { whenPhrase } from '../../../language/courtesy/whenPhrase';
import { registerFor } from '../../../store/registerRows';
import type { RequestRow } from '../../../store/rows';
import { ownTemplates } from '../../../store/templates';
import { courtesyFor, languageOfAsk } from '../courtesy/courtesyFor';
import { shownName } from '../people/givenName';
import { peopleOf } from '../request/requestWords';
import { useSession } from '../session/Session';
import { useDay } from '../session/useDay';
import { useTexts } from '../texts/texts';
import type { Alternative } from './DeclineChoices';

/** null until the store has said how the reader was addressed last. */
export function useStartText(
  row: RequestRow,
  purpose: 'reply' | 'askBack' | 'decline',
  { other, when }: Alternative,
): string | null {
  const { language } = useTexts();
  const { db } = useSession();
  const day = useDay();
  const reader = row.asker ?? peopleOf(row)[0];
  const start = useLiveQuery(async () => {
    if (purpose === 'reply' || !reader) return '';
    const [register, own] = await Promise.all([registerFor(db, reader.address), ownTemplates(db)]);
    const asked = languageOfAsk(row, language);
    const offered = {
      other: other ? shownName(other) : '',
      when: when ? whenPhrase(when, day.date, asked) : '',
    };
    return courtesyFor({ purpose, language: asked, register, reader, own, ...offered });
  }, [db, row, purpose, reader, language, other, when, day.date]);
  return start ?? null;
}
