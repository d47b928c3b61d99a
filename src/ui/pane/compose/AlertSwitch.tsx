// Turns the check on sending on and off; the choice roams with the mailbox.

import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
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

export function AlertSwitch({ roaming }: { readonly roaming: Office.RoamingSettings }) {
  const styles = useStyles();
  const { t } = composeTexts(useTexts());
  const [settings, setSettings] = useState(() => alertSettings(roaming));
  const hintId = useId();
  const [hasFailed, setHasFailed] = useState(false);

  const turn = async (isOn: boolean) => {
    const wanted = { ...settings, isOn };
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
