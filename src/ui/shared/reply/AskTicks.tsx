// The list of what is asked that ticks itself.

import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import type { RequestAsk } from '../../../domain/request';
import type { ReplyCheck } from '../../../language/replyCheck/checkReply';
import { useTexts } from '../texts/texts';
import { replyTexts } from './replyTexts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/** Nothing where nothing is asked. */
export function AskTicks({ asks }: Pick<ReplyCheck<RequestAsk>, 'asks'>) {
  const styles = useStyles();
  const { t } = replyTexts(useTexts());
  if (asks.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('asks.label')}>
      {asks.map(({ ask, isAnswered }) => (
        <li key={`${ask.message}:${ask.quote}`} className={styles.line}>
          {isAnswered ? (
            <CheckmarkCircle16Filled className={styles.done} aria-label={t('asks.answered')} />
          ) : (
            <Circle16Regular className={styles.icon} aria-label={t('asks.open')} />
          )}
          <span dir="auto">{ask.quote}</span>
        </li>
      ))}
    </ul>
  );
}
