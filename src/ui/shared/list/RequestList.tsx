// The list: virtual, so that ten thousand rows scroll smoothly, with one place of focus that the arrows move.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Day } from '../../../domain/day';
import type { RequestRow } from '../../../store/rows';
import type { Decide, RequestAction } from '../request/RequestAction';
import { RequestLine } from '../request/RequestLine';
import { touchQuery, useMedia } from '../session/useMedia';
import { EndLine } from './EndLine';
import { FoldLine } from './FoldLine';
import { HeadingLine } from './HeadingLine';
import { isStop, type ListItem } from './ListItem';
import { type ListCommands, useListKeys } from './useListKeys';
import { useRovingFocus } from './useRovingFocus';

const useStyles = makeStyles({
  list: { position: 'relative', width: '100%' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
  row: {
    position: 'relative',
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  selected: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: tokens.spacingVerticalS,
      insetInlineStart: 0,
      width: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandForeground1,
    },
  },
});

/** Heights before they are measured, px: near enough that the scrollbar does not jump. */
const estimates: Record<ListItem['kind'], number> = {
  heading: 40,
  fold: 44,
  request: 84,
  detail: 400,
  end: 56,
};

export interface RequestListProps {
  readonly items: readonly ListItem[];
  readonly label: string;
  /** What scrolls; null until it is on the page. */
  readonly scroller: HTMLElement | null;
  readonly day: Day;
  readonly hideWords: boolean;
  /** Single letters act (they can be switched off). */
  readonly letterKeys: boolean;
  /** Conversation that is open beside or in the list; null: none. */
  readonly openConversation: string | null;
  readonly commands: ListCommands;
  readonly onAct: (row: RequestRow, action: RequestAction) => void;
  readonly onDecide: Decide;
  /** A conversation to put the focus on as soon as it is there again (after undo); null: none. */
  readonly focusOn: string | null;
  /** Draws the detail in place. */
  readonly renderDetail: (row: RequestRow) => React.ReactNode;
}

export function RequestList(props: RequestListProps) {
  const { items, label, scroller, day, hideWords, letterKeys, openConversation, commands, onAct, onDecide } =
    props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const isTouch = useMedia(touchQuery);
  const focus = useRovingFocus(items, list, props.focusOn);

  useLayoutEffect(() => {
    if (!scroller || !list.current) return;
    const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setMargin(Math.round(top + scroller.scrollTop));
  });

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => estimates[items[index]?.kind ?? 'request'],
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 6,
    scrollMargin: margin,
    scrollPaddingStart: 48,
    scrollPaddingEnd: 16,
    // The line with the focus stays on the page, however far one scrolls: focus is never lost.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (focus.index < 0 || indexes.includes(focus.index)) return indexes;
      return [...indexes, focus.index].sort((a, b) => a - b);
    },
  });

  const onKeyDown = useListKeys({
    items,
    focus,
    commands,
    letterKeys,
    reveal: (index) => virtualizer.scrollToIndex(index),
  });

  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || isControl(event.target)) return;
    const index = Number(event.target.closest('[data-line]')?.getAttribute('data-line') ?? -1);
    const item = items[index];
    if (item?.kind !== 'request') return;
    focus.set(index);
    commands.open(item.row);
  };

  return (
    <div
      ref={list}
      role="grid"
      aria-label={label}
      aria-rowcount={items.length}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {virtualizer.getVirtualItems().map((line) => {
        const item = items[line.index];
        if (!item) return null;
        const isSelected = item.kind === 'request' && item.row.conversation === openConversation;
        const isFocused = focus.index === line.index && focus.isInside;
        return (
          <div
            key={line.key}
            ref={virtualizer.measureElement}
            data-index={line.index}
            className={styles.item}
            style={{ transform: `translateY(${line.start - margin}px)` }}
          >
            <div
              role="row"
              aria-rowindex={line.index + 1}
              {...(item.kind === 'request' ? { 'aria-selected': isSelected } : {})}
              data-conversation={item.kind === 'request' ? item.row.conversation : undefined}
              data-line={line.index}
              tabIndex={isStop(item) ? (focus.tabStop === line.index ? 0 : -1) : undefined}
              className={mergeClasses(isStop(item) && styles.row, isSelected && styles.selected)}
              onFocus={() => isStop(item) && focus.set(line.index)}
            >
              <div role="gridcell">
                {item.kind === 'request' && (
                  <RequestLine
                    item={item}
                    day={day}
                    hideWords={hideWords}
                    isActive={isFocused || isTouch}
                    onAct={onAct}
                    onDecide={onDecide}
                  />
                )}
                {item.kind === 'heading' && <HeadingLine item={item} />}
                {item.kind === 'fold' && <FoldLine item={item} />}
                {item.kind === 'end' && <EndLine item={item} />}
                {item.kind === 'detail' && props.renderDetail(item.row)}
              </div>
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** Whether a click was meant for a button or link inside the row. */
function isControl(target: Element): boolean {
  return target.closest('button, a, [role="dialog"], [role="menu"]') !== null;
}
