// The panel's one column, its foot with the way to the list, and its skeleton while a message is being read;
// and the voice for a screen reader.

import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { createContext, type ReactNode, useState } from 'react';
import { useAfter } from '../../shared/states/useAfter';
import { useTexts } from '../../shared/texts/texts';
import { paneTexts } from '../paneTexts';

const useStyles = makeStyles({
  column: {
    boxSizing: 'border-box',
    minHeight: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground1,
  },
  foot: { marginTop: 'auto', display: 'flex', justifyContent: 'flex-end' },
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  said: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Tells a screen reader the verdict, which changes with the selection while the focus stays in the mail. */
export const Announce = createContext<(text: string) => void>(() => {});

interface PaneLayoutProps {
  readonly children: ReactNode;
  readonly onList: () => void;
}

export function PaneLayout({ children, onList }: PaneLayoutProps) {
  const styles = useStyles();
  const { t } = paneTexts(useTexts());
  const [said, setSaid] = useState('');
  return (
    <main className={styles.column} aria-label={t('panel.label')}>
      <Announce value={setSaid}>{children}</Announce>
      <p className={styles.said} role="status">
        {said}
      </p>
      <div className={styles.foot}>
        <Button
          size="small"
          appearance="subtle"
          iconPosition="after"
          icon={<ChevronRight16Regular />}
          onClick={onList}
        >
          {t('list.all')}
        </Button>
      </div>
    </main>
  );
}

/** One quiet line in place of a verdict. */
export function QuietLine({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.lines} role="status">
      <p className={styles.quiet}>{text}</p>
      {children}
    </div>
  );
}

/** In the shape of a verdict, and only after 150 ms: a quick reading does not flicker. */
export function ReadingSkeleton() {
  const styles = useStyles();
  const { t } = paneTexts(useTexts());
  if (!useAfter(150)) return null;
  return (
    <Skeleton aria-label={t('item.reading')} className={styles.lines}>
      <SkeletonItem size={28} />
      <SkeletonItem size={16} style={{ width: '90%' }} />
      <SkeletonItem size={16} style={{ width: '70%' }} />
      <SkeletonItem size={32} style={{ width: '60%' }} />
    </Skeleton>
  );
}
