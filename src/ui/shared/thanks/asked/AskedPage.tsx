// *How I help* (#/thanks/asked): asking colleagues whom I helped, at most monthly, and what they said, on one page.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useHashLocation } from 'wouter/use-hash-location';
import { useStartSync } from '../../session/useStartSync';
import { useTexts } from '../../texts/texts';
import { AnswerList } from './AnswerList';
import { AskHow } from './AskHow';
import { askedTexts } from './askedTexts';
import { useAskHow } from './useAskHow';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '720px',
    marginInline: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  back: { alignSelf: 'flex-start' },
});

export default function AskedPage() {
  const styles = useStyles();
  const { t } = askedTexts(useTexts());
  const [, navigate] = useHashLocation();
  const state = useAskHow();
  useStartSync(state !== undefined, true);
  if (!state) return null;
  const { asked, people, isTime } = state;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('title')}</h1>
      {!isTime && <p className={styles.quiet}>{t('ask.resting')}</p>}
      {isTime && people.length === 0 && <p className={styles.quiet}>{t('ask.nobody')}</p>}
      {isTime && people.length > 0 && <AskHow people={people} />}
      <AnswerList asked={asked} />
      <Button className={styles.back} appearance="subtle" onClick={() => navigate('/thanks')}>
        {t('back')}
      </Button>
    </div>
  );
}
