// One line of the list has the focus; when it goes away, the next one takes its place.

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isStop, type ListItem } from './ListItem';

export interface RovingFocus {
  /** Index of the line that has, or would get, the focus; -1 when there is none. */
  readonly index: number;
  /** The one line that Tab reaches. */
  readonly tabStop: number;
  /** The focus is inside the list. */
  readonly isInside: boolean;
  /** Notes that a line has the focus. */
  set(index: number): void;
  /** Moves the focus to a line. */
  moveTo(index: number): void;
  /** Makes the next line take the focus when the present one goes away, even if a button elsewhere had it. */
  follow(): void;
}

interface Place {
  readonly key: string;
  readonly index: number;
}

/** The next line at or after an index that takes focus, else the last before it; -1 when there is none. */
export function stopNear(items: readonly ListItem[], index: number): number {
  for (let i = index; i < items.length; i += 1) {
    const item = items[i];
    if (item && isStop(item)) return i;
  }
  for (let i = Math.min(index, items.length) - 1; i >= 0; i -= 1) {
    const item = items[i];
    if (item && isStop(item)) return i;
  }
  return -1;
}

export function useRovingFocus(
  items: readonly ListItem[],
  list: RefObject<HTMLElement | null>,
  focusOn: string | null,
): RovingFocus {
  const [place, setPlace] = useState<Place | null>(null);
  const [isInside, setInside] = useState(false);
  /** The line to focus once it is drawn. */
  const wanted = useRef<number | null>(null);
  const follows = useRef(false);
  const answeredFocusOn = useRef<string | null>(null);

  const found = place ? items.findIndex((item) => item.key === place.key) : -1;
  const isGone = place !== null && found < 0;
  const index = isGone ? stopNear(items, place.index) : found;

  // The line that had the focus is gone: the next one takes it, if the list had it.
  useLayoutEffect(() => {
    if (!isGone) return;
    const item = items[index];
    setPlace(item ? { key: item.key, index } : null);
    if ((follows.current || isInside) && index >= 0) wanted.current = index;
    follows.current = false;
  }, [isGone, index, items, isInside]);

  useLayoutEffect(() => {
    if (focusOn === null) {
      answeredFocusOn.current = null;
      return;
    }
    if (answeredFocusOn.current === focusOn) return;
    const at = items.findIndex((item) => item.kind === 'request' && item.row.conversation === focusOn);
    const item = items[at];
    if (!item) return;
    answeredFocusOn.current = focusOn;
    setPlace({ key: item.key, index: at });
    wanted.current = at;
  }, [focusOn, items]);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const enter = () => setInside(true);
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && element.contains(event.relatedTarget)) return;
      // A line that is taken away loses the focus to nobody: that is not leaving the list.
      if (event.relatedTarget === null && event.target instanceof Node && !element.contains(event.target))
        return;
      setInside(false);
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [list]);

  // After each drawing: focus the line that is wanted, as soon as it is there.
  useEffect(() => {
    if (wanted.current === null) return;
    const line = list.current?.querySelector<HTMLElement>(`[data-line="${wanted.current}"]`);
    if (!line) return;
    wanted.current = null;
    line.focus();
  });

  const note = (at: number) => {
    const item = items[at];
    if (item && item.key !== place?.key) setPlace({ key: item.key, index: at });
  };

  return {
    index,
    tabStop: index >= 0 ? index : stopNear(items, 0),
    isInside,
    set: note,
    moveTo: (at) => {
      wanted.current = at;
      note(at);
      list.current?.querySelector<HTMLElement>(`[data-line="${at}"]`)?.focus();
    },
    follow: () => {
      follows.current = true;
    },
  };
}
