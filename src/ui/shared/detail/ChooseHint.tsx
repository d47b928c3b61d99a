// What stands beside the list while nothing is open.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  hint: {
    display: 'flex',
    height: '100%',
    alignItems: 'center',
    justifyContent: 'center',
    padding: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground3,
    textAlign: 'center',
  },
});

export function ChooseHint() {
  const { t } = useTexts();
  return <p className={useStyles().hint}>{t('detail.choose')}</p>;
}
