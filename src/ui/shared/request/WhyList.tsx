// The reasons for a request as a list of sentences; where Heed found none, the way to say that there is one.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { decisionOf, profile } from '../../../store/queries';
import type { RequestRow } from '../../../store/rows';
import { useSession } from '../session/Session';
import { useDay } from '../session/useDay';
import { useSettings } from '../session/useSettings';
import { correctionTexts } from '../settings/correctionTexts';
import { useTexts } from '../texts/texts';
import { ReasonList } from './ReasonList';
import type { Decide } from './RequestAction';
import { reasonSentence } from './reasonSentence';

const useStyles = makeStyles({ say: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalS } });

interface WhyListProps {
  readonly row: RequestRow;
  readonly title: string;
  readonly onDecide: Decide;
}

export function WhyList({ row, title, onDecide }: WhyListProps) {
  const styles = useStyles();
  const texts = useTexts();
  const day = useDay();
  const { db, account } = useSession();
  const decision = useLiveQuery(() => decisionOf(db, row.conversation), [db, row.conversation]);
  const me = useLiveQuery(() => profile(db), [db]);
  const myNames = [account.name, ...(me ? [me.name] : [])];
  const hideWords = useSettings()?.hideWords === true;
  const sentences = row.reasons.flatMap(
    (reason) => reasonSentence(reason, day, texts, { hideWords, myNames }) ?? [],
  );
  const decided = decision ? [texts.t(`search.decided.${decision.kind}`)] : [];
  if (decided.length + sentences.length === 0) return null;
  return (
    <>
      <ReasonList title={title} sentences={[...decided, ...sentences]} />
      {row.state === 'none' && (
        <Button size="small" className={styles.say} onClick={() => onDecide(row, 'isRequest')}>
          {correctionTexts(texts).t('say')}
        </Button>
      )}
    </>
  );
}
