// How fresh the list is, and the button that looks for news.

import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense } from 'react';
import { syncStatus } from '../../../store/queries';
import { Hint } from '../hint/Hint';
import { useSession } from '../session/Session';
import { useDay } from '../session/useDay';
import { narrowQuery, useMedia } from '../session/useMedia';
import { useTexts } from '../texts/texts';
import { format } from '../when/format';
import { syncWords } from './syncWords';

const SignInAgain = lazy(() => import('../consent/SignInAgain'));

const useStyles = makeStyles({
  state: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  trouble: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  bar: { width: '96px' },
  touch: { '@media (hover: none)': { minWidth: '44px', minHeight: '44px' } },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function SyncState() {
  const styles = useStyles();
  const texts = useTexts();
  const day = useDay();
  const { db, sync } = useSession();
  const isNarrow = useMedia(narrowQuery);
  const status = useLiveQuery(() => syncStatus(db), [db]);
  const words = syncWords(status, day, texts);
  const isFilling = status?.phase === 'filling';
  const label = words.detail
    ? `${texts.t('sync.refresh')}. ${words.detail}`
    : `${texts.t('sync.refresh')} (${words.text})`;
  // Said aloud when the phase changes, not with every message counted.
  const spoken =
    words.tone === 'trouble'
      ? words.detail
      : isFilling
        ? texts.t('sync.announceFilling')
        : status?.phase === 'idle'
          ? texts.t('sync.announceDone')
          : '';
  return (
    <div className={styles.state}>
      {words.progress !== null && !isNarrow && (
        <ProgressBar className={styles.bar} value={words.progress} aria-label={texts.t('sync.label')} />
      )}
      {(!isNarrow || words.tone !== 'quiet') && (
        <span
          className={mergeClasses(styles.text, words.tone === 'trouble' && styles.trouble)}
          title={words.detail ?? words.text}
        >
          {isNarrow && words.progress !== null ? format.percent(words.progress, texts) : words.text}
        </span>
      )}
      {status?.phase === 'failed' && (status.error === 'signIn' || status.error === 'consent') && (
        <Suspense fallback={null}>
          <SignInAgain lack={status.error} />
        </Suspense>
      )}
      <Hint content={label} relationship="label">
        <Button
          appearance="subtle"
          className={styles.touch}
          icon={<ArrowSync20Regular />}
          onClick={() => void sync.refresh()}
        />
      </Hint>
      <output className={styles.spoken} aria-live="polite">
        {spoken}
      </output>
    </div>
  );
}
