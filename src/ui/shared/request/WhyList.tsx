// The reasons for a request as a list of sentences.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { decisionOf, profile } from '../../../store/queries';
import type { RequestRow } from '../../../store/rows';
import { useSession } from '../session/Session';
import { useDay } from '../session/useDay';
import { useSettings } from '../session/useSettings';
import { useTexts } from '../texts/texts';
import { reasonSentence } from './reasonSentence';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: {
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export function WhyList({ row, title }: { readonly row: RequestRow; readonly title: string }) {
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
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {[...decided, ...sentences].map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
