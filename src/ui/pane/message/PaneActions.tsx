// What can be done with the open message's request, as one row of buttons.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { DismissCircle20Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import type { Decision } from '../../../store/rows';
import { Hint } from '../../shared/hint/Hint';
import { useTexts } from '../../shared/texts/texts';
import { paneTexts } from '../paneTexts';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  touch: { '@media (hover: none)': { minHeight: '44px', minWidth: '44px' } },
});

interface PaneActionsProps {
  readonly onReply: () => void;
  /** null: nobody is signed in, so there is no list in which to settle it. */
  readonly onDecide: ((kind: Decision['kind']) => void) | null;
}

export function PaneActions({ onReply, onDecide }: PaneActionsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = paneTexts(texts);
  return (
    <div className={styles.bar}>
      <Hint content={t('ask.replyHint')} relationship="description">
        <Button appearance="primary" className={styles.touch} onClick={onReply}>
          {t('ask.reply')}
        </Button>
      </Hint>
      {onDecide && (
        <>
          <Hint content={texts.t('row.answered')} relationship="label">
            <Button
              appearance="subtle"
              className={styles.touch}
              icon={<Checkmark20Regular />}
              onClick={() => onDecide('answeredElsewhere')}
            />
          </Hint>
          <Hint content={texts.t('row.notRequest')} relationship="label">
            <Button
              appearance="subtle"
              className={styles.touch}
              icon={<DismissCircle20Regular />}
              onClick={() => onDecide('notRequest')}
            />
          </Hint>
        </>
      )}
    </div>
  );
}
