// Over the list in Outlook: the way back to the open message, or why that is not shown.

import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useTexts } from '../shared/texts/texts';
import { paneTexts } from './paneTexts';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  back: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ListBarProps {
  /** Why there is no message; null: the person asked for the list. */
  readonly why: 'blocked' | 'late' | null;
  readonly onBack: () => void;
}

export default function ListBar({ why, onBack }: ListBarProps) {
  const styles = useStyles();
  const { t } = paneTexts(useTexts());
  if (why !== null) {
    return (
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody>{t(`list.${why}`)}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className={styles.back}>
      <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={onBack}>
        {t('list.back')}
      </Button>
    </div>
  );
}
