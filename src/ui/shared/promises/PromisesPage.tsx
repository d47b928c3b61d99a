// *Promises*: a short agenda of the dates I gave, soonest first; what was kept is folded.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useState } from 'react';
import type { PromiseView } from '../../../store/promiseRows';
import { profile } from '../../../store/queries';
import { givenName } from '../people/givenName';
import type { RequestAction } from '../request/RequestAction';
import { sayWhenTexts } from '../sayWhen/sayWhenTexts';
import { whenLabel } from '../sayWhen/whenLabel';
import { useSession } from '../session/Session';
import { useDay } from '../session/useDay';
import { useSettings } from '../session/useSettings';
import { useStartSync } from '../session/useStartSync';
import { ListSkeleton } from '../states/ListSkeleton';
import { useTexts } from '../texts/texts';
import { useDecisions } from '../waiting/useDecisions';
import { useOutboxWatch } from '../waiting/useOutboxWatch';
import { useSending } from '../waiting/useSending';
import { WaitingHead } from '../waiting/WaitingHead';
import { KeptList } from './KeptList';
import { OfferList } from './OfferList';
import { PromiseLine } from './PromiseLine';
import { promiseTexts } from './promiseTexts';
import { TaskTrouble } from './TaskTrouble';
import { usePromiseSteps } from './usePromiseSteps';
import { type Promises, usePromises } from './usePromises';

const UndoToasts = lazy(() => import('../waiting/UndoToasts'));

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '720px',
    marginInline: 'auto',
    paddingBottom: tokens.spacingVerticalXXXL,
  },
  part: { marginTop: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    paddingInline: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalXS}` },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: 0 },
  notice: { padding: `0 ${tokens.spacingHorizontalM}` },
});

export default function PromisesPage() {
  const styles = useStyles();
  const reader = useTexts();
  const { t } = promiseTexts(reader);
  const { db } = useSession();
  const day = useDay();
  const hours = useLiveQuery(() => profile(db), [db])?.workingHours;
  const hideWords = useSettings()?.hideWords === true;
  const promises = usePromises(day);
  const decisions = useDecisions();
  const steps = usePromiseSteps(decisions, day.date);
  const [acting, setActing] = useState<{
    readonly conversation: string;
    readonly action: RequestAction;
  } | null>(null);
  const noteSent = useSending(decisions, ({ conversation }, action) => setActing({ conversation, action }));
  useOutboxWatch(decisions.say);
  useStartSync(promises !== null, false);

  const line = (view: PromiseView) =>
    hours && (
      <PromiseLine
        key={view.promise.id}
        view={view}
        day={day}
        hours={hours}
        hideWords={hideWords}
        steps={steps}
        action={acting?.conversation === view.promise.conversation ? acting.action : null}
        onAct={(action) => setActing(action && { conversation: view.promise.conversation, action })}
        onSent={(sent) => {
          setActing(null);
          if (view.request) noteSent(view.request, sent);
        }}
      />
    );

  return (
    <div className={styles.page}>
      <WaitingHead sentence={promises ? sentence(promises) : ''} isSearch={false} />
      <div className={styles.notice}>
        <TaskTrouble />
      </div>
      {promises === null ? (
        <ListSkeleton />
      ) : (
        <>
          {promises.groups.length === 0 && promises.offers.length === 0 && (
            <div className={styles.empty}>
              <p className={styles.line}>{t('none.hint')}</p>
              <Button as="a" href="#/">
                {reader.t('nav.waiting')}
              </Button>
            </div>
          )}
          <OfferList offers={promises.offers} day={day} hideWords={hideWords} steps={steps} />
          {promises.groups.map(({ part, views }) => (
            <section key={part} className={styles.part} aria-labelledby={`part-${part}`}>
              <h2 id={`part-${part}`} className={styles.heading}>
                {t(`part.${part}`)}
              </h2>
              <ul className={styles.list}>{views.map(line)}</ul>
            </section>
          ))}
          <KeptList kept={promises.kept} day={day} hideWords={hideWords} />
        </>
      )}
      {decisions.notice && (
        <Suspense fallback={null}>
          <UndoToasts notice={decisions.notice} onUndo={decisions.undo} />
        </Suspense>
      )}
    </div>
  );

  function sentence({ groups, offers }: Promises): string {
    const { t: say, count } = promiseTexts(reader);
    const late = groups.find(({ part }) => part === 'pastDue')?.views.length ?? 0;
    const open = groups.flatMap(({ part, views }) => (part === 'ready' ? [] : views));
    const [next] = open.slice(late);
    const parts: string[] = [];
    if (late > 0) parts.push(count('title.late', late));
    if (next) {
      const when = whenLabel(next.promise, day, sayWhenTexts(reader));
      parts.push(count('title.open', open.length - late, { when, name: givenName(next.promise.person) }));
    }
    if (parts.length > 0) return parts.join(' ');
    if (groups.length > 0) return '';
    return offers.length > 0 ? count('title.offered', offers.length) : say('title.none');
  }
}
