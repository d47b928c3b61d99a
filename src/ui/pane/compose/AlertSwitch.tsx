// Turns the check on sending on and off; the choice roams with the mailbox.

import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { alertSettings, saveAlertSettings } from '../../../outlook/alertSettings';
import { useTexts } from '../../shared/texts/texts';
import { composeTexts } from './composeTexts';

const useStyles = makeStyles({
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface AlertSwitchProps {
  readonly roaming: Office.RoamingSettings;
  /** Domains that count as the company's; undefined while they are not known. */
  readonly domains: readonly string[] | undefined;
}

export function AlertSwitch({ roaming, domains }: AlertSwitchProps) {
  const styles = useStyles();
  const { t } = composeTexts(useTexts());
  const [settings, setSettings] = useState(() => alertSettings(roaming));
  const hintId = useId();
  const [hasFailed, setHasFailed] = useState(false);

  // The check on sending cannot see the app's settings, so they go where it can.
  useEffect(() => {
    const kept = alertSettings(roaming);
    if (!kept.isOn || domains === undefined || domains.join() === kept.domains.join()) return;
    saveAlertSettings(roaming, { ...kept, domains }).catch((error: unknown) =>
      console.error('Outlook did not keep the domains', error),
    );
  }, [roaming, domains]);

  const turn = async (isOn: boolean) => {
    const wanted = { isOn, domains: domains ?? settings.domains };
    setSettings(wanted);
    setHasFailed(false);
    try {
      await saveAlertSettings(roaming, wanted);
    } catch (error) {
      console.error('Outlook did not keep the choice', error);
      setSettings(settings);
      setHasFailed(true);
    }
  };

  return (
    <div>
      <Switch
        checked={settings.isOn}
        label={t('alert.label')}
        aria-describedby={hintId}
        onChange={(_, { checked }) => {
          void turn(checked);
        }}
      />
      <p id={hintId} className={styles.small}>
        {t('alert.hint')}
      </p>
      <div role="status">{hasFailed && <p className={styles.small}>{t('alert.failed')}</p>}</div>
    </div>
  );
}
