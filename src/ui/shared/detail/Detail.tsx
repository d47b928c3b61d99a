// An opened request: what is asked, with a tick for what was answered; why; and the conversation's own words.

import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { lazy, Suspense } from 'react';
import type { Day } from '../../../domain/day';
import type { RequestRow } from '../../../store/rows';
import { shownName } from '../people/givenName';
import { ActionBox } from '../reply/ActionBox';
import type { Sent } from '../reply/Sent';
import { DueLabel } from '../request/DueLabel';
import { Hidden } from '../request/Hidden';
import type { Decide, RequestAction } from '../request/RequestAction';
import { RequestActions } from '../request/RequestActions';
import { namesOf, wordsOf } from '../request/requestWords';
import { WhyList } from '../request/WhyList';
import { WorkingTime } from '../request/WorkingTime';
import { useMedia, wideQuery } from '../session/useMedia';
import { useTexts } from '../texts/texts';
import { format } from '../when/format';
import { AskList } from './AskList';
import { ContextMessages } from './ContextMessages';

const AnswerFeedback = lazy(() => import('../thanks/feedback/AnswerFeedback'));

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    maxWidth: '720px',
  },
  inPlace: {
    margin: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  titles: { flex: '1 1 auto', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  about: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  people: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface DetailProps {
  readonly row: RequestRow;
  readonly day: Day;
  readonly hideWords: boolean;
  readonly onClose: () => void;
  /** The box that is open; null: none. */
  readonly action: RequestAction | null;
  readonly onAct: (row: RequestRow, action: RequestAction | null) => void;
  readonly onSent: (row: RequestRow, sent: Sent) => void;
  readonly onDecide: Decide;
}

export default function Detail({
  row,
  day,
  hideWords,
  action,
  onClose,
  onAct,
  onSent,
  onDecide,
}: DetailProps) {
  const styles = useStyles();
  const texts = useTexts();
  const isWide = useMedia(wideQuery);
  const isOpen = row.turn !== 'nobody' && (row.state === 'waiting' || row.state === 'promised');
  const words = wordsOf(row, texts);
  const title = row.subject.trim() || namesOf(row, texts);
  const people = [...row.waiting, ...row.asked].filter(
    (person, index, all) => all.findIndex((each) => each.address === person.address) === index,
  );
  return (
    <article
      className={mergeClasses(styles.detail, !isWide && styles.inPlace)}
      aria-label={hideWords ? texts.t('words.hidden') : title}
    >
      <div className={styles.head}>
        <div className={styles.titles}>
          <h2 className={styles.title} dir="auto">
            {hideWords && row.subject.trim() ? <Hidden length={title.length} /> : title}
          </h2>
          <p className={styles.about}>
            <span>{namesOf(row, texts)}</span>
            {row.since !== null && (
              <time dateTime={new Date(row.since).toISOString()}>
                {format.exact(row.since, day.zone, texts)}
              </time>
            )}
            {row.since !== null && isOpen && <WorkingTime from={row.since} day={day} />}
            {row.due !== null && <DueLabel date={row.due} day={day} />}
          </p>
        </div>
        <Tooltip content={texts.t('detail.close')} relationship="label" withArrow>
          <Button appearance="subtle" icon={<Dismiss20Regular />} onClick={onClose} />
        </Tooltip>
      </div>
      <AskList row={row} words={words} hideWords={hideWords} />
      {row.turn === 'nobody' && (
        <Suspense fallback={null}>
          <AnswerFeedback row={row} />
        </Suspense>
      )}
      <RequestActions
        row={row}
        isCompact={false}
        isOpen={isOpen}
        hasWhy={false}
        isActing={action !== null}
        onAct={onAct}
        onDecide={onDecide}
      />
      {action !== null && (
        <ActionBox
          row={row}
          action={action}
          day={day}
          onClose={() => onAct(row, null)}
          onSent={(sent) => onSent(row, sent)}
        />
      )}
      <WhyList
        row={row}
        title={texts.t(isOpen ? 'row.whyTitle' : 'search.whyNotTitle')}
        onDecide={onDecide}
      />
      {people.length > 0 && (
        <p className={styles.people}>
          {`${texts.t('detail.people')}: ${people.slice(0, 12).map(shownName).join(', ')}${people.length > 12 ? ` +${people.length - 12}` : ''}`}
        </p>
      )}
      <ContextMessages row={row} day={day} hideWords={hideWords} />
    </article>
  );
}
