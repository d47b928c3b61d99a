// *Why?*: the reasons as plain sentences, in a small popover at its button.

import { makeStyles, Popover, PopoverSurface, tokens } from '@fluentui/react-components';
import type { RequestRow } from '../../../store/rows';
import { useTexts } from '../texts/texts';
import type { Decide } from './RequestAction';
import { WhyList } from './WhyList';

const useStyles = makeStyles({
  surface: { maxWidth: '320px', padding: tokens.spacingHorizontalL },
});

interface WhyPopoverProps {
  readonly row: RequestRow;
  readonly isOpen: boolean;
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
  readonly onDecide: Decide;
}

export default function WhyPopover({ row, isOpen, anchor, onClose, onDecide }: WhyPopoverProps) {
  const styles = useStyles();
  const { t } = useTexts();
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
        <WhyList
          row={row}
          title={title}
          onDecide={(each, kind) => {
            onDecide(each, kind);
            onClose();
          }}
        />
      </PopoverSurface>
    </Popover>
  );
}
