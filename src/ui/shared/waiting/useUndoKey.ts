// Ctrl+Z (⌘Z) anywhere on the page, but not in a field: there it belongs to what is being typed.

import { useEffect, useEffectEvent } from 'react';

/** `undo` says whether there was something to take back; where there was not, the key keeps its own meaning. */
export function useUndoKey(undo: () => boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isUndo =
      (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.code === 'KeyZ';
    const isTyping =
      event.target instanceof Element &&
      event.target.closest('input, textarea, [contenteditable="true"]') !== null;
    if (isUndo && !isTyping && undo()) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
