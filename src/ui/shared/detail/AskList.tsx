// The asks of a request one by one, each with a tick when it was answered.

import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import type { RequestRow } from '../../../store/rows';
import { Quote } from '../request/Quote';
import type { Words } from '../request/requestWords';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  ask: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

interface AskListProps {
  readonly row: RequestRow;
  readonly words: Words;
  readonly hideWords: boolean;
}

export function AskList({ row, words, hideWords }: AskListProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const asks = row.isPrivate ? [] : row.asks.filter((ask) => ask.quote.trim() !== '');
  if (asks.length === 0) {
    return <Quote text={words.text} isQuoted={false} isHidden={hideWords && words.kind !== 'sentence'} />;
  }
  return (
    <ul className={styles.list} aria-label={t('detail.asks')}>
      {asks.map((ask) => (
        <li key={`${ask.message}:${ask.quote}`} className={styles.ask}>
          {ask.isAnswered ? (
            <CheckmarkCircle20Filled className={styles.done} aria-label={t('detail.answeredAsk')} />
          ) : (
            <Circle20Regular className={styles.icon} aria-label={t('detail.openAsk')} />
          )}
          <Quote text={ask.quote} isQuoted isHidden={hideWords} isQuiet={ask.isAnswered} />
        </li>
      ))}
    </ul>
  );
}
