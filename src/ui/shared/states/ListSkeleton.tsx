// Rows that are still to come, in their shape; shown only after 150 ms, so that a quick list does not flicker.

import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/texts';
import { useAfter } from './useAfter';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

const rows = [72, 90, 60, 84];

export function ListSkeleton() {
  const styles = useStyles();
  const { t } = useTexts();
  if (!useAfter(150)) return null;
  return (
    <Skeleton aria-label={t('state.loading')}>
      {rows.map((width) => (
        <div key={width} className={styles.row}>
          <SkeletonItem shape="circle" size={32} />
          <div className={styles.lines}>
            <SkeletonItem size={12} style={{ width: '40%' }} />
            <SkeletonItem size={16} style={{ width: `${width}%` }} />
            <SkeletonItem size={8} style={{ width: '30%' }} />
          </div>
        </div>
      ))}
    </Skeleton>
  );
}
