// Connects the store to the list on screen: which rows, in which lines, under which sentence.

import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Day } from '../../../domain/day';
import type { Person } from '../../../domain/person';
import { bringBack, wakeSnoozed } from '../../../store/decisions';
import { changedSince, openRequests, profile, searchConversations, syncStatus } from '../../../store/queries';
import type { RequestRow } from '../../../store/rows';
import type { ListItem } from '../list/ListItem';
import { useSession } from '../session/Session';
import { useChangeSettings } from '../session/useSettings';
import { useTexts } from '../texts/texts';
import type { Answers } from './Answers';
import { type Filters, filtered, isFiltering, noFilters, peopleIn } from './filters';
import { isFirstFill, mineSentence, theirsSentence } from './firstSentence';
import { consentItem, directionItems, handoverItem, searchItems, todayItems } from './listItems';
import type { Decisions } from './useDecisions';
import { useLastLook } from './useLastLook';
import type { View } from './ViewTabs';

interface Wanted {
  readonly view: View;
  readonly query: string;
  readonly day: Day;
  readonly showMine: () => void;
  readonly decide: Decisions['decide'];
  /** Whoever has an answer on its way is not said to wait. */
  readonly answers: Answers;
}

export interface WaitingList {
  readonly items: readonly ListItem[];
  readonly sentence: string;
  readonly label: string;
  readonly isLoading: boolean;
  /** The store has answered: what it has is about to be drawn. */
  readonly isStoreRead: boolean;
  /** What the filter bar needs; null where there is none. */
  readonly filters: {
    readonly filters: Filters;
    readonly people: readonly Person[];
    readonly onChange: (filters: Filters) => void;
  } | null;
}

/** What the person narrowed a list to, and which folds stand open in it. */
interface Narrowed {
  readonly view: View;
  readonly filters: Filters;
  readonly opened: ReadonlySet<string>;
}

const noRows: readonly RequestRow[] = [];
const nothingOpen: ReadonlySet<string> = new Set();

function toggled(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const after = new Set(names);
  if (!after.delete(name)) after.add(name);
  return after;
}

export function useWaitingList({ view, query, day, showMine, decide, answers }: Wanted): WaitingList {
  const { db, sync, signIn } = useSession();
  const change = useChangeSettings();
  const readChats = useCallback(async () => {
    const { allowLevel } = await import('../consent/allowLevel');
    if (!(await allowLevel(signIn, 'text'))) return;
    await change({ level: 'text' });
    await sync.refresh();
  }, [change, sync, signIn]);
  const texts = useTexts();
  const deferredQuery = useDeferredValue(query);
  const direction = view === 'theirs' ? 'theirs' : 'mine';
  const open = useLiveQuery(
    () => openRequests(db, direction).then((rows) => ({ direction, rows })),
    [db, direction],
  );
  useEffect(() => {
    wakeSnoozed(db, day.now).catch((error: unknown) => console.error('Nothing could be brought back', error));
  }, [db, day.now]);
  const status = useLiveQuery(() => syncStatus(db), [db]);
  const me = useLiveQuery(() => profile(db), [db]);
  const lastLook = useLastLook(view === 'today' && query === '');
  const changed = useLiveQuery(
    async () => (lastLook ? await changedSince(db, lastLook) : noRows),
    [db, lastLook],
  );
  const found = useLiveQuery(
    async () => (deferredQuery === '' ? [] : await searchConversations(db, { words: deferredQuery })),
    [db, deferredQuery],
  );
  const [narrowed, setNarrowed] = useState<Narrowed>({ view, filters: noFilters, opened: nothingOpen });
  // Another list, another question: filters and folds begin anew.
  const { filters, opened } = narrowed.view === view ? narrowed : { filters: noFilters, opened: nothingOpen };

  const rows = open?.direction === direction ? open.rows : undefined;
  const areChatsUnread = status?.chats.state === 'noConsent';
  const offer = useMemo(
    (): readonly ListItem[] => (areChatsUnread ? [consentItem(texts, () => void readChats())] : []),
    [areChatsUnread, texts, readChats],
  );
  const items = useMemo((): readonly ListItem[] => {
    const isMe = (person: Person) => me?.addresses.includes(person.address) === true;
    if (query !== '') return searchItems(found ?? [], isMe, texts);
    if (!rows) return [];
    if (view === 'today') {
      return [
        ...todayItems({ open: rows, changed: changed ?? noRows, isMe, showMine }, day, texts),
        ...offer,
      ];
    }
    const folds = {
      isOpen: (name: string) => opened.has(name) || isFiltering(filters),
      toggle: (name: string) => setNarrowed({ view, filters, opened: toggled(opened, name) }),
      putAway: (all: readonly RequestRow[]) => decide(all, 'putAway'),
      bringBack: (all: readonly RequestRow[]) =>
        void bringBack(
          db,
          all.map(({ conversation }) => conversation),
        ),
    };
    const lines = directionItems(filtered(rows, filters), folds, day, texts);
    if (lines.length > 0) return [...lines, ...(view === 'mine' ? [handoverItem(texts)] : []), ...offer];
    if (isFiltering(filters))
      return [{ kind: 'end', key: 'end', text: texts.t('filter.nothing'), action: null }];
    return offer;
  }, [query, found, rows, view, me, changed, showMine, day, texts, filters, opened, decide, offer, db]);

  const waiting = (rows?.rows ?? noRows).filter(
    ({ turn, conversation }) => turn !== 'mine' || !answers.has(conversation),
  );
  const said = { rows: waiting, olderCount: rows?.older.length ?? 0, status };
  const sentence =
    query !== ''
      ? searchSentence()
      : rows
        ? (view === 'theirs' ? theirsSentence : mineSentence)(said, day, texts)
        : '';

  function searchSentence(): string {
    if (!found || deferredQuery !== query) return '';
    return found.length === 0 ? texts.t('search.none', { query }) : texts.count('search.found', found.length);
  }

  // A list that is still being filled is not an empty one.
  const isEmpty = rows !== undefined && rows.rows.length + rows.perhaps.length + rows.older.length === 0;
  const isComing = !status || isFirstFill(status);
  const people = useMemo(() => (rows && view !== 'today' ? peopleIn(rows) : []), [rows, view]);
  return {
    items,
    sentence,
    label: texts.t(query !== '' ? 'list.search' : `list.${view}`),
    isStoreRead: rows !== undefined && lastLook !== undefined,
    isLoading:
      query === '' && (!rows || (view === 'today' && lastLook === undefined) || (isEmpty && isComing)),
    filters:
      view === 'today' || people.length === 0
        ? null
        : { filters, people, onChange: (next) => setNarrowed({ view, filters: next, opened }) },
  };
}
