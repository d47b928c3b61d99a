// Which request is open, beside the list or in it.

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { requestOf } from '../../../store/queries';
import type { RequestRow } from '../../../store/rows';
import type { ListItem } from '../list/ListItem';
import { useSession } from '../session/Session';
import { withDetail } from './listItems';

export interface OpenRow {
  readonly row: RequestRow | null;
  /** The lines with the detail among them. */
  readonly withDetail: readonly ListItem[];
  /** Opens a row, or closes it when it is open. */
  toggle(row: RequestRow): void;
  show(row: RequestRow): void;
  close(): void;
  /** Says that a row is about to go: beside the list the next one opens in its place. */
  beforeGone(row: RequestRow): void;
}

function rowsIn(items: readonly ListItem[]): RequestRow[] {
  return items.flatMap((item) => (item.kind === 'request' ? [item.row] : []));
}

/** @param deepLink conversation that a link from outside asks for; null: none */
export function useOpenRow(items: readonly ListItem[], deepLink: string | null, isWide: boolean): OpenRow {
  const { db } = useSession();
  const [conversation, setConversation] = useState<string | null>(deepLink);
  const followed = useRef(deepLink);
  // A host that answers late brings its link late.
  useEffect(() => {
    if (deepLink === followed.current) return;
    followed.current = deepLink;
    setConversation(deepLink);
  }, [deepLink]);

  const listed = useMemo(
    () => rowsIn(items).find((each) => each.conversation === conversation) ?? null,
    [items, conversation],
  );
  // What a link leads to may be settled by now, and so in no list.
  const settled = conversation !== null && conversation === deepLink && !listed ? conversation : null;
  const unlisted =
    useLiveQuery(async () => (settled ? ((await requestOf(db, settled)) ?? null) : null), [db, settled]) ??
    null;
  const row = listed ?? (settled === null ? null : unlisted);
  const lines = useMemo(() => withDetail(items, row), [items, row]);

  return {
    row,
    withDetail: lines,
    toggle: (each) => setConversation((now) => (now === each.conversation ? null : each.conversation)),
    show: (each) => setConversation(each.conversation),
    close: () => setConversation(null),
    beforeGone: (gone) => {
      if (gone.conversation !== conversation) return;
      const rows = rowsIn(items);
      const at = rows.findIndex((each) => each.conversation === gone.conversation);
      const next = rows[at + 1] ?? rows[at - 1];
      setConversation(isWide && next ? next.conversation : null);
    },
  };
}
