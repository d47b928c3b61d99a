// After an answer to my request, two quiet choices: a thank-you, or own words on what would help next time.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { profile } from '../../../../store/queries';
import type { RequestRow } from '../../../../store/rows';
import { useSession } from '../../session/Session';
import { useTexts } from '../../texts/texts';
import { composeLocation } from '../compose/composeLocation';
import { feedbackTexts } from './feedbackTexts';
import { HelpNextTime } from './HelpNextTime';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface AnswerFeedbackProps {
  readonly row: RequestRow;
}

/** Nothing where it is no request of mine that was answered. */
export default function AnswerFeedback({ row }: AnswerFeedbackProps) {
  const styles = useStyles();
  const { t } = feedbackTexts(useTexts());
  const { db } = useSession();
  const [, navigate] = useHashLocation();
  const [isWriting, setWriting] = useState(false);
  const me = useLiveQuery(() => profile(db), [db]);
  const isMine = row.asker !== null && me?.addresses.includes(row.asker.address) === true;
  const isAnswered = row.turn === 'nobody' && (row.state === 'answered' || row.state === 'closed');
  const helper = row.asked.find(({ address }) => address === row.lastFrom?.address) ?? row.asked[0];
  if (!isMine || !isAnswered || !helper) return null;
  if (isWriting) return <HelpNextTime row={row} helper={helper} onClose={() => setWriting(false)} />;
  return (
    <section className={styles.choices} aria-label={t('label')}>
      <Button size="small" onClick={() => navigate(composeLocation({ about: row.conversation }))}>
        {t('needed')}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => setWriting(true)}>
        {t('next')}
      </Button>
    </section>
  );
}
