// What can be done with the open message's request where the list does not have it yet, as one row of buttons.
// Answers are written in Outlook's own reply.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowReply16Regular } from '@fluentui/react-icons/svg/arrow-reply';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { lazy, Suspense, useState } from 'react';
import type { RequestRow } from '../../../store/rows';
import { Hint } from '../../shared/hint/Hint';
import type { Decide } from '../../shared/request/RequestAction';
import { useTexts } from '../../shared/texts/texts';
import { paneTexts } from '../paneTexts';

const MoreMenu = lazy(() => import('../../shared/request/MoreMenu'));

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  touch: { '@media (hover: none)': { minHeight: '44px', minWidth: '44px' } },
});

interface PaneActionsProps {
  readonly row: RequestRow;
  /** A box is open that has the main button now. */
  readonly isActing: boolean;
  readonly onReply: () => void;
  readonly onSayWhen: () => void;
  /** null: nobody is signed in, so there is no list in which to settle it. */
  readonly onDecide: Decide | null;
}

export function PaneActions({ row, isActing, onReply, onSayWhen, onDecide }: PaneActionsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = paneTexts(texts);
  const [moreButton, setMoreButton] = useState<HTMLElement | null>(null);
  const [isMoreOpen, setMoreOpen] = useState(false);
  return (
    <div className={styles.bar}>
      <Hint content={t('ask.replyHint')} relationship="description">
        <Button
          size="small"
          appearance={isActing ? 'subtle' : 'primary'}
          icon={<ArrowReply16Regular />}
          className={styles.touch}
          onClick={onReply}
        >
          {t('ask.reply')}
        </Button>
      </Hint>
      {row.turn === 'mine' && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.touch}
          icon={<Clock16Regular />}
          aria-expanded={isActing}
          onClick={onSayWhen}
        >
          {texts.t('row.sayWhen')}
        </Button>
      )}
      {onDecide && (
        <>
          <Button
            size="small"
            appearance="subtle"
            className={styles.touch}
            icon={<Checkmark16Regular />}
            onClick={() => onDecide(row, 'answeredElsewhere')}
          >
            {texts.t('row.answered')}
          </Button>
          <Hint content={texts.t('row.more')} relationship="label">
            <Button
              ref={setMoreButton}
              size="small"
              appearance="subtle"
              className={styles.touch}
              icon={<MoreHorizontal16Regular />}
              aria-haspopup="menu"
              aria-expanded={isMoreOpen}
              onClick={() => setMoreOpen(!isMoreOpen)}
            />
          </Hint>
        </>
      )}
      {isMoreOpen && onDecide && (
        <Suspense fallback={null}>
          <MoreMenu
            row={row}
            anchor={moreButton}
            isOpen
            onAct={null}
            onDecide={onDecide}
            onClose={() => {
              setMoreOpen(false);
              moreButton?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
