// The weeks as a table: what the picture shows, for every eye and ear.

import { makeStyles, tokens } from '@fluentui/react-components';
import { narrowQuery } from '../../session/useMedia';
import { useTexts } from '../../texts/texts';
import { format } from '../../when/format';
import type { WeekColumn, WeekRow } from './Weeks';
import { wallTexts } from './wallTexts';

const useStyles = makeStyles({
  /** Nothing scrolls in it: long names of principles break. */
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: {
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
  head: {
    textAlign: 'end',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    verticalAlign: 'bottom',
    overflowWrap: 'anywhere',
    // Long names of principles stand upright where the page is narrow.
    [`@media ${narrowQuery}`]: { writingMode: 'vertical-rl', rotate: '180deg', textAlign: 'start' },
  },
  week: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
  },
  cell: { textAlign: 'end', padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
});

interface WeeksTableProps {
  readonly columns: readonly WeekColumn[];
  readonly rows: readonly WeekRow[];
}

export function WeeksTable({ columns, rows }: WeeksTableProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = wallTexts(texts);
  return (
    <section aria-label={t('weeks.table')}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('weeks.chart')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.week}>
              {t('weeks.week')}
            </th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" className={styles.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, counts }) => (
            <tr key={label}>
              <th scope="row" className={styles.week}>
                {label}
              </th>
              {columns.map(({ key }, index) => {
                const count = counts[index] ?? 0;
                return (
                  <td key={key} className={styles.cell}>
                    {count === 0 ? '–' : format.number(count, texts)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
