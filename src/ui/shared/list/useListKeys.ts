// The keys of the list. Letters act only here, and only while they are switched on (WCAG 2.1.4).

import type { KeyboardEvent } from 'react';
import type { Decision, RequestRow } from '../../../store/rows';
import { canAct, type RequestAction } from '../request/RequestAction';
import { isStop, type ListItem } from './ListItem';
import type { RovingFocus } from './useRovingFocus';

/** What the keys set off. */
export interface ListCommands {
  open(row: RequestRow): void;
  close(): void;
  act(row: RequestRow, action: RequestAction): void;
  decide(row: RequestRow, kind: Decision['kind']): void;
  undo(): void;
  search(): void;
  help(): void;
  hideWords(): void;
}

interface ListKeys {
  readonly items: readonly ListItem[];
  readonly focus: RovingFocus;
  readonly commands: ListCommands;
  readonly letterKeys: boolean;
  /** Scrolls to a line. */
  readonly reveal: (index: number) => void;
}

/** Lines passed by Page Up and Page Down. */
const page = 8;

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null
  );
}

export function useListKeys({ items, focus, commands, letterKeys, reveal }: ListKeys) {
  const goTo = (index: number) => {
    reveal(index);
    focus.moveTo(index);
  };
  const step = (from: number, by: number) => {
    const stops = items.flatMap((item, index) => (isStop(item) ? [index] : []));
    const next = stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(from) + by))];
    if (next !== undefined && next !== from) goTo(next);
  };

  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    // What opens over the list (a popover) and the detail in it keep their own keys.
    const line =
      event.target instanceof Element && event.currentTarget.contains(event.target)
        ? event.target.closest('[data-line]')
        : null;
    if (!line) return;
    const at = Number(line.getAttribute('data-line'));
    const item = items[at];
    if (item?.kind === 'detail' && event.key !== 'Escape') return;
    const isOnLine = event.target === line;
    const row = item?.kind === 'request' ? item.row : null;
    const canDecide = item?.kind === 'request' && item.settled === null;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = (work: () => void) => {
      event.preventDefault();
      work();
    };
    switch (event.key) {
      case 'ArrowDown':
        return act(() => step(at, 1));
      case 'ArrowUp':
        return act(() => step(at, -1));
      case 'PageDown':
        return act(() => step(at, page));
      case 'PageUp':
        return act(() => step(at, -page));
      case 'Home':
        return act(() => step(at, -items.length));
      case 'End':
        return act(() => step(at, items.length));
      case 'Escape':
        return act(() => commands.close());
      case 'Enter':
      case ' ':
        if (!isOnLine) return;
        if (row) return act(() => commands.open(row));
        if (item?.kind === 'fold') return act(item.toggle);
        return;
      default:
        break;
    }
    if (!letterKeys) return;
    switch (letterOf(event)) {
      case 'r':
        if (row && canDecide && canAct(row, 'reply')) act(() => commands.act(row, 'reply'));
        return;
      case 'w':
        if (row && canDecide && canAct(row, 'sayWhen')) act(() => commands.act(row, 'sayWhen'));
        return;
      case 'e':
        if (row && canDecide) act(() => commands.decide(row, 'answeredElsewhere'));
        return;
      case 'x':
        if (row && canDecide) act(() => commands.decide(row, 'notRequest'));
        return;
      case 'z':
        return act(() => commands.undo());
      case '/':
        return act(() => commands.search());
      case '?':
        return act(() => commands.help());
      case 'h':
        return act(() => commands.hideWords());
      default:
        return;
    }
  };
}

/** The letter of the key, also on a keyboard that is set to Russian: there `e` types "у". */
export function letterOf(event: {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}): string {
  if (/^[a-z]$/i.test(event.key) || event.key === '/' || event.key === '?') return event.key.toLowerCase();
  if (event.code.startsWith('Key')) return event.code.slice(3).toLowerCase();
  if (event.code === 'Slash') return event.shiftKey ? '?' : '/';
  return '';
}
