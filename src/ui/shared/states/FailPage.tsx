// What stands in place of the page when it cannot be shown: what happened, what is safe, what to do.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '520px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  detail: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FailPageProps {
  readonly text: string;
  /** For whoever helps; null: nothing more to say. */
  readonly detail: string | null;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export function FailPage({ text, detail, action }: FailPageProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.title}>{t('fail.title')}</h1>
      <p className={styles.text}>{text}</p>
      <Button appearance="primary" onClick={action?.run ?? (() => window.location.reload())}>
        {action?.label ?? t('fail.retry')}
      </Button>
      {detail !== null && <p className={styles.detail}>{t('fail.detail', { detail })}</p>}
    </main>
  );
}
