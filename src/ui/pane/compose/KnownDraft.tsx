// The panel beside a draft for somebody who is signed in: with what the store knows of the conversation.

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { HeedDatabase } from '../../../store/HeedDatabase';
import { requestOf } from '../../../store/queries';
import type { RequestRow } from '../../../store/rows';
import { useSession } from '../../shared/session/Session';
import { useSettings } from '../../shared/session/useSettings';
import ComposePanel, { type ComposePanelProps } from './ComposePanel';
import type { QuotedAsks } from './useQuotedAsks';

export default function KnownDraft(props: Omit<ComposePanelProps, 'stored' | 'domains'>) {
  const { db } = useSession();
  const { conversations } = props.source;
  const row = useLiveQuery(() => rowOf(db, conversations), [db, conversations]);
  const domains = useSettings()?.colleagueDomains;
  const stored = useMemo(() => row && openAsks(row), [row]);
  return <ComposePanel {...props} {...(stored && { stored })} {...(domains && { domains })} />;
}

async function rowOf(db: HeedDatabase, conversations: readonly string[]): Promise<RequestRow | null> {
  for (const id of conversations) {
    const row = await requestOf(db, id);
    if (row) return row;
  }
  return null;
}

/** What waits for me there; null where nothing does, or its words are private. */
function openAsks(row: RequestRow): QuotedAsks | null {
  const asks = row.asks.filter(({ isAnswered, quote }) => !isAnswered && quote.trim() !== '');
  return row.turn === 'mine' && asks.length > 0 ? { asks, askers: row.waiting } : null;
}
