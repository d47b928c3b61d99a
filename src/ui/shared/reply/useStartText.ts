// The text a box begins with: nothing for an answer, a courteous start for a question back or a no.

import { useMemo } from 'react';
import type { RequestRow } from '../../../store/rows';
import { courtesyFor, languageOfAsk } from '../courtesy/courtesyFor';
import { peopleOf } from '../request/requestWords';
import { useTexts } from '../texts/texts';

export function useStartText(row: RequestRow, purpose: 'reply' | 'askBack' | 'decline'): string {
  const { language } = useTexts();
  return useMemo(() => {
    const reader = row.asker ?? peopleOf(row)[0];
    if (purpose === 'reply' || !reader) return '';
    return courtesyFor({ purpose, language: languageOfAsk(row, language), register: 'vy', reader });
  }, [row, purpose, language]);
}
