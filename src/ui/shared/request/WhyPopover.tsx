// *Why?*: the reasons as plain sentences, in a small popover at its button.

import { Button, makeStyles, Popover, PopoverSurface, tokens } from '@fluentui/react-components';
import type { Decision, RequestRow } from '../../../store/rows';
import { correctionTexts } from '../settings/correctionTexts';
import { useTexts } from '../texts/texts';
import { WhyList } from './WhyList';

const useStyles = makeStyles({
  surface: { maxWidth: '320px', padding: tokens.spacingHorizontalL },
  say: { marginTop: tokens.spacingVerticalM },
});

interface WhyPopoverProps {
  readonly row: RequestRow;
  readonly isOpen: boolean;
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
  readonly onDecide: (row: RequestRow, kind: Decision['kind']) => void;
}

export default function WhyPopover({ row, isOpen, anchor, onClose, onDecide }: WhyPopoverProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const title = t(isOpen ? 'row.whyTitle' : 'search.whyNotTitle');
  return (
    <Popover
      open
      withArrow
      trapFocus
      positioning={{ target: anchor, position: 'below', align: 'start' }}
      onOpenChange={(_event, data) => {
        if (data.open) return;
        onClose();
        anchor?.focus();
      }}
    >
      <PopoverSurface aria-label={title} className={styles.surface} tabIndex={-1}>
        <WhyList row={row} title={title} />
        {row.state === 'none' && (
          <Button
            size="small"
            className={styles.say}
            onClick={() => {
              onDecide(row, 'isRequest');
              onClose();
            }}
          >
            {correctionTexts(texts).t('say')}
          </Button>
        )}
      </PopoverSurface>
    </Popover>
  );
}
