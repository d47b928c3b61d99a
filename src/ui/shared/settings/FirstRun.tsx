// The first-run page: *Only you see this list*, and three plain choices.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { defaultSettings } from '../../../store/settings';
import { useLevelConsent } from '../consent/useLevelConsent';
import { useChangeSettings } from '../session/useSettings';
import { useTexts } from '../texts/texts';
import { type Reading, ReadingChoices } from './ReadingChoices';
import { useOwnDomains } from './useOwnDomains';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '560px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  text: { margin: 0 },
});

export default function FirstRun() {
  const styles = useStyles();
  const { t } = useTexts();
  const change = useChangeSettings();
  const ownDomains = useOwnDomains();
  // The least of all permissions stands chosen: more is the person's own choice.
  const [reading, setReading] = useState<Reading>({ ...defaultSettings, level: 'headers' });
  const consent = useLevelConsent();
  const go = async () => {
    const { level, days, colleagueDomains } = reading;
    if (await consent.ensure(level)) await change({ level, days, colleagueDomains, isSetUp: true });
  };
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t('first.title')}</h1>
      <p className={styles.text}>{t('first.intro')}</p>
      <ReadingChoices
        hasLevelLabel
        value={reading}
        ownDomains={ownDomains}
        onChange={(more) => setReading((before) => ({ ...before, ...more }))}
      />
      <Button appearance="primary" size="large" onClick={() => void go()}>
        {t('first.go')}
      </Button>
      {consent.notice}
    </main>
  );
}
