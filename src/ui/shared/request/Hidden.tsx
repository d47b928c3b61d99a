// A blank in place of words, about as long as they are: for sharing the screen.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  blank: {
    display: 'inline-block',
    verticalAlign: 'middle',
    maxWidth: '100%',
    height: '0.7em',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    forcedColorAdjust: 'none',
  },
});

export function Hidden({ length }: { readonly length: number }) {
  const styles = useStyles();
  const { t } = useTexts();
  // Rounded, so that the length gives nothing away.
  const width = Math.min(32, Math.max(8, Math.round(length / 16) * 8));
  return (
    <span
      role="img"
      aria-label={t('words.hiddenShort')}
      className={styles.blank}
      style={{ width: `${width}em` }}
    />
  );
}
