// The keys of every box in which something is written: Ctrl+Enter sends, Escape closes; no single letter does either.

import type { KeyboardEvent } from 'react';

export function boxKeys(onSend: () => void, onClose: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
  };
}
