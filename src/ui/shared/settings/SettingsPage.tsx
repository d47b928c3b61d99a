// Settings: what Heed reads, how the list behaves, and taking Heed's data off this device.

import { Field, Link, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Settings } from '../../../store/rows';
import { consentTexts } from '../consent/consentTexts';
import { useLevelConsent } from '../consent/useLevelConsent';
import { useSession } from '../session/Session';
import { useChangeSettings, useSettings } from '../session/useSettings';
import { useTexts } from '../texts/texts';
import { correctionTexts } from './correctionTexts';
import { type Reading, ReadingChoices } from './ReadingChoices';
import { RemoveData } from './RemoveData';
import { RoamingPart } from './RoamingPart';
import { roamingTexts } from './roamingTexts';
import { templateTexts } from './templates/templateTexts';
import { useOwnDomains } from './useOwnDomains';

const Corrections = lazy(() => import('./Corrections'));
const TemplatesPart = lazy(() => import('./templates/TemplatesPart'));

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    maxWidth: '640px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export default function SettingsPage() {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { sync } = useSession();
  const settings = useSettings();
  const change = useChangeSettings();
  const ownDomains = useOwnDomains();
  const consent = useLevelConsent();
  if (!settings) return null;

  const changeReading = async (more: Partial<Reading>) => {
    if (more.level && !(await consent.ensure(more.level))) return;
    await change(more);
    if (more.colleagueDomains) await sync.rejudge();
    await sync.refresh();
  };
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('settings.title')}</h1>
      <section className={styles.part}>
        <h2 className={styles.heading}>{t('settings.level')}</h2>
        <ReadingChoices
          hasLevelLabel={false}
          value={settings}
          ownDomains={ownDomains}
          onChange={(more) => void changeReading(more)}
        />
        {consent.notice}
      </section>
      <section className={styles.part}>
        <h2 className={styles.heading}>{t('settings.list')}</h2>
        <Choice name="letterKeys" settings={settings} onChange={change} />
        <Choice name="hideWords" settings={settings} onChange={change} />
      </section>
      <section className={styles.part}>
        <h2 className={styles.heading}>{correctionTexts(texts).t('title')}</h2>
        <Suspense fallback={null}>
          <Corrections />
        </Suspense>
      </section>
      <section className={styles.part}>
        <h2 className={styles.heading}>{templateTexts(texts).t('title')}</h2>
        <Suspense fallback={null}>
          <TemplatesPart />
        </Suspense>
      </section>
      <section className={styles.part}>
        <h2 className={styles.heading}>{roamingTexts(texts).t('title')}</h2>
        <RoamingPart />
      </section>
      <section className={styles.part}>
        <h2 className={styles.heading}>{t('settings.look')}</h2>
        <p className={styles.hint}>{t('settings.lookHint')}</p>
      </section>
      <section className={styles.part}>
        <h2 className={styles.heading}>{t('settings.data')}</h2>
        <p className={styles.hint}>{t('settings.dataHint')}</p>
        <Link href="#/permissions">{consentTexts(texts).t('permissions.link')}</Link>
        <RemoveData />
      </section>
    </div>
  );
}

interface ChoiceProps {
  readonly name: 'letterKeys' | 'hideWords';
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => Promise<Settings>;
}

function Choice({ name, settings, onChange }: ChoiceProps) {
  const { t } = useTexts();
  return (
    <Field hint={t(`settings.${name}Hint`)}>
      <Switch
        label={t(`settings.${name}`)}
        checked={settings[name]}
        onChange={(_event, data) => void onChange({ [name]: data.checked })}
      />
    </Field>
  );
}
