// The first sentence of the page, as its heading.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  head: {
    margin: 0,
    minHeight: tokens.lineHeightBase500,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    '@media (max-width: 599px)': { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  hint: {
    margin: 0,
    paddingInline: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground3,
  },
});

export function WaitingHead({
  sentence,
  isSearch,
}: {
  readonly sentence: string;
  readonly isSearch: boolean;
}) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <>
      <h1 className={styles.head} aria-live={isSearch ? 'polite' : undefined}>
        {sentence}
      </h1>
      {isSearch && <p className={styles.hint}>{t('search.noneHint')}</p>}
    </>
  );
}
