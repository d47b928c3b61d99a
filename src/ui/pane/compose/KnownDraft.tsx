// The panel beside a draft for somebody who is signed in: with what the store knows of the conversation.

import { useLiveQuery } from 'dexie-react-hooks';
import type { HeedDatabase } from '../../../store/HeedDatabase';
import { requestOf } from '../../../store/queries';
import type { RequestRow } from '../../../store/rows';
import { useSession } from '../../shared/session/Session';
import { useSettings } from '../../shared/session/useSettings';
import ComposePanel, { type ComposePanelProps } from './ComposePanel';

export default function KnownDraft(props: Omit<ComposePanelProps, 'stored' | 'domains'>) {
  const { db } = useSession();
  const { conversations } = props.source;
  const row = useLiveQuery(() => rowOf(db, conversations), [db, conversations]);
  const domains = useSettings()?.colleagueDomains;
  return <ComposePanel {...props} {...(row && { stored: row })} {...(domains && { domains })} />;
}

async function rowOf(db: HeedDatabase, conversations: readonly string[]): Promise<RequestRow | null> {
  for (const id of conversations) {
    const row = await requestOf(db, id);
    if (row) return row;
  }
  return null;
}
