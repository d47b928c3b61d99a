// *Waiting*: the first sentence, Today / For me / For others, the list, and the detail beside it or in it.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { RequestRow } from '../../../store/rows';
import { ChooseHint } from '../detail/ChooseHint';
import { RequestList } from '../list/RequestList';
import type { Sent } from '../reply/Sent';
import type { Decide, RequestAction } from '../request/RequestAction';
import { useDay } from '../session/useDay';
import { useMedia, wideQuery } from '../session/useMedia';
import { useChangeSettings, useSettings } from '../session/useSettings';
import { useStartSync } from '../session/useStartSync';
import { ListSkeleton } from '../states/ListSkeleton';
import { useTexts } from '../texts/texts';
import { AnswersProvider } from './Answers';
import { useDecisions } from './useDecisions';
import { useLinkedRequest } from './useLinkedRequest';
import { useOpenRow } from './useOpenRow';
import { useOutboxWatch } from './useOutboxWatch';
import { useSending } from './useSending';
import { useWaitingList } from './useWaitingList';
import { type View, ViewTabs } from './ViewTabs';
import { WaitingHead } from './WaitingHead';

const Detail = lazy(() => import('../detail/Detail'));
const UndoToasts = lazy(() => import('./UndoToasts'));
const KeysDialog = lazy(() => import('./KeysDialog'));
const FilterBar = lazy(() => import('./FilterBar'));

const useStyles = makeStyles({
  page: { flex: '1 1 auto', minHeight: 0, display: 'flex' },
  column: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    maxWidth: '840px',
    marginInline: 'auto',
    paddingBottom: tokens.spacingVerticalXXL,
  },
  wideColumn: {
    flex: '1 1 52%',
    maxWidth: '720px',
    marginInline: 0,
    overflowY: 'auto',
    scrollbarGutter: 'stable',
    borderInlineEndWidth: tokens.strokeWidthThin,
    borderInlineEndStyle: 'solid',
    borderInlineEndColor: tokens.colorNeutralStroke2,
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalS,
    minHeight: '40px',
  },
  list: { paddingInline: tokens.spacingHorizontalXS },
  side: { flex: '1 1 48%', minWidth: 0, overflowY: 'auto' },
});

interface WaitingPageProps {
  /** What scrolls in the narrow layout. */
  readonly page: HTMLElement | null;
  /** What is searched for; empty: nothing. */
  readonly query: string;
  readonly onSearch: () => void;
}

export function WaitingPage({ page, query, onSearch }: WaitingPageProps) {
  const styles = useStyles();
  const texts = useTexts();
  const day = useDay();
  const settings = useSettings();
  const change = useChangeSettings();
  const isWide = useMedia(wideQuery);
  const [column, setColumn] = useState<HTMLElement | null>(null);
  const [view, setView] = useState<View>('today');
  const linked = useLinkedRequest(setView);
  const [acting, setActing] = useState<{
    readonly conversation: string;
    readonly action: RequestAction;
  } | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const decisions = useDecisions();
  const answers = useOutboxWatch(decisions.say);
  const list = useWaitingList({
    view,
    query,
    day,
    showMine: () => setView('mine'),
    decide: decisions.decide,
    answers,
  });
  useStartSync(
    list.isStoreRead,
    list.items.some((item) => item.kind === 'request'),
  );
  const open = useOpenRow(list.items, linked, isWide);
  const hideWords = settings?.hideWords === true;

  const act = (row: RequestRow, action: RequestAction | null) => {
    if (action !== null) open.show(row);
    setActing(action === null ? null : { conversation: row.conversation, action });
  };
  const noteSent = useSending(decisions, act);
  const sent = (row: RequestRow, what: Sent) => {
    setActing(null);
    noteSent(row, what);
  };
  const decideOne: Decide = (row, kind, until) => {
    open.beforeGone(row);
    decisions.decide([row], kind, until);
  };
  const renderDetail = (row: RequestRow) => (
    <Suspense fallback={null}>
      <Detail
        key={row.conversation}
        row={row}
        day={day}
        hideWords={hideWords}
        onClose={open.close}
        action={acting?.conversation === row.conversation ? acting.action : null}
        onAct={act}
        onSent={sent}
        onDecide={decideOne}
      />
    </Suspense>
  );

  return (
    <AnswersProvider value={answers}>
      <div className={styles.page}>
        <div ref={setColumn} className={mergeClasses(styles.column, isWide && styles.wideColumn)}>
          <WaitingHead sentence={list.sentence} isSearch={query !== ''} />
          {query === '' && (
            <div className={styles.tools}>
              <ViewTabs view={view} onView={setView} />
              {list.filters && (
                <Suspense fallback={null}>
                  <FilterBar {...list.filters} />
                </Suspense>
              )}
            </div>
          )}
          <div className={styles.list}>
            {list.isLoading || !settings ? (
              <ListSkeleton />
            ) : (
              <RequestList
                key={query === '' ? view : 'search'}
                items={isWide ? list.items : open.withDetail}
                label={list.label}
                scroller={isWide ? column : page}
                day={day}
                hideWords={hideWords}
                letterKeys={settings.letterKeys}
                openConversation={open.row?.conversation ?? null}
                focusOn={decisions.restored}
                onAct={act}
                onDecide={decideOne}
                renderDetail={renderDetail}
                commands={{
                  open: open.toggle,
                  close: open.close,
                  act,
                  decide: decideOne,
                  undo: decisions.undo,
                  search: onSearch,
                  help: () => setHelpOpen(true),
                  hideWords: () => void change({ hideWords: !hideWords }),
                }}
              />
            )}
          </div>
        </div>
        {isWide && (
          <section className={styles.side} aria-label={texts.t('detail.label')}>
            {open.row ? renderDetail(open.row) : <ChooseHint />}
          </section>
        )}
        {decisions.notice && (
          <Suspense fallback={null}>
            <UndoToasts notice={decisions.notice} onUndo={decisions.undo} />
          </Suspense>
        )}
        {isHelpOpen && (
          <Suspense fallback={null}>
            <KeysDialog letterKeys={settings?.letterKeys !== false} onClose={() => setHelpOpen(false)} />
          </Suspense>
        )}
      </div>
    </AnswersProvider>
  );
}
