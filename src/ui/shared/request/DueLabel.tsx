// The date by which something is wanted: red only when it has passed.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClockAlarm16Regular } from '@fluentui/react-icons/svg/clock-alarm';
import type { LocalDate } from '../../../domain/ask';
import type { Day } from '../../../domain/day';
import { useTexts } from '../texts/texts';
import { due } from '../when/due';
import { format } from '../when/format';

const useStyles = makeStyles({
  label: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
  },
  passed: { color: tokens.colorStatusDangerForeground3 },
  today: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  ahead: { color: tokens.colorNeutralForeground2 },
});

export function DueLabel({ date, day }: { readonly date: LocalDate; readonly day: Day }) {
  const styles = useStyles();
  const texts = useTexts();
  const { text, tone } = due(date, day, texts);
  const exact = texts.t('due.label', { date: format.longLocalDate(date, texts) });
  return (
    <span className={mergeClasses(styles.label, styles[tone])} title={exact}>
      <ClockAlarm16Regular aria-hidden="true" />
      {text}
    </span>
  );
}
