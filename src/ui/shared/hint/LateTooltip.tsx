// Fluent's tooltip beside an element that is already there.

import { Tooltip } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface LateTooltipProps {
  readonly id: string;
  readonly anchor: HTMLElement;
  readonly content: ReactNode;
  /** The pointer came over the tooltip, or left it: while it is there the tooltip stays. */
  readonly onOver: (isOver: boolean) => void;
  /** Escape was pressed, or another tooltip shows. */
  readonly onDismiss: () => void;
}

export default function LateTooltip({ id, anchor, content, onOver, onDismiss }: LateTooltipProps) {
  return (
    <Tooltip
      visible
      withArrow
      // Name and description are on the element itself.
      relationship="inaccessible"
      positioning={{ target: anchor }}
      content={{
        id,
        children: content,
        onPointerEnter: () => onOver(true),
        onPointerLeave: () => onOver(false),
      }}
      onVisibleChange={(_event, { visible }) => {
        if (!visible) onDismiss();
      }}
    />
  );
}
